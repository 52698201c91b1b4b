//! Movies that are small and say that they are huge, or go round in circles: for the table of hostile files.

use crate::testing::bytes_of;

/// A box of boxes, or of bytes.
fn wrapped(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let size = u32::try_from(body.len() + 8).unwrap();
    [&size.to_be_bytes()[..], kind, body].concat()
}

/// The place of a box in a file: of its name.
fn at(bytes: &[u8], kind: &[u8; 4]) -> usize {
    bytes.windows(4).position(|window| window == kind).unwrap()
}

/// A file with some bytes of its first box of a kind changed; places count from what follows the name.
fn with(name: &str, kind: &[u8; 4], from: usize, new: &[u8]) -> Vec<u8> {
    let mut bytes = bytes_of(name);
    let at = at(&bytes, kind) + 4 + from;
    bytes[at..at + new.len()].copy_from_slice(new);
    bytes
}

/// A good file, changed.
fn tables(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut bytes = bytes_of("high.mp4");
    change(&mut bytes);
    bytes
}

/// Bits, written one after another, as H.264's headers have them.
#[derive(Default)]
struct Bits(Vec<bool>);

impl Bits {
    fn fixed(&mut self, count: u32, value: u64) {
        self.0
            .extend((0..count).rev().map(|bit| value >> bit & 1 == 1));
    }

    fn counted(&mut self, value: u64) {
        let length = (value + 1).ilog2();
        self.fixed(length, 0);
        self.fixed(length + 1, value + 1);
    }

    fn bytes(mut self) -> Vec<u8> {
        self.0.push(true);
        self.0.resize(self.0.len().next_multiple_of(8), false);
        self.0
            .chunks(8)
            .map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | u8::from(*bit)))
            .collect()
    }
}

/// H.264's header for a picture of so many blocks of 16 pixels.
fn header(across: u64, down: u64) -> Vec<u8> {
    let mut bits = Bits::default();
    // A sequence's parameters, Baseline, level 6.2, number 0.
    bits.fixed(8, 0x67);
    bits.fixed(24, 66 << 16 | 62);
    bits.counted(0);
    // Frames are counted in four bits, and shown as they come.
    bits.counted(0);
    bits.counted(2);
    bits.counted(1);
    bits.fixed(1, 0);
    bits.counted(across - 1);
    bits.counted(down - 1);
    bits.fixed(4, 0b1000);
    bits.bytes()
}

/// All of them, by name.
pub(crate) fn all() -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<(String, Vec<u8>)> = Vec::new();
    let mut push = |name: &str, bytes: Vec<u8>| all.push((format!("movie, {name}"), bytes));
    const MUCH: [u8; 4] = [0xff; 4];
    for kind in [b"stsz", b"stts", b"ctts", b"stsc", b"stco", b"stss"] {
        let from = if kind == b"stsz" { 8 } else { 4 };
        let word = String::from_utf8_lossy(kind).into_owned();
        push(
            &format!("{word} of 4 billion"),
            with("high.mp4", kind, from, &MUCH),
        );
        // Without these, every frame is shown as it is decoded, or can be decoded by itself: that may be so.
        if matches!(kind, b"ctts" | b"stss") {
            continue;
        }
        push(
            &format!("{word} of none"),
            with("high.mp4", kind, from, &[0; 4]),
        );
        push(
            &format!("no {word}"),
            tables(|bytes| {
                let at = at(bytes, kind);
                bytes[at..at + 4].copy_from_slice(b"free");
            }),
        );
    }
    push("co64 of 4 billion", with("wide.mp4", b"co64", 4, &MUCH));
    push("co64 outside", with("wide.mp4", b"co64", 8, &[0xff; 8]));
    push(
        "frames outside of the file",
        with("high.mp4", b"stco", 8, &MUCH),
    );
    push(
        "4 billion frames of one byte",
        with(
            "high.mp4",
            b"stsz",
            4,
            &[0, 0, 0, 1, 0xff, 0xff, 0xff, 0xff],
        ),
    );
    push(
        "4 billion frames of 4 GB",
        with("high.mp4", b"stsz", 4, &[0xff; 8]),
    );
    push("a frame of 4 GB", with("high.mp4", b"stsz", 12, &MUCH));
    push(
        "frames in one chunk beyond the file",
        with("high.mp4", b"stsc", 12, &MUCH),
    );
    push(
        "frames of another description",
        with("high.mp4", b"stsc", 16, &MUCH),
    );
    push(
        "a clock that stands still",
        with("high.mp4", b"mdhd", 12, &[0; 4]),
    );
    push("a clock of 4 GHz", with("high.mp4", b"mdhd", 12, &MUCH));
    push(
        "the movie's clock that stands still",
        with("high.mp4", b"mvhd", 12, &[0; 4]),
    );
    push(
        "frames that last for ages",
        with("high.mp4", b"stts", 12, &MUCH),
    );
    push(
        "an edit list of 4 billion",
        with("high.mp4", b"elst", 4, &MUCH),
    );
    push(
        "an edit that begins in 4 billion",
        with("high.mp4", b"elst", 12, &[0x7f, 0xff, 0xff, 0xff]),
    );
    push(
        "an edit at another speed",
        with("high.mp4", b"elst", 16, &[0, 2, 0, 0]),
    );
    push(
        "4 billion fragments' frames",
        with("fragmented.mp4", b"trun", 4, &MUCH),
    );
    push(
        "a fragment's frames before the file",
        with("fragmented.mp4", b"trun", 8, &[0x80, 0, 0, 0]),
    );
    push(
        "a fragment of another time",
        with(
            "fragmented.mp4",
            b"tfdt",
            4,
            &[0x7f, 0xff, 0xff, 0xff, 0xff],
        ),
    );
    for size in [1_u32, 4, 7, 0x7fff_ffff, u32::MAX] {
        for kind in [b"moov", b"trak", b"stbl", b"stsd", b"avcC", b"mdat"] {
            let bytes = tables(|bytes| {
                let at = at(bytes, kind);
                bytes[at - 4..at].copy_from_slice(&size.to_be_bytes());
            });
            push(
                &format!("{} of {size} bytes", String::from_utf8_lossy(kind)),
                bytes,
            );
        }
    }
    let good = bytes_of("high.mp4");
    // A box's length of eight bytes that turns over.
    let long = [
        &1_u32.to_be_bytes()[..],
        b"free",
        &u64::MAX.to_be_bytes(),
        &good,
    ]
    .concat();
    push("a box of 16 exabytes", long);
    push(
        "a hundred thousand boxes",
        [&good[..], &wrapped(b"free", b"").repeat(100_001)].concat(),
    );
    push("a thousand tracks", {
        let begin = at(&good, b"trak") - 4;
        let size = u32::from_be_bytes(good[begin..begin + 4].try_into().unwrap()) as usize;
        let movie = at(&good, b"mvhd") - 4;
        let size_of = u32::from_be_bytes(good[movie..movie + 4].try_into().unwrap()) as usize;
        let body = [
            &good[movie..movie + size_of],
            &good[begin..begin + size].repeat(1000),
        ]
        .concat();
        [&good[..at(&good, b"moov") - 4], &wrapped(b"moov", &body)].concat()
    });
    // Descriptions in descriptions in descriptions.
    for kind in [b"avc1", b"moov", b"mp4a", b"hvc1"] {
        let mut nested = Vec::new();
        for _ in 0..150 {
            let head = if kind == b"moov" { 0 } else { 78 };
            nested = wrapped(kind, &[&vec![0; head][..], &nested].concat());
        }
        push(
            &format!("{} in itself", String::from_utf8_lossy(kind)),
            described(&nested),
        );
    }
    let descriptors = (0..200).fold(Vec::new(), |inner: Vec<u8>, _| {
        let length = inner.len() + 3;
        let head = [3, 0x80 | (length >> 7) as u8, (length & 127) as u8, 0, 1, 0];
        [&head[..], &inner].concat()
    });
    push(
        "descriptors in descriptors",
        described(&wrapped(
            b"mp4a",
            &[
                &[0; 28][..],
                &wrapped(b"esds", &[&[0; 4][..], &descriptors].concat()),
            ]
            .concat(),
        )),
    );
    for (across, down) in [(4096, 4096), (372, 372), (139_264, 1), (257, 4), (4, 257)] {
        let header = header(across, down);
        let length = u16::try_from(header.len()).unwrap().to_be_bytes();
        let avcc = [
            &[1, 66, 0, 62, 0xff, 0xe1][..],
            &length,
            &header,
            &[1, 0, 4, 0x68, 0xce, 0x38, 0x80],
        ]
        .concat();
        let entry = wrapped(b"avc1", &[&[0; 78][..], &wrapped(b"avcC", &avcc)].concat());
        push(&format!("{across} × {down} blocks"), described(&entry));
    }
    all
}

/// A movie whose pictures are described by this.
fn described(entry: &[u8]) -> Vec<u8> {
    let mut bytes = bytes_of("silent.mp4");
    let moov = at(&bytes, b"moov");
    let from = at(&bytes, b"stsd") - 4;
    let size = u32::from_be_bytes(bytes[from..from + 4].try_into().unwrap()) as usize;
    let new = wrapped(b"stsd", &[&[0, 0, 0, 0, 0, 0, 0, 1][..], entry].concat());
    let more = new.len() as i64 - size as i64;
    for kind in [b"stbl", b"minf", b"mdia", b"trak", b"moov"] {
        let at = if kind == b"moov" {
            moov
        } else {
            at(&bytes, kind)
        } - 4;
        let old = u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        bytes[at..at + 4].copy_from_slice(&((i64::from(old) + more) as u32).to_be_bytes());
    }
    bytes.splice(from..from + size, new);
    bytes
}
