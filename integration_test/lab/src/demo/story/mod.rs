//! Stories: what people live through, told step by step, and each step checked.

mod cast;
pub mod partners;
pub mod rules;

use std::time::{Duration, Instant};

use causeway_core::{ApiError, ChatId, Core, Refusal, State};
use causeway_lab::Lab;
use tokio::time::sleep;

use super::checks::Checks;
use super::{Result, SOON, Screen, end};

/// Who tells it, and what was checked.
struct Story<'a> {
    screen: &'a Screen,
    checks: Checks<'a>,
}

impl<'a> Story<'a> {
    fn new(screen: &'a Screen) -> Self {
        Self {
            screen,
            checks: Checks::new(screen),
        }
    }

    /// Counts what was checked, and stops everything; whether all of it held.
    async fn end(self, lab: Lab, core: Core, told: Result<()>, begin: Instant) -> Result<bool> {
        // Whatever happened: what is being stored is finished before the folder goes.
        core.close().await;
        let (screen, holds) = (self.screen, self.checks.end());
        end(lab, told.map(|()| holds), screen, begin).await
    }

    fn chapter(&self, title: &str) {
        self.screen.line(&format!("\n{title}"));
    }

    fn tell(&self, text: &str) {
        self.screen.line(&format!("  {text}"));
    }

    fn check(&mut self, what: &str, holds: bool) {
        self.checks.check(what, holds);
    }

    /// The rules answer no, for this reason.
    fn refused<T>(&mut self, what: &str, answer: std::result::Result<T, ApiError>, why: Refusal) {
        let held = matches!(answer, Err(ApiError::Refused(said)) if said == why);
        self.check(&format!("{what}: no, {}", why.code()), held);
    }
}

/// Waits for something to become so.
async fn until(holds: impl AsyncFn() -> Result<bool>) -> Result<()> {
    let late = Instant::now() + SOON;
    while !holds().await? {
        if Instant::now() > late {
            return Err("something that was to happen did not, within a minute".into());
        }
        sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

async fn says(story: &mut Story<'_>, core: &Core, chat: ChatId, text: &str) -> Result<()> {
    let id = core.send_text(chat, text).await?;
    story.tell(&format!("Marta: {text}"));
    until(async || Ok(core.message(id).await?.state == State::Delivered)).await
}
