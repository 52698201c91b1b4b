//! Writes an MP4 file: what describes it first, then pictures and sound side by side, so that it can be shown while it comes.
//! Nothing is in it but what a player needs: no names, no times of making, no places.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};

use mp4_atom::{
    Codec, Ctts, CttsEntry, Dinf, Dref, DrefEntry, Edts, Elst, ElstEntry, Encode, FixedPoint,
    FourCC, Ftyp, Hdlr, Header, Matrix, Mdhd, Mdia, Minf, Moov, Mvhd, Smhd, Stbl, Stco, Stsc,
    StscEntry, Stsd, Stss, Stsz, StszSamples, Stts, SttsEntry, Tkhd, Trak, Url, Vmhd,
};

use crate::job::{Aside, Job};
use crate::{Error, Result};

/// One frame or packet, at its place in the track's source.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece {
    pub offset: u64,
    pub size: u32,
    /// How long until the next is decoded, in ticks.
    pub duration: u32,
    /// How long after decoding it is shown, in ticks.
    pub shift: i64,
    pub sync: bool,
}

/// What becomes a track.
pub(crate) struct Outgoing {
    pub source: File,
    pub coding: Codec,
    /// Ticks in a second.
    pub scale: u32,
    /// Width and height as coded; nothing for sound.
    pub size: Option<(u16, u16)>,
    pub matrix: Matrix,
    /// Shown after so many ticks …
    pub wait: i64,
    /// … from this tick of its own on …
    pub from: i64,
    /// … for so many.
    pub length: i64,
    pub pieces: Vec<Piece>,
}

/// Several pieces of a track that lie together.
struct Chunk {
    track: usize,
    first: usize,
    count: usize,
    offset: u64,
}

/// Writes the file.
pub(crate) fn write(job: &Job, tracks: &mut [Outgoing], out: &mut Aside) -> Result<()> {
    let mut chunks = interleaved(tracks);
    let ftyp = Ftyp {
        major_brand: FourCC::new(b"isom"),
        minor_version: 512,
        compatible_brands: [b"isom", b"iso2", b"avc1", b"mp41"]
            .map(FourCC::new)
            .to_vec(),
    };
    let mut head = Vec::new();
    ftyp.encode(&mut head).map_err(failed)?;
    let mut tables = Vec::new();
    moov(tracks, &chunks).encode(&mut tables).map_err(failed)?;
    let all: u64 = tracks
        .iter()
        .flat_map(|track| &track.pieces)
        .map(|piece| u64::from(piece.size))
        .sum();
    let mut at = head.len() as u64 + tables.len() as u64 + 8;
    if at + all > u64::from(u32::MAX) {
        return Err(Error::TooLarge {
            what: "bytes of a video",
            value: all,
            limit: u32::MAX.into(),
        });
    }
    for chunk in &mut chunks {
        chunk.offset = at;
        at += pieces(tracks, chunk)
            .iter()
            .map(|piece| u64::from(piece.size))
            .sum::<u64>();
    }
    // The same length, since offsets take four bytes whatever they are.
    moov(tracks, &chunks).encode(&mut head).map_err(failed)?;
    let mdat = Header {
        kind: FourCC::new(b"mdat"),
        size: Some(all as usize),
    };
    mdat.encode(&mut head).map_err(failed)?;
    out.write_all(&head)?;
    let mut buffer = Vec::new();
    for chunk in &chunks {
        job.check()?;
        let some = pieces(tracks, chunk).to_vec();
        let Some(track) = tracks.get_mut(chunk.track) else {
            continue;
        };
        let mut next = None;
        for piece in some {
            if next != Some(piece.offset) {
                track.source.seek(SeekFrom::Start(piece.offset))?;
            }
            buffer.resize(piece.size as usize, 0);
            track.source.read_exact(&mut buffer)?;
            out.write_all(&buffer)?;
            next = Some(piece.offset + u64::from(piece.size));
        }
    }
    Ok(())
}

fn failed(_: mp4_atom::Error) -> Error {
    Error::Codec("writing MP4")
}

fn pieces<'a>(tracks: &'a [Outgoing], chunk: &Chunk) -> &'a [Piece] {
    let track = tracks
        .get(chunk.track)
        .map_or(&[][..], |track| &track.pieces);
    track
        .get(chunk.first..chunk.first + chunk.count)
        .unwrap_or_default()
}

/// Half a second of each track in turn.
fn interleaved(tracks: &[Outgoing]) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let mut next = vec![(0_usize, 0_u64); tracks.len()];
    let seconds = |track: usize, ticks: u64| {
        ticks as f64
            / tracks
                .get(track)
                .map_or(1.0, |track| f64::from(track.scale))
    };
    loop {
        let open = next.iter().enumerate();
        let open = open.filter(|(track, (first, _))| {
            tracks
                .get(*track)
                .is_some_and(|track| *first < track.pieces.len())
        });
        let earliest = open
            .min_by(|one, other| seconds(one.0, one.1.1).total_cmp(&seconds(other.0, other.1.1)));
        let Some((track, &(first, begin))) = earliest else {
            return chunks;
        };
        let (mut count, mut time) = (0, begin);
        let all = tracks.get(track).map_or(&[][..], |track| &track.pieces);
        for piece in all.get(first..).unwrap_or_default() {
            count += 1;
            time += u64::from(piece.duration);
            if seconds(track, time - begin) >= 0.5 {
                break;
            }
        }
        chunks.push(Chunk {
            track,
            first,
            count,
            offset: 0,
        });
        if let Some(next) = next.get_mut(track) {
            *next = (first + count, time);
        }
    }
}

/// Equal neighbours, counted.
fn runs<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<(u32, T)> {
    let mut runs: Vec<(u32, T)> = Vec::new();
    for value in values {
        match runs.last_mut() {
            Some((count, last)) if *last == value => *count += 1,
            _ => runs.push((1, value)),
        }
    }
    runs
}

fn moov(tracks: &[Outgoing], chunks: &[Chunk]) -> Moov {
    let scale = tracks.first().map_or(1, |track| track.scale);
    let traks = tracks.iter().enumerate();
    let traks: Vec<Trak> = traks
        .map(|(index, track)| trak(index, track, chunks, scale))
        .collect();
    Moov {
        mvhd: Mvhd {
            timescale: scale,
            duration: traks
                .iter()
                .map(|trak| trak.tkhd.duration)
                .max()
                .unwrap_or(0),
            rate: FixedPoint::new(1, 0),
            volume: FixedPoint::new(1, 0),
            next_track_id: tracks.len() as u32 + 1,
            ..Default::default()
        },
        trak: traks,
        ..Default::default()
    }
}

/// Ticks of a track in those of the movie.
fn of_movie(ticks: i64, track: u32, movie: u32) -> u64 {
    let ticks = u128::from(u64::try_from(ticks).unwrap_or(0));
    (ticks * u128::from(movie)).div_ceil(u128::from(track.max(1))) as u64
}

fn trak(index: usize, track: &Outgoing, chunks: &[Chunk], movie: u32) -> Trak {
    let (wait, length) = (
        of_movie(track.wait, track.scale, movie),
        of_movie(track.length, track.scale, movie),
    );
    let part = |segment_duration, media_time| ElstEntry {
        segment_duration,
        media_time,
        media_rate: FixedPoint::new(1, 0),
    };
    let mut entries = Vec::new();
    if wait > 0 {
        entries.push(part(wait, None));
    }
    entries.push(part(length, Some(u64::try_from(track.from).unwrap_or(0))));
    let (width, height) = track.size.unwrap_or_default();
    let sound = track.size.is_none();
    Trak {
        tkhd: Tkhd {
            track_id: index as u32 + 1,
            duration: wait + length,
            enabled: true,
            in_movie: true,
            alternate_group: if sound { 1 } else { 0 },
            volume: FixedPoint::new(u8::from(sound), 0),
            matrix: track.matrix.clone(),
            width: FixedPoint::new(width, 0),
            height: FixedPoint::new(height, 0),
            ..Default::default()
        },
        edts: Some(Edts {
            elst: Some(Elst { entries }),
        }),
        mdia: Mdia {
            mdhd: Mdhd {
                timescale: track.scale,
                duration: track
                    .pieces
                    .iter()
                    .map(|piece| u64::from(piece.duration))
                    .sum(),
                language: "und".into(),
                ..Default::default()
            },
            hdlr: Hdlr {
                handler: FourCC::new(if sound { b"soun" } else { b"vide" }),
                name: String::new(),
            },
            minf: Minf {
                vmhd: (!sound).then(Vmhd::default),
                smhd: sound.then(Smhd::default),
                dinf: Dinf {
                    dref: Dref {
                        entries: vec![DrefEntry::Url(Url {
                            location: String::new(),
                        })],
                    },
                },
                stbl: stbl(index, track, chunks),
                ..Default::default()
            },
        },
        ..Default::default()
    }
}

fn stbl(index: usize, track: &Outgoing, chunks: &[Chunk]) -> Stbl {
    let pieces = &track.pieces;
    let mine = || chunks.iter().filter(|chunk| chunk.track == index);
    let stts = runs(pieces.iter().map(|piece| piece.duration)).into_iter();
    let ctts = runs(pieces.iter().map(|piece| piece.shift)).into_iter();
    let syncs = (1..)
        .zip(pieces)
        .filter(|(_, piece)| piece.sync)
        .map(|(number, _)| number);
    let mut first_chunk = 1;
    let stsc = runs(mine().map(|chunk| chunk.count as u32))
        .into_iter()
        .map(|(count, samples_per_chunk)| {
            let entry = StscEntry {
                first_chunk,
                samples_per_chunk,
                sample_description_index: 1,
            };
            first_chunk += count;
            entry
        });
    Stbl {
        stsd: Stsd {
            codecs: vec![track.coding.clone()],
        },
        stts: Stts {
            entries: stts
                .map(|(sample_count, sample_delta)| SttsEntry {
                    sample_count,
                    sample_delta,
                })
                .collect(),
        },
        ctts: pieces.iter().any(|piece| piece.shift != 0).then(|| Ctts {
            entries: ctts
                .map(|(sample_count, sample_offset)| CttsEntry {
                    sample_count,
                    sample_offset,
                })
                .collect(),
        }),
        stss: pieces.iter().any(|piece| !piece.sync).then(|| Stss {
            entries: syncs.collect(),
        }),
        stsc: Stsc {
            entries: stsc.collect(),
        },
        stsz: Stsz {
            samples: StszSamples::Different {
                sizes: pieces.iter().map(|piece| piece.size).collect(),
            },
        },
        stco: Some(Stco {
            entries: mine().map(|chunk| chunk.offset as u32).collect(),
        }),
        ..Default::default()
    }
}
