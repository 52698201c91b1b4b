//! Whom a build trusts.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::keys::{lines, read};
use super::*;

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/partners")
}

#[test]
fn files_of_trusted_keys_hold_keys() {
    let lab = std::fs::read_to_string(assets().join("lab/trusted-keys.txt")).unwrap();
    assert_eq!(
        read(&lab),
        built_in_keys(),
        "the lab's, because the tests have its feature"
    );
    assert_eq!(lines(&lab).count(), 2);
    for (key, file) in read(&lab).iter().zip(["first.pem", "second.pem"]) {
        let pem = std::fs::read(assets().join("lab").join(file)).unwrap();
        assert_eq!(SigningKey::from_pem(&pem).unwrap().public(), *key, "{file}");
    }
    let release = std::fs::read_to_string(assets().join("trusted-keys.txt")).unwrap();
    assert!([0, 2].contains(&lines(&release).count()));
    assert_eq!(read(&release).len(), lines(&release).count());
    for key in read(&lab) {
        assert!(
            !read(&release).contains(&key),
            "everybody has the lab's keys"
        );
    }
}

/// What a build holds, by the compiler's own say: the file with the keys, compiled as a release does and as the lab does.
#[test]
fn a_build_without_the_lab_does_not_hold_its_keys() {
    let dir = tempfile::tempdir().unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/partners/trusted.rs");
    let built = |name: &str, features: &[&str]| {
        let out = dir.path().join(name);
        let status = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into()))
            .args([
                "--edition=2024",
                "--crate-type=lib",
                "--crate-name=trusted",
                "-o",
            ])
            .arg(&out)
            .args(features)
            .arg(&source)
            .status()
            .unwrap();
        assert!(status.success());
        std::fs::read(out).unwrap()
    };
    let (release, lab) = (
        built("release", &[]),
        built("lab", &["--cfg=feature=\"lab\""]),
    );
    for key in built_in_keys() {
        let text = key.to_text();
        let holds = |bytes: &[u8]| {
            bytes
                .windows(text.len())
                .any(|part| part == text.as_bytes())
        };
        assert!(holds(&lab) && !holds(&release));
    }
}

/// The features that the command line and the size of the core are released with.
#[test]
fn no_release_has_the_labs_feature() {
    let tree = |package: &str, edges: &str| {
        let output = Command::new(env!("CARGO"))
            .args([
                "tree",
                "--offline",
                "--locked",
                "--package",
                package,
                "--edges",
                edges,
            ])
            .args(["--format", "{p} {f}"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let text = String::from_utf8(output.stdout).unwrap();
        let line = text.lines().find(|line| line.contains("causeway-core v"));
        line.unwrap().to_owned()
    };
    assert!(
        tree("causeway-lab", "normal").contains("lab"),
        "the test sees features"
    );
    for package in ["causeway", "causeway-core"] {
        let line = tree(package, "normal,build");
        let features = line.rsplit(')').next().unwrap();
        assert!(!features.contains("lab"), "{package}: {line}");
    }
}
