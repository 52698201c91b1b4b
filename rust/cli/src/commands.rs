//! The commands, one function each.

use std::io::Read;
use std::path::Path;
use std::time::Duration;

use causeway_core::{
    ChatId, ChatView, Connection, Core, Credential, DeviceView, Event, Events, Fingerprint,
    IdentityView, InboxList, InboxQuery, MessageId, MessageView, NewAccount, PhoneNumber, Server,
    State, StopCause, Trust, Tuning,
};
use serde_json::json;
use tokio::time::timeout;

use crate::failure::Failure;
use crate::output::{Output, harmless};
use crate::{Decision, Init, Send, Wait, key, words};

pub type Done = Result<(), Failure>;

pub async fn init(dir: &Path, lab_key: Option<&str>, init: Init, output: &Output) -> Done {
    let number =
        PhoneNumber::parse(&init.number).map_err(|error| Failure::usage(error.to_string()))?;
    let address = init.server.as_deref().map(server_address).transpose()?;
    let secret = secret(init.token, init.secret_stdin)?;
    let credential = if init.token {
        Credential::token(secret)
    } else {
        Credential::password(secret)
    };
    let server = Server {
        address,
        ca_file: init.ca,
        directory: init.directory.as_deref().map(server_address).transpose()?,
        hosts: init
            .hosts
            .iter()
            .map(|text| host(text))
            .collect::<Result<_, _>>()?,
    };
    let account = NewAccount {
        number,
        home: init.home,
        credential,
        server,
    };
    let core = Core::create(dir, &key::create(dir, lab_key)?, account, Tuning::default()).await?;
    let online = online(&core, init.timeout).await;
    let shown = identity(&core, output).await;
    core.close().await;
    online.and(shown)
}

/// `HOST:PORT=ADDRESS:PORT`
fn host(text: &str) -> Result<(String, (String, u16)), Failure> {
    let (host, at) = text
        .split_once('=')
        .ok_or_else(|| Failure::usage(format!("{text}: write HOST:PORT=ADDRESS:PORT")))?;
    Ok((host.to_owned(), server_address(at)?))
}

fn server_address(text: &str) -> Result<(String, u16), Failure> {
    let parts = text
        .rsplit_once(':')
        .and_then(|(host, port)| Some((host.to_owned(), port.parse().ok()?)));
    parts.ok_or_else(|| Failure::usage("--server and --directory want HOST:PORT"))
}

/// What the user signs in with.
pub fn secret(token: bool, from_stdin: bool) -> Result<String, Failure> {
    if from_stdin {
        let mut line = String::new();
        std::io::stdin()
            .read_line(&mut line)
            .map_err(Failure::other)?;
        return Ok(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    if let Ok(secret) = std::env::var("CAUSEWAY_SECRET") {
        return Ok(secret);
    }
    let prompt = if token { "Token: " } else { "Password: " };
    rpassword::prompt_password(prompt).map_err(|_| {
        Failure::usage("no terminal to ask for the password: use --secret-stdin or CAUSEWAY_SECRET")
    })
}

/// Connects and waits until everything is up to date.
pub async fn online(core: &Core, seconds: u64) -> Done {
    let mut events = core.events();
    core.connect().await?;
    let wait = async {
        loop {
            match core.connection() {
                Connection::Online => return Ok(()),
                Connection::Stopped(cause) => return Err(Failure::from(&cause)),
                Connection::Untrusted(why) => return Err(untrusted(why)),
                Connection::Offline | Connection::Connecting => {}
            }
            if events.next().await.is_none() {
                return Err(Failure::other("the core has stopped"));
            }
        }
    };
    timeout(Duration::from_secs(seconds), wait)
        .await
        .unwrap_or_else(|_| Err(Failure::timeout("the home service cannot be reached")))
}

/// Who waits at a terminal would rather know than wait for the network to change.
fn untrusted(why: String) -> Failure {
    Failure::from(&StopCause::UntrustedServer(why))
}

pub async fn send(core: &Core, send: Send, output: &Output) -> Done {
    let text = match (send.file, send.text.as_deref()) {
        (Some(file), _) => std::fs::read_to_string(&file).map_err(|error| {
            Failure::usage(format!(
                "{} cannot be sent as text: {error}",
                file.display()
            ))
        })?,
        (None, Some("-")) => {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|error| Failure::usage(format!("standard input is not text: {error}")))?;
            text
        }
        (None, text) => text.unwrap_or_default().to_owned(),
    };
    let chat = core.open_chat(&send.address).await?;
    let events = core.events();
    let id = core.send_text(chat.id, text.trim_end_matches('\n')).await?;
    if send.wait == Wait::None {
        return shown(core, id, &chat.peer, output).await.map(drop);
    }
    on_its_way(
        core,
        events,
        (id, &chat.peer),
        (send.wait, send.timeout),
        output,
    )
    .await
}

/// Waits for a message that was just stored, and shows it. Errors of the connection end the wait; the message stays queued.
pub async fn on_its_way(
    core: &Core,
    mut events: Events,
    (id, peer): (MessageId, &str),
    (until, seconds): (Wait, u64),
    output: &Output,
) -> Done {
    if let Err(failure) = online(core, seconds).await {
        shown(core, id, peer, output).await?;
        return Err(failure);
    }
    let wait = async {
        loop {
            let view = core.message(id).await?;
            match (view.state, until) {
                (State::Failed, _)
                | (State::Delivered | State::Read, _)
                | (State::Sent, Wait::Sent) => return Ok(view),
                _ => {}
            }
            while let Some(event) = events.next().await {
                if matches!(event, Event::MessageChanged { message, .. } if message == id)
                    || event == Event::Reload
                {
                    break;
                }
            }
        }
    };
    let ended: Result<Result<MessageView, Failure>, _> =
        timeout(Duration::from_secs(seconds), wait).await;
    let view = shown(core, id, peer, output).await?;
    match (ended, &view.reason) {
        (Ok(Ok(_)), reason) if view.state == State::Failed => {
            let (code, text) = reason
                .as_ref()
                .map_or(("failed", String::new()), |r| (r.code(), words::reason(r)));
            Err(Failure::message(
                code,
                format!("the message failed: {text}"),
            ))
        }
        (Ok(result), _) => result.map(drop),
        (Err(_), Some(reason)) => Err(Failure::timeout(&format!(
            "not sent yet: {}",
            words::reason(reason)
        ))),
        (Err(_), None) => Err(Failure::timeout("not done in time")),
    }
}

async fn shown(
    core: &Core,
    id: MessageId,
    peer: &str,
    output: &Output,
) -> Result<MessageView, Failure> {
    let view = core.message(id).await?;
    output.message(&view, peer);
    Ok(view)
}

pub async fn receive(core: &Core, follow: bool, seconds: u64, output: &Output) -> Done {
    let mut events = core.events();
    let mut last = core.newest_message().await?;
    // Unread messages from before are shown too.
    for chat in unread(core).await? {
        for view in core.history(chat.id, None, chat.unread).await?.iter().rev() {
            output.message(view, &chat.peer);
        }
    }
    online(core, seconds).await?;
    loop {
        for view in core.received_after(last, 500).await? {
            last = last.max(view.id);
            output.message(&view, &core.chat(view.chat).await?.peer);
        }
        if !follow {
            return Ok(());
        }
        match events.next().await {
            None => return Ok(()),
            Some(Event::ConnectionChanged(Connection::Stopped(cause))) => {
                return Err(Failure::from(&cause));
            }
            Some(_) => {}
        }
    }
}

/// The chats with something unread, wherever they are listed.
async fn unread(core: &Core) -> Result<Vec<ChatView>, Failure> {
    let mut chats: Vec<ChatView> = Vec::new();
    for list in [InboxList::Main, InboxList::ThirdParty, InboxList::Archived] {
        let query = InboxQuery {
            list,
            unread: true,
            ..InboxQuery::default()
        };
        let mut after = None;
        loop {
            let page = core.inbox(&query, after.as_deref(), 200).await?;
            for chat in page.rows.into_iter().filter_map(|row| row.chat) {
                if chats.iter().all(|known| known.id != chat.id) && chat.unread > 0 {
                    chats.push(chat);
                }
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
    }
    Ok(chats)
}

pub async fn fetch(core: &Core, seconds: u64, output: &Output) -> Done {
    let fetched = core.background_fetch(Duration::from_secs(seconds)).await?;
    output.show(&fetched, || {
        let rest = if fetched.more {
            "; not everything was done in time"
        } else {
            ""
        };
        let (new, chats) = (fetched.new, fetched.chats.len());
        let mut text = format!("{new} new messages, {chats} chats with something new{rest}");
        for plan in &fetched.notifications {
            text.push('\n');
            text.push_str(&words::plan(plan));
        }
        text
    });
    match &fetched.connection {
        Connection::Stopped(cause) => Err(Failure::from(cause)),
        Connection::Untrusted(why) => Err(untrusted(why.clone())),
        _ => Ok(()),
    }
}

pub async fn recover(dir: &Path, lab_key: Option<&str>, output: &Output) -> Done {
    let saved = Core::recover(dir, &key::existing(dir, lab_key)?, None).await?;
    output.show(&saved, || {
        format!(
            "saved {} chats and {} messages, {} of them still to be sent; at most {} could not be read. \
             The damaged database is kept in {}. This account has a new key now: tell the people you compared keys with",
            saved.chats,
            saved.messages,
            saved.waiting,
            saved.lost,
            harmless(&saved.aside.to_string_lossy())
        )
    });
    Ok(())
}

pub async fn history(
    core: &Core,
    address: &str,
    limit: u32,
    before: Option<i64>,
    output: &Output,
) -> Done {
    let chat = core.find_chat(address).await?;
    for view in core
        .history(chat.id, before.map(MessageId), limit)
        .await?
        .iter()
        .rev()
    {
        output.message(view, &chat.peer);
    }
    Ok(())
}

pub async fn search(core: &Core, words: &str, limit: u32, output: &Output) -> Done {
    for view in core.search(words, limit).await? {
        output.message(&view, &core.chat(view.chat).await?.peer);
    }
    Ok(())
}

pub async fn identity(core: &Core, output: &Output) -> Done {
    let own = core.identity().await?;
    output.show(&own, || identity_text(&own));
    Ok(())
}

fn identity_text(own: &IdentityView) -> String {
    let archive = match own.archive {
        Some(true) => "kept by the home service",
        Some(false) => "none: what the home service loses on the way to you is lost",
        None => "not known before the first connection",
    };
    format!(
        "address      {}\ndevice       {}\nfingerprint  {}\nQR code      {}\narchive      {archive}",
        own.address, own.device, own.fingerprint, own.qr
    )
}

pub async fn devices(core: &Core, address: &str, output: &Output) -> Done {
    let chat = core.find_chat(address).await?;
    show_devices(&core.devices(chat.id).await?, output);
    Ok(())
}

pub fn show_devices(devices: &[DeviceView], output: &Output) {
    for device in devices {
        output.show(device, || {
            let trust = serde_json::to_value(device.trust).ok();
            let trust = trust
                .as_ref()
                .and_then(|value| value.as_str())
                .unwrap_or_default()
                .to_owned();
            let shown = device
                .fingerprint
                .map_or_else(|| "no keys seen yet".into(), |print| print.to_string());
            format!(
                "{:>10}  {trust:<10} {}  {shown}",
                device.device,
                if device.active { "active" } else { "gone  " }
            )
        });
    }
}

pub async fn trust(
    core: &Core,
    address: &str,
    device: u32,
    decision: Decision,
    seen: &str,
    output: &Output,
) -> Done {
    let seen = match seen {
        "" => None,
        digits => {
            Some(Fingerprint::parse(digits).map_err(|error| Failure::usage(error.to_string()))?)
        }
    };
    let chat = core.find_chat(address).await?;
    let trust = match decision {
        Decision::Verified => Trust::Verified,
        Decision::Accepted => Trust::FirstUse,
        Decision::Refused => Trust::Refused,
    };
    core.set_trust(chat.id, device, seen, trust).await?;
    output.show(&json!({ "device": device, "trust": trust }), || {
        "done".into()
    });
    Ok(())
}

pub async fn read(core: &Core, address: &str, output: &Output) -> Done {
    let chat = core.find_chat(address).await?;
    mark_read(core, chat.id).await?;
    output.show(&core.chat(chat.id).await?, || "done".into());
    Ok(())
}

pub async fn mark_read(core: &Core, chat: ChatId) -> Done {
    if let Some(newest) = core.history(chat, None, 1).await?.first() {
        core.mark_read(chat, newest.id).await?;
    }
    Ok(())
}

pub async fn retry(core: &Core, id: i64, output: &Output) -> Done {
    core.retry(MessageId(id)).await?;
    output.show(&json!({ "message": id, "state": "queued" }), || {
        "queued again; it is sent at the next connection".into()
    });
    Ok(())
}
