use super::*;
use crate::e2ee::SuiteId;
use crate::messages::carried;

const ID: &str = "00112233445566778899aabbccddeeff";
const KEY: &str =
    "000102030405060708090a0b000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

fn whole() -> Offer {
    Offer {
        media: Media {
            name: Some("Ferienplan.pdf".into()),
            bytes: Some(4_096),
            width: Some(640),
            height: Some(480),
            duration_ms: Some(1_500),
            waveform: Some(vec![50; 64]),
            blurhash: Some("LEHV6nWB2yk8pyo0adR*.7kCMdnj".into()),
            alt: Some("ein Strand".into()),
            moving: true,
            ..Media::new(MediaKind::Video, "video/mp4")
        },
        link: "https://files.birdychat.test:5281/a1/b2.mp4".into(),
        key: KEY.into(),
        preview: Some(vec![0xff, 0xd8, 0xff, 0xe0]),
    }
}

fn envelope(kind: Option<Kind>) -> Envelope {
    Envelope {
        version: VERSION,
        id: ID.into(),
        name: "poll".into(),
        kind,
    }
}

#[test]
fn all_of_content_comes_back() {
    for content in [
        Content::text("שלום \u{1f469}\u{200d}\u{1f680}"),
        Content::text(""),
    ] {
        let read = read(&write(ID, &content, None), Some(ID)).unwrap();
        assert_eq!((read.content, read.offer), (content, None));
    }
    // The desk reads it as text.
    let report = String::from("{\"report\": 1}");
    let content = Content::Report {
        text: report.clone(),
    };
    let carried = read(&write(ID, &content, None), Some(ID)).unwrap();
    assert_eq!(carried.content, Content::text(report));
    for kind in MediaKind::ALL {
        let mut offer = whole();
        offer.media.kind = kind;
        let content = Content::Media {
            media: offer.media.clone(),
        };
        let read = read(&write(ID, &content, Some(&offer)), Some(ID)).unwrap();
        assert_eq!((read.content, read.offer), (content, Some(offer)));
    }
    let least = Offer {
        media: Media::new(MediaKind::File, "application/zip"),
        preview: None,
        ..whole()
    };
    let media = least.media.clone();
    let bytes = write(ID, &Content::Media { media }, Some(&least));
    assert_eq!(read(&bytes, Some(ID)).unwrap().offer, Some(least));
}

/// So that another language's protobuf is seen to write the same: the bytes of §6's example.
#[test]
fn the_bytes_are_those_of_the_document() {
    let bytes = write("a1", &Content::text("hi"), None);
    assert_eq!(hex::encode(bytes), "0801120261311a047465787452040a026869");
}

#[test]
fn an_envelope_belongs_to_its_stanza() {
    let bytes = write(ID, &Content::text("hello"), None);
    assert!(read(&bytes, Some("another")).is_none());
    assert!(read(&bytes, None).is_none());
    let mut without = envelope(Some(Kind::Text(Words { text: "x".into() })));
    without.version = 0;
    assert!(read(&without.encode_to_vec(), Some(ID)).is_none());
    assert!(read(&bytes[..bytes.len() - 1], Some(ID)).is_none());
    assert!(carried::read(SuiteId::SignalPq, b"hello".to_vec(), Some(ID)).is_none());
}

#[test]
fn a_kind_that_is_not_known_survives() {
    // Field 99, which a later version may have.
    let mut bytes = envelope(None).encode_to_vec();
    bytes.extend([0x9a, 0x06, 0x03, 0x0a, 0x01, b'?']);
    let read = read(&bytes, Some(ID)).unwrap();
    let Content::Unsupported { name, raw } = &read.content else {
        panic!("{read:?}");
    };
    assert_eq!(name, "poll");
    assert_eq!(STANDARD.decode(raw.as_ref().unwrap()).unwrap(), bytes);
    let stored = read.content.to_json();
    assert_eq!(Content::from_json(&stored), read.content);
    // A version that knows it shows it.
    let text = write(ID, &Content::text("hello"), None);
    let kept = Content::Unsupported {
        name: "text".into(),
        raw: Some(STANDARD.encode(text)),
    };
    assert_eq!(Content::from_json(&kept.to_json()), Content::text("hello"));
}

#[test]
fn what_is_said_of_a_file_is_made_harmless() {
    let said = |change: &dyn Fn(&mut File)| {
        let mut file = offered(&whole());
        change(&mut file);
        let bytes = envelope(Some(Kind::Media(Box::new(file)))).encode_to_vec();
        Some(read(&bytes, Some(ID))?.offer?.media)
    };
    assert_eq!(said(&|_| {}), Some(whole().media));
    for bad in [
        "http://files.birdychat.test/a",
        "https://127.0.0.1/a",
        "https://u:p@files.birdychat.test/a",
        "",
    ] {
        assert_eq!(said(&|file| file.link = bad.into()), None, "{bad}");
    }
    for length in [0, 43, 45, 64] {
        assert_eq!(said(&|file| file.key = vec![7; length]), None, "{length}");
    }
    let name = said(&|file| file.name = "../../etc/\u{202e}fdp.exe\n".into())
        .unwrap()
        .name;
    let name = name.unwrap();
    assert!(!name.contains(['/', '\n', '\u{202e}']), "{name:?}");
    let mime = said(&|file| file.mime = "text/html; charset=x\"><script>".into())
        .unwrap()
        .mime;
    assert_eq!(mime, "application/octet-stream");
    let odd = said(&|file| {
        file.kind = 99;
        file.width = 1 << 30;
        file.waveform = vec![255; 64];
        file.duration_ms = u64::MAX;
        file.blurhash = "x".repeat(4_000);
        file.alt = "ä".repeat(5_000);
        file.preview = b"<html>".to_vec();
    })
    .unwrap();
    assert_eq!(
        (odd.kind, odd.width, odd.height),
        (MediaKind::File, None, None)
    );
    assert_eq!(
        (odd.waveform.unwrap(), odd.duration_ms),
        (vec![100; 64], None)
    );
    assert_eq!(
        (odd.blurhash, odd.alt.unwrap().chars().count()),
        (None, MAX_ALT)
    );
    assert_eq!(
        said(&|file| file.waveform = vec![1; 63]).unwrap().waveform,
        None
    );
}
