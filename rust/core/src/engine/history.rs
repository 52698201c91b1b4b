//! How the connection has been since the account was opened, for the diagnostics bundle.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::api::Connection;
use crate::store::now_ms;

/// The newest changes that are kept.
const KEPT: usize = 60;

/// A change of the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    /// Milliseconds since 1970.
    pub at: i64,
    /// A stable word; what a server said besides is not kept.
    pub what: &'static str,
}

/// The newest changes, in memory.
#[derive(Debug, Default)]
pub(crate) struct History(Mutex<VecDeque<Moment>>);

impl History {
    pub(crate) fn note(&self, state: &Connection) {
        let what = match state {
            Connection::Offline => "offline",
            Connection::Connecting => "connecting",
            Connection::Untrusted(_) => "untrusted",
            Connection::Online => "online",
            Connection::Stopped(cause) => cause.code(),
        };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(Moment { at: now_ms(), what });
    }

    /// Oldest first.
    pub(crate) fn all(&self) -> Vec<Moment> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::StopCause;

    #[test]
    fn the_newest_changes_are_kept_as_words_alone() {
        let history = History::default();
        history.note(&Connection::Offline);
        for _ in 0..KEPT - 2 {
            history.note(&Connection::Connecting);
        }
        history.note(&Connection::Untrusted("anna@firm.example".into()));
        history.note(&Connection::Stopped(StopCause::BadAddress("home".into())));
        let all = history.all();
        assert_eq!(all.len(), KEPT);
        assert_eq!(all[0].what, "connecting");
        let last: Vec<_> = all[KEPT - 2..].iter().map(|moment| moment.what).collect();
        assert_eq!(last, ["untrusted", "bad-address"]);
    }
}
