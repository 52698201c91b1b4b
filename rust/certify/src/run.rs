//! The conversation, part by part. It gathers evidence and judges nothing.

use std::time::Duration;

use causeway_core::partners::{Capability, Connects};
use causeway_core::settings::{AutoDownload, Change, MediaSettings};
use causeway_core::{
    Became, ChatView, Connection, Content, Core, Enforced, MAX_TEXT_BYTES, MediaKind, SeenStanza,
    State, StopCause,
};
use tokio::time::{Instant, sleep, timeout};

use crate::CertifyError;
use crate::evidence::{Block, Evidence, Reconnect, Witnessed};
use crate::plan::{Options, Plan};
use crate::report::Report;
use crate::requirements::Part;
use crate::second::Tempter;
use crate::talk::{Result, Talk, token};
use crate::{outside, requirements::Requirement};

const ONLINE: Duration = Duration::from_secs(30);
/// Used prekeys have to be gone from the bundle by then.
const REPUBLISHED: Duration = Duration::from_secs(10);

/// What is sent of each kind.
struct Sample {
    kind: MediaKind,
    part: Part,
    declared: Capability,
    word: &'static str,
    file: &'static str,
    bytes: &'static [u8],
}

static SAMPLES: [Sample; 4] = [
    Sample {
        kind: MediaKind::Photo,
        part: Part::Photo,
        declared: Capability::Photo,
        word: "photo",
        file: "photo.jpg",
        bytes: include_bytes!("../../../assets/fixtures/media/phone.jpg"),
    },
    Sample {
        kind: MediaKind::Voice,
        part: Part::Voice,
        declared: Capability::Voice,
        word: "voice",
        file: "voice.ogg",
        bytes: include_bytes!("../../../assets/fixtures/media/speech-opus.ogg"),
    },
    Sample {
        kind: MediaKind::Video,
        part: Part::Video,
        declared: Capability::Video,
        word: "video",
        file: "video.mp4",
        bytes: include_bytes!("../../../assets/fixtures/media/baseline.mp4"),
    },
    Sample {
        kind: MediaKind::File,
        part: Part::File,
        declared: Capability::File,
        word: "file",
        file: "file.txt",
        bytes: b"A file of a certification.\n",
    },
];

/// Certifies a partner. `progress` is told what is being done, in a few words.
///
/// # Errors
/// [`CertifyError`]: what keeps it from beginning; everything else is in the report.
pub async fn certify(
    core: &Core,
    plan: &Plan,
    options: &Options,
    progress: &(dyn Fn(&str) + Sync),
) -> Result<Report> {
    let selected = options.selected()?;
    let parts = parts(&selected);
    progress("signing in");
    online(core).await?;
    let chat = core.open_chat(&address(core, plan).await?).await?;
    if let Some(why) = chat.read_only {
        let text = format!("nothing can be written to the partner: {}", why.code());
        return Err(CertifyError::Account(text));
    }
    let before = core.settings().await?.media;
    core.change_settings(Change::Media(by_hand(&before)))
        .await?;
    let run = Run {
        core,
        plan,
        options,
        progress,
        chat,
    };
    let evidence = run.all(&parts).await;
    core.change_settings(Change::Media(before)).await?;
    Ok(Report::new(plan, &selected, &evidence?))
}

fn parts(selected: &[&'static Requirement]) -> Vec<Part> {
    let mut parts = Vec::new();
    for part in selected.iter().flat_map(|it| it.parts) {
        if !parts.contains(part) {
            parts.push(*part);
        }
    }
    parts
}

/// Files are fetched when the certifier says so, or their announcement would be gone before it was looked at.
fn by_hand(before: &MediaSettings) -> MediaSettings {
    MediaSettings {
        auto_photo: AutoDownload::Never,
        auto_voice: AutoDownload::Never,
        auto_video: AutoDownload::Never,
        auto_file: AutoDownload::Never,
        ..before.clone()
    }
}

async fn online(core: &Core) -> Result<()> {
    core.connect().await?;
    let begin = Instant::now();
    while begin.elapsed() < ONLINE {
        match core.connection() {
            Connection::Online => return Ok(()),
            Connection::Stopped(cause) => return Err(stopped(&cause)),
            _ => sleep(Duration::from_millis(40)).await,
        }
    }
    Err(CertifyError::Account(
        "the home service cannot be reached".into(),
    ))
}

fn stopped(cause: &StopCause) -> CertifyError {
    CertifyError::Account(format!(
        "the home service does not let it in: {}",
        cause.code()
    ))
}

/// The test account's address.
async fn address(core: &Core, plan: &Plan) -> Result<String> {
    let account = &plan.test.account;
    if account.ends_with(&format!("@{}", plan.partner.domain)) {
        return Ok(account.clone());
    }
    Ok(core.address_of(&plan.partner.id, account).await?.address)
}

struct Run<'a> {
    core: &'a Core,
    plan: &'a Plan,
    options: &'a Options,
    progress: &'a (dyn Fn(&str) + Sync),
    chat: ChatView,
}

impl Run<'_> {
    async fn all(&self, parts: &[Part]) -> Result<Evidence> {
        let has = |part: Part| parts.contains(&part);
        let mut evidence = Evidence::default();
        let mut talk = Talk::new(
            self.core,
            self.chat.id,
            self.chat.peer.clone(),
            self.options.patience,
        );
        if has(Part::Entry) {
            let partners = self.core.partners().partners;
            let listed = partners
                .into_iter()
                .find(|it| it.id == self.plan.partner.id);
            evidence.listed = Some(listed.map(Box::new));
        }
        let tempter = match (&self.options.second, has(Part::Tempt)) {
            (Some(second), true) => {
                self.say("writing in the clear from the second account");
                let (domain, peer) = (self.plan.partner.domain.clone(), self.chat.peer.clone());
                Some(Tempter::begin(second, self.options.ca_file.as_deref(), &domain, &peer).await)
            }
            _ => None,
        };
        let tempted_at = Instant::now();
        self.outside(&has, &mut evidence).await;
        let devices = self.core.devices(self.chat.id).await?;
        evidence.known_before = devices.iter().any(|device| device.fingerprint.is_some());
        if has(Part::Keys) {
            self.say("looking at the published keys");
            evidence.keys = Some(self.keys().await);
        }
        if has(Part::Text) {
            self.text(&mut talk, &mut evidence).await?;
        }
        self.files(&has, &mut talk, &mut evidence).await?;
        if has(Part::Unknown) && self.chat.suite == causeway_core::SuiteId::SignalPq {
            self.say("content of a kind that nobody knows");
            self.core
                .send_unknown(self.chat.id, "certification")
                .await?;
            let please =
                "You have just got something that your app does not know yet. Please answer with";
            evidence.unknown = Some(talk.exchange("unknown", please).await?);
        }
        if has(Part::Reconnect) {
            evidence.reconnect = Some(self.reconnect(&mut talk).await?);
        }
        if has(Part::Block) {
            evidence.block = Some(self.block(&mut talk).await?);
        }
        if let Some(tempter) = tempter {
            let left = self.options.quiet.saturating_sub(tempted_at.elapsed());
            self.say("waiting for an answer in the clear");
            sleep(left).await;
            evidence.temptation = Some(match tempter {
                Ok(tempter) => Ok(tempter.end().await),
                Err(why) => Err(why),
            });
        }
        evidence.seen = talk.seen();
        for it in &evidence.seen {
            if let Became::Shown { message } = it.seen.became
                && it.seen.bytes > MAX_TEXT_BYTES
                && let Content::Text { text } = self.core.message(message).await?.content
            {
                evidence.long_texts += usize::from(text.len() > MAX_TEXT_BYTES);
            }
        }
        evidence.asked = talk.asked;
        Ok(evidence)
    }

    fn say(&self, what: &str) {
        (self.progress)(what);
    }

    async fn outside(&self, has: &impl Fn(Part) -> bool, evidence: &mut Evidence) {
        let ca = self.options.ca_file.as_deref();
        let federated = self.plan.partner.connects == Connects::Federated;
        if has(Part::Tls) && federated {
            self.say("connecting to the partner's server");
            let test = &self.plan.test;
            evidence.tls =
                Some(outside::server(&self.plan.partner.domain, test.server.as_deref(), ca).await);
        }
        if has(Part::Issuer)
            && let Connects::Direct { jwks_uri, .. } = &self.plan.partner.connects
        {
            self.say("fetching the issuer's keys");
            evidence.issuer = Some(outside::key_set(jwks_uri, &self.plan.test.hosts, ca).await);
        }
        if has(Part::Clock)
            && let Some(place) = self.plan.partner.media_hosts.first()
        {
            self.say("looking at a clock");
            evidence.clock = Some(outside::clock(place, &self.plan.test.hosts, ca).await);
        }
    }

    async fn keys(&self) -> std::result::Result<causeway_core::PublishedKeys, String> {
        let keys = self.core.published_keys(self.chat.id).await;
        keys.map_err(|error| error.to_string())
    }

    async fn text(&self, talk: &mut Talk<'_>, evidence: &mut Evidence) -> Result<()> {
        let please = "This is a certification. Please answer with a text that has this in it:";
        // What follows the first answer is in before the second: servers keep the order.
        for turn in ["the first text", "the second text"] {
            self.say(turn);
            let exchange = talk.exchange("text", please).await?;
            evidence.texts.push(exchange);
        }
        // What could not be read may have been healed since.
        let last = evidence.texts.last();
        if last.is_some_and(|it| it.answered.is_none()) {
            self.say("a third text");
            let exchange = talk.exchange("text", please).await?;
            evidence.texts.push(exchange);
        }
        if let Some(Ok(before)) = &evidence.keys {
            let begin = Instant::now();
            loop {
                let after = self.keys().await;
                let gone = after
                    .as_ref()
                    .is_ok_and(|after| crate::judge::used(before, after).is_some());
                let over = begin.elapsed() > REPUBLISHED || evidence.known_before;
                evidence.keys_after = Some(after);
                if gone || over {
                    break;
                }
                sleep(Duration::from_millis(200)).await;
            }
        }
        Ok(())
    }

    async fn files(
        &self,
        has: &impl Fn(Part) -> bool,
        talk: &mut Talk<'_>,
        evidence: &mut Evidence,
    ) -> Result<()> {
        let folder = tempfile::tempdir()?;
        for sample in &SAMPLES {
            if !has(sample.part) || !self.plan.declares(sample.declared) {
                continue;
            }
            let word = sample.word;
            self.say(&format!("a {word} each way"));
            let path = folder.path().join(sample.file);
            std::fs::write(&path, sample.bytes)?;
            let please = format!("Please send a {word} now.");
            let exchange = talk.file(sample.kind, &path, word, &please).await?;
            evidence.files.insert(sample.kind, exchange);
        }
        Ok(())
    }

    async fn reconnect(&self, talk: &mut Talk<'_>) -> Result<Reconnect> {
        self.say("a broken connection");
        talk.wire_breaks();
        let please = "Please switch your network off and on again, then write certify:back in square brackets.";
        let text = format!("{please} {}", token("reconnect"));
        let asked = self.core.send_text(self.chat.id, &text).await?;
        let token = token("text");
        let meanwhile = format!("And this came meanwhile. Please answer with {token}");
        let id = self.core.send_text(self.chat.id, &meanwhile).await?;
        Ok(Reconnect {
            back: talk.wait_text(asked, "[certify:back").await?,
            meanwhile: talk.answer(id, &token).await?,
        })
    }

    /// Waits until the home service holds who is blocked.
    async fn held(&self) -> Result<()> {
        let begin = Instant::now();
        while begin.elapsed() < ONLINE {
            if self.core.policy().await?.enforced != Enforced::Pending {
                break;
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// The partner is asked for something that takes it a moment, and is blocked before it comes.
    async fn block(&self, talk: &mut Talk<'_>) -> Result<Block> {
        self.say("a block");
        talk.wire_breaks();
        let please = "I am about to block you. Please switch your network off and on again, then write certify:back in square brackets.";
        let text = format!("{please} {}", token("reconnect"));
        let id = self.core.send_text(self.chat.id, &text).await?;
        let sent = async {
            loop {
                let view = self.core.message(id).await?;
                if matches!(view.state, State::Sent | State::Delivered | State::Read) {
                    return Ok::<_, CertifyError>(());
                }
                sleep(Duration::from_millis(10)).await;
            }
        };
        if let Ok(done) = timeout(self.options.patience, sent).await {
            done?;
        }
        self.core.block(self.chat.id).await?;
        self.held().await?;
        let mark = talk.seen().len();
        sleep(self.options.quiet).await;
        let sealed = |it: &&Witnessed| it.seen.stanza == SeenStanza::Sealed;
        let came = talk.seen().iter().skip(mark).filter(sealed).count();
        let me = format!("xmpp:{}", self.chat.peer);
        for block in self.core.blocked().await? {
            if block.ids.contains(&me) {
                self.core.unblock(block.person).await?;
            }
        }
        self.held().await?;
        let please = "You are not blocked any more. Please answer with";
        let after = talk.exchange("text", please).await?;
        Ok(Block { came, after })
    }
}
