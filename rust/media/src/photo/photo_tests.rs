use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use image::metadata::Orientation;
use image::{DynamicImage, ImageFormat};
use img_parts::jpeg::Jpeg;
use img_parts::{Bytes, ImageEXIF, ImageICC};
use turbojpeg::{Compressor, PixelFormat, Subsamp};

use super::plane::Raster;
use super::{Photo, Quality, content, heic, prepare};
use crate::testing::{bytes_of, crc32, fixture, metadata, psnr};
use crate::{Error, Job, Kind, Result, limits};

/// A picture that was prepared, and its file.
struct Sent {
    photo: Photo,
    path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Sent {
    fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.path).unwrap()
    }

    fn pixels(&self) -> Raster {
        decoded(&self.bytes())
    }
}

/// By libjpeg-turbo or the crate image, as RGB.
fn decoded(bytes: &[u8]) -> Raster {
    if Kind::of(bytes) == Kind::Jpeg {
        let image = turbojpeg::decompress(bytes, PixelFormat::RGB).unwrap();
        return Raster::new(image.width as u32, image.height as u32, 3, image.pixels).unwrap();
    }
    let image = image::load_from_memory(bytes).unwrap().into_rgb8();
    Raster::new(image.width(), image.height(), 3, image.into_raw()).unwrap()
}

fn send(path: &Path, quality: Quality) -> Result<Sent> {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let photo = prepare(Job::new(), path, &out, quality)?;
    assert_eq!(std::fs::metadata(&out).unwrap().len(), photo.bytes);
    assert!(
        photo.preview.len() <= limits::PREVIEW,
        "a preview of {} bytes",
        photo.preview.len()
    );
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing is left beside it"
    );
    let name = folder
        .path()
        .join(format!("out.{}", photo.kind.extension()));
    std::fs::rename(&out, &name).unwrap();
    let sent = Sent {
        photo,
        path: name,
        _folder: folder,
    };
    assert_eq!(sent.photo.kind, Kind::of(&sent.bytes()));
    Ok(sent)
}

fn send_bytes(bytes: &[u8]) -> Result<Sent> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in");
    std::fs::write(&path, bytes).unwrap();
    send(&path, Quality::Standard)
}

/// The photo of the fixtures, upright as its camera's sensor had it.
fn photo() -> Raster {
    decoded(&bytes_of("phone.jpg"))
}

/// A photo of many pixels: the small one, enlarged, with grain.
fn large(width: u32, height: u32) -> Raster {
    let mut raster = photo().resized(width, height).unwrap();
    let mut state = 1_u32;
    for value in &mut raster.data {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *value = value.saturating_add_signed((state >> 24) as i8 / 16);
    }
    raster
}

fn jpeg(raster: &Raster, subsamp: Subsamp, progressive: bool) -> Vec<u8> {
    let mut turbo = Compressor::new().unwrap();
    turbo.set_quality(92).unwrap();
    turbo.set_subsamp(subsamp).unwrap();
    turbo.set_progressive(progressive).unwrap();
    let (width, height) = (raster.width as usize, raster.height as usize);
    let image = turbojpeg::Image {
        pixels: &raster.data[..],
        width,
        pitch: width * 3,
        height,
        format: PixelFormat::RGB,
    };
    turbo.compress_to_vec(image).unwrap()
}

/// EXIF with an orientation and nothing else.
fn turned(bytes: Vec<u8>, orientation: u8) -> Vec<u8> {
    let mut parts = Jpeg::from_bytes(Bytes::from(bytes)).unwrap();
    let mut exif = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0".to_vec();
    exif[19] = orientation;
    parts.set_exif(Some(exif.into()));
    parts.encoder().bytes().to_vec()
}

/// The independent way: by the crate image.
fn reference(raster: &Raster, width: u32, height: u32) -> Raster {
    let image =
        image::RgbImage::from_raw(raster.width, raster.height, raster.data.clone()).unwrap();
    let image =
        image::imageops::resize(&image, width, height, image::imageops::FilterType::Lanczos3);
    Raster::new(width, height, 3, image.into_raw()).unwrap()
}

#[test]
fn a_phones_photo_comes_out_upright_and_without_a_word_about_its_owner() {
    let expected = photo().upright(Orientation::Rotate90);
    for name in ["phone.jpg", "phone-trailer.jpg"] {
        assert!(
            metadata(&fixture(name))
                .iter()
                .any(|line| line.contains("GPSLatitude")),
            "the fixture has some"
        );
        let sent = send(&fixture(name), Quality::Standard).unwrap();
        assert_eq!((sent.photo.width, sent.photo.height), (360, 480));
        assert_eq!(metadata(&sent.path), Vec::<String>::new());
        let bytes = sent.bytes();
        assert!(!bytes.windows(6).any(|window| window == b"SECRET"));
        assert!(bytes.len() < bytes_of(name).len());
        assert!(psnr(&sent.pixels().data, &expected.data) > 36.0);
        // The file ends where the picture ends.
        assert_eq!(bytes[bytes.len() - 2..], [0xff, 0xd9]);
    }
}

#[test]
fn every_orientation_comes_out_upright() {
    // Not a multiple of a block, so that turning without loss is not possible; and one that is.
    for (width, height) in [(101, 67), (96, 64)] {
        let upright = photo().resized(width, height).unwrap();
        for (orientation, undo) in [
            (1, Orientation::NoTransforms),
            (2, Orientation::FlipHorizontal),
            (3, Orientation::Rotate180),
            (4, Orientation::FlipVertical),
            (5, Orientation::Rotate90FlipH),
            (6, Orientation::Rotate270),
            (7, Orientation::Rotate270FlipH),
            (8, Orientation::Rotate90),
        ] {
            let stored = upright.clone().upright(undo);
            let sent =
                send_bytes(&turned(jpeg(&stored, Subsamp::None, false), orientation)).unwrap();
            assert_eq!(
                (sent.photo.width, sent.photo.height),
                (width, height),
                "orientation {orientation}"
            );
            let likeness = psnr(&sent.pixels().data, &upright.data);
            assert!(likeness > 26.0, "orientation {orientation}: {likeness} dB");
        }
    }
}

#[test]
fn every_way_a_jpeg_stores_colour_keeps_it() {
    let large = large(2101, 1403);
    let expected = reference(&large, 1600, 1068);
    for subsamp in [
        Subsamp::None,
        Subsamp::Sub2x1,
        Subsamp::Sub2x2,
        Subsamp::Sub1x2,
        Subsamp::Sub4x1,
    ] {
        for progressive in [false, true] {
            let sent = send_bytes(&jpeg(&large, subsamp, progressive)).unwrap();
            assert_eq!((sent.photo.width, sent.photo.height), (1600, 1068));
            let likeness = psnr(&sent.pixels().data, &expected.data);
            assert!(
                likeness > 35.0,
                "{subsamp:?}, progressive {progressive}: {likeness} dB"
            );
        }
    }
    let sent = send_bytes(&jpeg(&large, Subsamp::Gray, false)).unwrap();
    let header = turbojpeg::read_header(&sent.bytes()).unwrap();
    assert_eq!(header.subsamp, Subsamp::Gray);
}

#[test]
fn a_reduction_while_decoding_costs_no_quality() {
    // 12 times the pixels: decoded at a half, then resized.
    let large = large(6400, 4800);
    let bytes = jpeg(&large, Subsamp::Sub2x2, false);
    let sent = send_bytes(&bytes).unwrap();
    assert_eq!((sent.photo.width, sent.photo.height), (1600, 1200));
    let expected = reference(&decoded(&bytes), 1600, 1200);
    let likeness = psnr(&sent.pixels().data, &expected.data);
    let best = psnr(&decoded(&jpeg_at(&expected, 80)).data, &expected.data);
    assert!(
        likeness > best - 0.5,
        "{likeness} dB, where encoding alone has {best}"
    );
}

fn jpeg_at(raster: &Raster, quality: i32) -> Vec<u8> {
    let (width, height) = (raster.width as usize, raster.height as usize);
    let image = turbojpeg::Image {
        pixels: &raster.data[..],
        width,
        pitch: width * 3,
        height,
        format: PixelFormat::RGB,
    };
    turbojpeg::compress(image, quality, Subsamp::Sub2x2)
        .unwrap()
        .to_vec()
}

#[test]
fn hd_keeps_more() {
    let bytes = jpeg(&large(5000, 1000), Subsamp::Sub2x2, false);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in");
    std::fs::write(&path, bytes).unwrap();
    let sent = send(&path, Quality::Hd).unwrap();
    assert_eq!((sent.photo.width, sent.photo.height), (4096, 819));
}

#[test]
fn a_small_jpeg_is_not_encoded_again() {
    let small = jpeg_at(&photo(), 75);
    let sent = send_bytes(&small).unwrap();
    assert_eq!(
        psnr(&sent.pixels().data, &decoded(&small).data),
        99.0,
        "the very same pixels"
    );
    assert!(sent.photo.bytes <= small.len() as u64);
}

#[test]
fn display_p3_comes_out_as_srgb() {
    // Pure red, green and grey of sRGB, as Display P3 writes them (CSS Color 4, sample conversions).
    let patches = [
        ([234, 51, 35], [255, 0, 0]),
        ([117, 251, 76], [0, 255, 0]),
        ([128, 128, 128], [128, 128, 128]),
    ];
    for (stored, seen) in patches {
        let data: Vec<u8> = std::iter::repeat_n(stored, 64 * 64).flatten().collect();
        let bytes = jpeg(&Raster::new(64, 64, 3, data).unwrap(), Subsamp::None, false);
        let mut parts = Jpeg::from_bytes(Bytes::from(bytes)).unwrap();
        let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
        parts.set_icc_profile(Some(profile.into()));
        let sent = send_bytes(&parts.encoder().bytes()).unwrap();
        assert_eq!(metadata(&sent.path), Vec::<String>::new());
        let pixels = sent.pixels();
        for (found, wanted) in pixels.data[..3].iter().zip(seen) {
            assert!(
                found.abs_diff(wanted) <= 6,
                "{stored:?}: {:?} is not {seen:?}",
                &pixels.data[..3]
            );
        }
    }
    // A profile that says sRGB changes nothing, and the picture need not be encoded again.
    let mut parts = Jpeg::from_bytes(Bytes::from(jpeg_at(&photo(), 75))).unwrap();
    parts.set_icc_profile(Some(
        moxcms::ColorProfile::new_srgb().encode().unwrap().into(),
    ));
    let sent = send_bytes(&parts.encoder().bytes()).unwrap();
    assert_eq!(
        psnr(&sent.pixels().data, &decoded(&jpeg_at(&photo(), 75)).data),
        99.0
    );
}

#[test]
fn four_inks_become_the_colours_they_print() {
    let sent = send(&fixture("cmyk.jpg"), Quality::Standard).unwrap();
    let likeness = psnr(
        &sent.pixels().data,
        &photo().resized(240, 180).unwrap().data,
    );
    assert!(likeness > 28.0, "{likeness} dB");
}

#[test]
fn screenshots_and_drawings_keep_every_pixel() {
    for name in ["conversation.png", "article.png", "diagram.png"] {
        let (original, sent) = (
            bytes_of(name),
            send(&fixture(name), Quality::Standard).unwrap(),
        );
        assert_eq!(sent.photo.kind, Kind::Png, "{name}");
        assert_eq!(
            psnr(&sent.pixels().data, &decoded(&original).data),
            99.0,
            "{name}"
        );
        assert_eq!(metadata(&sent.path), Vec::<String>::new());
        assert!(sent.photo.bytes <= original.len() as u64, "{name}");
    }
}

#[test]
fn photos_are_told_from_drawings_whatever_their_format() {
    for name in ["conversation.png", "article.png", "diagram.png"] {
        let flatness = content::flatness(&decoded(&bytes_of(name)));
        assert!(flatness > 0.55, "{name}: {flatness}");
    }
    for name in ["phone.jpg", "photo.tiff", "photo.bmp", "photo.webp"] {
        let flatness = content::flatness(&decoded(&bytes_of(name)));
        assert!(flatness < 0.35, "{name}: {flatness}");
        assert_eq!(
            send(&fixture(name), Quality::Standard).unwrap().photo.kind,
            Kind::Jpeg,
            "{name}"
        );
    }
}

#[test]
fn other_formats_look_like_what_they_were() {
    for (name, least) in [
        ("photo.tiff", 30.0),
        ("photo.webp", 30.0),
        ("photo.bmp", 27.0),
        ("still.gif", 24.0),
    ] {
        let sent = send(&fixture(name), Quality::Standard).unwrap();
        let likeness = psnr(&sent.pixels().data, &decoded(&bytes_of(name)).data);
        assert!(likeness > least, "{name}: {likeness} dB");
        assert_eq!(metadata(&sent.path), Vec::<String>::new(), "{name}");
    }
}

/// A HEIC's picture at its own size, upright and in sRGB.
fn of_heic(bytes: &[u8]) -> Raster {
    match heic::decode(&Job::new(), bytes).unwrap() {
        heic::Decoded::Raster(raster) => raster,
        heic::Decoded::Planes {
            planes,
            weights,
            orientation,
            to_srgb,
        } => {
            let mut raster = planes.rgb_by(weights).unwrap();
            if let Some(to_srgb) = to_srgb {
                to_srgb.apply(&mut raster).unwrap();
            }
            raster.upright(orientation)
        }
    }
}

#[test]
fn heic_looks_as_another_decoder_shows_it() {
    // The last three as iPhones lay them out: tiles, turned, mirrored, ten bits, Display P3.
    for name in ["phone", "deep", "grid", "grid-mirrored", "grid-deep"] {
        let bytes = bytes_of(&format!("{name}.heic"));
        let expected = decoded(&bytes_of(&format!("{name}-heic.jpg")));
        let raster = of_heic(&bytes);
        let size = (expected.width, expected.height);
        assert_eq!((raster.width, raster.height), size, "{name}");
        let likeness = psnr(&raster.data, &expected.data);
        assert!(likeness > 38.0, "{name}: {likeness} dB");
        assert_eq!(heic::size(&bytes).unwrap(), size);
        let sent = send(&fixture(&format!("{name}.heic")), Quality::Standard).unwrap();
        assert_eq!(sent.photo.kind, Kind::Jpeg);
        assert_eq!(metadata(&sent.path), Vec::<String>::new());
        let likeness = psnr(&sent.pixels().data, &expected.data);
        assert!(likeness > 32.0, "{name} as it is sent: {likeness} dB");
    }
}

#[test]
fn every_way_to_turn_a_heic_comes_out_as_its_own_crate_turns_it() {
    let bytes = bytes_of("grid-mirrored.heic");
    let at = |name: &[u8]| bytes.windows(4).position(|window| window == name).unwrap() + 4;
    let (turn, mirror) = (at(b"irot"), at(b"imir"));
    for quarters in 0..4 {
        for axis in 0..2 {
            let mut bytes = bytes.clone();
            (bytes[turn], bytes[mirror]) = (quarters, axis);
            let raster = of_heic(&bytes);
            let image = heifer::decode_srgb(&bytes).unwrap();
            let expected: Vec<u8> = image
                .to_rgba8()
                .chunks_exact(4)
                .flat_map(|pixel| pixel[..3].to_vec())
                .collect();
            assert_eq!((raster.width, raster.height), (image.width, image.height));
            let likeness = psnr(&raster.data, &expected);
            assert!(likeness > 38.0, "{quarters} {axis}: {likeness} dB");
        }
    }
}

#[test]
fn what_can_be_seen_through_stays_so() {
    let original = image::load_from_memory(&bytes_of("transparent.webp"))
        .unwrap()
        .into_rgba8();
    let sent = send(&fixture("transparent.webp"), Quality::Standard).unwrap();
    assert_eq!(sent.photo.kind, Kind::Png);
    let kept = image::load_from_memory(&sent.bytes()).unwrap().into_rgba8();
    for (before, after) in original.pixels().zip(kept.pixels()) {
        assert_eq!(before.0[3], after.0[3]);
        if before.0[3] > 0 {
            assert_eq!(before, after);
        }
    }
    // The preview is a JPEG, so it is laid on white.
    let preview = decoded(&sent.photo.preview);
    assert!(preview.data[..3].iter().all(|value| *value > 245));
}

#[test]
fn a_moving_gif_keeps_moving_and_loses_its_words() {
    let sent = send(&fixture("moving.gif"), Quality::Standard).unwrap();
    assert_eq!(sent.photo.kind, Kind::Gif);
    let frames = |bytes: &[u8]| -> Vec<(Vec<u8>, u16)> {
        let mut options = gif::DecodeOptions::new();
        options.set_color_output(gif::ColorOutput::RGBA);
        let mut reader = options.read_info(bytes).unwrap();
        let mut frames = Vec::new();
        while let Some(frame) = reader.read_next_frame().unwrap() {
            frames.push((frame.buffer.to_vec(), frame.delay));
        }
        frames
    };
    assert_eq!(frames(&sent.bytes()), frames(&bytes_of("moving.gif")));
    assert_eq!(frames(&sent.bytes()).len(), 6);
    assert!(!sent.bytes().windows(6).any(|window| window == b"SECRET"));
    let mut reader = gif::Decoder::new(&sent.bytes()[..])
        .map(|reader| reader.repeat())
        .unwrap();
    assert_eq!(std::mem::take(&mut reader), gif::Repeat::Infinite);
}

#[test]
fn a_blurhash_has_the_colours_of_the_picture() {
    let sent = send(&fixture("phone.jpg"), Quality::Standard).unwrap();
    let blur = blurhash::decode(&sent.photo.blurhash, 36, 48, 1.0).unwrap();
    let small = sent.pixels().resized(36, 48).unwrap();
    let blur: Vec<u8> = blur
        .as_chunks::<4>()
        .0
        .iter()
        .flat_map(|&[r, g, b, _]| [r, g, b])
        .collect();
    let likeness = psnr(&blur, &small.data);
    let other = psnr(&blur, &small.upright(Orientation::Rotate180).data);
    assert!(
        likeness > 10.0 && likeness > other,
        "{likeness} dB, upside down {other} dB"
    );
}

#[test]
fn half_a_file_is_no_picture() {
    for name in [
        "phone.jpg",
        "cmyk.jpg",
        "conversation.png",
        "photo.tiff",
        "photo.bmp",
        "photo.webp",
        "still.gif",
        "moving.gif",
        "phone.heic",
        "deep.heic",
        "transparent.webp",
    ] {
        let whole = bytes_of(name);
        for part in [8, 4, 2] {
            let cut = &whole[..whole.len() - whole.len() / part];
            match send_bytes(cut) {
                Err(Error::Damaged(_) | Error::Unsupported(_)) => {}
                Err(other) => panic!("{name} without 1/{part}: {other}"),
                Ok(_) => panic!("{name} without 1/{part} counts as a picture"),
            }
        }
    }
}

#[test]
fn a_picture_larger_than_any_is_refused_at_once() {
    let mut header = jpeg_at(&photo(), 75);
    let frame = header
        .windows(2)
        .position(|window| window == [0xff, 0xc0])
        .unwrap();
    header[frame + 5..frame + 9].copy_from_slice(&[0xfd, 0xe8, 0xfd, 0xe8]);
    let mut png = bytes_of("diagram.png");
    png[16..24].copy_from_slice(&[0, 0, 0xfd, 0xe8, 0, 0, 0xfd, 0xe8]);
    let mut bmp = bytes_of("photo.bmp");
    bmp[18..26].copy_from_slice(&[0xe8, 0xfd, 0, 0, 0xe8, 0xfd, 0, 0]);
    for bomb in [header, png, bmp] {
        let begin = Instant::now();
        let error = send_bytes(&bomb).map(|sent| sent.photo).unwrap_err();
        assert!(
            matches!(error, Error::TooLarge { .. } | Error::Damaged(_)),
            "{error}"
        );
        assert!(
            begin.elapsed() < Duration::from_secs(2),
            "the test leaves room for a busy machine"
        );
    }
}

#[test]
fn a_moving_picture_of_another_kind_is_refused_by_its_name() {
    let mut png = Vec::new();
    let still = DynamicImage::new_rgb8(8, 8);
    still
        .write_to(&mut std::io::Cursor::new(&mut png), ImageFormat::Png)
        .unwrap();
    // The chunk that announces two frames, before the picture's data.
    let mut chunk = b"\0\0\0\x08acTL\0\0\0\x02\0\0\0\0".to_vec();
    chunk.extend(crc32(&chunk[4..]).to_be_bytes());
    png.splice(33..33, chunk);
    assert!(matches!(
        send_bytes(&png).map(|sent| sent.photo),
        Err(Error::Unsupported("moving PNG"))
    ));
}

#[test]
fn what_is_no_picture_is_refused() {
    for bytes in [
        &b"hello"[..],
        b"",
        b"%PDF-1.7\n",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    ] {
        assert!(matches!(
            send_bytes(bytes).map(|sent| sent.photo),
            Err(Error::Unsupported(_))
        ));
    }
}
