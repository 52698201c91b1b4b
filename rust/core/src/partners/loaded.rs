//! The directory at hand: from what is stored, and from what is fetched.

use std::collections::BTreeMap;

use super::fetch::{Answer, Source, Tags};
use super::{
    Directory, DirectoryWarning, Held, Judgement, KeyRing, Partner, PartnerStatus, PublicKey,
    is_expired, judge, verify,
};
use crate::account::Server;
use crate::chats::Admission;
use crate::messages::MediaKind;
use crate::store::{DirectoryRow, PartnerRow, StoreError, Tx};

/// The directory at hand, checked. Plain values: a copy may be kept while a newer one comes.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    pub directory: Option<Directory>,
    /// Its exact bytes.
    document: Vec<u8>,
    row: DirectoryRow,
}

/// What came of a fetch.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Taken {
    /// What is shown of the directory has changed.
    pub changed: bool,
    /// Partners that nobody has been told of, by their ids.
    pub added: Vec<String>,
}

impl Loaded {
    /// Reads what is stored and checks it again: the keys may be others than they were when it was fetched.
    pub(crate) fn read(tx: &Tx<'_>, keys: &[PublicKey], now: i64) -> Result<Self, StoreError> {
        let row = tx.partner_directory()?;
        let trusted = ring(&row, keys).trusted(now);
        let verified = row
            .envelope
            .as_ref()
            .and_then(|envelope| verify(envelope, &trusted).ok());
        let read = verified.and_then(|verified| {
            Some((
                Directory::parse(&verified.document).ok()?,
                verified.document,
            ))
        });
        let (directory, document) = read.unzip();
        Ok(Self {
            directory,
            document: document.unwrap_or_default(),
            row,
        })
    }

    /// When the home service last confirmed it, in milliseconds since 1970.
    pub(crate) fn fetched_at(&self) -> Option<i64> {
        self.directory.as_ref().and(self.row.fetched_at)
    }

    /// Something is wrong with what came last, or a key is about to be replaced.
    pub(crate) fn warning(&self, keys: &[PublicKey], now: i64) -> Option<DirectoryWarning> {
        let threatened = ring(&self.row, keys).is_threatened(now);
        let replacement = threatened.then_some(DirectoryWarning::KeyReplacement);
        self.row.warning.or(replacement)
    }

    /// No new chats with partners.
    pub(crate) fn expired(&self, now: i64) -> bool {
        self.directory
            .as_ref()
            .is_none_or(|directory| is_expired(directory, now))
    }

    /// What to ask with. Nothing names a directory that does not count: the answer would be that it is the same.
    pub(crate) fn tags(&self) -> Tags {
        match self.directory {
            Some(_) => Tags {
                etag: self.row.etag.clone(),
                last_modified: self.row.last_modified.clone(),
            },
            None => Tags::default(),
        }
    }
}

/// Decides about an answer and stores what follows. Reads what is at hand itself, so that two answers cannot cross.
pub(crate) fn take(
    tx: &Tx<'_>,
    answer: Answer,
    keys: &[PublicKey],
    now: i64,
) -> Result<Taken, StoreError> {
    let at_hand = Loaded::read(tx, keys, now)?;
    let held = at_hand.directory.as_ref().map(|directory| Held {
        sequence: directory.sequence,
        document: &at_hand.document,
    });
    let mut row = at_hand.row.clone();
    let mut taken = Taken::default();
    let judgement = match answer {
        Answer::NotModified => {
            row.fetched_at = Some(now);
            row.warning = None;
            Judgement::Same
        }
        Answer::TooLarge => Judgement::Keep(DirectoryWarning::TooLarge),
        Answer::Envelope(envelope, tags) => {
            let judgement = judge(held.as_ref(), &envelope, &ring(&row, keys), now);
            if !matches!(judgement, Judgement::Keep(_)) {
                row.envelope = Some(envelope);
                (row.etag, row.last_modified) = (tags.etag, tags.last_modified);
                (row.fetched_at, row.warning) = (Some(now), None);
            }
            judgement
        }
    };
    match judgement {
        Judgement::Same => taken.changed = row.warning != at_hand.row.warning,
        Judgement::Keep(warning) => {
            row.warning = Some(warning);
            taken.changed = row.warning != at_hand.row.warning;
        }
        Judgement::New {
            directory,
            rotation,
        } => {
            row.rotation = rotation;
            admit(tx, &directory)?;
            taken = Taken {
                changed: true,
                added: announce(tx, &directory, at_hand.row.envelope.is_none(), now)?,
            };
        }
    }
    tx.put_partner_directory(&row)?;
    Ok(taken)
}

/// Makes what the gate asks for ready.
fn admit(tx: &Tx<'_>, directory: &Directory) -> Result<(), StoreError> {
    let row = |partner: &Partner| PartnerRow {
        id: partner.id.clone(),
        domain: partner.domain.clone(),
        name: partner.name.clone(),
        admission: match partner.status {
            PartnerStatus::Onboarding => Admission::Onboarding,
            PartnerStatus::Active => Admission::Active,
            PartnerStatus::Suspended => Admission::Suspended,
            PartnerStatus::Withdrawn => Admission::Withdrawn,
        },
        vouches_eea: partner.vouches_eea,
        carries: partner.capabilities.clone(),
        text_bytes: partner.limits.text_bytes,
        media_bytes: media_bytes(partner),
        media_hosts: partner.media_hosts.clone(),
        suite: partner.suite,
        rollout: partner.rollout.clone(),
        identifiers: partner.identifiers.clone(),
    };
    let rows: Vec<_> = directory.partners.iter().map(row).collect();
    tx.set_partners(&rows, &directory.rollout, directory.expires)
}

/// What it takes of each kind that its app can show.
fn media_bytes(partner: &Partner) -> BTreeMap<MediaKind, u64> {
    let shown = |kind: &MediaKind| partner.capabilities.contains(&kind.capability());
    let kinds = MediaKind::ALL.into_iter().filter(shown);
    kinds
        .map(|kind| (kind, kind.most(&partner.limits)))
        .filter(|(_, most)| *most > 0)
        .collect()
}

/// Notes active partners that nobody has been told of. Those of the first directory ever are no news: they were there
/// before this account was.
fn announce(
    tx: &Tx<'_>,
    directory: &Directory,
    first: bool,
    now: i64,
) -> Result<Vec<String>, StoreError> {
    let mut added = Vec::new();
    for partner in &directory.partners {
        if partner.status == PartnerStatus::Active && tx.announce_partner(&partner.id, now)? {
            added.push(partner.id.clone());
        }
    }
    Ok(if first { Vec::new() } else { added })
}

/// Where an account's home service hands its directory out.
pub(crate) fn source(home: &str, server: &Server) -> Source {
    Source {
        home: home.to_owned(),
        address: server.directory.clone(),
        ca_file: server.ca_file.clone(),
    }
}

fn ring(row: &DirectoryRow, keys: &[PublicKey]) -> KeyRing {
    KeyRing::new(keys.to_vec(), row.rotation.clone())
}
