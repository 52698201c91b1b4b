//! How long to wait: before the next try, and for a server that is silent.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, Sleep};

use super::Patience;
use super::guard::Gauge;
use super::session::Session;

const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// A line that carries less is as good as none.
const SLOWEST_BYTES_PER_SECOND: u64 = 4096;
/// The most that slowness excuses.
const LONGEST_TRANSFER: Duration = Duration::from_secs(60);

/// Growing pauses, spread so that a server that comes back is not met by everybody at once.
pub(super) struct Backoff {
    pause: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self { pause: FIRST_PAUSE }
    }
}

impl Backoff {
    pub(super) fn next(&mut self) -> Duration {
        let pause = self.pause;
        self.pause = (pause * 2).min(LONGEST_PAUSE);
        pause.mul_f64(rand::random_range(0.25..1.0))
    }
}

/// Notices a server that is gone although nothing says so.
///
/// One timer: it is due after `idle` without a question, after `answer` with one. Bytes count, not
/// stanzas: a long stanza over a slow line is no silence. What the system has taken from us may still
/// be on its way, so an answer has more time after many bytes.
pub(super) struct Watch {
    gauge: Arc<Gauge>,
    patience: Patience,
    timer: Pin<Box<Sleep>>,
    /// Since when the server has owed an answer.
    expecting: Option<Instant>,
    /// Acknowledgements seen, and the bytes that were written at the last and the one before it:
    /// what was written before the last but one has arrived.
    answers: u64,
    written: u64,
    arrived: u64,
}

impl Watch {
    pub(super) fn new(gauge: Arc<Gauge>, patience: Patience) -> Self {
        let timer = Box::pin(tokio::time::sleep(patience.idle));
        Self {
            gauge,
            patience,
            timer,
            expecting: None,
            answers: 0,
            written: 0,
            arrived: 0,
        }
    }

    /// Learns whether the server owes an answer now; while nothing is read, no answer can be heard.
    pub(super) fn expect(&mut self, session: &Session, reading: bool) {
        if session.answers() != self.answers {
            self.answers = session.answers();
            self.arrived = std::mem::replace(&mut self.written, self.gauge.total_written());
        }
        if !session.expects() || !reading {
            self.expecting = None;
            self.written = self.gauge.total_written();
            self.arrived = self.written;
        } else if self.expecting.is_none() {
            self.ask(Instant::now());
        }
    }

    /// Completes when it is time to [`Watch::look`].
    pub(super) fn due(&mut self) -> impl Future<Output = ()> + '_ {
        self.timer.as_mut()
    }

    /// Looks whether the connection lives, and asks the server when it has been silent.
    pub(super) fn look(&mut self, session: &mut Session) -> bool {
        let now = Instant::now();
        let mut last = self.gauge.last_read();
        // Writing counts only while more waits: the system takes the last bytes in any case.
        if session.unwritten() > 0 {
            last = last.max(self.gauge.last_written());
        }
        let due = match self.expecting {
            Some(since) => last.max(since) + self.patience.answer + self.transfer(),
            None => last + self.patience.idle,
        };
        if due > now {
            self.timer.as_mut().reset(due);
        } else if self.expecting.is_some() {
            return false;
        } else {
            session.probe();
            self.ask(now);
        }
        true
    }

    fn transfer(&self) -> Duration {
        let under_way = self.gauge.total_written().saturating_sub(self.arrived);
        Duration::from_secs(under_way / SLOWEST_BYTES_PER_SECOND).min(LONGEST_TRANSFER)
    }

    fn ask(&mut self, now: Instant) {
        self.expecting = Some(now);
        self.timer.as_mut().reset(now + self.patience.answer);
    }
}
