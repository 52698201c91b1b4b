//! Where the programs are that the lab starts: installed ones first, then those unpacked below the build folder.
//!
//! Must hold: one function decides, so that a machine without root (where Debian packages are unpacked into
//! `$CAUSEWAY_BUILD/debs` and wrapped in `debs/bin/NAME`) and a machine with packages behave the same.

use std::env;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::error::{LabError, Result};

/// `$CAUSEWAY_BUILD`, or `${XDG_CACHE_HOME:-$HOME/.cache}/causeway`.
pub fn build_dir() -> PathBuf {
    if let Some(dir) = env::var_os("CAUSEWAY_BUILD").filter(|v| !v.is_empty()) {
        return PathBuf::from(dir);
    }
    env::var_os("XDG_CACHE_HOME")
        .filter(|v| !v.is_empty())
        .map(PathBuf::from)
        .or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cache")))
        .unwrap_or_else(env::temp_dir)
        .join("causeway")
}

/// Debian packages unpacked without root; programs of theirs are started by the wrappers in its `bin`.
pub fn debs_dir() -> PathBuf {
    build_dir().join("debs")
}

/// The path of a program: PATH, then /usr/sbin, then the wrapper among the unpacked packages.
pub fn find_program(name: &str) -> Result<PathBuf> {
    let unpacked = debs_dir().join("bin");
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain([PathBuf::from("/usr/sbin"), unpacked.clone()])
        .map(|dir| dir.join(name))
        .find(|file| is_executable(file))
        .ok_or_else(|| LabError::MissingProgram {
            program: name.to_owned(),
            unpacked,
        })
}

/// The Python of the virtual environment that holds the peers' libraries.
pub fn python() -> Result<PathBuf> {
    let venv = build_dir().join("venv/bin");
    let python = venv.join("python");
    if is_executable(&python) {
        Ok(python)
    } else {
        Err(LabError::MissingProgram {
            program: "venv/bin/python".into(),
            unpacked: venv,
        })
    }
}

/// What the TypeScript compiler made of `integration_test/peers/birdychat`.
pub fn birdychat() -> Result<PathBuf> {
    let folder = build_dir().join("birdychat/dist");
    let program = folder.join("main.js");
    match program.is_file() {
        true => Ok(program),
        false => Err(LabError::MissingProgram {
            program: "main.js of BirdyChat".into(),
            unpacked: folder,
        }),
    }
}

/// The folder of npm packages, for NODE_PATH.
pub fn node_modules() -> PathBuf {
    build_dir().join("npm/node_modules")
}

/// The peers' sources: `$CAUSEWAY_PEERS`, or `integration_test/peers` of this checkout.
pub fn peers_dir() -> PathBuf {
    env::var_os("CAUSEWAY_PEERS")
        .map(PathBuf::from)
        .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../peers"))
}

/// Pictures and recordings for tests; `assets/fixtures/media/README.md` says what they are.
pub fn fixtures_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/fixtures/media")
}

/// Runs a program to its end; what it printed. What it complained of is the error.
pub(crate) fn output<I>(name: &str, args: I) -> Result<std::process::Output>
where
    I: IntoIterator,
    I::Item: AsRef<std::ffi::OsStr>,
{
    let problem = |problem: String| LabError::Program {
        program: name.to_owned(),
        problem,
    };
    let output = std::process::Command::new(find_program(name)?)
        .args(args)
        .stdin(std::process::Stdio::null())
        .output()
        .map_err(|error| problem(error.to_string()))?;
    if output.status.success() {
        Ok(output)
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(problem(format!("{}: {}", output.status, said.trim())))
    }
}

/// The folder with `ejabberd-*/ebin`, which the Erlang machine takes as ERL_LIBS.
pub(crate) fn ejabberd_libs() -> Result<PathBuf> {
    let debs = debs_dir();
    for lib in [
        PathBuf::from("/usr/lib"),
        debs.join("usr/lib"),
        debs.join("root/usr/lib"),
    ] {
        let triplets = std::fs::read_dir(&lib)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path());
        for folder in std::iter::once(lib.clone()).chain(triplets) {
            let found = std::fs::read_dir(&folder)
                .into_iter()
                .flatten()
                .flatten()
                .any(|entry| {
                    entry.file_name().to_string_lossy().starts_with("ejabberd-")
                        && entry.path().join("ebin/ejabberd.beam").exists()
                });
            if found {
                return Ok(folder);
            }
        }
    }
    Err(LabError::MissingProgram {
        program: "ejabberd".into(),
        unpacked: debs,
    })
}

fn is_executable(file: &Path) -> bool {
    file.metadata()
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}
