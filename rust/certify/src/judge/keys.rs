//! Keys that the test account publishes.

use std::collections::BTreeSet;

use causeway_core::{PublishedKeys, PublishedPrekey};

use super::{fail, pass, untested};
use crate::evidence::Evidence;
use crate::plan::Plan;
use crate::report::Finding;

/// How many one-time prekeys have gone since, or have been replaced under their number; nothing when none has.
pub(crate) fn used(before: &PublishedKeys, after: &PublishedKeys) -> Option<usize> {
    let ids = |keys: &PublishedKeys| -> BTreeSet<(u32, bool, PublishedPrekey)> {
        let bundles = keys
            .devices
            .iter()
            .filter_map(|it| Some((it.device, it.keys.as_ref()?)));
        let named = bundles.flat_map(|(device, bundle)| {
            let curve = bundle.prekeys.iter().map(move |key| (device, false, *key));
            curve.chain(
                bundle
                    .kem_prekeys
                    .iter()
                    .map(move |key| (device, true, *key)),
            )
        });
        named.collect()
    };
    let gone = ids(before).difference(&ids(after)).count();
    (gone > 0).then_some(gone)
}

fn looked(keys: Option<&Result<PublishedKeys, String>>) -> Result<&PublishedKeys, Finding> {
    match keys {
        None => Err(untested("the keys were not looked at")),
        Some(Err(why)) => Err(untested(format!("the keys could not be fetched: {why}"))),
        Some(Ok(keys)) => Ok(keys),
    }
}

pub(crate) fn devices(plan: &Plan, evidence: &Evidence) -> Finding {
    let keys = match looked(evidence.keys.as_ref()) {
        Ok(keys) => keys,
        Err(finding) => return finding,
    };
    let numbers: Vec<_> = keys.devices.iter().map(|it| it.device).collect();
    let bare: Vec<_> = keys
        .devices
        .iter()
        .filter(|it| it.keys.is_none())
        .map(|it| it.device)
        .collect();
    let identities: BTreeSet<_> = keys
        .devices
        .iter()
        .filter_map(|it| Some(&it.keys.as_ref()?.identity))
        .collect();
    if numbers.is_empty() {
        fail("no device is listed")
    } else if numbers.len() != plan.test.devices {
        fail(format!(
            "{} devices are listed, and the test account has {}: {numbers:?}",
            numbers.len(),
            plan.test.devices
        ))
    } else if !bare.is_empty() {
        fail(format!("without keys that can be read: {bare:?}"))
    } else if identities.len() < numbers.len() {
        fail("two devices have the same identity key")
    } else {
        pass(format!(
            "as many as the test account has: {}",
            numbers.len()
        ))
    }
}

pub(crate) fn signatures(_: &Plan, evidence: &Evidence) -> Finding {
    let keys = match looked(evidence.keys.as_ref()) {
        Ok(keys) => keys,
        Err(finding) => return finding,
    };
    let (mut bad, mut unreadable, mut looked) = (0, 0, 0);
    for device in &keys.devices {
        if let Some(wrong) = &device.wrong {
            return fail(format!(
                "the bundle of {} cannot be read: {wrong}",
                device.device
            ));
        }
        if let Some(bundle) = &device.keys {
            bad += bundle.bad_signatures;
            unreadable += bundle.unreadable;
            looked += bundle.kem_prekeys.len() + 1;
        }
    }
    match (bad, unreadable, looked) {
        (_, _, 0) => untested("no keys are published"),
        (0, 0, looked) => pass(format!("{looked} signatures are good")),
        (0, unreadable, _) => fail(format!("{unreadable} one-time prekeys cannot be read")),
        (bad, ..) => fail(format!("{bad} signatures are wrong")),
    }
}

pub(crate) fn usable(_: &Plan, evidence: &Evidence) -> Finding {
    let keys = match looked(evidence.keys.as_ref()) {
        Ok(keys) => keys,
        Err(finding) => return finding,
    };
    if evidence.known_before {
        return untested(
            "the certifying account has a session with the test account; begin with a new folder",
        );
    }
    let Some(first) = evidence.texts.first() else {
        return untested("no text was sent");
    };
    if keys.devices.iter().all(|it| it.keys.is_none()) {
        return fail("no keys are published");
    }
    let ever = evidence.texts.iter().any(|it| it.answered.is_some());
    match (first.again, first.answered, ever) {
        (true, ..) => fail(
            "what was sealed to the published keys could not be read there, and had to be sent again",
        ),
        (false, None, true) => fail("the first message was not answered, and one sealed later was"),
        (false, None, false) => untested("nothing was answered"),
        (false, Some(_), _) => pass("the first message was read at once"),
    }
}

pub(crate) fn one_time(plan: &Plan, evidence: &Evidence) -> Finding {
    let before = match looked(evidence.keys.as_ref()) {
        Ok(keys) => keys,
        Err(finding) => return finding,
    };
    // With keys that nobody has, none is used either.
    if !matches!(usable(plan, evidence), Finding::Pass(_)) {
        return untested("see P5: no session was begun with these keys");
    }
    let offered = before.devices.iter().filter_map(|it| it.keys.as_ref());
    if offered
        .map(|bundle| bundle.prekeys.len() + bundle.kem_prekeys.len())
        .sum::<usize>()
        == 0
    {
        return fail("no one-time prekeys are published");
    }
    match evidence.keys_after.as_ref() {
        Some(Ok(after)) => match used(before, after) {
            Some(count) => pass(format!(
                "{count} of those offered before are gone from the bundle"
            )),
            None => fail("the bundle still offers the one-time prekey that began the session"),
        },
        Some(Err(why)) => untested(why),
        None => untested("the keys were not looked at again"),
    }
}
