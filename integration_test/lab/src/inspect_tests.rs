//! The tools know what the fixtures hold.

use super::*;
use crate::programs::fixtures_dir;

fn facts(name: &str) -> Facts {
    Facts::of(&fixtures_dir().join(name)).unwrap()
}

#[test]
fn a_phones_photo_tells_everything() {
    let facts = facts("phone.jpg");
    assert_eq!(facts.mime, "image/jpeg");
    // Stored 480 by 360, on its side.
    assert_eq!((facts.pixels, facts.upright), (Some((360, 480)), false));
    assert!(
        facts.tells_a_place() && facts.tells_a_device(),
        "{facts:#?}"
    );
    let values: Vec<&str> = facts.told.values().map(String::as_str).collect();
    for secret in [
        "SERIAL",
        "OWNER",
        "COMMENT",
        "CREATOR",
        "PLACE",
        "BYLINE",
        "JPEG COMMENT",
    ] {
        assert!(
            values.iter().any(|value| value.contains(secret)),
            "{secret}: {values:?}"
        );
    }
    assert!(facts.faults.is_empty(), "{:?}", facts.faults);
}

#[test]
fn a_bare_picture_tells_nothing() {
    for (name, mime) in [
        ("phone-heic.jpg", "image/jpeg"),
        ("diagram.png", "image/png"),
        ("moving.gif", "image/gif"),
    ] {
        let mut facts = facts(name);
        assert_eq!((facts.mime.as_str(), facts.upright), (mime, true), "{name}");
        if name == "moving.gif" {
            assert_eq!(
                facts.told.remove("File:Comment").as_deref(),
                Some("SECRET GIF COMMENT")
            );
        }
        assert!(facts.told.is_empty(), "{name}: {:?}", facts.told);
    }
}

#[test]
fn recordings_have_a_length_and_a_codec() {
    for (name, mime, codec) in [
        ("speech.wav", "audio/x-wav", "pcm_s16le"),
        ("speech.m4a", "audio/x-m4a", "aac"),
        ("speech-opus.ogg", "audio/ogg", "opus"),
    ] {
        let facts = facts(name);
        assert_eq!(
            (facts.mime.as_str(), facts.codecs.as_slice()),
            (mime, &[codec.to_owned()][..]),
            "{name}"
        );
        let seconds = facts.seconds.unwrap();
        assert!((6.0..9.0).contains(&seconds), "{name}: {seconds}");
        let secret = if name == "speech.wav" {
            "SECRET COMMENT"
        } else {
            "SECRET TITLE"
        };
        assert!(
            facts.told.values().any(|value| value == secret),
            "{name}: {:?}",
            facts.told
        );
        assert_eq!(
            facts.tells_a_place(),
            name == "speech.m4a",
            "{name}: {:?}",
            facts.told
        );
    }
}

#[test]
fn what_is_cut_short_is_found_out() {
    let dir = tempfile::tempdir().unwrap();
    let whole = std::fs::read(fixtures_dir().join("phone-heic.jpg")).unwrap();
    let half = dir.path().join("half.jpg");
    std::fs::write(&half, &whole[..whole.len() / 2]).unwrap();
    assert!(!Facts::of(&half).unwrap().faults.is_empty());
}
