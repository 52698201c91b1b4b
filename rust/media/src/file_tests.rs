use crate::Job;
use crate::file::{RUN, Warning, describe, prepare, safe_name};

#[test]
fn names_lose_what_could_do_harm_and_keep_their_ending() {
    for (given, safe) in [
        ("report.pdf", "report.pdf"),
        ("Übersicht März – 2026.xlsx", "Übersicht März – 2026.xlsx"),
        ("日本語のファイル.txt", "日本語のファイル.txt"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\windows\\win.ini", "win.ini"),
        ("/absolute/path.txt", "path.txt"),
        (".bashrc", "bashrc"),
        ("...", "file"),
        ("", "file"),
        ("a/", "file"),
        ("new\nline\r\t\0.txt", "newline.txt"),
        // What is shown as "photo-exe.jpg" and is a program.
        ("photo-\u{202e}gpj.exe", "photo-gpj.exe"),
        ("zero\u{200b}width\u{feff}.txt", "zerowidth.txt"),
        ("tag\u{e0041}ged.txt", "tagged.txt"),
        ("what?.txt", "what_.txt"),
        ("a<b>c:d\"e|f*g", "a_b_c_d_e_f_g"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("com7.log", "_com7.log"),
        ("common.log", "common.log"),
        ("trailing. . .", "trailing"),
        ("archive.tar.gz", "archive.tar.gz"),
    ] {
        assert_eq!(safe_name(given), safe, "{given:?}");
        assert_eq!(
            safe_name(&safe_name(given)),
            safe,
            "twice is as once: {given:?}"
        );
    }
    let long = safe_name(&format!("{}.pdf", "ä".repeat(400)));
    assert!(long.len() <= 140 && long.ends_with("ä.pdf"), "{long}");
    assert!(safe_name(&"x".repeat(1000)).len() <= 140);
    assert!(safe_name(&format!("x.{}", "y".repeat(1000))).len() <= 140);
}

#[test]
fn what_can_run_is_said_to() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in");
    let elf = b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0".repeat(20);
    let exe = [b"MZ".as_slice(), &[0; 400]].concat();
    for (name, content, warning) in [
        ("notes.txt", &b"hello"[..], None),
        ("paper.pdf", b"%PDF-1.7\n", None),
        ("setup.exe", &exe, Some(Warning::CanRun)),
        ("holiday.jpg", &exe, Some(Warning::Disguised)),
        ("holiday.pdf", &elf, Some(Warning::Disguised)),
        ("tool", &elf, Some(Warning::CanRun)),
        (
            "notes.txt",
            b"#!/bin/sh\nrm -rf ~",
            Some(Warning::Disguised),
        ),
        ("app.APK", b"PK\x03\x04", Some(Warning::CanRun)),
        ("sheet.xlsm", b"PK\x03\x04", Some(Warning::CanRun)),
        ("photo-\u{202e}gpj.exe", b"anything", Some(Warning::CanRun)),
        ("page.html", b"<script>", Some(Warning::CanRun)),
    ] {
        std::fs::write(&path, content).unwrap();
        assert_eq!(describe(&path, name).unwrap().warning, warning, "{name}");
    }
    assert!(RUN.is_sorted(), "the table can be read");
}

#[test]
fn a_file_is_copied_whole_and_its_type_is_that_of_its_content() {
    let folder = tempfile::tempdir().unwrap();
    let [from, to] = ["in", "out"].map(|name| folder.path().join(name));
    let mut content = b"%PDF-1.7\n".to_vec();
    content.resize(1_000_003, 7);
    std::fs::write(&from, &content).unwrap();
    let done = prepare(Job::new(), &from, "../picture.jpg", &to).unwrap();
    assert_eq!(
        (done.name.as_str(), done.mime, done.bytes),
        ("picture.jpg", "application/pdf", 1_000_003)
    );
    assert_eq!(std::fs::read(&to).unwrap(), content);
}
