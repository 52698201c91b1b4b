//! The tables of a track, and of its fragments: where the samples lie, and when they are shown.

use mp4_atom::{
    Atom, Co64, Ctts, Elst, FourCC, Mdhd, Stco, Stsc, Stss, Stsz, StszSamples, Stts, Tfdt, Tfhd,
    Tkhd, Trex, Trun,
};

use super::boxes::{Boxes, Found, damaged};
use super::container::{Coding, Sample, Track};
use super::description::coding;
use super::edit::{Edit, Turn};
use crate::limits::{MOVIE_ENTRY, VIDEO_SECONDS, at_most};
use crate::{Error, Result};

/// A track whose samples are still being found.
pub(crate) struct Unfinished {
    id: u32,
    pub handler: FourCC,
    scale: u32,
    pub coding: Coding,
    pub samples: Vec<Sample>,
    edit: Edit,
    turn: Turn,
    /// When the next sample is decoded.
    next: i64,
}

/// The first box of a kind.
pub(crate) fn one(all: &[Found], kind: &[u8; 4]) -> Option<Found> {
    all.iter()
        .find(|found| found.kind == FourCC::new(kind))
        .copied()
}

impl Unfinished {
    /// Reads a track; `None` for what is neither picture nor sound.
    pub(crate) fn read(boxes: &mut Boxes, trak: Found, movie_scale: u32) -> Result<Option<Self>> {
        let missing = Error::Damaged("a movie's track without its tables");
        let inner = boxes.inside(trak)?;
        let (Some(tkhd), Some(mdia)) = (one(&inner, b"tkhd"), one(&inner, b"mdia")) else {
            return Err(missing);
        };
        let media = boxes.inside(mdia)?;
        let (Some(mdhd), Some(hdlr), Some(minf)) = (
            one(&media, b"mdhd"),
            one(&media, b"hdlr"),
            one(&media, b"minf"),
        ) else {
            return Err(missing);
        };
        // Its name comes in two forms, and is not needed.
        let hdlr = boxes.body_of(hdlr, MOVIE_ENTRY)?;
        let handler = hdlr
            .get(8..12)
            .and_then(|kind| <&[u8; 4]>::try_from(kind).ok());
        let handler = FourCC::new(handler.ok_or(Error::Damaged("a movie's track of no kind"))?);
        if handler != FourCC::new(b"vide") && handler != FourCC::new(b"soun") {
            return Ok(None);
        }
        let tkhd =
            Tkhd::decode_body(&mut &boxes.body_of(tkhd, MOVIE_ENTRY)?[..]).map_err(damaged)?;
        let mdhd =
            Mdhd::decode_body(&mut &boxes.body_of(mdhd, MOVIE_ENTRY)?[..]).map_err(damaged)?;
        if !(1..=10_000_000).contains(&mdhd.timescale) || movie_scale == 0 {
            return Err(Error::Damaged("a movie's clock"));
        }
        let edit = match one(&inner, b"edts") {
            None => None,
            Some(edts) => match one(&boxes.inside(edts)?, b"elst") {
                None => None,
                Some(elst) => {
                    let body = boxes.body_of(elst, MOVIE_ENTRY)?;
                    Some(Elst::decode_body(&mut &body[..]).map_err(damaged)?)
                }
            },
        };
        let edit = Edit::of(edit.as_ref(), mdhd.timescale, movie_scale)?;
        let minf = boxes.inside(minf)?;
        let stbl = one(&minf, b"stbl").ok_or(missing)?;
        let tables = boxes.inside(stbl)?;
        let stsd =
            one(&tables, b"stsd").ok_or(Error::Damaged("a movie's track without its tables"))?;
        let stsd = boxes.body_of(stsd, MOVIE_ENTRY)?;
        let mut track = Self {
            id: tkhd.track_id,
            handler,
            scale: mdhd.timescale,
            coding: coding(&stsd)?,
            samples: Vec::new(),
            edit,
            turn: Turn::of(&tkhd.matrix),
            next: 0,
        };
        track.samples = samples(boxes, &tables)?;
        if let Some(last) = track.samples.last() {
            track.next = last.decoded + i64::from(last.duration);
        }
        Ok(Some(track))
    }

    /// Adds what a fragment says of it.
    fn run(&mut self, trun: &Trun, head: &Tfhd, trex: &Trex, mut at: u64) -> Result<u64> {
        for entry in trun.samples.iter() {
            let duration = entry.duration.or(head.default_sample_duration);
            let duration = duration.unwrap_or(trex.default_sample_duration);
            let size = entry
                .size
                .or(head.default_sample_size)
                .unwrap_or(trex.default_sample_size);
            let flags = entry
                .flags
                .or(head.default_sample_flags)
                .unwrap_or(trex.default_sample_flags);
            self.samples.push(Sample {
                offset: at,
                size,
                duration,
                decoded: self.next,
                shown: self.next + entry.cts.unwrap_or(0),
                // sample_is_non_sync_sample
                sync: flags & 0x0001_0000 == 0,
            });
            self.next += i64::from(duration);
            at = at.checked_add(u64::from(size)).ok_or(OUTSIDE)?;
        }
        Ok(at)
    }

    /// Checks all samples against the file.
    pub(crate) fn finish(self, length: u64) -> Result<Track> {
        let mut left = length;
        let mut before = i64::MIN;
        for sample in &self.samples {
            let end = sample.offset.checked_add(u64::from(sample.size));
            if end.is_none_or(|end| end > length) {
                return Err(OUTSIDE);
            }
            // Samples that lie over each other would let a small file take a very long time.
            left = left.checked_sub(u64::from(sample.size)).ok_or(OUTSIDE)?;
            if sample.decoded < before {
                return Err(Error::Damaged("a movie's times"));
            }
            before = sample.decoded;
        }
        let most = (VIDEO_SECONDS * u64::from(self.scale)) as i64;
        let far = self
            .samples
            .iter()
            .map(|sample| sample.shown.saturating_add(i64::from(sample.duration)));
        let far = far.max().unwrap_or(0);
        at_most(
            "seconds of a video",
            (far.max(0) as u64) / u64::from(self.scale),
            VIDEO_SECONDS,
        )?;
        if self.samples.iter().any(|sample| sample.shown < -most) {
            return Err(Error::Damaged("a movie's times"));
        }
        match self.samples.first() {
            None => return Err(Error::Damaged("a movie without frames")),
            Some(first) if !first.sync => {
                return Err(Error::Damaged("a movie without a first frame"));
            }
            Some(_) => {}
        }
        Ok(Track {
            scale: self.scale,
            coding: self.coding,
            samples: self.samples,
            edit: self.edit,
            turn: self.turn,
        })
    }
}

const OUTSIDE: Error = Error::Damaged("a movie whose frames are not in the file");

/// Adds what a fragment says of the tracks.
pub(crate) fn fragment(
    boxes: &mut Boxes,
    moof: Found,
    defaults: &[Trex],
    tracks: &mut [Unfinished],
) -> Result<()> {
    let mut last = moof.begin;
    for traf in boxes
        .inside(moof)?
        .into_iter()
        .filter(|found| found.kind == FourCC::new(b"traf"))
    {
        let inner = boxes.inside(traf)?;
        let head = one(&inner, b"tfhd").ok_or(Error::Damaged("a fragment without a header"))?;
        let head =
            Tfhd::decode_body(&mut &boxes.body_of(head, MOVIE_ENTRY)?[..]).map_err(damaged)?;
        let Some(track) = tracks.iter_mut().find(|track| track.id == head.track_id) else {
            continue;
        };
        let trex = defaults
            .iter()
            .find(|trex| trex.track_id == head.track_id)
            .cloned()
            .unwrap_or_default();
        if let Some(tfdt) = one(&inner, b"tfdt") {
            let tfdt =
                Tfdt::decode_body(&mut &boxes.body_of(tfdt, MOVIE_ENTRY)?[..]).map_err(damaged)?;
            let most = VIDEO_SECONDS * 10_000_000;
            at_most("ticks of a fragment", tfdt.base_media_decode_time, most)?;
            track.next = tfdt.base_media_decode_time as i64;
        }
        let base = match head.base_data_offset {
            Some(base) => base,
            None if head.default_base_is_moof => moof.begin,
            None => last,
        };
        let mut at = base;
        for found in inner
            .into_iter()
            .filter(|found| found.kind == FourCC::new(b"trun"))
        {
            let trun = Trun::decode_body(&mut &boxes.body(found)?[..]).map_err(damaged)?;
            if let Some(offset) = trun.data_offset {
                at = base.checked_add_signed(offset.into()).ok_or(OUTSIDE)?;
            }
            boxes.samples(trun.samples.len() as u64)?;
            at = track.run(&trun, &head, &trex, at)?;
        }
        last = at;
    }
    Ok(())
}

/// Where the samples lie and when they are shown, from the tables of a movie that is not in fragments.
fn samples(boxes: &mut Boxes, tables: &[Found]) -> Result<Vec<Sample>> {
    if one(tables, b"stz2").is_some() {
        return Err(Error::Unsupported("a movie with compact tables"));
    }
    let missing = || Error::Damaged("a movie's track without its tables");
    let stsz = boxes.body(one(tables, b"stsz").ok_or_else(missing)?)?;
    // The count is checked before it is believed.
    if let Some(Ok(count)) = stsz.get(8..12).map(<[u8; 4]>::try_from) {
        boxes.samples(u32::from_be_bytes(count).into())?;
    }
    let mut table = |kind: &[u8; 4]| -> Result<Option<Vec<u8>>> {
        one(tables, kind).map(|found| boxes.body(found)).transpose()
    };
    let stsz = Stsz::decode_body(&mut &stsz[..]).map_err(damaged)?;
    let stts =
        Stts::decode_body(&mut &table(b"stts")?.ok_or_else(missing)?[..]).map_err(damaged)?;
    let stsc =
        Stsc::decode_body(&mut &table(b"stsc")?.ok_or_else(missing)?[..]).map_err(damaged)?;
    let ctts = table(b"ctts")?
        .map(|body| Ctts::decode_body(&mut &body[..]))
        .transpose()
        .map_err(damaged)?;
    let stss = table(b"stss")?
        .map(|body| Stss::decode_body(&mut &body[..]))
        .transpose()
        .map_err(damaged)?;
    let chunks: Vec<u64> = match (table(b"stco")?, table(b"co64")?) {
        (Some(body), _) => {
            let stco = Stco::decode_body(&mut &body[..]).map_err(damaged)?;
            stco.entries.into_iter().map(u64::from).collect()
        }
        (None, Some(body)) => Co64::decode_body(&mut &body[..]).map_err(damaged)?.entries,
        (None, None) => return Err(missing()),
    };
    let (count, size_of): (usize, Box<dyn Fn(usize) -> u32>) = match stsz.samples {
        StszSamples::Identical { count, size } => (count as usize, Box::new(move |_| size)),
        StszSamples::Different { sizes } => (
            sizes.len(),
            Box::new(move |index| sizes.get(index).copied().unwrap_or(0)),
        ),
    };
    let mut durations = stts
        .entries
        .iter()
        .flat_map(|entry| std::iter::repeat_n(entry.sample_delta, entry.sample_count as usize));
    let mut shifts = ctts
        .iter()
        .flat_map(|ctts| &ctts.entries)
        .flat_map(|entry| std::iter::repeat_n(entry.sample_offset, entry.sample_count as usize));
    let mut syncs = stss
        .as_ref()
        .map(|stss| stss.entries.iter().copied().peekable());
    let mut runs = stsc.entries.iter().peekable();
    let mut samples = Vec::with_capacity(count);
    let mut decoded = 0_i64;
    let mut per_chunk = 0;
    for (chunk, &offset) in (1_u64..).zip(&chunks) {
        while let Some(run) = runs.next_if(|run| u64::from(run.first_chunk) <= chunk) {
            if run.sample_description_index != 1 {
                return Err(Error::Unsupported("a movie that changes its coding"));
            }
            per_chunk = run.samples_per_chunk as usize;
        }
        let mut at = offset;
        for _ in 0..per_chunk.min(count - samples.len()) {
            let index = samples.len();
            let size = size_of(index);
            let duration = durations.next().ok_or(Error::Damaged("a movie's times"))?;
            let number = index as u32 + 1;
            let sync = syncs.as_mut().is_none_or(|syncs| {
                while syncs.next_if(|&sync| sync < number).is_some() {}
                syncs.peek() == Some(&number)
            });
            samples.push(Sample {
                offset: at,
                size,
                duration,
                decoded,
                shown: decoded + shifts.next().unwrap_or(0),
                sync,
            });
            decoded += i64::from(duration);
            at = at.checked_add(u64::from(size)).ok_or(OUTSIDE)?;
        }
    }
    if samples.len() < count {
        return Err(Error::Damaged("a movie with frames that are nowhere"));
    }
    Ok(samples)
}
