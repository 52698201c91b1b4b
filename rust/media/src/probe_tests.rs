use crate::metadata::Metadata;
use crate::probe::probe;
use crate::testing::fixture;
use crate::{Job, Kind};

const NOTHING: Metadata = Metadata {
    exif: false,
    xmp: false,
    place: false,
};

#[test]
fn a_pictures_size_and_what_it_tells_are_found_without_decoding_it() {
    let exif = Metadata {
        exif: true,
        place: true,
        ..NOTHING
    };
    let xmp = Metadata {
        xmp: true,
        ..NOTHING
    };
    for (name, kind, size, metadata) in [
        (
            "phone.jpg",
            Kind::Jpeg,
            (360, 480),
            Metadata { xmp: true, ..exif },
        ),
        (
            "phone.heic",
            Kind::Heic,
            (360, 480),
            Metadata { xmp: true, ..exif },
        ),
        ("grid.heic", Kind::Heic, (360, 480), exif),
        ("deep.heic", Kind::Heic, (480, 360), NOTHING),
        (
            "photo.webp",
            Kind::WebP,
            (480, 360),
            Metadata { xmp: true, ..exif },
        ),
        ("conversation.png", Kind::Png, (780, 1688), xmp),
        ("diagram.png", Kind::Png, (640, 400), NOTHING),
        ("photo.bmp", Kind::Bmp, (120, 90), NOTHING),
        ("photo.tiff", Kind::Tiff, (240, 180), NOTHING),
        ("moving.gif", Kind::Gif, (120, 90), NOTHING),
    ] {
        let found = probe(Job::new(), &fixture(name)).unwrap();
        assert_eq!((found.kind, found.size), (kind, Some(size)), "{name}");
        assert_eq!(found.metadata, Some(metadata), "{name}");
        let frames = (name == "moving.gif").then_some(6);
        assert_eq!(
            (found.frames, found.moving),
            (frames, frames.is_some()),
            "{name}"
        );
        assert_eq!(found.duration, None, "{name}");
    }
}

#[test]
fn a_recordings_length_is_found_without_decoding_it() {
    for (name, kind, off) in [
        ("speech.wav", Kind::Wav, 0.001),
        ("speech.m4a", Kind::M4a, 0.1),
        ("speech.mp3", Kind::Mp3, 0.1),
        ("speech-vorbis.ogg", Kind::Ogg, 0.01),
        ("speech-opus.ogg", Kind::Ogg, 0.001),
    ] {
        let found = probe(Job::new(), &fixture(name)).unwrap();
        let seconds = found.duration.unwrap_or_default().as_secs_f64();
        assert!((seconds - 7.262).abs() < off, "{name}: {seconds}");
        assert_eq!((found.kind, found.metadata), (kind, None), "{name}");
    }
}
