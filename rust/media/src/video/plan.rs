//! Which frames and packets are sent, when they are shown, and which have to be decoded for it: all decided by the
//! tables, before anything is decoded.

use std::ops::Range;
use std::time::Duration;

use super::container::{Sample, Track};
use crate::{Error, Result};

/// The part of a video that is sent.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Part {
    pub from: Duration,
    pub to: Option<Duration>,
}

impl Part {
    /// In ticks of a track.
    pub(crate) fn ticks(&self, track: &Track) -> (i64, i64) {
        let to = self.to.map_or(i64::MAX, |to| track.ticks(to));
        (track.ticks(self.from), to)
    }
}

/// A frame that is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Planned {
    /// When the track shows it: what the decoder says with it.
    pub shown: i64,
    /// When it is shown in what is sent, in ticks of the track.
    pub at: i64,
    /// For how many ticks.
    pub duration: i64,
}

/// Frames, and the samples to decode for them. The samples begin with one that needs no others.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub frames: Vec<Planned>,
    pub samples: Range<usize>,
}

/// More pictures a second than this are thinned out …
const FAST: f64 = 33.0;
/// … to about so many.
const PACE: f64 = 30.0;

impl Plan {
    /// All frames of a part of the track that are shown.
    pub(crate) fn of(track: &Track, part: Part) -> Result<Self> {
        const NOTHING: Error = Error::Unsupported("a part without pictures");
        let (from, to) = part.ticks(track);
        if to <= from {
            return Err(NOTHING);
        }
        let samples = &track.samples;
        let first = samples.first().map_or(0, |first| first.shown);
        // What is shown before the first frame refers to ones that are not there.
        let mut times: Vec<(i64, i64)> = samples
            .iter()
            .filter(|sample| sample.shown >= first)
            .map(|sample| (sample.shown, sample.shown + i64::from(sample.duration)))
            .collect();
        times.sort_unstable();
        let ends = times
            .iter()
            .skip(1)
            .map(|(shown, _)| *shown)
            .chain(times.last().map(|(_, end)| *end));
        let mut frames = Vec::new();
        for (&(shown, _), end) in times.iter().zip(ends) {
            let place = |time: i64| track.edit.clip(track.edit.place(time)).clamp(from, to);
            let (begin, end) = (place(shown), place(end));
            if begin < end {
                frames.push(Planned {
                    shown,
                    at: begin - from,
                    duration: end - begin,
                });
            }
        }
        let (Some(earliest), Some(latest)) = (frames.first(), frames.last()) else {
            return Err(NOTHING);
        };
        let points = restarts(samples);
        let begin = points
            .iter()
            .rev()
            .find(|&&point| shown(samples, point) <= earliest.shown);
        let begin = begin.copied().unwrap_or(0);
        let end = samples
            .iter()
            .rposition(|sample| sample.shown <= latest.shown);
        let end = end.map_or(samples.len(), |last| last + 1);
        Ok(Self {
            frames: thinned(frames, track.scale),
            samples: begin..end,
        })
    }

    /// Pictures a second.
    pub(crate) fn pace(&self, scale: u32) -> f64 {
        pace(&self.frames, scale)
    }

    /// When the last frame has been shown.
    pub(crate) fn end(&self) -> i64 {
        self.frames
            .last()
            .map_or(0, |frame| frame.at + frame.duration)
    }

    /// In at most so many pieces, each of which can be decoded by itself, about equally long.
    pub(crate) fn split(self, samples: &[Sample], pieces: usize) -> Vec<Self> {
        let points = restarts(samples.get(..self.samples.end).unwrap_or_default());
        let mut cuts = vec![self.samples.start];
        for piece in 1..pieces {
            let ideal = self.samples.start + self.samples.len() * piece / pieces;
            let near = points
                .iter()
                .copied()
                .filter(|point| cuts.last().is_none_or(|last| point > last));
            if let Some(cut) = near.min_by_key(|point| point.abs_diff(ideal)) {
                cuts.push(cut);
            }
        }
        let ends = cuts.iter().skip(1).copied().chain([self.samples.end]);
        let mut frames = self.frames.into_iter().peekable();
        let mut split = Vec::new();
        for (&begin, end) in cuts.iter().zip(ends) {
            let until = if end == self.samples.end {
                i64::MAX
            } else {
                shown(samples, end)
            };
            let frames: Vec<_> =
                std::iter::from_fn(|| frames.next_if(|frame| frame.shown < until)).collect();
            if !frames.is_empty() {
                split.push(Self {
                    frames,
                    samples: begin..end,
                });
            }
        }
        split
    }
}

fn shown(samples: &[Sample], index: usize) -> i64 {
    samples.get(index).map_or(i64::MIN, |sample| sample.shown)
}

/// The samples from which on nothing refers to what was before: all that come later are shown later.
fn restarts(samples: &[Sample]) -> Vec<usize> {
    let mut earliest = i64::MAX;
    let mut points = Vec::new();
    for (index, sample) in samples.iter().enumerate().rev() {
        if sample.sync && sample.shown < earliest {
            points.push(index);
        }
        earliest = earliest.min(sample.shown);
    }
    points.reverse();
    points
}

fn pace(frames: &[Planned], scale: u32) -> f64 {
    let ticks: i64 = frames.iter().map(|frame| frame.duration).sum();
    frames.len() as f64 * f64::from(scale) / ticks.max(1) as f64
}

/// Slow motion is recorded with up to 240 pictures a second; nobody needs them in a message.
fn thinned(frames: Vec<Planned>, scale: u32) -> Vec<Planned> {
    if pace(&frames, scale) <= FAST {
        return frames;
    }
    let least = (f64::from(scale) / PACE * 0.9) as i64;
    let mut kept: Vec<Planned> = Vec::new();
    for frame in frames {
        match kept.last_mut() {
            Some(last) if frame.at < last.at + least => {
                last.duration = frame.at + frame.duration - last.at
            }
            _ => kept.push(frame),
        }
    }
    kept
}

/// The packets of sound for a part, and when they are heard in what is sent.
pub(crate) struct Sound {
    pub packets: Range<usize>,
    /// Heard after so many ticks …
    pub wait: i64,
    /// … from this tick of its own on: decoders need to hear a little before …
    pub from: i64,
    /// … for so many.
    pub length: i64,
}

impl Sound {
    /// `None` when nothing is heard in this part.
    pub(crate) fn of(track: &Track, part: Part) -> Option<Self> {
        let (from, to) = part.ticks(track);
        let lead = i64::from(track.scale) * 80 / 1000;
        let place = |sample: &Sample| track.edit.place(sample.shown);
        let end = |sample: &Sample| place(sample) + i64::from(sample.duration);
        let samples = &track.samples;
        let begin = from.max(track.edit.wait);
        let first = samples
            .iter()
            .position(|sample| end(sample) > begin - lead)?;
        let last = samples
            .iter()
            .rposition(|sample| place(sample) < track.edit.clip(i64::MAX / 2).min(to))?;
        let stop = track.edit.clip(end(samples.get(last)?)).min(to);
        let begin = begin.max(place(samples.get(first)?));
        (first <= last && begin < stop).then_some(Self {
            packets: first..last + 1,
            wait: begin - from,
            from: begin - place(samples.get(first)?),
            length: stop - begin,
        })
    }
}
