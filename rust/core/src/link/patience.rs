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
/// stanzas: a long stanza over a slow line is no silence.
pub(super) struct Watch {
    gauge: Arc<Gauge>,
    patience: Patience,
    timer: Pin<Box<Sleep>>,
    expecting: bool,
    read: u64,
    written: u64,
}

impl Watch {
    pub(super) fn new(gauge: Arc<Gauge>, patience: Patience) -> Self {
        let timer = Box::pin(tokio::time::sleep(patience.idle));
        let (read, written) = (gauge.read(), gauge.written());
        Self {
            gauge,
            patience,
            timer,
            expecting: false,
            read,
            written,
        }
    }

    /// Whether the server owes an answer now.
    pub(super) fn expect(&mut self, expecting: bool) {
        if expecting && !self.expecting {
            self.mark();
            self.timer
                .as_mut()
                .reset(Instant::now() + self.patience.answer);
        }
        self.expecting = expecting;
    }

    /// Completes when it is time to [`Watch::look`].
    pub(super) fn due(&mut self) -> impl Future<Output = ()> + '_ {
        self.timer.as_mut()
    }

    /// Looks whether the connection lives, and asks the server when it has been silent.
    pub(super) fn look(&mut self, session: &mut Session) -> bool {
        // What is written counts only while more waits: the system takes the last bytes anyway.
        let alive = self.gauge.read() != self.read
            || (self.gauge.written() != self.written && session.unwritten() > 0);
        self.mark();
        let now = Instant::now();
        if alive {
            let pause = if self.expecting {
                self.patience.answer
            } else {
                self.patience.idle
            };
            self.timer.as_mut().reset(now + pause);
            return true;
        }
        if self.expecting {
            return false;
        }
        session.probe();
        self.expecting = true;
        self.timer.as_mut().reset(now + self.patience.answer);
        true
    }

    fn mark(&mut self) {
        (self.read, self.written) = (self.gauge.read(), self.gauge.written());
    }
}
