//! The engine of the account as it is now.
//!
//! An engine belongs to one address. When the number changes, its successor takes over here, and calls through the same
//! [`Core`](super::Core) reach that one from then on. A call under way keeps the one it began with, whose link is gone: what it
//! stores is stored all the same, and the successor looks at it when it comes online. Earlier engines stay until the core
//! goes; numbers change seldom.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use crate::engine::Engine;

pub(super) struct Current {
    engine: Arc<Engine>,
    next: OnceLock<Box<Current>>,
}

impl Current {
    pub(super) fn new(engine: Arc<Engine>) -> Self {
        Self {
            engine,
            next: OnceLock::new(),
        }
    }

    /// Puts `engine` in the place of the present one.
    pub(super) fn succeed(&self, engine: Arc<Engine>) {
        let mut last = self;
        let mut new = Box::new(Self::new(engine));
        loop {
            match last.next.set(new) {
                Ok(()) => return,
                Err(taken) => new = taken,
            }
            match last.next.get() {
                Some(next) => last = next,
                None => return,
            }
        }
    }
}

impl Deref for Current {
    type Target = Arc<Engine>;

    fn deref(&self) -> &Arc<Engine> {
        let mut last = self;
        while let Some(next) = last.next.get() {
            last = next;
        }
        &last.engine
    }
}
