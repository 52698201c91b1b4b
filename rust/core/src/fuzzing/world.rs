//! The fixed world in which foreign bytes arrive: Ana's account, with her keys and one session, in memory.
//!
//! Fixed, because a message in the corpus is sealed for these keys. They were made for this and are used nowhere else.

use xmpp_parsers::jid::BareJid;
use xmpp_parsers::minidom::Element;

use crate::messages::receive::Receiver;
use crate::store::Tx;
use crate::store::fuzzing::Scratch;

/// Whose account it is.
pub(super) const ANA: &str = "+34600111222@home.test";
/// With whom she has a chat and a session.
pub(super) const BEN: &str = "+4915112345678@haiket.test";
/// A time in 2026, in milliseconds.
pub(super) const NOW: i64 = 1_790_000_000_000;

const ROWS: &str = include_str!("world.sql");

thread_local! {
    static WORLD: Scratch = Scratch::new(ROWS).unwrap_or_else(|error| panic!("world.sql: {error}"));
}

/// Runs `job` in the world, and makes it as it was.
pub(super) fn visit<T>(job: impl FnOnce(&Tx<'_>) -> T) -> T {
    WORLD.with(|world| {
        world
            .run(job)
            .unwrap_or_else(|error| panic!("a database in memory: {error}"))
    })
}

pub(super) fn ana() -> BareJid {
    BareJid::new(ANA).unwrap_or_else(|error| panic!("{ANA}: {error}"))
}

pub(super) fn receiver() -> Receiver<'static> {
    Receiver {
        suites: &|suite| suite.suite(),
        home: "home.test",
        resend_after: 600_000,
        grace: 4_000,
        retry: 15_000,
        heal: 60_000,
    }
}

/// Two messages that Ben sealed for Ana: one that begins a session, one inside the session that is there.
pub(super) fn sealed() -> [Element; 2] {
    [
        include_str!("sealed-prekey.xml"),
        include_str!("sealed.xml"),
    ]
    .map(|text| {
        text.parse()
            .unwrap_or_else(|error| panic!("a sealed message: {error}"))
    })
}
