//! Notifications as the app shows them; what is decided is in `docs/rules.md`.

use serde::Serialize;
use xmpp_parsers::jid::BareJid;

use super::inbox::badge;
use super::{ApiError, Core};
use crate::chats::notify::{Occasion, actions, category, shows_words, sounds, unshown};
use crate::chats::{
    Act, ChatId, NotificationCategory, Rules, Standing, Unshown, Verdict, gate, read_only,
};
use crate::messages::{Direction, MessageId};
use crate::store::{MessageRow, StoreError, Tx, now_ms};

/// What to show the user outside the app about one message. It holds no text: [`Core::message`] has that, for where it may
/// be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotificationPlan {
    /// The message.
    pub message: MessageId,
    /// Its chat.
    pub chat: ChatId,
    /// Show it.
    pub show: bool,
    /// Why not.
    pub unshown: Option<Unshown>,
    /// With sound and vibration; else silently.
    pub sound: bool,
    /// Notifications of one group are shown together and replaced together: one for each chat, one for all requests.
    pub group: String,
    /// What kind it is.
    pub category: NotificationCategory,
    /// The title: what the user calls the other side; where there is nothing, the address says who it is.
    pub contact_name: Option<String>,
    /// The other side's address (bare JID).
    pub peer: String,
    /// For the line below: the partner that they are on, by its id and its name; nothing in native chats.
    pub partner: Option<String>,
    /// What that partner is called.
    pub partner_name: Option<String>,
    /// The message's text may be shown while the screen is locked.
    pub text_when_locked: bool,
    /// The message's text may be shown while it is not.
    pub text_when_unlocked: bool,
    /// The number for the app's icon: messages, as [`Core::badge`] counts them.
    pub badge: u32,
    /// Offer an answer. It goes by [`Core::send_text`], which leaves a draft as it is.
    pub can_answer: bool,
    /// Offer to mark the chat as read.
    pub can_mark_read: bool,
}

/// What stands for several notifications, where the system wants one that does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct NotificationSummary {
    /// Messages in chats.
    pub messages: u32,
    /// The chats they are in.
    pub chats: u32,
    /// Requests.
    pub requests: u32,
    /// One of them makes a noise.
    pub sound: bool,
    /// The number for the app's icon.
    pub badge: u32,
}

impl NotificationSummary {
    /// The summary of those that are shown; nothing when none is.
    pub fn of(plans: &[NotificationPlan]) -> Option<Self> {
        let shown = || plans.iter().filter(|plan| plan.show);
        let count = |request: bool| {
            let is = |plan: &&NotificationPlan| {
                (plan.category == NotificationCategory::Request) == request
            };
            let of: Vec<_> = shown().filter(is).map(|plan| plan.chat).collect();
            let chats: std::collections::BTreeSet<_> = of.iter().collect();
            let most = |len| u32::try_from(len).unwrap_or(u32::MAX);
            (most(of.len()), most(chats.len()))
        };
        let ((messages, chats), (_, requests)) = (count(false), count(true));
        let badge = shown().map(|plan| plan.badge).max()?;
        Some(Self {
            messages,
            chats,
            requests,
            sound: shown().any(|plan| plan.sound),
            badge,
        })
    }
}

impl Core {
    /// Whether and how to tell the user, outside the app, of a message: to be asked when [`super::Event::MessageAdded`] names one
    /// that came in, or [`super::Event::RequestChanged`] a request, whose newest message is then meant.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn notification_plan(
        &self,
        message: MessageId,
    ) -> Result<NotificationPlan, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let row = tx.message(message.0)?;
            let row = row.ok_or(ApiError::NotFound("message"))?;
            let plans = plans(tx, &home, vec![row])?.pop();
            plans.ok_or(ApiError::NotFound("chat"))
        };
        self.inner.engine.store.read(work).await
    }

    /// The plans of those messages that came in after a message and are to be shown: the newest `limit`, oldest first.
    pub(super) async fn plans_after(
        &self,
        after: i64,
        limit: u32,
    ) -> Result<Vec<NotificationPlan>, ApiError> {
        let home = self.inner.engine.home().to_owned();
        let work = move |tx: &Tx<'_>| {
            let rows = tx.arrived_after(after, limit, now_ms())?;
            let mut plans = plans(tx, &home, rows)?;
            plans.retain(|plan| plan.show);
            Ok(plans)
        };
        self.inner.engine.store.read(work).await
    }
}

fn plans(
    tx: &Tx<'_>,
    home: &str,
    rows: Vec<MessageRow>,
) -> Result<Vec<NotificationPlan>, StoreError> {
    let now = now_ms();
    let rules = Rules::read(tx, home, now)?;
    let badge = badge(tx, &rules, now)?.messages;
    let mut plans = Vec::new();
    for row in rows {
        plans.extend(plan(tx, &rules, &row, badge, now)?);
    }
    Ok(plans)
}

fn plan(
    tx: &Tx<'_>,
    rules: &Rules<'_>,
    row: &MessageRow,
    badge: u32,
    now: i64,
) -> Result<Option<NotificationPlan>, StoreError> {
    let Some(chat) = tx.chat(row.chat)? else {
        return Ok(None);
    };
    let peer = BareJid::new(&chat.peer).map_err(|_| StoreError::Corrupt("peer"))?;
    let (facts, service) = (rules.facts(&peer, Some(&chat))?, peer.domain().as_str());
    let request = chat.standing == Standing::Request;
    let occasion = Occasion {
        received: row.direction == Direction::In,
        request,
        // What the abuse desk says is not among the chats.
        closed: read_only(&facts).is_some()
            || matches!(chat.standing, Standing::Refused | Standing::Desk),
        seen: row.id <= chat.read_up_to,
        chat_muted: chat.muted_until > now,
        partner_muted: rules.is_muted(service)?,
        requests_on: rules.settings.notifications.requests,
        words: row.content.words().is_some(),
        words_on_lock_screen: rules.settings.notifications.text_on_lock_screen,
        may_answer: gate(Act::Send, &facts) == Verdict::Yes,
    };
    let unshown = unshown(&occasion);
    let (can_answer, can_mark_read) = actions(&occasion);
    let (partner, partner_name) = rules.badge(service)?.unzip();
    let show = unshown.is_none();
    Ok(Some(NotificationPlan {
        message: MessageId(row.id),
        chat: chat.id,
        show,
        unshown,
        sound: show && sounds(&occasion),
        group: match request {
            true => "requests".to_owned(),
            false => format!("chat-{}", chat.id.0),
        },
        category: category(request, chat.kind),
        contact_name: rules.contact_name(&peer)?,
        partner,
        partner_name,
        text_when_locked: show && shows_words(&occasion, true),
        text_when_unlocked: show && shows_words(&occasion, false),
        badge,
        can_answer: show && can_answer,
        can_mark_read: show && can_mark_read,
        peer: chat.peer,
    }))
}
