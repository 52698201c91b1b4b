//! Talking with the test account: asking in plain words, waiting for answers, and noting what comes.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use causeway_core::{
    ChatId, Content, Core, Direction, MediaDraft, MediaKind, MessageId, MessageView, State,
    TransferStep,
};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

use crate::CertifyError;
use crate::evidence::{Exchange, FileExchange, Witnessed};

const LOOK: Duration = Duration::from_millis(40);
/// A receipt may come so much later than the answer.
const RECEIPT: Duration = Duration::from_secs(3);

pub(crate) type Result<T> = std::result::Result<T, CertifyError>;

/// One chat with the test account.
pub(crate) struct Talk<'a> {
    pub core: &'a Core,
    pub chat: ChatId,
    pub patience: Duration,
    /// Answers that were asked for and came.
    pub asked: usize,
    witness: Notes,
}

/// What came from the test account.
struct Notes {
    seen: Arc<Mutex<Vec<Witnessed>>>,
    broken_wire: Arc<AtomicBool>,
    task: JoinHandle<()>,
}

impl Drop for Notes {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl<'a> Talk<'a> {
    pub fn new(core: &'a Core, chat: ChatId, peer: String, patience: Duration) -> Self {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let broken_wire = Arc::new(AtomicBool::new(false));
        let (mut witness, notes, broken) =
            (core.witness(), Arc::clone(&seen), Arc::clone(&broken_wire));
        let task = tokio::spawn(async move {
            while let Some(seen) = witness.next().await {
                if seen.peer == peer {
                    let broken_wire = broken.load(Ordering::Relaxed);
                    let note = Witnessed { seen, broken_wire };
                    notes
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .push(note);
                }
            }
        });
        Self {
            core,
            chat,
            patience,
            asked: 0,
            witness: Notes {
                seen,
                broken_wire,
                task,
            },
        }
    }

    /// All that has come so far, in order.
    pub fn seen(&self) -> Vec<Witnessed> {
        self.witness
            .seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// From now on, what is on its way may come twice.
    pub fn wire_breaks(&self) {
        self.witness.broken_wire.store(true, Ordering::Relaxed);
    }

    /// Asks for an answer with the same token and waits for it.
    pub async fn exchange(&mut self, word: &str, please: &str) -> Result<Exchange> {
        let token = token(word);
        let id = self
            .core
            .send_text(self.chat, &format!("{please} {token}"))
            .await?;
        self.answer(id, &token).await
    }

    /// Waits for the receipt of a message and an answer with this token.
    pub async fn answer(&mut self, id: MessageId, token: &str) -> Result<Exchange> {
        let begin = Instant::now();
        let mut exchange = Exchange::default();
        let mut end = begin + self.patience;
        while Instant::now() < end {
            let view = self.core.message(id).await?;
            if exchange.delivered.is_none() && matches!(view.state, State::Delivered | State::Read)
            {
                exchange.delivered = Some(begin.elapsed());
            }
            if view.state == State::Failed {
                exchange.failed = view.reason;
                break;
            }
            if exchange.answered.is_none() && self.came(id, token).await? {
                exchange.answered = Some(begin.elapsed());
                self.asked += 1;
                end = end.min(Instant::now() + RECEIPT);
            }
            if exchange.answered.is_some() && exchange.delivered.is_some() {
                break;
            }
            sleep(LOOK).await;
        }
        let trace = self.core.trace(id).await?;
        let sealed = trace.iter().filter(|entry| entry.step == "sealed").count();
        exchange.again = sealed > 1;
        if exchange.answered.is_none() && exchange.failed.is_none() {
            exchange.failed = self.core.message(id).await?.reason;
        }
        Ok(exchange)
    }

    async fn came(&self, after: MessageId, token: &str) -> Result<bool> {
        let texts = self.received(after).await?;
        Ok(texts
            .iter()
            .any(|view| matches!(&view.content, Content::Text { text } if text.contains(token))))
    }

    /// Waits until a text with this in it has come.
    pub async fn wait_text(&mut self, after: MessageId, token: &str) -> Result<Option<Duration>> {
        let begin = Instant::now();
        while begin.elapsed() < self.patience {
            if self.came(after, token).await? {
                self.asked += 1;
                return Ok(Some(begin.elapsed()));
            }
            sleep(LOOK).await;
        }
        Ok(None)
    }

    /// What was received after a message.
    async fn received(&self, after: MessageId) -> Result<Vec<MessageView>> {
        let mut views = self.core.history_after(self.chat, after, 500).await?;
        views.retain(|view| view.direction == Direction::In);
        Ok(views)
    }

    /// Sends a file, asks for one, and fetches what comes.
    pub async fn file(
        &mut self,
        kind: MediaKind,
        path: &Path,
        word: &str,
        please: &str,
    ) -> Result<FileExchange> {
        let draft = MediaDraft::new(kind, path);
        let mut exchange = FileExchange::default();
        let sent = self.core.send_media(self.chat, draft).await?;
        let id = self
            .core
            .send_text(self.chat, &format!("{please} {}", token(word)))
            .await?;
        let begin = Instant::now();
        let mut came = None;
        while begin.elapsed() < self.patience {
            let view = self.core.message(sent).await?;
            if view.state == State::Failed {
                exchange.sent.failed = view.reason;
                return Ok(exchange);
            }
            if exchange.sent.delivered.is_none()
                && matches!(view.state, State::Delivered | State::Read)
            {
                exchange.sent.delivered = Some(begin.elapsed());
            }
            if came.is_none() {
                let all = self.received(id).await?;
                came = all.into_iter().find_map(|view| match view.content {
                    Content::Media { media } => Some((view.id, media)),
                    _ => None,
                });
                if came.is_some() {
                    exchange.sent.answered = Some(begin.elapsed());
                }
            }
            let late = exchange
                .sent
                .answered
                .is_some_and(|at| begin.elapsed() > at + RECEIPT);
            if came.is_some() && exchange.sent.delivered.is_some() || late {
                break;
            }
            sleep(LOOK).await;
        }
        let Some((id, announced)) = came else {
            return Ok(exchange);
        };
        self.asked += 1;
        exchange.announced = Some(announced);
        self.core.fetch_media(id).await?;
        let begin = Instant::now();
        while begin.elapsed() < self.patience {
            let view = self.core.message(id).await?;
            let Content::Media { media } = view.content else {
                break;
            };
            if let Some(transfer) = view.transfer {
                match transfer.step {
                    TransferStep::Here => {
                        exchange.fetched = Some(Ok(media));
                        break;
                    }
                    TransferStep::Gone | TransferStep::Failed => {
                        exchange.fetched = transfer.reason.map(Err);
                        break;
                    }
                    _ => {}
                }
            }
            sleep(LOOK).await;
        }
        Ok(exchange)
    }
}

/// What stands at the end of a request, with a number that no other has.
pub(crate) fn token(word: &str) -> String {
    format!("[certify:{word} {:08x}]", rand::random::<u32>())
}
