//! Decodes, resizes, turns and encodes the pictures of a track. A video with places to start at is done in pieces at once, by as
//! many threads as are allowed: decoding takes most of the time, and a single decoder uses one.

use std::fs::File;
use std::io::{BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::codec::{Codecs, Encoder, Frame, Look, Packet, Target};
use super::container::Track;
use super::edit::Turn;
use super::plan::{Plan, Planned};
use super::poster::{Poster, Still};
use super::scale::Scaler;
use crate::job::Job;
use crate::{Error, Result, limits};

/// Coded pictures, written one after another to a file that nobody sees.
pub(crate) struct Spool {
    pub file: File,
    /// The size of each, and whether it can be decoded without others.
    pub pieces: Vec<(u32, bool)>,
    pub sequence: Vec<u8>,
    pub picture: Vec<u8>,
}

/// What was made of a video's pictures.
pub(crate) enum Made {
    /// All of them, in pieces.
    Whole(Vec<Spool>, Still),
    /// More than was allowed; this much of it was done, from 0 to 1.
    TooMuch { bytes: u64, done: f64 },
}

/// What is wanted.
pub(crate) struct Order<'a> {
    pub input: &'a Path,
    pub folder: &'a Path,
    pub track: &'a Track,
    pub codecs: Codecs,
    pub look: Look,
    pub plan: &'a Plan,
    pub target: Target,
    /// The most bytes of coded pictures.
    pub most: u64,
    pub threads: usize,
}

/// What the pieces share.
struct Shared {
    stop: AtomicBool,
    bytes: AtomicU64,
    frames: AtomicU64,
}

const TOO_MUCH: &str = "the size that is allowed";

/// Does it.
pub(crate) fn transcode(
    job: &Job,
    order: &Order,
    progress: &(dyn Fn(f64) -> Result<()> + Sync),
) -> Result<Made> {
    let target = (order.target.width, order.target.height);
    let encoder = u64::from(target.0) * u64::from(target.1) * 3 / 2 * 8;
    let each = order.look.memory()
        + Scaler::memory((order.look.width, order.look.height), target)
        + encoder;
    job.afford(each)?;
    let affordable = usize::try_from(job.memory() / each.max(1))
        .unwrap_or(1)
        .max(1);
    let plans = order
        .plan
        .clone()
        .split(&order.track.samples, order.threads.min(affordable).max(1));
    let all = order.plan.frames.len() as u64;
    let shared = Shared {
        stop: AtomicBool::new(false),
        bytes: AtomicU64::new(0),
        frames: AtomicU64::new(0),
    };
    let tick = |bytes: usize| -> Result<()> {
        if shared.stop.load(Ordering::Relaxed) {
            return Err(Error::Cancelled);
        }
        let bytes = shared.bytes.fetch_add(bytes as u64, Ordering::Relaxed) + bytes as u64;
        let frames = shared.frames.fetch_add(1, Ordering::Relaxed) + 1;
        if bytes > order.most {
            return Err(Error::Codec(TOO_MUCH));
        }
        job.check()?;
        progress(frames as f64 / all.max(1) as f64)
    };
    let one = |plan: &Plan| -> Result<(Spool, Poster)> {
        let made = piece(job, order, plan, &tick);
        if made.is_err() {
            shared.stop.store(true, Ordering::Relaxed);
        }
        made
    };
    let one = &one;
    let results = std::thread::scope(|scope| {
        let (first, others) = plans.split_first()?;
        let others: Vec<_> = others
            .iter()
            .map(|plan| scope.spawn(move || one(plan)))
            .collect();
        let mut results = vec![one(first)];
        results.extend(
            others
                .into_iter()
                .map(|other| other.join().unwrap_or(Err(Error::Codec("a codec")))),
        );
        Some(results)
    });
    let results = results.ok_or(Error::Unsupported("a part without pictures"))?;
    if results
        .iter()
        .any(|result| matches!(result, Err(Error::Codec(TOO_MUCH))))
    {
        return Ok(Made::TooMuch {
            bytes: shared.bytes.into_inner(),
            done: shared.frames.into_inner() as f64 / all.max(1) as f64,
        });
    }
    // The one that failed first has stopped the others, who only say that they were stopped.
    job.check()?;
    let (mut spools, mut posters, mut stopped) = (Vec::new(), Vec::new(), None);
    for result in results {
        match result {
            Ok((spool, poster)) => {
                spools.push(spool);
                posters.push(poster);
            }
            Err(Error::Cancelled) => stopped = Some(Error::Cancelled),
            Err(error) => return Err(error),
        }
    }
    if let Some(stopped) = stopped {
        return Err(stopped);
    }
    let poster = posters
        .into_iter()
        .next()
        .ok_or(Error::Damaged("a video with missing frames"))?;
    Ok(Made::Whole(spools, poster.still()?))
}

/// One piece, from its first sample to its last.
fn piece(
    job: &Job,
    order: &Order,
    plan: &Plan,
    tick: &dyn Fn(usize) -> Result<()>,
) -> Result<(Spool, Poster)> {
    let mut file = File::open(order.input)?;
    let mut decoder = order.codecs.decoder(job, order.track, &order.look)?;
    let turn = order.track.turn;
    let mut sink = Sink {
        frames: plan.frames.iter().copied().peekable(),
        scaler: Scaler::new(order.target.lying(turn), turn, &order.look),
        encoder: order.codecs.encoder(order.target)?,
        spool: Vec::new(),
        file: BufWriter::new(tempfile::tempfile_in(order.folder)?),
        poster: Poster::new(order.target.colour, Turn::default()),
        scale: order.track.scale,
        tick,
    };
    let samples = order
        .track
        .samples
        .get(plan.samples.clone())
        .unwrap_or_default();
    let mut sample = Vec::new();
    for next in samples {
        job.check()?;
        limits::at_most("bytes of a frame", next.size.into(), limits::VIDEO_FRAME)?;
        sample.resize(next.size as usize, 0);
        file.seek(SeekFrom::Start(next.offset))?;
        file.read_exact(&mut sample)?;
        decoder.decode(&sample, next.shown, &mut |frame, shown| {
            sink.take(frame, shown)
        })?;
    }
    decoder.finish(&mut |frame, shown| sink.take(frame, shown))?;
    sink.finish()
}

/// Takes decoded pictures in, and writes coded ones.
struct Sink<'a> {
    frames: std::iter::Peekable<std::iter::Copied<std::slice::Iter<'a, Planned>>>,
    scaler: Scaler,
    encoder: Box<dyn Encoder>,
    spool: Vec<(u32, bool)>,
    file: BufWriter<File>,
    poster: Poster,
    scale: u32,
    tick: &'a dyn Fn(usize) -> Result<()>,
}

impl Sink<'_> {
    fn take(&mut self, frame: &Frame, shown: i64) -> Result<()> {
        let Some(planned) = self.frames.next_if(|planned| planned.shown <= shown) else {
            // Decoded for others to refer to, or too many a second.
            return Ok(());
        };
        if planned.shown != shown {
            return Err(Error::Damaged("a video with missing frames"));
        }
        let scaled = self.scaler.scale(frame)?;
        self.poster.offer(&scaled);
        let milliseconds = u64::try_from(planned.at).unwrap_or(0) * 1000 / u64::from(self.scale);
        let (spool, file, tick) = (&mut self.spool, &mut self.file, self.tick);
        self.encoder.encode(&scaled, milliseconds, &mut |packet| {
            keep(spool, file, &packet, tick)
        })
    }

    fn finish(mut self) -> Result<(Spool, Poster)> {
        let (spool, file, tick) = (&mut self.spool, &mut self.file, self.tick);
        self.encoder
            .finish(&mut |packet| keep(spool, file, &packet, tick))?;
        if self.frames.next().is_some() {
            return Err(Error::Damaged("a video with missing frames"));
        }
        let (sequence, picture) = self
            .encoder
            .parameters()
            .ok_or(Error::Codec("an encoder"))?;
        Ok((
            Spool {
                sequence: sequence.to_vec(),
                picture: picture.to_vec(),
                file: self.file.into_inner().map_err(|error| error.into_error())?,
                pieces: self.spool,
            },
            self.poster,
        ))
    }
}

fn keep(
    spool: &mut Vec<(u32, bool)>,
    file: &mut impl Write,
    packet: &Packet,
    tick: &dyn Fn(usize) -> Result<()>,
) -> Result<()> {
    let size = u32::try_from(packet.bytes.len()).map_err(|_| Error::Codec("an encoder"))?;
    file.write_all(packet.bytes)?;
    spool.push((size, packet.sync));
    tick(packet.bytes.len())
}
