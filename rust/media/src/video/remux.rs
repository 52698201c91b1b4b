//! Pictures that go out as they came in, in a new file: without the messages between them, and with a poster.

use std::fs::File;
use std::io::{BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;

use mp4_atom::Avcc;

use super::codec::{self, Codecs, Look, parts};
use super::container::{Sample, Track};
use super::edit::Turn;
use super::h264::{is_other_set, is_picture};
use super::plan::Plan;
use super::poster::{Poster, Still};
use super::scale::Scaler;
use crate::job::Job;
use crate::{Error, Result, limits};

/// Pictures, one after another, in a file that nobody sees.
pub(crate) struct Stripped {
    pub file: File,
    pub sizes: Vec<u32>,
}

/// The samples with their pictures alone. `None` if they change their parameters on the way.
pub(crate) fn stripped(
    job: &Job,
    input: &Path,
    output: &Path,
    samples: &[Sample],
    avcc: &Avcc,
) -> Result<Option<Stripped>> {
    let mut input = File::open(input)?;
    let mut file = BufWriter::new(tempfile::tempfile_in(super::work::folder(output))?);
    let mut sizes = Vec::with_capacity(samples.len());
    let mut bytes = Vec::new();
    for sample in samples {
        job.check()?;
        read(&mut input, sample, &mut bytes)?;
        let mut size = 0;
        for part in parts(&bytes, avcc.length_size) {
            let part = part?;
            if is_other_set(part, avcc) {
                return Ok(None);
            }
            if is_picture(part) {
                let length =
                    u32::try_from(part.len()).map_err(|_| Error::Damaged("a video's frame"))?;
                file.write_all(&length.to_be_bytes())?;
                file.write_all(part)?;
                size += length + 4;
            }
        }
        if size == 0 {
            return Err(Error::Damaged("a video's frame"));
        }
        sizes.push(size);
    }
    let file = file.into_inner().map_err(|error| error.into_error())?;
    Ok(Some(Stripped { file, sizes }))
}

/// One sample as it is in the file.
fn read(file: &mut File, sample: &Sample, bytes: &mut Vec<u8>) -> Result<()> {
    limits::at_most("bytes of a frame", sample.size.into(), limits::VIDEO_FRAME)?;
    bytes.resize(sample.size as usize, 0);
    file.seek(SeekFrom::Start(sample.offset))?;
    file.read_exact(bytes)?;
    Ok(())
}

/// Decodes from the beginning on until there is a picture that shows something.
pub(crate) fn poster(
    job: &Job,
    input: &Path,
    track: &Track,
    look: &Look,
    plan: &Plan,
    codecs: Codecs,
) -> Result<Still> {
    let mut input = File::open(input)?;
    let mut decoder = codecs.decoder(job, track, look)?;
    let size = (look.width & !1, look.height & !1);
    let mut scaler = Scaler::new(size, Turn::default(), look);
    let mut poster = Poster::new(look.shown_colour(), track.turn);
    let first = plan.frames.first().map_or(i64::MIN, |frame| frame.shown);
    let mut bytes = Vec::new();
    let mut offer = |frame: &codec::Frame, shown: i64| -> Result<bool> {
        if shown >= first {
            poster.offer(&scaler.scale(frame)?);
        }
        Ok(poster.has_found())
    };
    let samples = track.samples.get(plan.samples.clone()).unwrap_or_default();
    let mut found = false;
    for sample in samples {
        job.check()?;
        read(&mut input, sample, &mut bytes)?;
        decoder.decode(&bytes, sample.shown, &mut |frame, shown| {
            found = found || offer(frame, shown)?;
            Ok(())
        })?;
        if found {
            break;
        }
    }
    if !found {
        decoder.finish(&mut |frame, shown| offer(frame, shown).map(drop))?;
    }
    poster.still()
}
