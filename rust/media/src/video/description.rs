//! How a track is coded, by its sample description (stsd).

use mp4_atom::{Atom, Audio, Avcc, Colr, Decode, Dops, Esds, FourCC, Hvcc, Pasp, Visual};

use super::boxes::{damaged, each};
use super::container::{Coding, Colour, Picture};
use crate::{Error, Result};

/// How a track is coded. The boxes in a sample description are read by what they may be, not by what they say they are.
pub(crate) fn coding(stsd: &[u8]) -> Result<Coding> {
    let entries = stsd.get(8..).unwrap_or_default();
    let mut entries = each(entries);
    let Some(entry) = entries.next() else {
        return Err(Error::Damaged("a movie's track of no kind"));
    };
    if entries.next().is_some() {
        return Ok(Coding::Other("a movie that changes its coding"));
    }
    let (kind, mut body) = entry?;
    let kind: [u8; 4] = kind.into();
    Ok(match &kind {
        b"avc1" | b"avc3" | b"hvc1" | b"hev1" => {
            let visual = Visual::decode(&mut body).map_err(damaged)?;
            let mut picture = Picture {
                width: visual.width,
                height: visual.height,
                pixel: None,
                colour: None,
            };
            let (mut avcc, mut hvcc) = (None, None);
            for found in each(body) {
                let (kind, mut body) = found?;
                let kind: [u8; 4] = kind.into();
                match &kind {
                    b"avcC" => avcc = Some(Avcc::decode_body(&mut body).map_err(damaged)?),
                    b"hvcC" => hvcc = Some(Hvcc::decode_body(&mut body).map_err(damaged)?),
                    b"pasp" => picture.pixel = Pasp::decode_body(&mut body).ok(),
                    // Only says what the codec's own headers say too.
                    b"colr" => picture.colour = Colr::decode_body(&mut body).ok().and_then(colour),
                    _ => {}
                }
            }
            match (avcc, hvcc) {
                (Some(avcc), _) if kind.starts_with(b"avc") => Coding::H264(picture, avcc),
                (_, Some(hvcc)) if !kind.starts_with(b"avc") => Coding::Hevc(picture, hvcc),
                _ => return Err(Error::Damaged("a video without its codec's set-up")),
            }
        }
        b"mp4a" => {
            let audio = Audio::decode(&mut body).map_err(damaged)?;
            let esds = find(body, b"esds")?;
            let Some(mut esds) = esds.or(match find(body, b"wave")? {
                Some(wave) => find(wave, b"esds")?,
                None => None,
            }) else {
                return Ok(Coding::Other("sound of this kind in a video"));
            };
            let esds = Esds::decode_body(&mut esds).map_err(damaged)?;
            match esds.es_desc.dec_config.object_type_indication {
                // MPEG-4 and MPEG-2 AAC.
                0x40 | 0x66..=0x68 => Coding::Aac(audio, esds),
                0x69 | 0x6b => Coding::Other("MP3 sound in a video"),
                _ => Coding::Other("sound of this kind in a video"),
            }
        }
        b"Opus" => {
            let audio = Audio::decode(&mut body).map_err(damaged)?;
            let mut dops = find(body, b"dOps")?.ok_or(Error::Damaged("Opus without its set-up"))?;
            Coding::Opus(audio, Dops::decode_body(&mut dops).map_err(damaged)?)
        }
        b"mp4v" => Coding::Other("MPEG-4 part 2 video"),
        b"s263" | b"h263" => Coding::Other("H.263 video"),
        b"vp08" | b"vp09" => Coding::Other("VP8 or VP9 video"),
        b"av01" => Coding::Other("AV1 video"),
        b"dvh1" | b"dvhe" => Coding::Other("Dolby Vision video"),
        b"jpeg" | b"mjpa" | b"mjpb" => Coding::Other("motion JPEG"),
        [b'a', b'p', ..] => Coding::Other("ProRes video"),
        b"encv" | b"enca" => Coding::Other("a movie with copy protection"),
        b"samr" | b"sawb" => Coding::Other("AMR sound in a video"),
        b"ac-3" | b"ec-3" => Coding::Other("Dolby sound in a video"),
        b".mp3" => Coding::Other("MP3 sound in a video"),
        b"sowt" | b"twos" | b"lpcm" | b"ipcm" | b"fpcm" | b"in24" | b"in32" | b"fl32" | b"fl64"
        | b"raw " => Coding::Other("uncompressed sound in a video"),
        _ => Coding::Other("a movie of this kind"),
    })
}

fn find<'a>(bytes: &'a [u8], kind: &[u8; 4]) -> Result<Option<&'a [u8]>> {
    for found in each(bytes) {
        let (this, body) = found?;
        if this == FourCC::new(kind) {
            return Ok(Some(body));
        }
    }
    Ok(None)
}

fn colour(colr: Colr) -> Option<Colour> {
    match colr {
        Colr::Nclx {
            colour_primaries,
            transfer_characteristics,
            matrix_coefficients,
            full_range_flag,
        } => Some(Colour {
            primaries: colour_primaries,
            transfer: transfer_characteristics,
            matrix: matrix_coefficients,
            full: full_range_flag,
        }),
        Colr::Nclc {
            colour_primaries,
            transfer_characteristics,
            matrix_coefficients,
        } => Some(Colour {
            primaries: colour_primaries,
            transfer: transfer_characteristics,
            matrix: matrix_coefficients,
            full: false,
        }),
        _ => None,
    }
}
