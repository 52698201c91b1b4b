//! What must be true in the end.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::steps::Plan;
use super::world::{Sent, World};
use crate::core_tests::switchboard::Sighting;
use crate::messages::send::AGAIN;
use crate::messages::{Reason, State};
use crate::store::MessageRow;
use crate::trace::TraceEntry;
use crate::{Content, SuiteId, Trust};

/// Messages after which a pair must have found back to each other, whatever happened to its sessions.
const ROUNDS: usize = 6;

type Verdict = Result<(), String>;

fn must(holds: bool, what: impl FnOnce() -> String) -> Verdict {
    if holds { Ok(()) } else { Err(what()) }
}

/// Everything that is known when it is judged.
struct Evidence {
    wire: Vec<Sighting>,
    /// What each phone has received.
    rows: Vec<Vec<MessageRow>>,
    /// What came to each account, by archive.
    archives: Vec<Vec<String>>,
}

impl Evidence {
    fn row(&self, who: usize, wire_id: &str) -> Option<&MessageRow> {
        self.rows[who].iter().find(|row| row.wire_id == wire_id)
    }

    /// Every time that a message was encrypted: more than once when the other side asked for it again.
    fn seen(&self, wire_id: &str) -> impl Iterator<Item = (usize, &Sighting)> {
        let all = self.wire.iter().enumerate();
        all.filter(move |(_, seen)| seen.wire_id == wire_id)
    }

    /// Where a message was first seen on its way.
    fn first(&self, wire_id: &str) -> Option<(usize, &Sighting)> {
        let mut all = self.wire.iter().enumerate();
        all.find(|(_, seen)| seen.wire_id == wire_id)
    }
}

impl World {
    /// Ends all faults, and judges once everything has come to rest.
    pub(super) async fn finish(&mut self, plan: &Plan, patience: Duration) -> Verdict {
        self.board.deliver_copies(1);
        self.board.lose_acknowledgements(0);
        self.board.release(|_| {});
        for who in 0..self.seats.len() {
            self.board.cut(self.seats[who].address);
            self.online(who).await;
        }
        let pairs: Vec<_> = (0..self.seats.len())
            .flat_map(|who| (0..self.seats.len()).map(move |of| (who, of)))
            .filter(|(who, of)| who != of)
            .collect();
        let end = Instant::now() + patience;
        for (who, of) in pairs {
            self.come_together(who, of, plan.accept, end).await?;
        }
        loop {
            let evidence = self.evidence().await;
            self.never(&evidence)?;
            match self.finally(&evidence).await {
                Ok(()) => return Ok(()),
                Err(why) if Instant::now() > end => return Err(why),
                Err(_) => sleep(Duration::from_millis(15)).await,
            }
        }
    }

    /// One of a few more messages must arrive, or be stopped for a reason that only the user can end.
    async fn come_together(
        &mut self,
        who: usize,
        of: usize,
        accept: bool,
        end: Instant,
    ) -> Verdict {
        for _ in 0..ROUNDS {
            self.say(who, of).await;
            let index = self.sent.len() - 1;
            loop {
                if accept {
                    self.decide(who, of, Trust::FirstUse).await;
                    self.decide(of, who, Trust::FirstUse).await;
                }
                let sent = &self.sent[index];
                let view = self.seats[who]
                    .person()
                    .core
                    .message(sent.id)
                    .await
                    .unwrap();
                let arrived = self
                    .received(of)
                    .await
                    .into_iter()
                    .find(|row| row.wire_id == sent.wire_id);
                match arrived.map(|row| row.state) {
                    Some(State::Received) => return Ok(()),
                    Some(_) => break,
                    None => {}
                }
                if !accept && view.state == State::Queued && self.stopped(who, of).await.is_some() {
                    return Ok(());
                }
                must(Instant::now() < end, || {
                    format!(
                        "{who} cannot reach {of}: the last message is {:?} {:?}",
                        view.state, view.reason
                    )
                })?;
                sleep(Duration::from_millis(4)).await;
            }
            // Unreadable: the session is being rebuilt, but nothing goes out to somebody whom this device has never
            // written to; so it writes.
            self.say(of, who).await;
            self.settle(Duration::from_millis(120)).await;
        }
        // Whoever has refused the other's device sends it no keys either.
        must(self.stopped(of, who).await.is_some(), || {
            format!("{who} and {of} do not find back to a session")
        })
    }

    async fn received(&self, who: usize) -> Vec<MessageRow> {
        let store = self.seats[who].person().store();
        store.read(|tx| tx.all_received()).await.unwrap()
    }

    async fn evidence(&self) -> Evidence {
        let mut rows = Vec::new();
        for who in 0..self.seats.len() {
            rows.push(self.received(who).await);
        }
        let archives = self
            .seats
            .iter()
            .map(|seat| self.board.archived(seat.address))
            .collect();
        Evidence {
            wire: self.board.sightings(),
            rows,
            archives,
        }
    }

    fn number(&self, address: &str) -> usize {
        self.seats
            .iter()
            .position(|seat| seat.address == address)
            .unwrap()
    }

    /// What must not have happened at any time.
    fn never(&self, evidence: &Evidence) -> Verdict {
        let leaks = self.board.leaks();
        must(leaks.is_empty(), || format!("in the clear: {leaks:?}"))?;
        // Nothing is sealed for a device that a user who verified has not accepted.
        for ((who, of), pair) in &self.pairs {
            let Some(only) = &pair.only else { continue };
            for seen in evidence.wire.iter().skip(pair.since) {
                if self.number(&seen.from) == *who && self.number(&seen.to) == *of {
                    let fine = seen.devices.iter().all(|device| only.contains(device));
                    must(fine, || {
                        format!(
                            "{who} sealed for {:?} of {of}, accepted: {only:?}",
                            seen.devices
                        )
                    })?;
                }
            }
        }
        for (who, rows) in evidence.rows.iter().enumerate() {
            let mut count: HashMap<&str, usize> = HashMap::new();
            for row in rows {
                let times = count.entry(&row.wire_id).or_default();
                *times += 1;
                must(*times == 1, || format!("{who} has {} twice", row.wire_id))?;
                self.received_rightly(evidence, who, row)?;
            }
        }
        Ok(())
    }

    fn received_rightly(&self, evidence: &Evidence, who: usize, row: &MessageRow) -> Verdict {
        if self
            .plain
            .iter()
            .any(|(_, to, id)| *to == who && *id == row.wire_id)
        {
            return must(row.reason == Some(Reason::Unencrypted), || {
                format!("{who} accepts plaintext")
            });
        }
        let sent = self
            .sent
            .iter()
            .find(|sent| sent.wire_id == row.wire_id && sent.to == who);
        let (Some(sent), Some(_)) = (sent, evidence.first(&row.wire_id)) else {
            return Err(format!("{who} shows what nobody sent: {row:?}"));
        };
        let device = self.seats[who].device;
        let is_for_us = |(_, seen): &(usize, &Sighting)| seen.devices.contains(&device);
        let last = evidence.seen(&row.wire_id).filter(is_for_us).last();
        let for_us = last.is_some();
        let told = || {
            format!(
                "{who} has {} from {} as {:?} {:?}",
                sent.text, sent.from, row.state, row.reason
            )
        };
        if row.state == State::Received {
            must(row.content == Content::text(&sent.text) && for_us, told)?;
            // Where it can be asked for again, a phone gets what the one before it never confirmed.
            let asks = self.suite(sent.from, who) == SuiteId::SignalPq;
            must(asks || !self.seats[who].before.contains(&sent.text), || {
                format!("{}, as an earlier phone did", told())
            })?;
            // A changed key gets nothing before it is accepted.
            let changed = self
                .pairs
                .get(&(sent.from, who))
                .and_then(|pair| pair.changed);
            if let Some((_, accepted)) = changed {
                let place = last.map(|(place, _)| place);
                let fine = accepted.is_some_and(|accepted| place >= Some(accepted));
                must(fine, || {
                    format!("{} with a key that was not accepted", told())
                })?;
            }
            return Ok(());
        }
        let broken = |a: usize, b: usize| self.pairs.get(&(a, b)).is_some_and(|pair| pair.broken);
        let excused = match row.reason {
            Some(Reason::NotForThisDevice) => evidence.seen(&row.wire_id).any(|it| !is_for_us(&it)),
            Some(Reason::UnknownPrekey) => for_us && (self.crowded || broken(who, sent.from)),
            Some(Reason::NoSession | Reason::BadCiphertext) => {
                for_us && (broken(who, sent.from) || broken(sent.from, who))
            }
            _ => false,
        };
        must(row.state == State::Unreadable && excused, told)
    }

    /// What must be true once everything has come to rest.
    async fn finally(&self, evidence: &Evidence) -> Verdict {
        for (who, seat) in self.seats.iter().enumerate() {
            let arrived = &evidence.archives[who];
            for id in arrived.iter().skip(seat.since.1) {
                let content = evidence
                    .wire
                    .iter()
                    .any(|seen| seen.wire_id == *id && seen.content && seen.to == seat.address);
                if content || id.starts_with("plain-") {
                    must(evidence.row(who, id).is_some(), || {
                        format!("{who} does not show {id}")
                    })?;
                }
            }
            for from in (0..self.seats.len()).filter(|from| *from != who) {
                let mut shown = self.shown(who, from).await;
                let again = self.sent_again(from).await;
                shown.retain(|text| !again.contains(text));
                self.in_order(who, from, &shown)?;
            }
        }
        for sent in &self.sent {
            if sent.phone == self.seats[sent.from].phones {
                self.told_rightly(evidence, sent).await?;
            }
        }
        Ok(())
    }

    /// What the other side could not read and asked for again: it stands where it came in the end.
    async fn sent_again(&self, from: usize) -> Vec<String> {
        let seat = &self.seats[from];
        let mut again = Vec::new();
        for sent in self.sent.iter().filter(|sent| sent.from == from) {
            if sent.phone != seat.phones {
                // Only that phone knew.
                if self.suite(from, sent.to) == SuiteId::SignalPq {
                    again.push(sent.text.clone());
                }
                continue;
            }
            let steps = seat.person().core.trace(sent.id).await.unwrap();
            let asked = |step: &TraceEntry| step.detail.as_deref() == Some(AGAIN);
            if steps.iter().any(asked) {
                again.push(sent.text.clone());
            }
        }
        again
    }

    fn in_order(&self, who: usize, from: usize, shown: &[String]) -> Verdict {
        // Of one phone: what was queued on an earlier one is older than it looks.
        let place = |text: &String| self.sent.iter().position(|sent| sent.text == *text);
        let places: Vec<_> = shown.iter().map(place).collect();
        must(!self.order || places.is_sorted(), || {
            format!("{who} shows the messages of {from} as {shown:?}")
        })
    }

    /// Why nothing can be sent to `of` until the user decides.
    async fn stopped(&self, who: usize, of: usize) -> Option<Reason> {
        let devices = self.devices(who, of).await;
        let active: Vec<_> = devices.iter().filter(|view| view.active).collect();
        if let Some(view) = active.iter().find(|view| view.trust == Trust::Changed) {
            return Some(Reason::KeyChanged {
                device: view.device,
            });
        }
        let none = !active.is_empty() && active.iter().all(|view| !view.trust.receives());
        none.then_some(Reason::NoAcceptedDevice)
    }

    async fn told_rightly(&self, evidence: &Evidence, sent: &Sent) -> Verdict {
        let (from, to) = (&self.seats[sent.from], &self.seats[sent.to]);
        let core = &from.person().core;
        let view = core.message(sent.id).await.unwrap();
        let row = evidence.row(sent.to, &sent.wire_id);
        let now = row.is_some_and(|row| row.state == State::Received);
        let shown = now || to.before.contains(&sent.text);
        let replaced = to.phones > 1;
        let receipts = core.chat(view.chat).await.unwrap().gives_receipts;
        let fine = match view.state {
            State::Delivered | State::Read => shown && view.reason.is_none(),
            State::Queued => {
                let stopped = self.stopped(sent.from, sent.to).await;
                // The reason is told at the first that waits.
                let first = self.sent.iter().find(|other| {
                    (other.from, other.to, other.phone) == (sent.from, sent.to, sent.phone)
                        && evidence.first(&other.wire_id).is_none()
                });
                let first = first.is_some_and(|first| first.id == sent.id);
                stopped.is_some() && (!first || view.reason == stopped)
            }
            // A receipt may have been lost; a peer that gives receipts is sent to until one comes.
            State::Sent if now => self.lossy && !receipts,
            State::Sent if row.is_some() || replaced => true,
            State::Sent => self.lossy && !receipts,
            _ => false,
        };
        must(fine, || {
            format!(
                "{} from {} to {} is {:?} {:?}, and {} there; receipts: {receipts}",
                sent.text,
                sent.from,
                sent.to,
                view.state,
                view.reason,
                row.map_or("not".to_owned(), |row| format!(
                    "{:?} {:?}",
                    row.state, row.reason
                )),
            )
        })
    }
}
