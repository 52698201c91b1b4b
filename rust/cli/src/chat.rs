//! `causeway chat`: a live conversation, with the states of messages as they change.

use std::collections::HashMap;
use std::time::Duration;

use causeway_core::{
    ChatId, Connection, Core, DeviceView, Direction, Event, MessageId, State, Trust,
};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::time::{Instant, sleep_until};

use crate::commands;
use crate::failure::Failure;
use crate::output::{Output, harmless};
use crate::words;

/// How long to wait for what is on its way when the input has ended.
const LAST: Duration = Duration::from_secs(20);
const HELP: &str =
    "lines are sent; /devices shows fingerprints, /verify DEVICE after comparing, /quit ends";

pub async fn run(core: &Core, address: &str, output: &Output) -> Result<(), Failure> {
    let chat = core.open_chat(address).await?;
    let mut events = core.events();
    output.note(&format!("chat with {}; {HELP}", harmless(&chat.peer)));
    for view in core.history(chat.id, None, 10).await?.iter().rev() {
        output.message(view, &chat.peer);
    }
    core.connect().await?;
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let (mut ended, mut waiting) = (None, HashMap::new());
    // The devices as the user saw them last: what is verified is what was compared.
    let mut shown = Vec::new();
    loop {
        if let Some(end) = ended
            && (waiting.is_empty() || Instant::now() >= end)
        {
            return Ok(());
        }
        tokio::select! {
            line = lines.next_line(), if ended.is_none() => match line.map_err(Failure::other)? {
                None => ended = Some(Instant::now() + LAST),
                Some(line) => match line.trim_end() {
                    "" => {}
                    "/quit" => return Ok(()),
                    "/help" => output.note(HELP),
                    "/devices" => {
                        shown = core.devices(chat.id).await?;
                        commands::show_devices(&shown, output);
                    }
                    text => match text.strip_prefix("/verify ").map(str::parse) {
                        Some(Ok(device)) => verify(core, chat.id, device, &shown, output).await,
                        Some(Err(_)) => output.note("/verify wants the number of a device"),
                        None => match core.send_text(chat.id, text).await {
                            Ok(id) => {
                                waiting.insert(id, State::Queued);
                            }
                            Err(error) => output.note(&words::error(&error)),
                        },
                    },
                },
            },
            event = events.next() => match event {
                None => return Ok(()),
                Some(Event::ConnectionChanged(Connection::Stopped(cause))) => return Err(Failure::from(&cause)),
                Some(Event::ConnectionChanged(state)) => output.note(match state {
                    Connection::Online => "-- online",
                    Connection::Untrusted(_) => "-- what answers is not the home service; trying again",
                    _ => "-- connecting",
                }),
                Some(Event::MessageAdded { chat: of, message }) if of == chat.id => {
                    let view = core.message(message).await?;
                    if view.direction != Direction::Out {
                        output.message(&view, &chat.peer);
                        commands::mark_read(core, chat.id).await?;
                    }
                }
                Some(Event::MessageChanged { chat: of, message }) if of == chat.id => {
                    show_state(core, message, &chat.peer, &mut waiting, output).await?;
                }
                Some(Event::Reload) => {
                    let known: Vec<MessageId> = waiting.keys().copied().collect();
                    for message in known {
                        show_state(core, message, &chat.peer, &mut waiting, output).await?;
                    }
                }
                Some(_) => {}
            },
            () = sleep_until(ended.unwrap_or_else(Instant::now)), if ended.is_some() => {}
        }
    }
}

/// Prints a sent message when its state is news, and forgets it when nothing more is to come.
async fn show_state(
    core: &Core,
    message: MessageId,
    peer: &str,
    waiting: &mut HashMap<MessageId, State>,
    output: &Output,
) -> Result<(), Failure> {
    let view = core.message(message).await?;
    if view.direction == Direction::Out && waiting.get(&message) != Some(&view.state)
        || view.reason.is_some()
    {
        output.message(&view, peer);
    }
    match view.state {
        State::Delivered | State::Read | State::Failed => waiting.remove(&message),
        state => waiting.insert(message, state),
    };
    Ok(())
}

async fn verify(core: &Core, chat: ChatId, device: u32, shown: &[DeviceView], output: &Output) {
    let Some(seen) = shown.iter().find(|view| view.device == device) else {
        output.note("look at the fingerprint first: /devices");
        return;
    };
    let done = core.set_trust(chat, device, seen.fingerprint, Trust::Verified);
    if let Err(error) = done.await {
        output.note(&words::error(&error));
    }
}
