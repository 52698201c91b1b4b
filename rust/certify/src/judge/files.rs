//! Files each way.

use causeway_core::partners::Capability;
use causeway_core::{Media, MediaKind, Reason};

use super::{fail, none, pass, untested};
use crate::evidence::{Evidence, FileExchange};
use crate::plan::Plan;
use crate::report::Finding;

const KINDS: [(MediaKind, Capability, &str); 4] = [
    (MediaKind::Photo, Capability::Photo, "photo"),
    (MediaKind::Voice, Capability::Voice, "voice"),
    (MediaKind::Video, Capability::Video, "video"),
    (MediaKind::File, Capability::File, "file"),
];

pub(crate) fn photo(plan: &Plan, evidence: &Evidence) -> Finding {
    both_ways(plan, evidence, MediaKind::Photo)
}

pub(crate) fn voice(plan: &Plan, evidence: &Evidence) -> Finding {
    both_ways(plan, evidence, MediaKind::Voice)
}

pub(crate) fn video(plan: &Plan, evidence: &Evidence) -> Finding {
    both_ways(plan, evidence, MediaKind::Video)
}

pub(crate) fn file(plan: &Plan, evidence: &Evidence) -> Finding {
    both_ways(plan, evidence, MediaKind::File)
}

fn name(kind: MediaKind) -> &'static str {
    KINDS
        .iter()
        .find(|it| it.0 == kind)
        .map_or("file", |it| it.2)
}

/// That one came and went; whether what came can be fetched, and is what it says, belongs to P15 to P17.
fn both_ways(plan: &Plan, evidence: &Evidence, kind: MediaKind) -> Finding {
    let what = name(kind);
    if !KINDS.iter().any(|it| it.0 == kind && plan.declares(it.1)) {
        return none(format!("`{what}` is not declared"));
    }
    let Some(exchange) = evidence.files.get(&kind) else {
        return untested("none was sent");
    };
    if let Some(reason) = &exchange.sent.failed {
        return untested(format!(
            "the certifier's own {what} did not go out: {}",
            reason.code()
        ));
    }
    let Some(announced) = &exchange.announced else {
        return fail(format!("asked for a {what}, it sent none in time"));
    };
    if plan.declares(Capability::Receipts) && exchange.sent.delivered.is_none() {
        return fail(format!("the {what} that was sent has no receipt"));
    }
    // Where the suite says nothing of kinds, the file itself decides.
    let is = exchange
        .fetched
        .as_ref()
        .and_then(|it| it.as_ref().ok())
        .map(|media| media.kind);
    match announced.kind == kind || is == Some(kind) {
        true => pass(format!(
            "one each way, after {}",
            super::seconds(&exchange.sent)
        )),
        false => fail(format!(
            "asked for a {what}, it sent a {}",
            name(announced.kind)
        )),
    }
}

fn fetched(evidence: &Evidence) -> impl Iterator<Item = (&Media, &Media)> {
    let both = |it: &'_ FileExchange| matches!(it.fetched, Some(Ok(_))) && it.announced.is_some();
    let all = evidence.files.values().filter(move |it| both(it));
    all.filter_map(|it| Some((it.announced.as_ref()?, it.fetched.as_ref()?.as_ref().ok()?)))
}

fn nothing(plan: &Plan) -> Finding {
    match KINDS.iter().any(|it| plan.declares(it.1)) {
        true => untested("no file was fetched"),
        false => none("no kind of file is declared"),
    }
}

pub(crate) fn fetchable(plan: &Plan, evidence: &Evidence) -> Finding {
    for (kind, exchange) in &evidence.files {
        let what = name(*kind);
        match (&exchange.announced, &exchange.fetched) {
            (Some(_), Some(Err(Reason::MediaGone))) => {
                return fail(format!("{what}: the server has no such file"));
            }
            // That it is not what was announced belongs to P16.
            (Some(announced), Some(Err(Reason::MediaTooLarge { most })))
                if announced.bytes == Some(*most) => {}
            (Some(_), Some(Err(Reason::MediaNotAuthentic))) => {
                return fail(format!("{what}: it is not what was sealed"));
            }
            (Some(_), Some(Err(Reason::MediaHost))) => {
                return fail(format!(
                    "{what}: it is on a host that the entry does not list"
                ));
            }
            (Some(_), Some(Err(reason))) => {
                return fail(format!(
                    "{what}: it could not be fetched: {}",
                    reason.code()
                ));
            }
            (Some(_), None) => return fail(format!("{what}: it could not be fetched in time")),
            _ => {}
        }
    }
    match fetched(evidence).count() {
        0 => nothing(plan),
        count => pass(format!(
            "{count} files were fetched, and are what was sealed"
        )),
    }
}

pub(crate) fn size(plan: &Plan, evidence: &Evidence) -> Finding {
    for exchange in evidence.files.values() {
        let announced = exchange.announced.as_ref().and_then(|it| it.bytes);
        if let (Some(said), Some(Err(Reason::MediaTooLarge { most }))) =
            (announced, &exchange.fetched)
            && said == *most
        {
            return fail(format!("{said} bytes were announced, and it has more"));
        }
    }
    let mut looked = 0;
    for (announced, media) in fetched(evidence) {
        let (Some(said), Some(is)) = (announced.bytes, media.bytes) else {
            continue;
        };
        looked += 1;
        if said != is {
            return fail(format!("{} bytes were announced, and it has {is}", said));
        }
    }
    match (looked, fetched(evidence).count()) {
        (0, 0) => nothing(plan),
        (0, _) => none("the suite does not say how large files are"),
        (looked, _) => pass(format!("{looked} files have the size that was announced")),
    }
}

pub(crate) fn kind(plan: &Plan, evidence: &Evidence) -> Finding {
    let mut looked = 0;
    for (announced, media) in fetched(evidence) {
        looked += 1;
        // A file may be anything; a photo is a picture.
        if announced.kind != MediaKind::File && media.kind != announced.kind {
            return fail(format!(
                "announced as a {} ({}), it is {}",
                name(announced.kind),
                announced.mime,
                media.mime
            ));
        }
    }
    match looked {
        0 => nothing(plan),
        looked => pass(format!("{looked} files are what they were announced as")),
    }
}

/// A file that is larger than the entry allows.
pub(crate) fn over_limit(plan: &Plan, evidence: &Evidence) -> Option<String> {
    let limits = &plan.partner.limits;
    let mut found = evidence.files.values().filter_map(|it| {
        let media = it.fetched.as_ref()?.as_ref().ok()?;
        let most = match media.kind {
            MediaKind::Photo => limits.photo_bytes,
            MediaKind::Voice => limits.voice_bytes,
            MediaKind::Video => limits.video_bytes,
            MediaKind::File => limits.file_bytes,
        };
        let bytes = media.bytes.filter(|bytes| most > 0 && *bytes > most)?;
        Some(format!(
            "a {} of {bytes} bytes; the entry's limit is {most}",
            name(media.kind)
        ))
    });
    found.next()
}

/// A kind that came though it is not declared.
pub(crate) fn undeclared(plan: &Plan, evidence: &Evidence) -> Option<&'static str> {
    let mut came = evidence
        .files
        .values()
        .filter_map(|it| Some(it.announced.as_ref()?.kind));
    let declared = |kind: MediaKind| KINDS.iter().any(|it| it.0 == kind && plan.declares(it.1));
    came.find(|kind| !declared(*kind)).map(name)
}
