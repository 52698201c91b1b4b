//! The commands about the inbox: its lists, what is set for a chat, drafts, notifications.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use causeway_core::settings::{Change, Notifications};
use causeway_core::{
    ApiError, Badge, ChatView, Core, InboxItem, InboxList, InboxQuery, InboxRowKind, MessageId,
};
use clap::Subcommand;
use serde_json::json;

use crate::failure::Failure;
use crate::output::{Output, harmless};
use crate::rules::{OnOff, known};
use crate::words;

type Done = Result<(), Failure>;

#[derive(Subcommand)]
pub enum Command {
    /// List the chats: pinned ones first, then newest activity first.
    Inbox {
        /// Only chats with people on this partner.
        #[arg(long, value_name = "ID")]
        partner: Option<String>,
        /// Only chats with something unread.
        #[arg(long)]
        unread: bool,
        /// The archive.
        #[arg(long, conflicts_with = "third_party")]
        archived: bool,
        /// Only chats with people on other apps.
        #[arg(long)]
        third_party: bool,
        /// How many.
        #[arg(long, default_value_t = 50)]
        limit: u32,
        /// Go on where the page before ended: what it printed as "next".
        #[arg(long, value_name = "CURSOR")]
        after: Option<String>,
    },
    /// Pin a chat to the top of its list.
    Pin {
        /// The other side's address.
        address: String,
    },
    /// Pin a chat no more.
    Unpin {
        /// The other side's address.
        address: String,
    },
    /// Mute a chat, for good or for a time.
    Mute {
        /// The other side's address.
        address: String,
        /// For so many hours.
        #[arg(long)]
        hours: Option<u32>,
    },
    /// Mute a chat no more.
    Unmute {
        /// The other side's address.
        address: String,
    },
    /// Put a chat into the archive.
    Archive {
        /// The other side's address.
        address: String,
    },
    /// Take a chat out of the archive.
    Unarchive {
        /// The other side's address.
        address: String,
    },
    /// Mark a chat as unread.
    MarkUnread {
        /// The other side's address.
        address: String,
    },
    /// Keep a text in a chat without sending it; without a text, print what is kept.
    Draft {
        /// The other side's address.
        address: String,
        /// The text.
        text: Option<String>,
        /// Keep it no more.
        #[arg(long, conflicts_with = "text")]
        clear: bool,
        /// Queue it to be sent, and keep it no more.
        #[arg(long, conflicts_with_all = ["text", "clear"])]
        send: bool,
    },
    /// What may be shown and heard outside the app, or change it; or what is to be shown of a message.
    Notifications {
        #[command(subcommand)]
        setting: Option<Setting>,
    },
}

#[derive(Subcommand)]
pub enum Setting {
    /// The text of messages on a locked screen.
    LockScreen { on: OnOff },
    /// Requests of strangers.
    Requests { on: OnOff },
    /// No noise of a partner's users.
    MutePartner { partner: String },
    /// Noise again.
    UnmutePartner { partner: String },
    /// What is to be shown of a message.
    Plan {
        /// The message's id.
        id: i64,
    },
}

pub async fn run(core: &Core, command: Command, output: &Output) -> Done {
    match command {
        Command::Inbox {
            partner,
            unread,
            archived,
            third_party,
            limit,
            after,
        } => {
            let list = match (archived, third_party) {
                (true, _) => InboxList::Archived,
                (_, true) => InboxList::ThirdParty,
                _ => InboxList::Main,
            };
            let query = InboxQuery {
                list,
                partner,
                unread,
            };
            inbox(core, &query, after.as_deref(), limit, output).await
        }
        Command::Pin { address } => {
            let chat = known(core, &address).await?;
            core.pin(chat.id).await?;
            done(core, &chat, output).await
        }
        Command::Unpin { address } => {
            let chat = known(core, &address).await?;
            core.unpin(chat.id).await?;
            done(core, &chat, output).await
        }
        Command::Mute { address, hours } => {
            let chat = known(core, &address).await?;
            core.mute(chat.id, hours.map(after_hours)).await?;
            done(core, &chat, output).await
        }
        Command::Unmute { address } => {
            let chat = known(core, &address).await?;
            core.unmute(chat.id).await?;
            done(core, &chat, output).await
        }
        Command::Archive { address } => {
            let chat = known(core, &address).await?;
            core.archive(chat.id).await?;
            done(core, &chat, output).await
        }
        Command::Unarchive { address } => {
            let chat = known(core, &address).await?;
            core.unarchive(chat.id).await?;
            done(core, &chat, output).await
        }
        Command::MarkUnread { address } => {
            let chat = known(core, &address).await?;
            core.mark_unread(chat.id).await?;
            done(core, &chat, output).await
        }
        Command::Draft {
            address,
            text,
            clear,
            send,
        } => draft(core, &address, text, clear, send, output).await,
        Command::Notifications { setting } => notifications(core, setting, output).await,
    }
}

async fn inbox(
    core: &Core,
    query: &InboxQuery,
    after: Option<&str>,
    limit: u32,
    output: &Output,
) -> Done {
    let page = core.inbox(query, after, limit).await?;
    for row in &page.rows {
        output.show(row, || line(row));
    }
    if let Some(next) = page.next {
        let more = format!("there may be more: the same with --after {next}");
        match output.is_json() {
            true => output.show(&json!({ "next": next }), String::new),
            false => output.note(&more),
        }
    }
    Ok(())
}

async fn done(core: &Core, chat: &ChatView, output: &Output) -> Done {
    let row = core.inbox_row(chat.id).await?;
    output.show(&row, || line(&row));
    Ok(())
}

fn line(row: &InboxItem) -> String {
    let who = match (&row.kind, &row.chat) {
        (InboxRowKind::Chat, Some(chat)) => harmless(&chat.peer),
        _ => format!("third-party chats, {} unread", row.unread_chats),
    };
    let mut marks = Vec::new();
    if let (InboxRowKind::Chat, Some(name)) = (&row.kind, &row.partner_name) {
        marks.push(harmless(name));
    }
    let set = [
        (row.pinned.is_some(), "pinned"),
        (row.muted, "muted"),
        (row.archived, "archived"),
        (row.marked_unread, "marked as unread"),
    ];
    marks.extend(
        set.iter()
            .filter(|(on, _)| *on)
            .map(|(_, word)| (*word).to_owned()),
    );
    if row
        .chat
        .as_ref()
        .is_some_and(|chat| chat.read_only.is_some())
    {
        marks.push("read-only".into());
    }
    let marks = match marks.is_empty() {
        true => String::new(),
        false => format!("  [{}]", marks.join(", ")),
    };
    let last = match (&row.draft, &row.last) {
        (Some(draft), _) => format!("draft: {}", harmless(draft)),
        (None, Some(view)) => words::content(&view.content),
        (None, None) => String::new(),
    };
    format!("{:>4} unread  {who}{marks}  {last}", row.unread)
}

async fn draft(
    core: &Core,
    address: &str,
    text: Option<String>,
    clear: bool,
    send: bool,
    output: &Output,
) -> Done {
    let chat = known(core, address).await?;
    if let Some(text) = text.or_else(|| clear.then(String::new)) {
        core.set_draft(chat.id, &text).await?;
        return done(core, &chat, output).await;
    }
    let draft = core.draft(chat.id).await?;
    if !send {
        output.show(&json!({ "draft": draft }), || {
            harmless(draft.as_deref().unwrap_or_default())
        });
        return Ok(());
    }
    let id = core.send_draft(chat.id, &draft.unwrap_or_default()).await?;
    output.message(&core.message(id).await?, &chat.peer);
    output.note("queued; it is sent at the next connection");
    Ok(())
}

async fn notifications(core: &Core, setting: Option<Setting>, output: &Output) -> Done {
    let mut now = core.settings().await?.notifications;
    match setting {
        None => {
            show(&now, core.badge().await?, output);
            return Ok(());
        }
        Some(Setting::Plan { id }) => {
            let plan = core.notification_plan(MessageId(id)).await?;
            output.show(&plan, || words::plan(&plan));
            return Ok(());
        }
        Some(Setting::LockScreen { on }) => now.text_on_lock_screen = on == OnOff::On,
        Some(Setting::Requests { on }) => now.requests = on == OnOff::On,
        Some(Setting::MutePartner { partner }) => {
            if core
                .partners()
                .partners
                .iter()
                .all(|known| known.id != partner)
            {
                return Err(ApiError::NotFound("partner").into());
            }
            now.muted_partners.insert(partner);
        }
        Some(Setting::UnmutePartner { partner }) => {
            now.muted_partners.remove(&partner);
        }
    }
    let settings = core.change_settings(Change::Notifications(now)).await?;
    show(&settings.notifications, core.badge().await?, output);
    Ok(())
}

fn show(now: &Notifications, badge: Badge, output: &Output) {
    let value = json!({ "notifications": now, "badge": badge });
    output.show(&value, || {
        let on = |on: bool| if on { "on" } else { "off" };
        let muted: Vec<_> = now.muted_partners.iter().map(String::as_str).collect();
        format!(
            "text on a locked screen  {}\nrequests                 {}\nno noise of              {}\nunread                   {} messages in {} chats",
            on(now.text_on_lock_screen),
            on(now.requests),
            if muted.is_empty() { "none".to_owned() } else { harmless(&muted.join(" ")) },
            badge.messages,
            badge.chats,
        )
    });
}

/// The time in so many hours, in milliseconds since 1970.
fn after_hours(hours: u32) -> i64 {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let then = now + Duration::from_secs(u64::from(hours) * 3_600);
    i64::try_from(then.as_millis()).unwrap_or(i64::MAX)
}
