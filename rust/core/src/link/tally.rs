//! What this side has of the server's stanzas (XEP-0198 §4).
//!
//! A stanza counts as handled when what it brought is in the database, not when it was read: the server keeps what it
//! was not told about, and sends it again after a resumption or keeps it for the next session. What needs no database (answers,
//! presence) counts at once. The count is that of a prefix, so a stanza that is not done yet holds back those after it.

use std::collections::VecDeque;

/// Which stanza of which session: what the core hands back once it has dealt with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ticket {
    pub session: u64,
    pub place: u64,
}

#[derive(Default)]
pub(super) struct Tally {
    /// All up to here are handled. Wraps, as the protocol says.
    handled: u32,
    /// The place of the first in `open`. Places are never given twice in a session.
    first: u64,
    /// Read and not counted yet, oldest first: whether each is done.
    open: VecDeque<bool>,
    /// The server asked and was told less than had been read.
    owing: bool,
}

impl Tally {
    /// A stanza was read; its place.
    pub(super) fn read(&mut self) -> u64 {
        self.open.push_back(false);
        self.first + self.open.len() as u64 - 1
    }

    /// A stanza is done. `true` when the server waits to hear that.
    pub(super) fn done(&mut self, place: u64) -> bool {
        let at = place.checked_sub(self.first).map(usize::try_from);
        let Some(done) = at.and_then(|at| self.open.get_mut(at.ok()?)) else {
            // Of before a resumption: the server sends it again.
            return false;
        };
        *done = true;
        while self.open.front() == Some(&true) {
            self.open.pop_front();
            self.first += 1;
            self.handled = self.handled.wrapping_add(1);
        }
        self.open.is_empty() && std::mem::take(&mut self.owing)
    }

    /// What to tell the server that asks.
    pub(super) fn report(&mut self) -> u32 {
        self.owing = !self.open.is_empty();
        self.handled
    }

    /// What a resumption says that is handled. The server sends the rest again, and it counts then: what of it is done
    /// meanwhile would be counted twice, and the next report would cover stanzas that never came.
    pub(super) fn resume(&mut self) -> u32 {
        self.first += self.open.len() as u64;
        self.open.clear();
        self.owing = false;
        self.handled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_is_done_without_a_gap() {
        let mut tally = Tally::default();
        let [a, b, c] = [tally.read(), tally.read(), tally.read()];
        assert!(!tally.done(b));
        assert_eq!(tally.report(), 0);
        assert!(!tally.done(a));
        assert_eq!(tally.handled, 2);
        assert!(tally.done(c), "the server was told less than was read");
        assert_eq!(tally.report(), 3);
        let d = tally.read();
        assert!(!tally.done(d), "nobody has asked since");
        assert_eq!(tally.report(), 4);
    }

    #[test]
    fn what_came_before_a_resumption_counts_no_more() {
        let mut tally = Tally::default();
        let [a, b] = [tally.read(), tally.read()];
        tally.done(a);
        assert_eq!(tally.resume(), 1);
        tally.done(b);
        assert_eq!(tally.resume(), 1, "the server sends it again");
        let again = tally.read();
        assert_ne!(again, b);
        tally.done(again);
        tally.done(again);
        tally.done(99);
        assert_eq!(tally.handled, 2);
    }

    #[test]
    fn the_count_wraps() {
        let mut tally = Tally {
            handled: u32::MAX,
            ..Tally::default()
        };
        let place = tally.read();
        tally.done(place);
        assert_eq!(tally.handled, 0);
    }
}
