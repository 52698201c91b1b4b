//! `--story partners`: a person on Causeway, and two partners' own messengers, which share no code with it. One connects directly and
//! speaks `signal-pq`, the other is federated, speaks `omemo` and is for voice.
//!
//! Must hold: what a partner's app got is asked of that app; what the core says of itself is compared with it.

use std::path::{Path, PathBuf};
use std::time::Instant;

use causeway_core::settings::{AutoDownload, Change, MediaSettings};
use causeway_core::{
    ChatId, Content, Core, DatabaseKey, Direction, Enforced, MediaDraft, MediaForm, MediaKind,
    MessageView, Network, Reason, State, SuiteId, TransferStep, Tuning,
};
use causeway_lab::{HomeServer, Lab, Peer, rules};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::super::partners::{ANNA, BEN, EMAIL, Partners, birdychat};
use super::super::{
    Demo, Interrupted, NUMBER, Result, SOON, Screen, Signals, USER, account, ask, go_online,
};
use super::{Story, until};

const KINDS: [(MediaKind, &str, &str); 4] = [
    (MediaKind::Photo, "photo", "phone.jpg"),
    (MediaKind::Voice, "voice", "speech.wav"),
    (MediaKind::Video, "video", "turned-90.mp4"),
    (MediaKind::File, "file", "ferry-ticket.pdf"),
];

/// The user, and the partners' apps.
struct Cast {
    user: Core,
    partners: Partners,
    files: PathBuf,
}

/// Runs the story; `false` when something was not as it is told.
pub async fn run(options: &Demo, screen: &Screen) -> Result<bool> {
    let (mut signals, begin) = (Signals::new()?, Instant::now());
    screen.line("Starting home.test with a host for BirdyChat, and haiket.test …");
    let (lab, mut cast) = tokio::select! {
        started = start(options) => started?,
        () = signals.any() => return Err(Interrupted.into()),
    };
    let mut story = Story::new(screen);
    let told = tokio::select! {
        told = tell(&mut story, &mut cast, &lab, options) => told,
        () = signals.any() => Err(Interrupted.into()),
    };
    story.end(lab, cast.user, told, begin).await
}

async fn tell(story: &mut Story<'_>, cast: &mut Cast, lab: &Lab, options: &Demo) -> Result<()> {
    let anna = directly(story, cast, lab).await?;
    let ben = cast.user.open_chat(BEN).await?.id;
    if options.home == HomeServer::Prosody {
        kinds(story, cast, anna).await?;
        voice(story, cast, ben).await?;
    }
    words(story, cast, ben).await?;
    misbehaving(story, cast, [anna, ben], options).await
}

async fn start(options: &Demo) -> Result<(Lab, Cast)> {
    let (lab, partners) = Partners::start(options).await?;
    let files = lab.dir().join("files");
    std::fs::create_dir(&files)?;
    match sign_in(&lab).await {
        Ok(user) => Ok((
            lab,
            Cast {
                user,
                partners,
                files,
            },
        )),
        Err(error) => {
            lab.keep();
            Err(error)
        }
    }
}

async fn sign_in(lab: &Lab) -> Result<Core> {
    let folder = lab.dir().join("account");
    let own = account(lab, NUMBER)?;
    let user = Core::create(&folder, &DatabaseKey::generate(), own, Tuning::default()).await?;
    rules::open_with(&user, &rules::direct_directory()?, &[ANNA, BEN]).await?;
    go_online(&user).await?;
    until(async || Ok(user.policy().await?.enforced == Enforced::Confirmed)).await?;
    user.set_network(Network::Unmetered).await?;
    let all = MediaSettings {
        auto_photo: AutoDownload::Always,
        auto_voice: AutoDownload::Always,
        auto_video: AutoDownload::Always,
        auto_file: AutoDownload::Always,
        ..user.settings().await?.media
    };
    user.change_settings(Change::Media(all)).await?;
    Ok(user)
}

async fn directly(story: &mut Story<'_>, cast: &mut Cast, lab: &Lab) -> Result<ChatId> {
    story.chapter("BirdyChat has no server here: its app signs in at birdychat.home.test");
    story.tell(&format!(
        "BirdyChat's issuer has given Anna's app a token for {EMAIL}."
    ));
    let hers = cast.partners.issuer.for_email(EMAIL).await?;
    let other = "otto\\40prize.example@birdychat.home.test";
    let let_in = birdychat(lab, other, &hers, "thief").await.is_ok();
    story.check("with it, nobody gets into another account", !let_in);
    let sent = send(
        &mut cast.partners.anna,
        NUMBER,
        "Hello, is this the number from the choir?",
    )
    .await?;
    story.tell("Anna knows a number, and nothing else: Hello, is this the number from the choir?");
    let core = &cast.user;
    let chat = core.open_chat(ANNA).await?;
    heard(core, chat.id, "Hello, is this the number from the choir?").await?;
    story.check("it is read, in Causeway", true);
    story.check(
        "in suite signal-pq: PQXDH and the sparse post-quantum ratchet",
        core.chat(chat.id).await?.suite == SuiteId::SignalPq,
    );
    receipt(&mut cast.partners.anna, &sent).await?;
    story.check("and BirdyChat has its receipt", true);
    let text = "It is! Rehearsal at seven? 🎶";
    story.check(
        "Anna reads the answer",
        said(core, chat.id, &mut cast.partners.anna, text).await?,
    );
    let device = core.devices(chat.id).await?.first().map(|it| it.device);
    let device = device.ok_or("Anna has no device")?;
    let number = core.safety_number(chat.id, device).await?;
    let digits = number.ok_or("no safety number")?.digits().to_owned();
    let there = ask(
        &mut cast.partners.anna,
        json!({"cmd": "safety", "jid": USER}),
        "safety",
    )
    .await?;
    let groups: Vec<&str> = (0..60)
        .step_by(5)
        .filter_map(|at| digits.get(at..at + 5))
        .collect();
    story.tell(&format!("The safety number: {}", groups.join(" ")));
    story.check(
        "it is the same on both phones",
        there["digits"] == digits.as_str(),
    );
    Ok(chat.id)
}

async fn kinds(story: &mut Story<'_>, cast: &mut Cast, chat: ChatId) -> Result<()> {
    story.chapter("Every kind of content, there and back");
    for (kind, name, file) in KINDS {
        let path = causeway_lab::programs::fixtures_dir().join(file);
        let got = send_file(cast, chat, Who::Anna, kind, &path).await?;
        story.check(
            &format!("a {name}: BirdyChat has what was sealed, as large as it was said"),
            got.same,
        );
        let command = json!({"cmd": "send_file", "to": USER, "kind": name, "path": got.file});
        ask(&mut cast.partners.anna, command, "send").await?;
        let back = arrived(&cast.user, chat, kind).await?;
        story.check(
            "    and back, bit for bit",
            content(&cast.user, &back).await? == std::fs::read(&got.file)?,
        );
    }
    Ok(())
}

async fn voice(story: &mut Story<'_>, cast: &mut Cast, chat: ChatId) -> Result<()> {
    story.chapter("Haiket is a service of its own, and begins with the voice");
    let command = json!({"cmd": "send_voice", "to": USER, "seconds": 4});
    ask(&mut cast.partners.ben, command, "send_voice").await?;
    let view = arrived(&cast.user, chat, MediaKind::Voice).await?;
    let Content::Media { media } = &view.content else {
        return Err("a voice message is no file".into());
    };
    let seconds = media.duration_ms.unwrap_or_default() as f64 / 1000.0;
    story.tell(&format!("Ben says something, for {seconds:.1} s."));
    story.check(
        "it is here, with its waveform",
        seconds > 3.5 && media.waveform.is_some(),
    );
    let path = causeway_lab::programs::fixtures_dir().join("speech.wav");
    let got = send_file(cast, chat, Who::Ben, MediaKind::Voice, &path).await?;
    story.check("the answer by voice: Haiket has what was sealed", got.same);
    let listened = ask(
        &mut cast.partners.ben,
        json!({"cmd": "listen", "path": got.file}),
        "listen",
    )
    .await?;
    let long = listened["seconds"].as_f64().unwrap_or_default();
    story.check(&format!("and hears {long:.1} s of it"), long > 1.0);
    Ok(())
}

async fn words(story: &mut Story<'_>, cast: &mut Cast, chat: ChatId) -> Result<()> {
    story.chapter("And in words, with suite omemo");
    let core = &cast.user;
    let sent = send(&mut cast.partners.ben, USER, "Kommst du am Sonntag?").await?;
    story.tell("Ben: Kommst du am Sonntag?");
    heard(core, chat, "Kommst du am Sonntag?").await?;
    receipt(&mut cast.partners.ben, &sent).await?;
    story.check("it is read, and Haiket has its receipt", true);
    story.check(
        "Ben reads the answer",
        said(core, chat, &mut cast.partners.ben, "Ja, gern!").await?,
    );
    story.check(
        "the chat is in suite omemo",
        core.chat(chat).await?.suite == SuiteId::Omemo,
    );
    Ok(())
}

/// What a partner's app must not do, and what becomes of it.
async fn misbehaving(
    story: &mut Story<'_>,
    cast: &mut Cast,
    chats: [ChatId; 2],
    options: &Demo,
) -> Result<()> {
    story.chapter("Apps that do not keep to the rules");
    for (app, chat, name) in [
        (&mut cast.partners.anna, chats[0], "BirdyChat"),
        (&mut cast.partners.ben, chats[1], "Haiket"),
    ] {
        let core = &cast.user;
        let before = core.history(chat, None, 500).await?.len();
        for what in ["replay", "duplicate"] {
            misbehave(app, what).await?;
        }
        send(app, USER, "Still me.").await?;
        heard(core, chat, "Still me.").await?;
        let after = core.history(chat, None, 500).await?.len();
        story.check(
            &format!("{name} sends a message three times: it is shown once"),
            after == before + 1,
        );
        misbehave(app, "plaintext").await?;
        let refused = newest(core, chat, |view| view.reason == Some(Reason::Unencrypted)).await;
        story.check(
            &format!("{name} sends in the clear: refused, and shown as refused"),
            refused.is_ok(),
        );
        misbehave(app, "forged_sender").await?;
        let marked = newest(core, chat, |view| view.warning).await;
        story.check(
            "it writes with keys that are nobody's: marked",
            marked.is_ok(),
        );
        if options.home != HomeServer::Prosody {
            continue;
        }
        misbehave(app, "media_missing").await?;
        let gone = newest(core, chat, |view| step(view) == Some(TransferStep::Gone)).await;
        story.check(
            "it offers a file that is not there: gone, ask for it again",
            gone.is_ok(),
        );
    }
    let core = &cast.user;
    if options.home == HomeServer::Prosody {
        misbehave(&mut cast.partners.anna, "media_lies").await?;
        let lie = newest(core, chats[0], |view| {
            step(view) == Some(TransferStep::Failed)
        })
        .await;
        story.check("BirdyChat says 1 kB and sends 500: not taken", lie.is_ok());
    }
    let text = "Good bye, whoever you are.";
    story.check(
        "and with both the chat goes on",
        said(core, chats[0], &mut cast.partners.anna, text).await?,
    );
    story.check(
        "    Ben too",
        said(core, chats[1], &mut cast.partners.ben, text).await?,
    );
    Ok(())
}

async fn misbehave(app: &mut Peer, what: &str) -> Result<()> {
    let command = json!({"cmd": "misbehave", "what": what, "to": USER});
    ask(app, command, "misbehave").await.map(drop)
}

/// Sends a text; its stanza's id.
async fn send(app: &mut Peer, to: &str, text: &str) -> Result<Value> {
    let command = json!({"cmd": "send", "to": to, "body": text});
    Ok(ask(app, command, "send").await?["stanza_id"].clone())
}

async fn receipt(app: &mut Peer, of: &Value) -> Result<()> {
    let wanted = |event: &Value| event["event"] == "receipt" && event["for"] == *of;
    app.wait_for(wanted, SOON).await?;
    Ok(())
}

/// Says something to a partner's app; whether it has read that, encrypted, and said so.
async fn said(core: &Core, chat: ChatId, app: &mut Peer, text: &str) -> Result<bool> {
    let id = core.send_text(chat, text).await?;
    let wanted = |event: &Value| event["event"] == "message" && event["body"] == text;
    let got = app.wait_for(wanted, SOON).await?;
    until(async || Ok(core.message(id).await?.state == State::Delivered)).await?;
    Ok(got["encrypted"] == true)
}

async fn heard(core: &Core, chat: ChatId, wanted: &str) -> Result<()> {
    newest(
        core,
        chat,
        |view| matches!(&view.content, Content::Text { text } if text == wanted),
    )
    .await
    .map(drop)
}

/// The newest message that is as wanted, once there is one.
async fn newest(
    core: &Core,
    chat: ChatId,
    wanted: impl Fn(&MessageView) -> bool,
) -> Result<MessageView> {
    let last = async || -> Result<Option<MessageView>> {
        let page = core.history(chat, None, 20).await?;
        Ok(page.into_iter().find(|view| wanted(view)))
    };
    until(async || Ok(last().await?.is_some())).await?;
    last().await?.ok_or_else(|| "a message went away".into())
}

/// The newest file of a kind that came in, once it is here.
async fn arrived(core: &Core, chat: ChatId, kind: MediaKind) -> Result<MessageView> {
    newest(core, chat, |view| {
        view.direction == Direction::In
            && step(view) == Some(TransferStep::Here)
            && matches!(&view.content, Content::Media { media } if media.kind == kind)
    })
    .await
}

fn step(view: &MessageView) -> Option<TransferStep> {
    view.transfer.as_ref().map(|it| it.step)
}

enum Who {
    Anna,
    Ben,
}

/// A file at the other end, and whether it is what the core had sealed.
struct Got {
    file: PathBuf,
    same: bool,
}

async fn send_file(
    cast: &mut Cast,
    chat: ChatId,
    to: Who,
    kind: MediaKind,
    path: &Path,
) -> Result<Got> {
    let id = cast
        .user
        .send_media(chat, MediaDraft::new(kind, path))
        .await?;
    let app = match to {
        Who::Anna => &mut cast.partners.anna,
        Who::Ben => &mut cast.partners.ben,
    };
    let told = app.wait_event("file", 5 * SOON).await?;
    let file = cast.files.join(format!("{}-{}", kind as u8, id.0));
    let fetch = json!({"cmd": "fetch", "stanza_id": told["stanza_id"], "to": file});
    let fetched = ask(app, fetch, "fetch").await?;
    let core = &cast.user;
    until(async || Ok(core.message(id).await?.state == State::Delivered)).await?;
    let sealed = content(core, &core.message(id).await?).await?;
    let hash: String = Sha256::digest(&sealed)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let same = fetched["sha256"] == hash.as_str() && fetched["bytes"] == sealed.len();
    Ok(Got { file, same })
}

/// The bytes of a message's file.
async fn content(core: &Core, view: &MessageView) -> Result<Vec<u8>> {
    let opened = core.open_media(view.id, MediaForm::Original).await?;
    let bytes = std::fs::read(&opened.path)?;
    core.close_media(&opened.path).await?;
    Ok(bytes)
}
