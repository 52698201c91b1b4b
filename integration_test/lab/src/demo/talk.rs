//! The conversation: one line goes out, its states are shown as they come, and Anna's answer.

use std::time::Duration;

use causeway_core::{
    ChatId, Connection, Content, Core, Direction, Event, Events, MessageId, MessageView, Reason,
    State,
};
use causeway_lab::Peer;
use serde_json::{Value, json};
use tokio::time::{Instant, timeout_at};

use super::input::Line;
use super::report::{Said, Side};
use super::screen::Screen;
use super::{ANNA, ANNA_SHOWN, NUMBER, Result, SOON, USER, ask};

pub struct Talk<'a> {
    pub core: &'a Core,
    pub chat: ChatId,
    pub anna: &'a mut Peer,
    pub screen: &'a Screen,
    /// What was sent, in order, …
    pub sent: Vec<(MessageId, String)>,
    /// … and what the core received.
    pub received: Vec<String>,
    /// Both sides' messages, in order and when, for the report.
    pub said: Vec<(Side, MessageId, Duration, Said)>,
    events: Events,
    last: MessageId,
}

impl<'a> Talk<'a> {
    pub async fn new(core: &'a Core, anna: &'a mut Peer, screen: &'a Screen) -> Result<Self> {
        let chat = core.open_chat(ANNA).await?.id;
        screen.begin();
        let (events, last) = (core.events(), MessageId(0));
        Ok(Self {
            core,
            chat,
            anna,
            screen,
            sent: Vec::new(),
            received: Vec::new(),
            said: Vec::new(),
            events,
            last,
        })
    }

    /// Says a line and waits until it is delivered and answered.
    pub async fn exchange(&mut self, line: &Line) -> Result<()> {
        let answer = match &line.answer {
            None => json!({"cmd": "answer", "mode": "echo"}),
            Some(text) => json!({"cmd": "answer", "mode": "text", "text": text}),
        };
        ask(self.anna, answer, "answer").await?;
        self.screen.says(NUMBER, &line.text);
        let id = self.core.send_text(self.chat, &line.text).await?;
        self.sent.push((id, line.text.clone()));
        self.note(Side::User, id, Said::Text(line.text.clone()));

        let until = Instant::now() + SOON;
        let (mut shown, mut answers) = (String::new(), Vec::new());
        loop {
            let view = self.core.message(id).await?;
            let state = words(&view);
            let news = view.state != State::Queued || view.reason.is_some();
            if news && state != shown {
                self.screen.state(&state);
                shown = state;
            }
            if view.state == State::Failed {
                return Err(format!("a message failed: {shown}").into());
            }
            self.collect(&mut answers).await?;
            if matches!(view.state, State::Delivered | State::Read) && !answers.is_empty() {
                break;
            }
            let late = || {
                format!(
                    "not within {} s: an answer, and the state after \"{}\"",
                    SOON.as_secs(),
                    words(&view)
                )
            };
            timeout_at(until, self.something())
                .await
                .map_err(|_| late())??;
        }
        self.screen.end_row();
        for (id, text) in answers {
            self.screen.says(ANNA_SHOWN, &text);
            self.note(Side::Other, id, Said::Text(text.clone()));
            self.received.push(text);
        }
        Ok(())
    }

    /// Keeps what was said for the report.
    pub fn note(&mut self, side: Side, id: MessageId, said: Said) {
        self.said.push((side, id, self.screen.elapsed(), said));
    }

    /// Lets Anna's app send a text in the clear, which the core has to refuse. True when it did.
    pub async fn send_in_the_clear(&mut self, text: &str) -> Result<bool> {
        self.screen.note("for comparison, Anna's app sends one line without encryption; the phone has to refuse it");
        self.screen.says(ANNA_SHOWN, text);
        ask(
            self.anna,
            json!({"cmd": "send_plain", "to": USER, "body": text}),
            "plain",
        )
        .await?;
        let until = Instant::now() + SOON;
        loop {
            for view in self.news().await? {
                match (view.direction, view.reason) {
                    (Direction::In, Some(Reason::Unencrypted)) => {
                        self.screen.note("refused: it came unencrypted");
                        // Its words must be nowhere on the phone.
                        return Ok(self.core.search(text, 1).await?.is_empty());
                    }
                    (Direction::In, _) => return Ok(false),
                    _ => {}
                }
            }
            if timeout_at(until, self.something()).await.is_err() {
                return Ok(false);
            }
        }
    }

    /// Everything that came in since the last look.
    pub async fn news(&mut self) -> Result<Vec<MessageView>> {
        let news = self.core.received_after(self.last, 100).await?;
        self.last = news.last().map_or(self.last, |view| view.id);
        Ok(news)
    }

    async fn collect(&mut self, answers: &mut Vec<(MessageId, String)>) -> Result<()> {
        for view in self.news().await? {
            match (view.direction, view.content) {
                (Direction::In, Content::Text { text }) => answers.push((view.id, text)),
                (Direction::In, _) => {
                    let why = view.reason.as_ref().map_or("unknown", Reason::code);
                    return Err(format!("an answer cannot be read: {why}").into());
                }
                (_, content) => self.screen.note(&format!("the core says: {content:?}")),
            }
        }
        Ok(())
    }

    /// Waits until anything happens on either side.
    pub async fn something(&mut self) -> Result<()> {
        tokio::select! {
            event = self.events.next() => match event {
                None => Err("the core stopped".into()),
                Some(Event::ConnectionChanged(Connection::Stopped(cause))) => {
                    Err(format!("the connection was stopped: {cause:?}").into())
                }
                Some(Event::ConnectionChanged(state)) => {
                    self.screen.note(&format!("connection: {}", format!("{state:?}").to_lowercase()));
                    Ok(())
                }
                Some(_) => Ok(()),
            },
            event = self.anna.next_event(Duration::from_secs(3600)) => trouble(&event?),
        }
    }
}

/// What Anna's app says is heard all the time, so that it never stands still; some of it ends the demo.
fn trouble(event: &Value) -> Result<()> {
    match event["event"].as_str() {
        Some(kind @ ("error" | "undecryptable" | "bounced")) => {
            let fields = ["message", "detail", "reason", "condition"];
            let why = fields
                .iter()
                .find_map(|field| event[field].as_str())
                .unwrap_or("no reason given");
            Err(format!("Anna's app reports {kind}: {why}").into())
        }
        _ => Ok(()),
    }
}

/// A state with its reason, if it has one.
pub fn words(view: &MessageView) -> String {
    let state = format!("{:?}", view.state).to_lowercase();
    match &view.reason {
        Some(reason) => format!("{state} ({})", reason.code()),
        None => state,
    }
}
