//! What a user can hand to support: the delivery trace for a ticket between two companies (`docs/partner-trace.md`), and the
//! diagnostics bundle, a text that can be read before it is handed over.
//!
//! **Must hold**: neither says what was said, with whom, or with which keys. The bundle is made of fixed words, counts and times, of
//! names that the signed directory has, and of what the app says of the phone. A test fills an account with marks and looks for them.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use super::export::{failed, write_file};
use super::{ApiError, Core, Enforced, PartnersView};
use crate::account;
use crate::eligibility::decide;
use crate::engine::history::Moment;
use crate::store::{Count, Storage, Tx, fact, now_ms};
use crate::trace::shared::{Lines, MOST_STEPS, TraceSalt, TraceWanted, time};
use crate::{Credential, settings::Settings};

/// The newest steps that the bundle shows.
const BUNDLE_STEPS: u32 = 500;
/// What the app may say of the phone: so many lines, and so many characters in a name or value.
const PHONE_LINES: usize = 40;
const PHONE_CHARS: usize = 200;
/// The longest text that is saved as a bundle.
const MAX_BUNDLE_BYTES: usize = 4 << 20;

/// What is read of the database at one moment.
struct Known {
    number: String,
    credential: &'static str,
    token_ends: Option<i64>,
    archive: Option<String>,
    size: (u32, u64),
    settings: Settings,
    counts: Vec<Count>,
    steps: Vec<String>,
}

impl Core {
    /// Writes the delivery trace into a file that must not exist yet, in the form of `docs/partner-trace.md`, for a ticket that
    /// has this salt. Returns how many steps it has; the newest 20,000 are taken. Only the user may read the file.
    ///
    /// # Errors
    /// [`ApiError::NotFound`] when there is no chat with whom is wanted, [`ApiError::File`] and disk errors.
    pub async fn export_trace(
        &self,
        salt: &TraceSalt,
        wanted: &TraceWanted,
        file: &Path,
    ) -> Result<u64, ApiError> {
        let side = self.inner.engine.home().to_owned();
        let (salt, file, since) = (salt.clone(), file.to_owned(), wanted.since);
        let with = wanted
            .with
            .as_deref()
            .map(|with| with.trim().to_lowercase());
        let work = move |tx: &Tx<'_>| {
            if let Some(with) = &with
                && !tx.is_there_chat_with(with)?
            {
                return Err(ApiError::NotFound("chat"));
            }
            let rows = tx.shared_steps(with.as_deref(), since, MOST_STEPS)?;
            let mut lines = Lines::new(&salt);
            let head = lines.head(&side, now_ms());
            let steps: Vec<_> = rows.iter().flat_map(|row| lines.of(row)).collect();
            let skip = steps.len().saturating_sub(MOST_STEPS as usize);
            let all = [&head].into_iter().chain(steps.iter().skip(skip));
            write_file(&file, |out| {
                for line in all {
                    writeln!(out, "{line}").map_err(|error| failed(&error))?;
                }
                Ok((steps.len() - skip) as u64)
            })
        };
        self.inner.engine.store.read(work).await
    }

    /// The diagnostics bundle: version, what the app says of the phone (`phone`: names and values, without anything about a person), the
    /// connection since the app began, the region of the number and whether it is eligible, settings, counts, and the newest steps of the
    /// delivery trace with ids hashed by `salt`, or by one that nobody has. To be shown to the user before it goes anywhere.
    ///
    /// # Errors
    /// Disk errors.
    pub async fn diagnostics(
        &self,
        phone: &[(String, String)],
        salt: Option<&TraceSalt>,
    ) -> Result<String, ApiError> {
        let engine = &self.inner.engine;
        let salt = salt.cloned().unwrap_or_else(TraceSalt::random);
        let side = engine.home().to_owned();
        let known = engine.store.read(move |tx| read(tx, &side, &salt)).await?;
        let policy = self.policy().await?;
        let mut page = Page::new();
        page.phone(phone);
        page.account(engine.home(), &known);
        page.connection(&engine.history.all());
        page.line("storage", storage(self.storage()));
        page.line("kept to by the home service", enforced(policy.enforced));
        page.partners(&self.partners(), &known.settings);
        page.rest(&known);
        Ok(page.0)
    }

    /// Writes the bundle that the user has read, as it was shown, into a file that must not exist yet. Only the user may read the file.
    ///
    /// # Errors
    /// [`ApiError::TooLarge`] beyond 4 MiB, [`ApiError::File`] and disk errors.
    pub async fn save_diagnostics(&self, text: &str, file: &Path) -> Result<(), ApiError> {
        let (bytes, most) = (text.len(), MAX_BUNDLE_BYTES);
        if bytes > most {
            return Err(ApiError::TooLarge { bytes, most });
        }
        let (text, file) = (text.to_owned(), file.to_owned());
        let work = move || {
            write_file(&file, |out| {
                out.write_all(text.as_bytes())
                    .map_err(|error| failed(&error))
            })
        };
        let writing = tokio::task::spawn_blocking(work).await;
        writing.map_err(|_| ApiError::Internal("writing a file panicked".into()))?
    }
}

fn read(tx: &Tx<'_>, side: &str, salt: &TraceSalt) -> Result<Known, ApiError> {
    let account = tx.account()?.ok_or(ApiError::NoAccount)?;
    let rows = tx.shared_steps(None, None, BUNDLE_STEPS)?;
    let mut lines = Lines::new(salt);
    let mut steps = vec![lines.head(side, now_ms())];
    steps.extend(rows.iter().flat_map(|row| lines.of(row)));
    Ok(Known {
        number: account.number.to_string(),
        credential: match &account.credential {
            Credential::Password(_) => "password",
            Credential::Token(_) => "token",
        },
        token_ends: account::token::Validity::of(&account.credential).map(|it| it.ends),
        archive: tx.fact(fact::ARCHIVE)?,
        size: tx.size()?,
        settings: tx.settings()?,
        counts: tx.counts()?,
        steps,
    })
}

/// The bundle as it is written.
struct Page(String);

impl Page {
    fn new() -> Self {
        let mut page = Self("Causeway diagnostics\n".into());
        page.line("made", &time(now_ms()));
        page.line("core", env!("CARGO_PKG_VERSION"));
        page
    }

    fn part(&mut self, name: &str) {
        self.0.push_str(&format!("\n[{name}]\n"));
    }

    fn line(&mut self, name: &str, value: &str) {
        // Writing to a text does not fail.
        let _ = writeln!(self.0, "{name}: {value}");
    }

    fn phone(&mut self, said: &[(String, String)]) {
        self.part("phone");
        for (name, value) in said.iter().take(PHONE_LINES) {
            self.line(&one_line(name), &one_line(value));
        }
    }

    fn account(&mut self, home: &str, known: &Known) {
        let decision = decide(&known.number);
        self.part("account");
        self.line("home service", home);
        self.line("region", decision.region.as_deref().unwrap_or("none"));
        let eligible = if decision.eligible { "yes" } else { "no" };
        self.line(
            "eligible",
            &format!("{eligible}, {}", decision.reason.code()),
        );
        self.line("signs in with", known.credential);
        if let Some(ends) = known.token_ends {
            self.line("token ends", &time(ends));
        }
        // Only the two words that there are.
        let archive = match known.archive.as_deref() {
            Some("there") => "there",
            Some("absent") => "absent",
            _ => "not known yet",
        };
        self.line("archive", archive);
    }

    fn connection(&mut self, moments: &[Moment]) {
        self.part("connection");
        for moment in moments {
            self.line(&time(moment.at), moment.what);
        }
        self.part("state");
    }

    fn partners(&mut self, view: &PartnersView, settings: &Settings) {
        self.part("partners");
        let sequence = view.sequence.map_or("none".into(), |it| it.to_string());
        self.line("directory", &sequence);
        if let Some(at) = view.fetched_at {
            self.line("confirmed", &time(at));
        }
        self.line("expired", if view.expired { "yes" } else { "no" });
        if let Some(warning) = view.warning {
            self.line("warning", warning.code());
        }
        for partner in &view.partners {
            let chosen = match settings.partners.contains(&partner.id) {
                true => ", chosen",
                false => "",
            };
            let status = serde_json::to_value(partner.status).unwrap_or_default();
            let status = status.as_str().unwrap_or_default();
            self.line(&partner.id, &format!("{status}{chosen}"));
        }
    }

    fn rest(&mut self, known: &Known) {
        self.part("settings");
        let settings = serde_json::to_string_pretty(&known.settings).unwrap_or_default();
        self.0.push_str(&settings);
        self.0.push('\n');
        self.part("counts");
        let (version, bytes) = known.size;
        self.line("version of the database", &version.to_string());
        self.line("bytes of the database", &bytes.to_string());
        for (what, count) in &known.counts {
            self.line(what, &count.to_string());
        }
        self.part("the newest steps of messages, without who and what");
        for step in &known.steps {
            self.0.push_str(step);
            self.0.push('\n');
        }
    }
}

/// What the app says, so that it cannot be taken for what the core says.
fn one_line(text: &str) -> String {
    let harmless = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().take(PHONE_CHARS).map(harmless).collect()
}

fn storage(storage: Storage) -> &'static str {
    match storage {
        Storage::Fine => "fine",
        Storage::Full => "full",
        Storage::Damaged => "damaged",
    }
}

fn enforced(enforced: Enforced) -> &'static str {
    match enforced {
        Enforced::Confirmed => "confirmed",
        Enforced::Pending => "not yet confirmed",
        Enforced::PhoneOnly => "on the phone alone",
    }
}
