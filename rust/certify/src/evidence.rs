//! What was seen; judged elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use causeway_core::partners::Partner;
use causeway_core::{Became, Media, MediaKind, PublishedKeys, Reason, Seen};

/// Everything that was seen. What is not there was not looked at.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    /// The entry in the directory that the certifier's account has.
    pub listed: Option<Option<Box<Partner>>>,
    /// TLS to the partner's server, and for whom its certificate is good.
    pub tls: Option<Result<String, String>>,
    /// The key set of its issuer.
    pub issuer: Option<Result<String, String>>,
    /// How far its clocks are from this one, and which was looked at.
    pub clock: Option<Result<(String, Duration), String>>,
    /// Keys before the first message, and after.
    pub keys: Option<Result<PublishedKeys, String>>,
    pub keys_after: Option<Result<PublishedKeys, String>>,
    /// A session with the test account was there before.
    pub known_before: bool,
    /// Texts that asked for one.
    pub texts: Vec<Exchange>,
    pub files: BTreeMap<MediaKind, FileExchange>,
    pub unknown: Option<Exchange>,
    pub reconnect: Option<Reconnect>,
    pub block: Option<Block>,
    pub temptation: Option<Result<Temptation, String>>,
    /// All that came, in order.
    pub seen: Vec<Witnessed>,
    /// Texts that were shown, and are longer than any may be.
    pub long_texts: usize,
    /// Answers that were asked for and came.
    pub asked: usize,
}

/// A stanza that came, and when.
#[derive(Debug, Clone)]
pub(crate) struct Witnessed {
    pub seen: Seen,
    /// Wires were broken on purpose: what was on its way may come twice.
    pub broken_wire: bool,
}

/// A message that asked for an answer.
#[derive(Debug, Default, Clone)]
pub(crate) struct Exchange {
    /// After what time the receipt came.
    pub delivered: Option<Duration>,
    /// After what time the answer came.
    pub answered: Option<Duration>,
    /// It had to be encrypted anew, since the other side could not read it, or asked for anew.
    pub again: bool,
    /// Why it did not go out.
    pub failed: Option<Reason>,
}

/// A file each way.
#[derive(Debug, Default)]
pub(crate) struct FileExchange {
    pub sent: Exchange,
    /// As its message announced it.
    pub announced: Option<Media>,
    /// As it was.
    pub fetched: Option<Result<Media, Reason>>,
}

#[derive(Debug, Default)]
pub(crate) struct Reconnect {
    /// After what time it said that it was back.
    pub back: Option<Duration>,
    /// What was sent meanwhile.
    pub meanwhile: Exchange,
}

#[derive(Debug, Default)]
pub(crate) struct Block {
    /// What came from the blocked account while it was blocked.
    pub came: usize,
    /// The first exchange after.
    pub after: Exchange,
}

#[derive(Debug, Default)]
pub(crate) struct Temptation {
    /// What was answered in the clear.
    pub clear: usize,
    /// A server gave the message back.
    pub bounced: Option<String>,
}

impl Evidence {
    /// The devices that the account lists, before or after.
    pub fn devices(&self) -> Option<BTreeSet<u32>> {
        let lists = [&self.keys, &self.keys_after];
        let found = lists
            .into_iter()
            .flatten()
            .filter_map(|keys| keys.as_ref().ok());
        let all: BTreeSet<_> = found
            .flat_map(|keys| &keys.devices)
            .map(|it| it.device)
            .collect();
        (!all.is_empty()).then_some(all)
    }

    /// Sealed stanzas of devices that the account does not list.
    pub fn forged(&self) -> Vec<&Seen> {
        let Some(devices) = self.devices() else {
            return Vec::new();
        };
        let stranger = |seen: &&Seen| seen.device.is_some_and(|device| !devices.contains(&device));
        self.seen
            .iter()
            .map(|it| &it.seen)
            .filter(stranger)
            .collect()
    }

    /// What could not be read, for which reasons, from devices that are listed.
    pub fn unreadable(&self) -> impl Iterator<Item = (&Seen, &Reason)> {
        let devices = self.devices();
        let all = self.seen.iter().map(|it| &it.seen).filter(move |seen| {
            let listed = |device| devices.as_ref().is_none_or(|all| all.contains(&device));
            seen.device.is_none_or(listed)
        });
        all.filter_map(|seen| match &seen.became {
            Became::Unreadable { reason } => Some((seen, reason)),
            _ => None,
        })
    }
}
