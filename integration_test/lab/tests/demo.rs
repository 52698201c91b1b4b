//! The demo, run as a user runs it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use rustix::process::{Pid, Signal, kill_process};

fn demo(input: &[u8]) -> Output {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("input.txt");
    std::fs::write(&file, input).unwrap();
    let program = env!("CARGO_BIN_EXE_causeway-lab");
    Command::new(program)
        .args(["demo", "--input"])
        .arg(&file)
        .arg("--report")
        .arg(dir.path().join("report.html"))
        .output()
        .unwrap()
}

/// What a demo printed that must succeed.
fn proven(input: &[u8]) -> String {
    let output = demo(input);
    let text = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{errors}");
    assert!(!text.contains("FAIL"), "{text}");
    assert!(!text.contains('\u{1b}'), "colours go to terminals only");
    text
}

#[test]
fn the_demo_proves_what_it_says() {
    let text = proven("uno\n\nשלום 👩‍🚀\ncut\u{1b}[2Jhere\nmarsh-lantern-7f3a\n".as_bytes());
    for line in [
        "1 empty line skipped",
        "anna@firm.example  uno\n",
        "anna@firm.example  שלום 👩‍🚀\n",
        "anna@firm.example  cut<U+001B>[2Jhere\n",
        " → delivered ",
        "  ok  5 of 5 messages delivered",
        "  ok  sent by +34600111222 = decrypted by anna@firm.example",
        "  ok  sent by anna@firm.example = decrypted by +34600111222",
        "  ok  the line in the clear is in the storage and in the stanza log of both services",
        "  ok  marsh-lantern-7f3a is in no server's storage",
        "  ok  ferry-",
        "All 12 checks hold.",
    ] {
        assert!(text.contains(line), "{line} is missing:\n{text}");
    }
    assert_eq!(text.matches("    ok  ").count(), 12, "{text}");
}

#[test]
fn the_story_of_the_rules_is_true() {
    let program = env!("CARGO_BIN_EXE_causeway-lab");
    let output = Command::new(program)
        .args(["demo", "--story", "rules"])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{errors}");
    assert!(!text.contains("FAIL"), "{text}");
    for line in [
        "  ok  she is told why: not-eligible",
        "  ok  the notice is there",
        "  ok  Greta's app finds nobody at her number",
        "  ok  Marta accepts, and now it has one",
        "  ok  Greta's request is there, and none of his",
        "  ok  what waited for Nils has stopped, and says why",
        "  ok  she agrees, and it is the same chat",
    ] {
        assert!(text.contains(line), "{line} is missing:\n{text}");
    }
}

#[test]
fn two_partners_are_at_work_and_misbehave() {
    let program = env!("CARGO_BIN_EXE_causeway-lab");
    let output = Command::new(program)
        .args(["demo", "--story", "partners"])
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{errors}");
    for line in [
        "  ok  with it, nobody gets into another account",
        "  ok  it is the same on both phones",
        "  ok  a video: BirdyChat has what was sealed, as large as it was said",
        "  ok  the answer by voice: Haiket has what was sealed",
        "  ok  it writes with keys that are nobody's: marked",
        "All 31 checks hold.",
    ] {
        assert!(text.contains(line), "{line} is missing:\n{text}");
    }
}

#[test]
fn files_arrive_bare_and_are_in_the_report() {
    let dir = tempfile::tempdir().unwrap();
    let report = dir.path().join("made/report.html");
    let fixture = |name: &str| causeway_lab::programs::fixtures_dir().join(name);
    let output = Command::new(env!("CARGO_BIN_EXE_causeway-lab"))
        .args(["demo", "--photo"])
        .arg(fixture("phone.jpg"))
        .arg("--voice")
        .arg(fixture("speech.wav"))
        .arg("--video")
        .arg(fixture("turned-90.mp4"))
        .arg("--file")
        .arg(fixture("ferry-ticket.pdf"))
        .arg("--report")
        .arg(&report)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{errors}");
    assert!(!text.contains("FAIL"), "{text}");
    for line in [
        "[a photo phone.jpg: image/jpeg, 56 kB, 360 × 480]",
        "  ok  phone.jpg: Anna has what the phone had sealed",
        "  ok  phone.jpg: tells nothing any more (",
        ", the place too)",
        "  ok  speech.wav: Ogg Opus",
        "[a video turned-90.mp4: video/mp4, 30 kB, 90 × 160, 2.0 s]",
        "  ok  turned-90.mp4: whole, upright, no larger than the partner takes",
        "  ok  turned-90.mp4: MP4 with H.264",
        "  ok  ferry-ticket.pdf: as it was, byte for byte",
        "  ok  speech-opus.ogg, sent by Anna: the phone has opened what she sent",
        "  ok  6 of 6 files in the services' stores",
        "  ok  and no piece of any of them can be read there",
    ] {
        assert!(text.contains(line), "{line} is missing:\n{text}");
    }
    let page = std::fs::read_to_string(report).unwrap();
    for part in [
        "data:image/jpeg;base64,",
        "data:audio/ogg;base64,",
        "data:video/mp4;base64,",
        "SECRET-SERIAL",
        "made fit to send",
        "checks hold.",
    ] {
        assert!(page.contains(part), "{part}");
    }
}

#[test]
fn the_longest_line_goes_both_ways() {
    let longest = "ǻ".repeat(causeway_core::MAX_TEXT_BYTES / 2);
    let text = proven(format!("{longest}\r\n").as_bytes());
    assert_eq!(text.matches("… (65536 bytes)").count(), 2, "{text}");
    assert!(text.contains("All 11 checks hold."), "{text}");
}

#[test]
fn bad_input_ends_before_anything_starts() {
    for (input, error) in [
        (&b"one\n\xff\xfe"[..], "is not UTF-8 text: line 2"),
        (&b"\n\n"[..], "has no line to send"),
        (&vec![b'x'; 70_000][..], "has 70000 bytes"),
    ] {
        let output = demo(input);
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty(), "nothing was started");
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains(error) && text.contains("input.txt"), "{text}");
        assert_eq!(text.lines().count(), 1, "{text}");
    }
}

/// The processes that a process has started.
fn children(of: u32) -> Vec<u32> {
    let all = std::fs::read_dir("/proc").unwrap().flatten();
    let pids = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let parent = |pid: &u32| {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        stat.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()
    };
    pids.filter(|pid| parent(pid) == Some(of)).collect()
}

#[test]
fn an_interrupted_demo_leaves_nothing() {
    let text = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(text.path(), "again\n".repeat(10_000)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_causeway-lab"));
    command.args(["demo", "--input"]).arg(text.path());
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(
        lines.any(|line| line.unwrap().contains("delivered")),
        "it talks"
    );

    let (programs, pid) = (children(child.id()), Pid::from_child(&child));
    let folders: Vec<_> = programs
        .iter()
        .map(|pid| std::fs::read_link(format!("/proc/{pid}/cwd")).unwrap())
        .collect();
    assert_eq!(programs.len(), 5, "three servers, a proxy and a peer");
    kill_process(pid, Signal::INT).unwrap();
    assert!(lines.any(|line| line.unwrap().starts_with("Everything is stopped")));
    assert_eq!(child.wait().unwrap().code(), Some(1));
    let running = |pid: &u32| Path::new(&format!("/proc/{pid}")).exists();
    assert!(!programs.iter().any(running), "{programs:?}");
    let here = std::env::current_dir().unwrap();
    assert!(
        folders
            .iter()
            .all(|folder| *folder == here || !folder.exists()),
        "{folders:?}"
    );
}
