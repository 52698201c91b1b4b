//! One function for each requirement, over the evidence alone.
//!
//! **Must hold**: each misconduct shows in one requirement. So what has an explanation in another one is left out here: stanzas of
//! devices that are not listed belong to P22, texts beyond the limit to P18, and so on.

mod files;
mod keys;

use std::collections::HashMap;

use causeway_core::partners::{Capability, Connects, PartnerStatus};
use causeway_core::{Became, MAX_TEXT_BYTES, Reason, SeenStanza, SuiteId};

use crate::evidence::{Evidence, Exchange, Witnessed};
use crate::plan::Plan;
use crate::report::Finding;
pub(crate) use files::{fetchable, file, kind, photo, size, video, voice};
pub(crate) use keys::{devices, one_time, signatures, usable, used};

/// Messages in a certification that nobody asked for: a person may say something.
const UNASKED: usize = 20;
/// What clocks may be off.
const CLOCK: u64 = 120;

fn pass(seen: impl Into<String>) -> Finding {
    Finding::Pass(seen.into())
}

fn fail(seen: impl Into<String>) -> Finding {
    Finding::Fail(seen.into())
}

fn untested(why: impl Into<String>) -> Finding {
    Finding::NotTested(why.into())
}

fn none(why: impl Into<String>) -> Finding {
    Finding::NotApplicable(why.into())
}

/// Nothing is said of somebody who never spoke.
fn spoke(evidence: &Evidence) -> bool {
    evidence
        .seen
        .iter()
        .any(|it| it.seen.stanza == SeenStanza::Sealed)
}

const SILENT: &str = "the test account sent nothing";

pub(crate) fn entry(plan: &Plan, evidence: &Evidence) -> Finding {
    let Some(listed) = &evidence.listed else {
        return untested("the directory was not looked at");
    };
    let Some(listed) = listed else {
        return fail(format!("the directory has no partner {}", plan.partner.id));
    };
    let (mine, theirs) = (fields(&plan.partner), fields(listed));
    let differ: Vec<_> = mine
        .iter()
        .filter(|(name, value)| theirs.get(*name) != Some(value))
        .map(|(name, _)| name.as_str())
        .collect();
    match (differ.is_empty(), listed.status) {
        (false, _) => fail(format!(
            "the directory says something else of: {}",
            differ.join(", ")
        )),
        (true, PartnerStatus::Active) => pass("the same, and active"),
        (true, status) => fail(format!("the same, but {}", status.name())),
    }
}

/// An entry's fields but those that the directory fills in.
fn fields(
    partner: &causeway_core::partners::Partner,
) -> serde_json::Map<String, serde_json::Value> {
    let value = serde_json::to_value(partner).unwrap_or_default();
    let mut fields = value.as_object().cloned().unwrap_or_default();
    fields.remove("rollout");
    fields
}

pub(crate) fn tls(plan: &Plan, evidence: &Evidence) -> Finding {
    if plan.partner.connects != Connects::Federated {
        return none("its clients connect to a host of the home service");
    }
    match &evidence.tls {
        None => untested("no connection was tried"),
        Some(Ok(seen)) => pass(seen),
        Some(Err(why)) => fail(why),
    }
}

pub(crate) fn proof(plan: &Plan, evidence: &Evidence) -> Finding {
    match (&plan.partner.connects, &evidence.issuer) {
        (Connects::Direct { .. }, Some(Ok(seen))) => {
            pass(format!("the issuer's key set can be used: {seen}"))
        }
        (Connects::Direct { .. }, Some(Err(why))) => fail(why),
        (Connects::Direct { .. }, None) => untested("the key set was not fetched"),
        // The home service takes nothing from a domain whose certificate it could not verify.
        (Connects::Federated, _) if spoke(evidence) => {
            pass("the home service took its server's certificate, and its messages")
        }
        (Connects::Federated, _) => untested(SILENT),
    }
}

/// What can be explained by nothing but a fault in encrypting.
fn unread(evidence: &Evidence) -> Vec<&'static str> {
    let faults = evidence.unreadable().filter(|(seen, reason)| match reason {
        Reason::Unencrypted | Reason::UnknownKind | Reason::OtherEncryption => false,
        Reason::Malformed => !is_large(seen.stanza, seen.bytes),
        _ => true,
    });
    faults.map(|(_, reason)| reason.code()).collect()
}

fn is_large(stanza: SeenStanza, bytes: usize) -> bool {
    // What the core does not even read is as large as that.
    stanza == SeenStanza::Other || bytes > MAX_TEXT_BYTES
}

fn seconds(exchange: &Exchange) -> String {
    exchange.answered.map_or_else(
        || "not answered".into(),
        |after| format!("{:.1} s", after.as_secs_f64()),
    )
}

fn why(exchange: &Exchange) -> String {
    exchange.failed.as_ref().map_or_else(
        || "no answer in time".into(),
        |reason| format!("no answer: {}", reason.code()),
    )
}

pub(crate) fn text(_: &Plan, evidence: &Evidence) -> Finding {
    let Some(last) = evidence.texts.last() else {
        return untested("no text was sent");
    };
    if last.answered.is_none() {
        return fail(why(last));
    }
    let unread = unread(evidence);
    if let Some(reason) = unread.first() {
        return fail(format!(
            "{} of its messages could not be read: {reason}",
            unread.len()
        ));
    }
    let times: Vec<_> = evidence.texts.iter().map(seconds).collect();
    pass(format!("answers after {}", times.join(", ")))
}

pub(crate) fn receipts(plan: &Plan, evidence: &Evidence) -> Finding {
    if !plan.declares(Capability::Receipts) {
        return none("`receipts` is not declared");
    }
    let answered = evidence.texts.iter().filter(|it| it.answered.is_some());
    let (with, without): (Vec<_>, Vec<_>) = answered.partition(|it| it.delivered.is_some());
    match (with.len(), without.len()) {
        (0, 0) => untested("no text was answered"),
        (with, 0) => pass(format!("for each of {with} texts")),
        (_, without) => fail(format!(
            "{without} texts were answered, and have no receipt"
        )),
    }
}

pub(crate) fn clear(_: &Plan, evidence: &Evidence) -> Finding {
    let plain = evidence
        .seen
        .iter()
        .filter(|it| it.seen.stanza == SeenStanza::Plaintext)
        .count();
    if plain > 0 {
        return fail(format!("{plain} messages came unencrypted"));
    }
    match &evidence.temptation {
        None => untested(
            "nothing came in the clear; it was not tempted, since there is no second account",
        ),
        Some(Err(why)) => untested(format!(
            "nothing came in the clear; it was not tempted: {why}"
        )),
        Some(Ok(seen)) if seen.clear > 0 => {
            fail("asked in the clear by an account without keys, it answered in the clear")
        }
        Some(Ok(seen)) => match &seen.bounced {
            None => pass("asked in the clear by an account without keys, it did not answer"),
            Some(condition) => pass(format!(
                "asked in the clear by an account without keys, its service refused ({condition})"
            )),
        },
    }
}

pub(crate) fn limits(plan: &Plan, evidence: &Evidence) -> Finding {
    let large = evidence
        .unreadable()
        .filter(|(seen, reason)| **reason == Reason::Malformed && is_large(seen.stanza, seen.bytes))
        .count();
    let large = large + evidence.long_texts;
    if large > 0 {
        return fail(format!(
            "{large} messages were larger than {MAX_TEXT_BYTES} bytes"
        ));
    }
    if let Some(over) = files::over_limit(plan, evidence) {
        return fail(over);
    }
    match spoke(evidence) {
        true => pass("nothing was larger than allowed"),
        false => untested(SILENT),
    }
}

/// Stanzas that came before as the same bytes; `same_id`: under the same id.
fn duplicates(evidence: &Evidence, same_id: bool) -> usize {
    let mut known: Vec<&str> = Vec::new();
    let mut count = 0;
    for Witnessed { seen, broken_wire } in &evidence.seen {
        let again = seen.id.as_deref().is_some_and(|id| known.contains(&id));
        if matches!(seen.became, Became::Duplicate { .. })
            && again == same_id
            && !(again && *broken_wire)
        {
            count += 1;
        }
        known.extend(seen.id.as_deref());
    }
    count
}

pub(crate) fn twice(_: &Plan, evidence: &Evidence) -> Finding {
    match (duplicates(evidence, true), spoke(evidence)) {
        (0, true) => pass("nothing came twice"),
        (0, false) => untested(SILENT),
        (count, _) => fail(format!(
            "{count} messages came again though they had a receipt"
        )),
    }
}

pub(crate) fn replays(_: &Plan, evidence: &Evidence) -> Finding {
    match (duplicates(evidence, false), spoke(evidence)) {
        (0, true) => pass("each message had bytes of its own"),
        (0, false) => untested(SILENT),
        (count, _) => fail(format!(
            "{count} messages had the sealed bytes of another one"
        )),
    }
}

pub(crate) fn order(_: &Plan, evidence: &Evidence) -> Finding {
    let listed = evidence.devices();
    let (mut last, mut wrong, mut looked) = (HashMap::new(), 0, 0);
    for Witnessed { seen, .. } in &evidence.seen {
        let (Some(device), Some(order)) = (seen.device, seen.order) else {
            continue;
        };
        let foreign = listed.as_ref().is_some_and(|all| !all.contains(&device));
        if foreign || matches!(seen.became, Became::Duplicate { .. }) {
            continue;
        }
        looked += 1;
        let before = last.insert((device, order.chain), order.counter);
        wrong += usize::from(before.is_some_and(|before| order.counter <= before));
    }
    match (wrong, looked) {
        (_, 0) => untested(SILENT),
        (0, looked) => pass(format!("{looked} messages, each behind the one before")),
        (wrong, _) => fail(format!(
            "{wrong} messages came before ones that were encrypted earlier"
        )),
    }
}

pub(crate) fn sender(_: &Plan, evidence: &Evidence) -> Finding {
    let Some(devices) = evidence.devices() else {
        return untested("the account has no device list");
    };
    let forged = evidence.forged();
    if let Some(first) = forged.first() {
        let device = first.device.unwrap_or_default();
        return fail(format!(
            "{} messages from a device that the account does not list ({device})",
            forged.len()
        ));
    }
    match spoke(evidence) {
        true => pass(format!("all from listed devices ({})", devices.len())),
        false => untested(SILENT),
    }
}

pub(crate) fn flood(_: &Plan, evidence: &Evidence) -> Finding {
    let messages = evidence.seen.iter().filter(|it| {
        let shown = matches!(
            it.seen.became,
            Became::Shown { .. } | Became::Unreadable { .. } | Became::Refused { .. }
        );
        shown && it.seen.stanza == SeenStanza::Sealed
    });
    let unasked = messages.count().saturating_sub(evidence.asked);
    match (unasked > UNASKED, spoke(evidence)) {
        (true, _) => fail(format!("{unasked} messages came that nobody asked for")),
        (false, true) => pass(match unasked {
            0 => "nothing came but what was asked for".to_owned(),
            count => {
                format!("{count} messages came that were not asked for; {UNASKED} are allowed")
            }
        }),
        (false, false) => untested(SILENT),
    }
}

pub(crate) fn block(_: &Plan, evidence: &Evidence) -> Finding {
    let Some(block) = &evidence.block else {
        return untested("nobody was blocked");
    };
    if block.came > 0 {
        return fail(format!("{} messages came while it was blocked", block.came));
    }
    match block.after.answered {
        Some(_) => pass("nothing came while it was blocked, and the chat went on afterwards"),
        None => fail(format!("after the block had ended: {}", why(&block.after))),
    }
}

pub(crate) fn unknown(plan: &Plan, evidence: &Evidence) -> Finding {
    if plan.partner.suite != SuiteId::SignalPq {
        return none("the suite carries text alone");
    }
    match &evidence.unknown {
        None => untested("none was sent"),
        Some(exchange) if exchange.answered.is_some() => pass(format!(
            "it answered the next message after {}",
            seconds(exchange)
        )),
        Some(exchange) => fail(format!(
            "after content of an unknown kind: {}",
            why(exchange)
        )),
    }
}

pub(crate) fn capabilities(plan: &Plan, evidence: &Evidence) -> Finding {
    let other = evidence
        .unreadable()
        .filter(|(_, reason)| **reason == Reason::OtherEncryption)
        .count();
    let foreign = |it: &&Witnessed| {
        it.seen
            .suite
            .is_some_and(|suite| suite != plan.partner.suite)
    };
    let other = other + evidence.seen.iter().filter(foreign).count();
    if other > 0 {
        return fail(format!(
            "{other} messages were not by the suite of the entry"
        ));
    }
    let markers = evidence
        .seen
        .iter()
        .filter(|it| it.seen.stanza == SeenStanza::Marker)
        .count();
    if markers > 0 && !plan.declares(Capability::Markers) {
        return fail(format!(
            "{markers} markers came, and `markers` is not declared"
        ));
    }
    if let Some(kind) = files::undeclared(plan, evidence) {
        return fail(format!("a {kind} came, and `{kind}` is not declared"));
    }
    match spoke(evidence) {
        true => pass("nothing came that is not declared"),
        false => untested(SILENT),
    }
}

pub(crate) fn clock(plan: &Plan, evidence: &Evidence) -> Finding {
    match &evidence.clock {
        None if plan.partner.media_hosts.is_empty() => none("the entry names no web server to ask"),
        None => untested("no clock was looked at"),
        Some(Err(why)) => untested(why),
        Some(Ok((place, off))) if off.as_secs() <= CLOCK => {
            pass(format!("{place} is {} s off", off.as_secs()))
        }
        Some(Ok((place, off))) => fail(format!("{place} is {} s off", off.as_secs())),
    }
}

pub(crate) fn reconnect(_: &Plan, evidence: &Evidence) -> Finding {
    let Some(seen) = &evidence.reconnect else {
        return untested("no wire was broken");
    };
    match (seen.back, seen.meanwhile.answered) {
        (Some(back), Some(_)) => pass(format!(
            "back after {:.1} s, and what was sent meanwhile was answered",
            back.as_secs_f64()
        )),
        (None, _) => fail("it did not say that it was back"),
        (Some(_), None) => fail(format!("what was sent meanwhile: {}", why(&seen.meanwhile))),
    }
}

#[cfg(test)]
#[path = "judge/judge_tests.rs"]
mod judge_tests;
