//! Opus in Apple's Core Audio Format, without encoding again: iOS plays that, and does not play Ogg.
//!
//! Layout: Apple Core Audio Format Specification 1.0; chunks `desc`, `pakt` (one length for each packet) and `data`.

use std::io::{BufWriter, Write};
use std::path::Path;

use super::ogg_opus::Packets;
use super::{RATE, length, opened};
use crate::job::{Aside, Job};
use crate::limits::{self, at_most};
use crate::{Error, Result};

/// Puts the packets of the Ogg Opus file `input` into a CAF file at `output`, and says how long it plays.
///
/// # Errors
/// [`Error::Unsupported`] for what is not Ogg Opus, or has packets of different lengths; [`Error::Damaged`]; and those
/// of every job.
pub fn to_caf(job: Job, input: &Path, output: &Path) -> Result<std::time::Duration> {
    let (input, output) = (input.to_owned(), output.to_owned());
    job.run(move |job| {
        let (mut packets, mut sizes, mut bytes) = (Packets::open(opened(&input)?)?, Vec::new(), 0);
        let (mut each, mut all, mut end) = (None, 0, 0);
        while let Some(packet) = packets.next()? {
            job.check()?;
            // The format has room for packets of different lengths, and players that do not expect them.
            if *each.get_or_insert(packet.samples) != packet.samples {
                return Err(Error::Unsupported("Opus with packets of different lengths"));
            }
            all += packet.samples;
            at_most(
                "seconds of sound",
                all / u64::from(RATE),
                limits::VOICE_SECONDS,
            )?;
            end = packet.end.unwrap_or(all).min(all);
            bytes += packet.data.len() as u64;
            put_length(&mut sizes, packet.data.len());
            end = end.max(packets.skip);
        }
        let each = each.ok_or(Error::Damaged("a recording without sound"))?;
        let (skip, count) = (packets.skip.min(all), all / each);
        let played = end.saturating_sub(skip);
        let mut aside = Aside::new(&output)?;
        let mut to = BufWriter::new(&mut aside);
        to.write_all(b"caff\0\x01\0\0")?;
        chunk(&mut to, *b"desc", 32)?;
        to.write_all(&f64::from(RATE).to_be_bytes())?;
        to.write_all(b"opus")?;
        // Flags, bytes in a packet (differ), samples in a packet, channels, bits (none: it is compressed).
        for value in [0, 0, each as u32, packets.channels.into(), 0] {
            to.write_all(&value.to_be_bytes())?;
        }
        chunk(&mut to, *b"pakt", 24 + sizes.len() as u64)?;
        to.write_all(&count.to_be_bytes())?;
        to.write_all(&played.to_be_bytes())?;
        to.write_all(&(skip as u32).to_be_bytes())?;
        to.write_all(&((all - skip - played) as u32).to_be_bytes())?;
        to.write_all(&sizes)?;
        chunk(&mut to, *b"data", 4 + bytes)?;
        to.write_all(&0_u32.to_be_bytes())?;
        let mut packets = Packets::open(opened(&input)?)?;
        while let Some(packet) = packets.next()? {
            job.progress(0.5)?;
            to.write_all(&packet.data)?;
        }
        to.flush()?;
        drop(to);
        aside.keep(job, &output)?;
        Ok(length(played))
    })
}

fn chunk(to: &mut impl Write, name: [u8; 4], length: u64) -> Result<()> {
    to.write_all(&name)?;
    to.write_all(&length.to_be_bytes())?;
    Ok(())
}

/// A number in groups of seven bits, the highest first; all but the last have the top bit set.
fn put_length(to: &mut Vec<u8>, length: usize) {
    let groups = (1..10)
        .find(|groups| length >> (7 * groups) == 0)
        .unwrap_or(10);
    for group in (0..groups).rev() {
        let bits = (length >> (7 * group)) as u8 & 0x7f;
        to.push(if group == 0 { bits } else { bits | 0x80 });
    }
}
