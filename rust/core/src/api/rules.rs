//! The rules as the app sees them: settings, onboarding, requests, blocks. What they mean is in `docs/rules.md`.

use std::collections::BTreeSet;

use serde::Serialize;
use xmpp_parsers::jid::BareJid;

use super::chats::Control;
use super::{ApiError, ChatView, Core, Event, MAX_PAGE, MessageView, views::chat_view};
use crate::account::{self, PhoneNumber};
use crate::chats::{
    Act, ChatId, ChatRow, Refusal, Rules, Standing, Verdict, gate, person_ids, requests,
};
use crate::link::outgoing;
use crate::messages::send::stop_all;
use crate::messages::{MessageId, new_wire_id};
use crate::settings::{Answer, Change, Point, Settings, Step};
use crate::store::{Tx, now_ms};

/// Where the user is on the way to third-party chats.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OnboardingView {
    /// The step to show.
    pub step: Step,
    /// Why it cannot begin: [`Refusal::NotEligible`] or [`Refusal::NotYetInCountry`].
    pub closed: Option<Refusal>,
    /// What differs from native chats, in the order of showing.
    pub points: Vec<Point>,
    /// The ids of the partners that can be chosen.
    pub offered: BTreeSet<String>,
    /// The notice that third-party chats are there is to be shown.
    pub notice: bool,
}

/// A stranger who wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequestView {
    /// What becomes a chat when it is accepted.
    pub chat: ChatView,
    /// The newest message that was kept.
    pub last: Option<MessageView>,
    /// Messages that were not kept.
    pub dropped: u32,
}

/// A blocked person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BlockView {
    /// For [`Core::unblock`].
    pub person: i64,
    /// All that the person is known by: `tel:` and a number, `xmpp:` and an address.
    pub ids: Vec<String>,
    /// What the user calls them.
    pub contact_name: Option<String>,
    /// Since when, milliseconds since 1970.
    pub since: i64,
}

/// The partners that the user can choose now.
fn offered(tx: &Tx<'_>, rules: &Rules<'_>, now: i64) -> Result<BTreeSet<String>, ApiError> {
    let partners = tx.partners_open_in(rules.region(), now)?;
    Ok(partners.into_iter().collect())
}

/// Why third-party chats cannot be had at all.
fn closed(tx: &Tx<'_>, rules: &Rules<'_>, now: i64) -> Result<Option<Refusal>, ApiError> {
    Ok(if !rules.decision.eligible {
        Some(Refusal::NotEligible)
    } else if !tx.open_in(rules.region(), now)? {
        Some(Refusal::NotYetInCountry)
    } else {
        None
    })
}

impl Core {
    /// What the user has chosen.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn settings(&self) -> Result<Settings, ApiError> {
        Ok(self.inner.engine.store.read(|tx| tx.settings()).await?)
    }

    /// Changes one thing. Chats that this closes become read-only at once, and what was queued in them stops with a
    /// reason; chats that it opens go on.
    ///
    /// # Errors
    /// [`ApiError::Onboarding`] when third-party chats have never been switched on, or a partner is not on offer; disk
    /// errors. Nothing was changed then.
    pub async fn change_settings(&self, change: Change) -> Result<Settings, ApiError> {
        self.rule_change(move |tx, rules| {
            let next = rules
                .settings
                .change(change, &offered(tx, rules, now_ms())?)?;
            tx.set_settings(&next)?;
            Ok(next)
        })
        .await
    }

    /// Where the user is on the way to third-party chats.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn onboarding(&self) -> Result<OnboardingView, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let now = now_ms();
            let rules = Rules::read(tx, &home, now)?;
            let (closed, offered) = (closed(tx, &rules, now)?, offered(tx, &rules, now)?);
            Ok::<_, ApiError>(OnboardingView {
                step: rules.settings.onboarding,
                notice: closed.is_none() && rules.settings.notice(&offered),
                closed,
                points: Point::ALL.to_vec(),
                offered,
            })
        };
        self.inner.engine.store.read(work).await
    }

    /// Goes on with onboarding. It can be left at any step and continued later.
    ///
    /// # Errors
    /// [`ApiError::Refused`] when third-party chats cannot be had, [`ApiError::Onboarding`] when the answer belongs to
    /// another step or does not fit; disk errors. Nothing was changed then.
    pub async fn answer_onboarding(&self, answer: Answer) -> Result<Settings, ApiError> {
        self.rule_change(move |tx, rules| {
            let now = now_ms();
            if let Some(why) = closed(tx, rules, now)? {
                return Err(ApiError::Refused(why));
            }
            let next = rules.settings.answer(answer, &offered(tx, rules, now)?)?;
            tx.set_settings(&next)?;
            Ok(next)
        })
        .await
    }

    /// The user agrees that people on this partner whom they write to learn their number. Asked once for each partner,
    /// and again for a new number.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] for an unknown partner, and disk errors.
    pub async fn share_number(&self, partner: &str) -> Result<(), ApiError> {
        let partner = partner.to_owned();
        self.rule_change(move |tx, _| {
            let account = tx.account()?.ok_or(ApiError::NoAccount)?;
            if !tx.knows_partner(&partner)? {
                return Err(ApiError::NotFound("partner"));
            }
            Ok(tx.share_number(&partner, account.number.as_str(), now_ms())?)
        })
        .await
    }

    /// Requests that wait for a decision, oldest first, from the one after `after` on.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn requests(
        &self,
        after: Option<ChatId>,
        limit: u32,
    ) -> Result<Vec<RequestView>, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let rules = Rules::read(tx, &home, now_ms())?;
            let rows = tx.requests(after.map_or(0, |id| id.0), limit.min(MAX_PAGE))?;
            let view = |row: crate::store::RequestRow| {
                Ok::<_, ApiError>(RequestView {
                    dropped: row.chat.dropped,
                    chat: chat_view(&rules, row.chat)?,
                    last: row.last.map(Into::into),
                })
            };
            rows.into_iter().map(view).collect()
        };
        self.inner.engine.store.read(work).await
    }

    /// How many requests wait for a decision. Changes are told by [`Event::RequestChanged`].
    ///
    /// # Errors
    /// Disk errors.
    pub async fn request_count(&self) -> Result<u32, ApiError> {
        let count = self.inner.engine.store.read(|tx| tx.count_requests());
        Ok(count.await?)
    }

    /// Accepts a request: it is a chat from now on, and its sender learns that the messages arrived.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when it is no request, [`ApiError::Refused`] when the rules have closed the chat meanwhile,
    /// and disk errors.
    pub async fn accept_request(&self, chat: ChatId) -> Result<(), ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| accept(tx, &home, chat);
        let controls = self.inner.engine.store.write(work).await?;
        for (id, message) in controls {
            self.inner.engine.send_control(id, message).await;
        }
        self.inner.engine.emit(Event::RequestChanged { chat });
        self.inner.engine.emit(Event::ChatChanged { chat });
        Ok(())
    }

    /// Refuses a request: what it said is forgotten, and its sender is not heard again. They learn nothing.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when it is no request, and disk errors.
    pub async fn refuse_request(&self, chat: ChatId) -> Result<(), ApiError> {
        let work = move |tx: &Tx<'_>| {
            request(tx, chat)?;
            Ok::<_, ApiError>(requests::refuse(tx, chat)?)
        };
        self.inner.engine.store.write(work).await?;
        self.inner.engine.emit(Event::RequestChanged { chat });
        Ok(())
    }

    /// Blocks the person whom a chat or request is with, in every app. A request of theirs is refused.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn block(&self, chat: ChatId) -> Result<(), ApiError> {
        self.blocking(move |tx| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            Ok(tx.block(&person_ids(&peer_of(&row.peer)?), now_ms())?)
        })
        .await?;
        self.inner.engine.emit(Event::ChatChanged { chat });
        Ok(())
    }

    /// Blocks whoever is known by a phone number, in every app. Requests of theirs are refused.
    ///
    /// # Errors
    /// [`ApiError::BadNumber`] and disk errors.
    pub async fn block_number(&self, number: &str) -> Result<(), ApiError> {
        let id = tel(number)?;
        self.blocking(move |tx| Ok(tx.block(&[id], now_ms())?))
            .await
    }

    /// Runs a change that may block somebody; requests of theirs are refused by it.
    async fn blocking(
        &self,
        change: impl FnOnce(&Tx<'_>) -> Result<i64, ApiError> + Send + 'static,
    ) -> Result<(), ApiError> {
        let work = move |tx: &Tx<'_>, _: &Rules<'_>| {
            change(tx)?;
            refuse_blocked(tx)
        };
        for chat in self.rule_change(work).await? {
            self.inner.engine.emit(Event::RequestChanged { chat });
        }
        Ok(())
    }

    /// Says that the person of a chat also has a phone number: what is blocked as one is blocked as the other.
    ///
    /// # Errors
    /// [`ApiError::NotFound`], [`ApiError::BadNumber`] and disk errors.
    pub async fn link_number(&self, chat: ChatId, number: &str) -> Result<(), ApiError> {
        let id = tel(number)?;
        self.blocking(move |tx| {
            let row = tx.chat(chat)?.ok_or(ApiError::NotFound("chat"))?;
            let mut ids = person_ids(&peer_of(&row.peer)?);
            ids.push(id);
            Ok(tx.join_people(&ids)?)
        })
        .await
    }

    /// Everybody who is blocked, in the order of blocking.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn blocked(&self) -> Result<Vec<BlockView>, ApiError> {
        let work = |tx: &Tx<'_>| {
            let view = |row: crate::store::BlockRow| {
                let name = tx.contact(&row.ids)?.filter(|name| !name.is_empty());
                Ok::<_, ApiError>(BlockView {
                    person: row.person,
                    contact_name: name,
                    ids: row.ids,
                    since: row.at,
                })
            };
            tx.blocks()?.into_iter().map(view).collect()
        };
        self.inner.engine.store.read(work).await
    }

    /// Undoes a block. Chats with the person go on; a request that was refused by it stays refused.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when nobody is blocked by that number, and disk errors.
    pub async fn unblock(&self, person: i64) -> Result<(), ApiError> {
        self.rule_change(move |tx, _| {
            let undone = tx.unblock(person)?;
            undone.then_some(()).ok_or(ApiError::NotFound("block"))
        })
        .await
    }

    /// Puts these in the place of all contacts: a phone number or an address, and a name. Contacts are no strangers.
    ///
    /// # Errors
    /// [`ApiError::BadAddress`] for what is neither, and disk errors. Nothing was changed then.
    pub async fn set_contacts(&self, contacts: &[(String, String)]) -> Result<(), ApiError> {
        let id = |known_by: &str| match PhoneNumber::parse(known_by) {
            Ok(number) => Ok(format!("tel:{number}")),
            Err(_) => Ok::<_, ApiError>(format!("xmpp:{}", peer_of(known_by)?)),
        };
        let contacts = contacts
            .iter()
            .map(|(known_by, name)| Ok((id(known_by)?, name.clone())))
            .collect::<Result<Vec<_>, ApiError>>()?;
        self.rule_change(move |tx, _| Ok(tx.set_contacts(&contacts)?))
            .await
    }

    /// Runs a change of what the rules look at, with all that follows from it, in one transaction.
    async fn rule_change<T: Send + 'static>(
        &self,
        change: impl FnOnce(&Tx<'_>, &Rules<'_>) -> Result<T, ApiError> + Send + 'static,
    ) -> Result<T, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let now = now_ms();
            let done = change(tx, &Rules::read(tx, &home, now)?)?;
            Ok::<_, ApiError>((done, stop_all(tx, &home, now)?))
        };
        // Before and behind: nothing that the change allows goes out before the home service knows of it.
        self.inner.engine.rules_changed();
        let written = self.inner.engine.store.write(work).await;
        if written.is_err() {
            self.inner.engine.wake();
        }
        let (done, stopped) = written?;
        self.told_of_change(stopped);
        Ok(done)
    }

    /// Tells of a change of what the rules look at, which ended these messages.
    pub(super) fn told_of_change(&self, stopped: Vec<(ChatId, i64)>) {
        let engine = &self.inner.engine;
        engine.rules_changed();
        engine.emit(Event::SettingsChanged);
        for (chat, id) in stopped {
            let message = MessageId(id);
            engine.emit(Event::MessageChanged { chat, message });
        }
        engine.wake();
    }
}

/// Refuses the requests of people who are blocked: which ones.
pub(super) fn refuse_blocked(tx: &Tx<'_>) -> Result<Vec<ChatId>, ApiError> {
    let mut refused = Vec::new();
    for request in tx.requests(0, requests::MOST)? {
        let chat = request.chat;
        if tx.is_blocked(&person_ids(&peer_of(&chat.peer)?))? {
            requests::refuse(tx, chat.id)?;
            refused.push(chat.id);
        }
    }
    Ok(refused)
}

/// Makes a request a chat; the receipts that go out.
pub(super) fn accept(tx: &Tx<'_>, home: &str, chat: ChatId) -> Result<Vec<Control>, ApiError> {
    let row = request(tx, chat)?;
    let peer = peer_of(&row.peer)?;
    let facts = Rules::read(tx, home, now_ms())?.facts(&peer, Some(&row))?;
    if let Verdict::No(why) = gate(Act::Start, &facts) {
        return Err(ApiError::Refused(why));
    }
    tx.set_standing(chat, Standing::Accepted)?;
    tx.trace_accepted(chat, now_ms())?;
    let mut controls = Vec::new();
    for of in tx.take_owed_receipts(chat)? {
        let message = outgoing::receipt(&peer, &new_wire_id(), &of);
        let bytes = outgoing::to_bytes(message.clone());
        controls.push((tx.add_control(&bytes)?, message));
    }
    Ok(controls)
}

fn request(tx: &Tx<'_>, chat: ChatId) -> Result<ChatRow, ApiError> {
    let row = tx
        .chat(chat)?
        .filter(|row| row.standing == Standing::Request);
    row.ok_or(ApiError::NotFound("request"))
}

pub(super) fn peer_of(address: &str) -> Result<BareJid, ApiError> {
    let bad = || ApiError::BadAddress(address.to_owned());
    let peer = account::peer(address.trim()).ok_or_else(bad)?;
    peer.node().is_some().then_some(peer).ok_or_else(bad)
}

fn tel(number: &str) -> Result<String, ApiError> {
    let number = PhoneNumber::parse(number).map_err(|_| ApiError::BadNumber)?;
    Ok(format!("tel:{number}"))
}
