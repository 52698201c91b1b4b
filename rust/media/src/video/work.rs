//! One video from its tables to the file that is sent: kept as it is where that is enough, encoded again where not.

use std::fs::File;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use mp4_atom::{Avc1, Avcc, AvccExt, Codec, Colr, Mp4a, Opus, Visual};

use super::codec::{Codecs, Look, Target};
use super::container::{Coding, Colour, Movie, Track};
use super::mux::{self, Outgoing, Piece};
use super::plan::{Part, Plan, Sound};
use super::poster::Still;
use super::transcode::{self, Made, Order, Spool};
use super::{Options, Video, remux};
use crate::job::{Aside, Job};
use crate::photo::Quality;
use crate::photo::plane::fit;
use crate::{Error, Result, limits};

/// How often it is tried to be small enough.
const TRIES: u32 = 4;

/// One video, and what is to become of it.
pub(crate) struct Work<'a> {
    movie: &'a Movie,
    input: &'a Path,
    output: &'a Path,
    options: Options,
    codecs: Codecs,
    part: Part,
    look: Look,
    plan: Plan,
    sound: Option<(&'a Track, Sound)>,
    /// The most that has been said of the progress, in thousandths: it does not go back when it is tried again.
    said: AtomicU32,
}

impl<'a> Work<'a> {
    pub(crate) fn new(
        movie: &'a Movie,
        input: &'a Path,
        output: &'a Path,
        options: Options,
        codecs: Codecs,
    ) -> Result<Self> {
        let part = Part {
            from: options.start,
            to: options.end,
        };
        let look = Look::of(&movie.video)?;
        // HLG of 8 bits is meant to be seen on every screen too; PQ is not.
        if look.depth == 8 && look.colour.is_some_and(|colour| colour.transfer == 16) {
            return Err(Error::Unsupported("HDR video of 8 bits"));
        }
        let sound = match &movie.sound {
            None => None,
            Some(track) => {
                if let Coding::Other(name) = track.coding {
                    return Err(Error::Unsupported(name));
                }
                Sound::of(track, part).map(|sound| (track, sound))
            }
        };
        let plan = Plan::of(&movie.video, part)?;
        Ok(Self {
            movie,
            input,
            output,
            options,
            codecs,
            part,
            look,
            plan,
            sound,
            said: AtomicU32::new(0),
        })
    }

    fn says(&self, job: &Job, done: f64) -> Result<()> {
        let done = (done * 1000.0) as u32;
        let said = self.said.fetch_max(done, Ordering::Relaxed).max(done);
        job.progress(said as f32 / 1000.0)
    }

    /// The bytes of everything but pictures: sound, tables.
    fn overhead(&self) -> u64 {
        let sound = self.sound.as_ref().map_or(0, |(track, sound)| {
            let packets = track.samples.get(sound.packets.clone()).unwrap_or_default();
            packets
                .iter()
                .map(|packet| u64::from(packet.size) + 5)
                .sum()
        });
        sound + self.plan.frames.len() as u64 * 6 + 4096
    }

    /// Bits a second that are wanted.
    fn wanted(&self) -> u64 {
        match self.options.quality {
            Quality::Standard => limits::VIDEO_RATE,
            Quality::Hd => limits::VIDEO_RATE_HD,
        }
    }

    /// Bits a second that are enough to look as the original does: more would only make it larger.
    fn enough(&self) -> f64 {
        let track = &self.movie.video;
        let samples = track.samples.get(self.plan.samples.clone());
        let samples = samples.unwrap_or_default();
        let bytes: u64 = samples.iter().map(|sample| u64::from(sample.size)).sum();
        let ticks: u64 = samples
            .iter()
            .map(|sample| u64::from(sample.duration))
            .sum();
        let rate = bytes as f64 * 8.0 * f64::from(track.scale) / ticks.max(1) as f64;
        // HEVC does with less than what it becomes.
        let more = if self.look.common { 1.0 } else { 1.6 };
        (rate * more).max(limits::VIDEO_RATE_ALWAYS as f64)
    }

    fn seconds(&self) -> f64 {
        (self.plan.end() as f64 / f64::from(self.movie.video.scale)).max(0.04)
    }

    /// The video that is sent.
    pub(crate) fn done(&self, job: &Job) -> Result<(Aside, Video)> {
        match self.remuxed(job)? {
            Some(made) => Ok(made),
            None => self.transcoded(job),
        }
    }

    /// The same pictures in a new file, if they are what they would become.
    fn remuxed(&self, job: &Job) -> Result<Option<(Aside, Video)>> {
        let track = &self.movie.video;
        let Coding::H264(picture, avcc) = &track.coding else {
            return Ok(None);
        };
        let samples = track
            .samples
            .get(self.plan.samples.clone())
            .unwrap_or_default();
        let frames = &self.plan.frames;
        let (Some(first), Some(earliest), Some(latest)) =
            (samples.first(), frames.first(), frames.last())
        else {
            return Ok(None);
        };
        let bytes: u64 = samples.iter().map(|sample| u64::from(sample.size)).sum();
        let fits = self.look.width.max(self.look.height) <= limits::VIDEO_EDGE
            && bytes + self.overhead() <= self.options.limit
            && bytes as f64 * 8.0 / self.seconds() <= self.wanted() as f64 * 1.6;
        // What was cut away must not be in the file, even if it is not shown.
        let sent = earliest.shown..latest.shown + latest.duration;
        let bare = samples.iter().all(|sample| sent.contains(&sample.shown));
        if !fits || !bare || !self.look.common || !track.turn.is_plain() {
            return Ok(None);
        }
        let Some(spool) = remux::stripped(job, self.input, self.output, samples, avcc)? else {
            return Ok(None);
        };
        self.says(job, 0.5)?;
        let still = remux::poster(job, self.input, track, &self.look, &self.plan, self.codecs)?;
        let coding = Codec::Avc1(Avc1 {
            visual: visual(picture.width, picture.height),
            avcc: Avcc {
                length_size: 4,
                ..avcc.clone()
            },
            colr: picture.colour.map(nclx),
            pasp: picture.pixel.clone(),
            ..Default::default()
        });
        let mut offset = 0;
        let pieces = samples.iter().zip(&spool.sizes).map(|(sample, &size)| {
            let piece = Piece {
                offset,
                size,
                duration: sample.duration,
                shift: sample.shown - sample.decoded,
                sync: sample.sync,
            };
            offset += u64::from(size);
            piece
        });
        let begin =
            (self.part.ticks(track).0 - track.edit.wait + track.edit.from).max(earliest.shown);
        let video = Outgoing {
            coding,
            scale: track.scale,
            size: Some((picture.width, picture.height)),
            matrix: track.turn.matrix(picture.width, picture.height),
            wait: earliest.at,
            from: begin - first.decoded,
            length: self.plan.end() - earliest.at,
            pieces: pieces.collect(),
            source: spool.file,
        };
        let size = self.seen(square((self.look.width, self.look.height), self.look.pixel));
        let made = self.written(job, video, size, still, true)?;
        Ok((made.1.bytes <= self.options.limit).then_some(made))
    }

    /// New pictures, at a rate that lets them fit; at a lower one if they do not.
    pub(crate) fn transcoded(&self, job: &Job) -> Result<(Aside, Video)> {
        let limit = self.options.limit;
        let room = limit.saturating_sub(self.overhead());
        let mut rate = (room as f64 * 8.0 * 0.95 / self.seconds()).min(self.wanted() as f64);
        let mut needed = 0;
        for _ in 0..TRIES {
            if (rate as u64) < limits::VIDEO_RATE_LEAST {
                break;
            }
            let target = self.target(rate as u32);
            let order = Order {
                input: self.input,
                folder: folder(self.output),
                track: &self.movie.video,
                codecs: self.codecs,
                look: self.look,
                plan: &self.plan,
                target,
                most: room,
                threads: self.options.threads,
            };
            let made = transcode::transcode(job, &order, &|done| self.says(job, done * 0.95))?;
            let done = match made {
                Made::Whole(spools, still) => {
                    let video = self.encoded(spools, target)?;
                    let size = (target.width, target.height);
                    let made = self.written(job, video, size, still, false)?;
                    if made.1.bytes <= limit {
                        return Ok(made);
                    }
                    needed = made.1.bytes;
                    1.0
                }
                Made::TooMuch { bytes, done } => {
                    needed = (bytes as f64 / done.max(0.01)) as u64;
                    done
                }
            };
            // Early on it is not known yet how much more comes.
            rate *= (room as f64 / needed.max(1) as f64).clamp(0.3, 0.95)
                * if done < 0.5 { 0.8 } else { 0.93 };
        }
        let least =
            (limits::VIDEO_RATE_LEAST as f64 * self.seconds() / 8.0) as u64 + self.overhead();
        Err(Error::TooLarge {
            what: "bytes of a video of this length",
            value: least.max(needed),
            limit,
        })
    }

    /// A size as it is seen, once it is upright.
    fn seen(&self, (width, height): (u32, u32)) -> (u32, u32) {
        if self.movie.video.turn.swaps() {
            (height, width)
        } else {
            (width, height)
        }
    }

    fn target(&self, rate: u32) -> Target {
        let edge = match rate {
            1_200_000.. => limits::VIDEO_EDGE,
            700_000.. => 960,
            300_000.. => 640,
            _ => 480,
        };
        let whole = square((self.look.width, self.look.height), self.look.pixel);
        let (width, height) = self.seen(fit(whole, edge));
        let even = |edge: u32| (edge & !1).max(2);
        Target {
            width: even(width),
            height: even(height),
            rate: rate.min(self.enough() as u32),
            pace: self.plan.pace(self.movie.video.scale).clamp(1.0, 60.0) as f32,
            colour: self.look.shown_colour(),
        }
    }

    fn encoded(&self, spools: Vec<Spool>, target: Target) -> Result<Outgoing> {
        let mut all: Option<Spool> = None;
        for mut spool in spools {
            match &mut all {
                None => all = Some(spool),
                Some(all) => {
                    if (&all.sequence, &all.picture) != (&spool.sequence, &spool.picture) {
                        return Err(Error::Codec("an encoder"));
                    }
                    std::io::Seek::rewind(&mut spool.file)?;
                    std::io::copy(&mut spool.file, &mut all.file)?;
                    all.pieces.append(&mut spool.pieces);
                }
            }
        }
        let all = all.ok_or(Error::Codec("an encoder"))?;
        let frames = &self.plan.frames;
        if all.pieces.len() != frames.len() {
            return Err(Error::Codec("an encoder"));
        }
        let mut offset = 0;
        let pieces = all.pieces.iter().zip(frames).map(|(&(size, sync), frame)| {
            let piece = Piece {
                offset,
                size,
                duration: u32::try_from(frame.duration).unwrap_or(u32::MAX),
                shift: 0,
                sync,
            };
            offset += u64::from(size);
            piece
        });
        let (width, height) = (target.width as u16, target.height as u16);
        let avcc =
            Avcc::new(&all.sequence, &all.picture).map_err(|_| Error::Codec("an encoder"))?;
        let high = avcc.avc_profile_indication == 100;
        let wait = frames.first().map_or(0, |frame| frame.at);
        Ok(Outgoing {
            coding: Codec::Avc1(Avc1 {
                visual: visual(width, height),
                avcc: Avcc {
                    ext: high.then(AvccExt::default),
                    ..avcc
                },
                colr: Some(nclx(target.colour)),
                ..Default::default()
            }),
            scale: self.movie.video.scale,
            size: Some((width, height)),
            matrix: mp4_atom::Matrix::default(),
            wait,
            from: 0,
            length: self.plan.end() - wait,
            pieces: pieces.collect(),
            source: all.file,
        })
    }

    /// Writes both tracks, and looks at what was written as if it had been received.
    fn written(
        &self,
        job: &Job,
        video: Outgoing,
        size: (u32, u32),
        still: Still,
        remuxed: bool,
    ) -> Result<(Aside, Video)> {
        let frames = video.pieces.len();
        let mut tracks = vec![video];
        if let Some((track, sound)) = &self.sound {
            tracks.push(self.heard(track, sound)?);
        }
        let mut aside = Aside::new(self.output)?;
        mux::write(job, &mut tracks, &mut aside)?;
        let movie = Movie::read(job, aside.file_mut().try_clone()?)?;
        if movie.video.samples.len() != frames || movie.sound.is_some() != self.sound.is_some() {
            return Err(Error::Codec("writing MP4"));
        }
        self.says(job, 0.98)?;
        let video = Video {
            bytes: aside.written(),
            width: size.0,
            height: size.1,
            duration: movie.duration(),
            sound: movie.sound.is_some(),
            remuxed,
            poster: still.poster,
            preview: still.preview,
            blurhash: still.blurhash,
        };
        Ok((aside, video))
    }

    fn heard(&self, track: &Track, sound: &Sound) -> Result<Outgoing> {
        let packets = track.samples.get(sound.packets.clone()).unwrap_or_default();
        let coding = match &track.coding {
            Coding::Aac(audio, esds) => Codec::Mp4a(Mp4a {
                audio: audio.clone(),
                esds: esds.clone(),
                btrt: None,
                taic: None,
            }),
            Coding::Opus(audio, dops) => Codec::Opus(Opus {
                audio: audio.clone(),
                dops: dops.clone(),
                btrt: None,
            }),
            Coding::Other(name) => return Err(Error::Unsupported(name)),
            Coding::H264(..) | Coding::Hevc(..) => {
                return Err(Error::Damaged("a movie's track of no kind"));
            }
        };
        Ok(Outgoing {
            source: File::open(self.input)?,
            coding,
            scale: track.scale,
            size: None,
            matrix: mp4_atom::Matrix::default(),
            wait: sound.wait,
            from: sound.from,
            length: sound.length,
            pieces: packets
                .iter()
                .map(|packet| Piece {
                    offset: packet.offset,
                    size: packet.size,
                    duration: packet.duration,
                    shift: 0,
                    sync: true,
                })
                .collect(),
        })
    }
}

fn visual(width: u16, height: u16) -> Visual {
    Visual {
        data_reference_index: 1,
        width,
        height,
        ..Default::default()
    }
}

fn nclx(colour: Colour) -> Colr {
    Colr::Nclx {
        colour_primaries: colour.primaries,
        transfer_characteristics: colour.transfer,
        matrix_coefficients: colour.matrix,
        full_range_flag: colour.full,
    }
}

/// The size in square pixels.
pub(crate) fn square((width, height): (u32, u32), (across, down): (u32, u32)) -> (u32, u32) {
    let width = u64::from(width) * u64::from(across) / u64::from(down.max(1));
    // Proportions that no picture has are a mistake.
    let width = u32::try_from(width)
        .ok()
        .filter(|width| (1..=4 * limits::VIDEO_EDGE_READ as u32).contains(width));
    (width.unwrap_or(1), height)
}

/// The folder that something is put into.
pub(crate) fn folder(output: &Path) -> &Path {
    let folder = output
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}
