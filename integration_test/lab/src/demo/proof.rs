//! The proof: what both sides say is compared, and what is left behind everywhere is searched.
//!
//! Must hold: no check is true by itself. Before a search that must find nothing, the same search has found something: a line
//! sent in the clear on purpose, in the storage and stanza log of both services.

use std::path::Path;

use causeway_core::State;
use causeway_lab::Lab;
use serde_json::{Value, json};

use super::checks::{Checks, Hash};
use super::files::Exchanged;
use super::input::Script;
use super::screen::Screen;
use super::search::{self, Folder};
use super::talk::Talk;
use super::{ANNA_SHOWN, NUMBER, Result, USER, ask, counted};

/// What sealing adds to a file (XEP-0454).
const TAG: u64 = 16;

/// What can be asked only while everything runs.
pub struct Evidence<'a> {
    script: &'a Script,
    user_seen: bool,
    anna_seen: bool,
    sent: Hash,
    decrypted: Hash,
    answered: Hash,
    read: Hash,
    delivered: usize,
    in_the_clear: String,
    refused: bool,
    /// Markers that the phone finds by its own search.
    stored: usize,
    /// The account's files while the database is open.
    open: Folder,
}

/// Gathers what both sides say, at the end of the conversation.
pub async fn gather<'a>(
    account: &Path,
    talk: &mut Talk<'_>,
    ready: &Value,
    script: &'a Script,
) -> Result<Evidence<'a>> {
    let digest = ask(talk.anna, json!({"cmd": "digest", "jid": USER}), "digest").await?;
    let theirs = ask(
        talk.anna,
        json!({"cmd": "fingerprints", "jid": USER}),
        "fingerprints",
    )
    .await?;
    let own = talk.core.identity().await?;
    // Exactly one device each: one more would be somebody who reads along.
    let user_seen = match theirs["devices"].as_array().map(Vec::as_slice) {
        Some([device]) => {
            device["device_id"] == own.device
                && device["fingerprint"] == own.fingerprint.to_hex().as_str()
        }
        _ => false,
    };
    let anna_seen = match talk.core.devices(talk.chat).await?.as_slice() {
        [device] => {
            let print = device.fingerprint.map(|print| print.to_hex());
            ready["device_id"] == device.device && ready["fingerprint"].as_str() == print.as_deref()
        }
        _ => false,
    };
    let mut delivered = 0;
    for (id, _) in &talk.sent {
        let state = talk.core.message(*id).await?.state;
        delivered += usize::from(matches!(state, State::Delivered | State::Read));
    }
    let mut stored = 0;
    for marker in &script.markers {
        stored += usize::from(!talk.core.search(marker, 1).await?.is_empty());
    }
    let in_the_clear = format!("postcard-{:016x}", rand::random::<u64>());
    let refused = talk.send_in_the_clear(&in_the_clear).await?;
    Ok(Evidence {
        script,
        user_seen,
        anna_seen,
        sent: Hash::of(talk.sent.iter().map(|(_, text)| text)),
        decrypted: Hash::said(&digest["received"]),
        answered: Hash::said(&digest["sent"]),
        read: Hash::of(&talk.received),
        delivered,
        refused,
        stored,
        open: search::in_folder(
            account,
            &[&script.markers[..], std::slice::from_ref(&in_the_clear)].concat(),
        )?,
        in_the_clear,
    })
}

impl Evidence<'_> {
    /// Stops the servers, searches what they leave, and prints every check.
    pub async fn judge<'s>(
        self,
        lab: &Lab,
        account: &Path,
        exchanged: &[Exchanged],
        screen: &'s Screen,
    ) -> Result<Checks<'s>> {
        lab.stop_servers().await?;
        let mut proof = self.check(lab, account, screen)?;
        if !exchanged.is_empty() {
            files(lab, exchanged, &mut proof)?;
        }
        Ok(proof)
    }

    fn check<'s>(&self, lab: &Lab, account: &Path, screen: &'s Screen) -> Result<Checks<'s>> {
        let mut proof = Checks::new(screen);

        screen.line("\nTHE PROOF\nBoth apps talk to each other, and to nobody in between:");
        proof.check(
            &format!("{ANNA_SHOWN} has one device for {NUMBER}, with the fingerprint above"),
            self.user_seen,
        );
        proof.check(
            &format!("{NUMBER} has one device for {ANNA_SHOWN}, with the fingerprint above"),
            self.anna_seen,
        );

        screen.line(
            "What arrived is what was sent, each line once and in order (SHA-256 over the texts):",
        );
        let all = self.script.lines.len();
        proof.check(
            &format!(
                "{} of {} delivered",
                self.delivered,
                counted(all, "message")
            ),
            self.delivered == all,
        );
        proof.equal(
            [
                &format!("sent by {NUMBER}"),
                &format!("decrypted by {ANNA_SHOWN}"),
            ],
            [&self.sent, &self.decrypted],
        );
        proof.equal(
            [
                &format!("sent by {ANNA_SHOWN}"),
                &format!("decrypted by {NUMBER}"),
            ],
            [&self.answered, &self.read],
        );

        screen.line("The search finds what is not encrypted:");
        let clear = search::in_servers(lab, &self.in_the_clear)?;
        let everywhere = search::in_every_storage_and_log(lab, &clear)?;
        proof.check(
            "the line in the clear is in the storage and in the stanza log of both services",
            everywhere,
        );
        proof.check("the phone refused it and kept nothing of it", self.refused);
        let kept = format!(
            "the phone itself, with its key, finds {}",
            counted(self.stored, "marked line")
        );
        proof.check(&kept, self.stored == self.script.markers.len());

        screen.line("The marked words are nowhere else (searched as text and as base64):");
        for word in &self.script.markers {
            let none = search::in_servers(lab, word)?.is_empty();
            proof.check(
                &format!("{word} is in no server's storage and in no stanza log"),
                none,
            );
        }
        let words = [
            &self.script.markers[..],
            std::slice::from_ref(&self.in_the_clear),
        ]
        .concat();
        let closed = search::in_folder(account, &words)?;
        for (when, folder) in [("open", &self.open), ("closed", &closed)] {
            let size = format!(
                "{}, {} kB",
                counted(folder.files, "file"),
                folder.bytes / 1000
            );
            let what = format!("none of it is in the phone's database files while {when} ({size})");
            // An empty folder would prove nothing.
            proof.check(&what, folder.found.is_empty() && folder.bytes > 0);
        }
        Ok(proof)
    }
}

/// What tools say of the files, and whether any of them lies open on a server.
fn files(lab: &Lab, exchanged: &[Exchanged], proof: &mut Checks<'_>) -> Result<()> {
    proof.heading("The files, as tools that nobody here wrote see them at the other end:");
    for file in exchanged {
        for (what, holds) in &file.checks {
            proof.check(what, *holds);
        }
    }
    let stored = search::stored_sizes(lab)?;
    let sealed = exchanged
        .iter()
        .filter(|file| stored.contains(&(file.bytes + TAG)))
        .count();
    proof.check(
        &format!(
            "{sealed} of {} in the services' stores, each {TAG} bytes longer than it is",
            counted(exchanged.len(), "file")
        ),
        sealed == exchanged.len(),
    );
    let mut open = 0;
    for sample in exchanged.iter().filter_map(|file| file.sample.as_ref()) {
        open += usize::from(!lab.server_files_containing(sample)?.is_empty());
    }
    proof.check("and no piece of any of them can be read there", open == 0);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::input::Line;
    use super::super::{BIRDYCHAT, HOME};
    use super::*;

    /// Everything that can be wrong is: each check has to notice it.
    #[tokio::test]
    async fn every_check_can_fail() {
        let lab = Lab::builder()
            .only(&[HOME, BIRDYCHAT])
            .start()
            .await
            .unwrap();
        let account = lab.dir().join("account");
        std::fs::create_dir(&account).unwrap();
        std::fs::write(account.join("database"), "in here, home.test is readable").unwrap();
        let marker = "home.test".to_owned();
        let script = Script {
            lines: vec![Line {
                text: marker.clone(),
                answer: None,
            }],
            skipped: 0,
            markers: vec![marker.clone()],
        };
        let evidence = Evidence {
            script: &script,
            user_seen: false,
            anna_seen: false,
            sent: Hash::of(&["a".to_owned()]),
            decrypted: Hash::of(&["b".to_owned()]),
            answered: Hash::of(&["a".to_owned()]),
            read: Hash::of(&[]),
            delivered: 0,
            in_the_clear: "in no file".into(),
            refused: false,
            stored: 0,
            open: search::in_folder(&account, &[marker]).unwrap(),
        };
        let screen = Screen::new();
        lab.stop_servers().await.unwrap();
        let proof = evidence.check(&lab, &account, &screen).unwrap();
        assert_eq!((proof.made.len(), proof.failed()), (11, 11));
        assert!(!proof.end());
    }
}
