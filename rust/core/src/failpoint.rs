//! The points at which a test may end the process: every commit, every write to the network, every file made.
//!
//! **Owns** the list of points. A point is passed *before* and *after* the thing it is named for; what a commit is
//! about is told by the queries that run inside it (`touched`), so each kind of commit is a point of its own.
//!
//! **Must hold**: without the feature `failpoints`, which nothing but the lab switches on, every function here is
//! empty.
//!
//! Rejected: the crate `fail`. All that is wanted is a call at each pass; it would bring a configuration language of its
//! own and an older `rand`. And points at the places that ask
//! for a commit: the writer groups jobs, so only it knows the moment, and a new caller would have to remember them.

/// What a commit is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Commit {
    Account,
    OwnDevice,
    Prekeys,
    PrekeyUsed,
    BundlePublished,
    PeerList,
    PeerDevice,
    Ratchet,
    Chat,
    Queued,
    Waiting,
    Sealed,
    Acknowledged,
    SentAgain,
    Settled,
    Read,
    Received,
    Unreadable,
    Revealed,
    ReadMark,
    /// Pinned, muted, archived, marked as unread.
    ChatSet,
    Draft,
    ControlOwed,
    ControlSent,
    ArchivePosition,
    NumberChange,
    MediaSealed,
    MediaUploaded,
    MediaFetched,
    /// Wanted, delayed, gone, failed, removed.
    MediaSet,
}

/// What is written to the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Write {
    Login,
    Bind,
    Enable,
    Resume,
    Message,
    Control,
    Request,
    Presence,
    Ack,
    Ask,
}

/// What is made in the account's folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Made {
    Folder,
    Lock,
    Database,
    Check,
    Ready,
    Settled,
    Schema,
}

#[cfg(feature = "failpoints")]
mod on {
    use std::cell::RefCell;
    use std::collections::BTreeSet;
    use std::sync::OnceLock;

    use super::{Commit, Made, Write};

    const COMMITS: [(Commit, &str); 30] = [
        (Commit::Account, "account"),
        (Commit::OwnDevice, "own-device"),
        (Commit::Prekeys, "prekeys"),
        (Commit::PrekeyUsed, "prekey-used"),
        (Commit::BundlePublished, "bundle-published"),
        (Commit::PeerList, "peer-list"),
        (Commit::PeerDevice, "peer-device"),
        (Commit::Ratchet, "ratchet"),
        (Commit::Chat, "chat"),
        (Commit::Queued, "queued"),
        (Commit::Waiting, "waiting"),
        (Commit::Sealed, "sealed"),
        (Commit::Acknowledged, "acknowledged"),
        (Commit::SentAgain, "sent-again"),
        (Commit::Settled, "settled"),
        (Commit::Read, "read"),
        (Commit::Received, "received"),
        (Commit::Unreadable, "unreadable"),
        (Commit::Revealed, "revealed"),
        (Commit::ReadMark, "read-mark"),
        (Commit::ChatSet, "chat-set"),
        (Commit::Draft, "draft"),
        (Commit::ControlOwed, "control-owed"),
        (Commit::ControlSent, "control-sent"),
        (Commit::ArchivePosition, "archive-position"),
        (Commit::NumberChange, "number-change"),
        (Commit::MediaSealed, "media-sealed"),
        (Commit::MediaUploaded, "media-uploaded"),
        (Commit::MediaFetched, "media-fetched"),
        (Commit::MediaSet, "media-set"),
    ];
    const WRITES: [(Write, &str); 10] = [
        (Write::Login, "login"),
        (Write::Bind, "bind"),
        (Write::Enable, "enable"),
        (Write::Resume, "resume"),
        (Write::Message, "message"),
        (Write::Control, "control"),
        (Write::Request, "request"),
        (Write::Presence, "presence"),
        (Write::Ack, "ack"),
        (Write::Ask, "ask"),
    ];
    const MADE: [(Made, &str); 7] = [
        (Made::Folder, "folder"),
        (Made::Lock, "lock"),
        (Made::Database, "database"),
        (Made::Check, "check"),
        (Made::Ready, "ready"),
        (Made::Settled, "settled"),
        (Made::Schema, "schema"),
    ];

    /// The names of all points.
    pub fn all() -> Vec<String> {
        let commits = COMMITS.iter().map(|(_, name)| ("store::commit", *name));
        let writes = WRITES.iter().map(|(_, name)| ("link::write", *name));
        let made = MADE.iter().map(|(_, name)| ("store::open", *name));
        commits
            .chain(writes)
            .chain(made)
            .flat_map(|(topic, name)| {
                ["before", "after"].map(|when| format!("{topic}::{name}::{when}"))
            })
            .collect()
    }

    fn name<T: PartialEq + Copy>(names: &[(T, &'static str)], of: T) -> &'static str {
        names
            .iter()
            .find(|(known, _)| *known == of)
            .map_or("unnamed", |(_, name)| name)
    }

    type Hook = Box<dyn Fn(&str) + Send + Sync>;
    static HOOK: OnceLock<Hook> = OnceLock::new();

    /// Calls `hook` with the name of each point that is passed from now on, on the thread that passes it. Only the
    /// first hook of a process counts.
    pub fn watch(hook: impl Fn(&str) + Send + Sync + 'static) {
        let _ = HOOK.set(Box::new(hook));
    }

    fn pass(topic: &str, name: &str, when: &str) {
        if let Some(hook) = HOOK.get() {
            hook(&format!("{topic}::{name}::{when}"));
        }
    }

    thread_local! {
        /// What the transaction of this thread is about so far.
        static TOUCHED: RefCell<BTreeSet<Commit>> = const { RefCell::new(BTreeSet::new()) };
    }

    pub(crate) fn touched(commit: Commit) {
        TOUCHED.with_borrow_mut(|kinds| {
            kinds.insert(commit);
        });
    }

    pub(crate) fn committing<T>(commit: impl FnOnce() -> T) -> T {
        let kinds = TOUCHED.with_borrow_mut(std::mem::take);
        let passing = |when| {
            for kind in &kinds {
                pass("store::commit", name(&COMMITS, *kind), when);
            }
        };
        passing("before");
        let done = commit();
        passing("after");
        done
    }

    pub(crate) fn making<T>(made: Made, make: impl FnOnce() -> T) -> T {
        pass("store::open", name(&MADE, made), "before");
        let done = make();
        pass("store::open", name(&MADE, made), "after");
        done
    }

    pub(crate) async fn writing<T>(what: Write, work: impl Future<Output = T>) -> T {
        pass("link::write", name(&WRITES, what), "before");
        let done = work.await;
        pass("link::write", name(&WRITES, what), "after");
        done
    }

    /// What was given to the connection and is not known to have left.
    #[derive(Default)]
    pub(crate) struct Unflushed(Vec<Write>);

    impl Unflushed {
        pub(crate) fn push(&mut self, what: Write) {
            pass("link::write", name(&WRITES, what), "before");
            self.0.push(what);
        }

        pub(crate) fn flushed(&mut self) {
            for what in self.0.drain(..) {
                pass("link::write", name(&WRITES, what), "after");
            }
        }

        pub(crate) fn clear(&mut self) {
            self.0.clear();
        }
    }
}

#[cfg(not(feature = "failpoints"))]
mod off {
    use super::{Commit, Made, Write};

    #[inline(always)]
    pub(crate) fn touched(_: Commit) {}

    #[inline(always)]
    pub(crate) fn committing<T>(commit: impl FnOnce() -> T) -> T {
        commit()
    }

    #[inline(always)]
    pub(crate) fn making<T>(_: Made, make: impl FnOnce() -> T) -> T {
        make()
    }

    #[inline(always)]
    pub(crate) fn writing<T>(_: Write, work: impl Future<Output = T>) -> impl Future<Output = T> {
        work
    }

    #[derive(Default)]
    pub(crate) struct Unflushed;

    impl Unflushed {
        #[inline(always)]
        pub(crate) fn push(&mut self, _: Write) {}
        #[inline(always)]
        pub(crate) fn flushed(&mut self) {}
        #[inline(always)]
        pub(crate) fn clear(&mut self) {}
    }
}

#[cfg(not(feature = "failpoints"))]
pub(crate) use off::{Unflushed, committing, making, touched, writing};
#[cfg(feature = "failpoints")]
pub(crate) use on::{Unflushed, committing, making, touched, writing};
#[cfg(feature = "failpoints")]
pub use on::{all, watch};
