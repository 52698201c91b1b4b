//! Opus in Ogg (RFC 7845): written in pages of a second, read packet by packet.

use std::io::{BufReader, Seek, Write};

use ogg::{PacketReader, PacketWriteEndInfo, PacketWriter};
use opus::{Application, Bandwidth, Bitrate, Channels, Decoder, Encoder, Signal};
use symphonia::core::io::MediaSource;

use super::{FRAME, RATE};
use crate::limits::{self, at_most};
use crate::{Error, Result};

/// Packets in each page: a second. More would save a few bytes and make seeking coarser.
const PAGE: u64 = 50;
/// The largest packet that is made; 20 ms at 24 kbit/s are 60 bytes.
const LARGEST: usize = 1275;
/// A player decodes so many samples before the ones it was asked for (RFC 7845, section 4.6): 80 ms.
const PREROLL: u64 = 3840;

/// Encodes mono samples at [`RATE`].
pub(crate) struct Writer<W: Write> {
    encoder: Encoder,
    pages: PacketWriter<'static, W>,
    /// What is not a whole packet yet.
    waiting: Vec<f32>,
    /// The packet before, kept back because the last one of all is marked.
    before: Option<Vec<u8>>,
    packets: u64,
    /// Samples that were taken, and those that the decoder throws away at the beginning.
    samples: u64,
    skip: u64,
}

fn failed<E>(_: E) -> Error {
    Error::Codec("Opus")
}

impl<W: Write> Writer<W> {
    pub(crate) fn new(to: W, bits: i32, band: Bandwidth) -> Result<Self> {
        // Not `Voip`, which filters what a call would find too deep: this is listened to, and can be nearer to what was said.
        let mut encoder = Encoder::new(RATE, Channels::Mono, Application::Audio).map_err(failed)?;
        encoder.set_bitrate(Bitrate::Bits(bits)).map_err(failed)?;
        encoder.set_signal(Signal::Voice).map_err(failed)?;
        encoder.set_vbr(true).map_err(failed)?;
        encoder.set_max_bandwidth(band).map_err(failed)?;
        let skip = u16::try_from(encoder.get_lookahead().map_err(failed)?).map_err(failed)?;
        let mut pages = PacketWriter::new(to);
        // Version 1, one channel, what to skip, the rate it had (which says nothing), no gain, one stream.
        let mut head = b"OpusHead\x01\x01".to_vec();
        head.extend(skip.to_le_bytes());
        head.extend(RATE.to_le_bytes());
        head.extend([0, 0, 0]);
        // The names of the encoder and of nothing else; no comments.
        let mut tags = b"OpusTags".to_vec();
        tags.extend(4_u32.to_le_bytes());
        tags.extend(b"Opus");
        tags.extend(0_u32.to_le_bytes());
        pages.write_packet(head, SERIAL, PacketWriteEndInfo::EndPage, 0)?;
        pages.write_packet(tags, SERIAL, PacketWriteEndInfo::EndPage, 0)?;
        Ok(Self {
            encoder,
            pages,
            waiting: Vec::new(),
            before: None,
            packets: 0,
            samples: 0,
            skip: skip.into(),
        })
    }

    pub(crate) fn add(&mut self, samples: &[f32]) -> Result<()> {
        self.samples += samples.len() as u64;
        self.waiting.extend_from_slice(samples);
        self.drain()
    }

    fn drain(&mut self) -> Result<()> {
        let waiting = std::mem::take(&mut self.waiting);
        let mut frames = waiting.chunks_exact(FRAME);
        for frame in &mut frames {
            let packet = self
                .encoder
                .encode_vec_float(frame, LARGEST)
                .map_err(failed)?;
            if let Some(before) = self.before.replace(packet) {
                self.packets += 1;
                let end = if self.packets.is_multiple_of(PAGE) {
                    PacketWriteEndInfo::EndPage
                } else {
                    PacketWriteEndInfo::NormalPacket
                };
                self.pages
                    .write_packet(before, SERIAL, end, self.packets * FRAME as u64)?;
            }
        }
        self.waiting = frames.remainder().to_vec();
        Ok(())
    }

    /// Writes the rest, and says how many samples will be played.
    pub(crate) fn finish(mut self) -> Result<u64> {
        let (samples, all) = (self.samples, self.samples + self.skip);
        // What the encoder still holds comes out by what follows it.
        let missing = all.div_ceil(FRAME as u64) * FRAME as u64 - samples;
        self.waiting
            .resize(self.waiting.len() + missing as usize, 0.0);
        self.drain()?;
        let last = self
            .before
            .take()
            .ok_or(Error::Damaged("a recording without sound"))?;
        self.pages
            .write_packet(last, SERIAL, PacketWriteEndInfo::EndStream, all)?;
        Ok(samples)
    }
}

/// The number of the one stream in the file. It would only have to differ from others in the same file.
const SERIAL: u32 = 1;

/// The packets of an Ogg Opus file.
pub(crate) struct Packets {
    reader: PacketReader<BufReader<Box<dyn MediaSource>>>,
    serial: u32,
    ended: bool,
    pub channels: u16,
    /// Samples (at [`RATE`]) that are decoded and thrown away at the beginning.
    pub skip: u64,
    /// The gain that every player applies, in 256ths of a decibel.
    pub gain: i16,
}

/// One packet, and where its page ends if it is the last of all.
pub(crate) struct Packet {
    pub data: Vec<u8>,
    /// Samples at [`RATE`].
    pub samples: u64,
    /// The position of the end, of the stream's last packet.
    pub end: Option<u64>,
}

impl Packets {
    pub(crate) fn open(file: Box<dyn MediaSource>) -> Result<Self> {
        let damaged = |_| Error::Damaged("an Ogg page");
        let mut reader = PacketReader::new(BufReader::new(file));
        let head = reader.read_packet_expected().map_err(damaged)?;
        let Some((
            b"OpusHead",
            &[
                version,
                channels,
                skip0,
                skip1,
                _,
                _,
                _,
                _,
                gain0,
                gain1,
                family,
                ..,
            ],
        )) = head.data.split_at_checked(8)
        else {
            return Err(Error::Unsupported("Ogg without Opus"));
        };
        if version > 15 || family != 0 || !(1..=2).contains(&channels) {
            return Err(Error::Unsupported("this kind of Opus"));
        }
        let tags = reader.read_packet_expected().map_err(damaged)?;
        if !tags.data.starts_with(b"OpusTags") {
            return Err(Error::Damaged("Opus without its second header"));
        }
        Ok(Self {
            reader,
            serial: head.stream_serial(),
            ended: false,
            channels: channels.into(),
            skip: u16::from_le_bytes([skip0, skip1]).into(),
            gain: i16::from_le_bytes([gain0, gain1]),
        })
    }

    /// The next packet; `None` after the one that is marked as the last. Without that mark the file is cut short.
    pub(crate) fn next(&mut self) -> Result<Option<Packet>> {
        while !self.ended {
            let packet = self
                .reader
                .read_packet()
                .map_err(|_| Error::Damaged("an Ogg page"))?;
            let packet = packet.ok_or(Error::Damaged("a recording that is cut short"))?;
            if packet.stream_serial() != self.serial {
                continue;
            }
            self.ended = packet.last_in_stream();
            // Opus allows up to 120 ms in a packet.
            let samples = opus::packet::get_nb_samples(&packet.data, RATE)
                .map_err(|_| Error::Damaged("an Opus packet"))?;
            let end = packet.last_in_stream().then(|| packet.absgp_page());
            return Ok(Some(Packet {
                samples: samples as u64,
                end,
                data: packet.data,
            }));
        }
        Ok(None)
    }
}

impl Packets {
    /// Reads to the end without decoding, and says where that is, in samples of [`RATE`] before any is thrown away: what
    /// is cut short or too long is found at once.
    pub(crate) fn walk(&mut self) -> Result<u64> {
        let (mut all, mut end) = (0, 0);
        while let Some(packet) = self.next()? {
            all += packet.samples;
            at_most(
                "seconds of sound",
                all / u64::from(RATE),
                limits::VOICE_SECONDS,
            )?;
            end = packet.end.unwrap_or(all).min(all);
        }
        Ok(end)
    }

    /// The file again, from its beginning.
    pub(crate) fn into_file(self) -> Result<Box<dyn MediaSource>> {
        let mut file = self.reader.into_inner().into_inner();
        file.rewind()?;
        Ok(file)
    }
}

/// Decoded mono samples of an Ogg Opus file.
pub(crate) struct Unpacked {
    packets: Packets,
    decoder: Decoder,
    /// Samples of a second that come out, and how many of [`RATE`] make one.
    divisor: u64,
    buffer: Vec<f32>,
    /// Samples at [`RATE`]: decoded so far, and still to be thrown away.
    decoded: u64,
    skip: u64,
}

impl Unpacked {
    /// `rate` is one that Opus decodes to: 8, 12, 16, 24 or 48 kHz.
    pub(crate) fn new(packets: Packets, rate: u32) -> Result<Self> {
        let mut decoder = Decoder::new(rate, Channels::Mono).map_err(failed)?;
        decoder.set_gain(packets.gain.into()).map_err(failed)?;
        let skip = packets.skip;
        let divisor = u64::from(RATE / rate);
        Ok(Self {
            packets,
            decoder,
            divisor,
            buffer: vec![0.0; 5760],
            decoded: 0,
            skip,
        })
    }

    /// Puts the next samples into `block`; `false` at the end.
    pub(crate) fn next(&mut self, block: &mut Vec<f32>) -> Result<bool> {
        block.clear();
        while let Some(packet) = self.packets.next()? {
            let made = self
                .decoder
                .decode_float(&packet.data, &mut self.buffer, false)
                .map_err(|_| Error::Damaged("an Opus packet"))?;
            let begin = self.decoded;
            self.decoded += packet.samples;
            at_most(
                "seconds of sound",
                self.decoded / u64::from(RATE),
                limits::VOICE_SECONDS,
            )?;
            // The last packet is cut where the stream ends.
            let end = packet
                .end
                .map_or(self.decoded, |end| end.clamp(begin, self.decoded));
            let from = (self.skip.clamp(begin, end) - begin) / self.divisor;
            let to = ((end - begin) / self.divisor).min(made as u64);
            let kept = self
                .buffer
                .get(from as usize..to as usize)
                .unwrap_or_default();
            if !kept.is_empty() {
                block.extend_from_slice(kept);
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Passes over samples (at [`RATE`], counted from here), without decoding all of them. Only at the beginning.
    pub(crate) fn pass(&mut self, samples: u64) -> Result<()> {
        self.skip += samples;
        let from = self.skip.saturating_sub(PREROLL);
        while self.decoded + 5760 <= from {
            match self.packets.next()? {
                Some(packet) => self.decoded += packet.samples,
                None => break,
            }
        }
        Ok(())
    }
}
