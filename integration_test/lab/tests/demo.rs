//! The demo, run as a user runs it.

use std::process::{Command, Output};

fn demo(input: &[u8]) -> Output {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("input.txt");
    std::fs::write(&file, input).unwrap();
    let program = env!("CARGO_BIN_EXE_causeway-lab");
    Command::new(program)
        .args(["demo", "--input"])
        .arg(&file)
        .output()
        .unwrap()
}

#[test]
fn the_demo_proves_what_it_says() {
    let output = demo("uno\n\nשלום 👩‍🚀\n".as_bytes());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        output.status.success(),
        "{text}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(text.contains("(1 empty lines are left out"), "{text}");
    for line in [
        "anna@firm.example: uno",
        "anna@firm.example: שלום 👩‍🚀",
        "delivered",
        "all 3 messages were delivered",
    ] {
        assert!(text.contains(line), "{line} is missing:\n{text}");
    }
    assert_eq!(text.matches("  ok  ").count(), 8, "{text}");
    assert!(!text.contains("FAIL"), "{text}");
}

#[test]
fn bad_input_ends_before_anything_is_sent() {
    for (input, error) in [
        (&b"\xff\xfe"[..], "not UTF-8"),
        (&b"\n\n"[..], "no line to send"),
        (&vec![b'x'; 70_000][..], "line 1 has 70000 bytes"),
    ] {
        let output = demo(input);
        assert!(!output.status.success());
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains(error), "{text}");
    }
}
