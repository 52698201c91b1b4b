//! Files in the demo: what a phone makes goes out, is fetched by Anna's app and looked at by tools that nobody here wrote; and what she
//! sends comes in.
//!
//! Must hold: what is compared is what came out at the other end, never what the core says of itself; files of one's own are looked at
//! before anything starts.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use causeway_core::{
    Content, Direction, Media, MediaDraft, MediaForm, MediaKind, MessageId, MessageView, Network,
    State, TransferStep,
};
use causeway_lab::inspect::{self, Facts};
use causeway_lab::{programs, samples};
use clap::Args;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::time::{Instant, sleep, timeout};

use super::report::{Item, Said, Shown, Side, bytes};
use super::talk::{Talk, words};
use super::{ANNA_SHOWN, NUMBER, Result, USER, ask, counted};

/// The longest that one file may take on a busy machine: videos are encoded anew.
const LONG: Duration = Duration::from_secs(900);
/// The largest video that goes to a partner whose entry says nothing else, in bytes.
const MOST: u64 = 16_000_000;
/// A piece of a file, to be looked for where it must not be.
const SAMPLE: usize = 32;

/// Files of one's own.
#[derive(Args)]
pub struct Own {
    /// Send this photo, instead of the files that come with the project
    #[arg(long, value_name = "FILE", conflicts_with_all = ["chat", "story"])]
    photo: Option<PathBuf>,
    /// Send this recording as a voice message, instead
    #[arg(long, value_name = "FILE", conflicts_with_all = ["chat", "story"])]
    voice: Option<PathBuf>,
    /// Send this video, instead
    #[arg(long, value_name = "FILE", conflicts_with_all = ["chat", "story"])]
    video: Option<PathBuf>,
    /// Send this file as it is, instead
    #[arg(long, value_name = "FILE", conflicts_with_all = ["chat", "story"])]
    file: Option<PathBuf>,
}

/// Something to send.
pub struct Choice {
    kind: MediaKind,
    path: PathBuf,
    caption: Option<String>,
}

/// A file that went from one side to the other, for the proof.
pub struct Exchanged {
    /// Its size as it was sealed.
    pub bytes: u64,
    /// A piece of it, where it has one that is its own.
    pub sample: Option<Vec<u8>>,
    pub checks: Vec<(String, bool)>,
}

impl Own {
    /// What the user named.
    pub fn choices(&self) -> Result<Vec<Choice>> {
        let named = [
            (MediaKind::Photo, &self.photo),
            (MediaKind::Voice, &self.voice),
            (MediaKind::Video, &self.video),
            (MediaKind::File, &self.file),
        ];
        let mut choices = Vec::new();
        for (kind, path) in named {
            let Some(path) = path else { continue };
            std::fs::File::open(path)
                .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
            choices.push(Choice {
                kind,
                path: path.clone(),
                caption: None,
            });
        }
        Ok(choices)
    }
}

/// The files that come with the project, made in `dir`.
pub fn samples(dir: &Path) -> causeway_lab::Result<Vec<Choice>> {
    let choice = |kind, path, caption: &str| Choice {
        kind,
        path,
        caption: Some(caption.to_owned()).filter(|text| !text.is_empty()),
    };
    Ok(vec![
        choice(MediaKind::Photo, samples::photo(dir)?, "Guess where I am!"),
        choice(MediaKind::Photo, samples::screenshot(dir)?, ""),
        choice(MediaKind::Voice, samples::voice(dir)?, ""),
        choice(MediaKind::Video, samples::video(dir)?, "Look around!"),
        choice(MediaKind::File, samples::document(dir)?, "And your ticket."),
    ])
}

/// Sends what was chosen, and has Anna send something.
pub async fn exchange(
    talk: &mut Talk<'_>,
    choices: &[Choice],
    dir: &Path,
) -> Result<Vec<Exchanged>> {
    ask(talk.anna, json!({"cmd": "answer", "mode": "off"}), "answer").await?;
    talk.core.set_network(Network::Unmetered).await?;
    let mut exchanged = Vec::new();
    for choice in choices {
        exchanged.push(send(talk, choice, dir).await?);
    }
    for name in ["photo.webp", "speech-opus.ogg"] {
        exchanged.push(receive(talk, &programs::fixtures_dir().join(name)).await?);
    }
    Ok(exchanged)
}

async fn send(talk: &mut Talk<'_>, choice: &Choice, dir: &Path) -> Result<Exchanged> {
    let name = name_of(&choice.path);
    let before = facts(&choice.path).await?;
    talk.screen.says(NUMBER, &line(choice.kind, &name, &before));
    let draft = MediaDraft {
        caption: choice.caption.clone(),
        name: Some(name.clone()),
        ..MediaDraft::new(choice.kind, &choice.path)
    };
    let id = talk.core.send_media(talk.chat, draft).await?;
    let at = talk.said.len();
    let sent = delivered(talk, id).await?;
    let told = talk.anna.wait_event("file", LONG).await?;
    let got = dir.join(format!("fetched-{at}"));
    let fetch = json!({"cmd": "fetch", "link": told["link"], "to": got});
    let fetched = ask(talk.anna, fetch, "fetch").await?;
    let after = facts(&got).await?;
    let opened = talk.core.open_media(id, MediaForm::Original).await?;
    let own = std::fs::read(&opened.path)?;
    talk.core.close_media(&opened.path).await?;
    let item = Item {
        shown: shown(choice.kind),
        poster: poster(choice.kind, &got, dir)?,
        waveform: waveform(&sent),
        same: fetched["sha256"] == hash(&own),
        got: std::fs::read(&got)?,
        name,
        before,
        after,
    };
    talk.screen.note(&format!(
        "Anna's app fetches it: {}",
        line(choice.kind, "", &item.after).trim()
    ));
    let result = Exchanged {
        bytes: item.after.bytes,
        sample: sample(&item.got),
        checks: judged(choice.kind, &item),
    };
    talk.note(Side::User, id, Said::File(Box::new(item)));
    if let Some(caption) = &choice.caption {
        caption_arrives(talk, id, caption).await?;
    }
    Ok(result)
}

/// The caption is a message of its own, directly behind.
async fn caption_arrives(talk: &mut Talk<'_>, id: MessageId, caption: &str) -> Result<()> {
    let heard = |event: &Value| event["event"] == "message" && event["body"] == caption;
    talk.screen.says(NUMBER, caption);
    talk.anna.wait_for(heard, LONG).await?;
    let page = talk.core.history(talk.chat, None, 20).await?;
    let text = |view: &&MessageView| {
        view.id > id && matches!(&view.content, Content::Text { text } if text == caption)
    };
    if let Some(view) = page.iter().find(text) {
        talk.note(Side::User, view.id, Said::Text(caption.to_owned()));
    }
    Ok(())
}

/// Waits until a file is delivered, and shows what is done with it.
async fn delivered(talk: &mut Talk<'_>, id: MessageId) -> Result<MessageView> {
    let until = Instant::now() + LONG;
    let mut shown = String::new();
    loop {
        let view = talk.core.message(id).await?;
        let state = match &view.transfer {
            Some(transfer) if view.state == State::Queued => {
                format!("{:?}", transfer.step).to_lowercase()
            }
            _ => words(&view),
        };
        if state != shown && state != "waiting" {
            talk.screen.state(&state);
            shown = state;
        }
        match view.state {
            State::Delivered | State::Read => return Ok(view),
            State::Failed => return Err(format!("a file could not be sent: {shown}").into()),
            _ if Instant::now() > until => return Err(late(&shown)),
            _ => sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn receive(talk: &mut Talk<'_>, file: &Path) -> Result<Exchanged> {
    let before = facts(file).await?;
    let command = json!({"cmd": "send_file", "to": USER, "path": file});
    ask(talk.anna, command, "send_file").await?;
    let view = arrived(talk).await?;
    let Content::Media { media } = &view.content else {
        return Err("what came is no file".into());
    };
    let kind = media.kind;
    talk.screen.says(ANNA_SHOWN, &line(kind, "", &before));
    let opened = talk.core.open_media(view.id, MediaForm::Original).await?;
    let (after, got) = (facts(&opened.path).await?, std::fs::read(&opened.path)?);
    talk.core.close_media(&opened.path).await?;
    let item = Item {
        shown: shown(kind),
        name: name_of(file),
        poster: None,
        waveform: media.waveform.clone().unwrap_or_default(),
        same: std::fs::read(file)? == got,
        got,
        before,
        after,
    };
    let result = Exchanged {
        bytes: item.after.bytes,
        sample: sample(&item.got),
        checks: vec![(
            format!(
                "{}, sent by Anna: the phone has opened what she sent",
                item.name
            ),
            item.same,
        )],
    };
    talk.note(Side::Other, view.id, Said::File(Box::new(item)));
    Ok(result)
}

/// The next file that comes in, once the phone has fetched it.
async fn arrived(talk: &mut Talk<'_>) -> Result<MessageView> {
    let until = Instant::now() + LONG;
    let mut coming = None;
    loop {
        for view in talk.news().await? {
            if view.direction == Direction::In && matches!(view.content, Content::Media { .. }) {
                coming = Some(view.id);
            }
        }
        if let Some(id) = coming {
            let view = talk.core.message(id).await?;
            let step = view.transfer.as_ref().map(|transfer| transfer.step);
            match step {
                Some(TransferStep::Here) => return Ok(view),
                Some(TransferStep::Gone | TransferStep::Failed) => {
                    return Err(format!("a file could not be fetched: {step:?}").into());
                }
                _ => {}
            }
        }
        if Instant::now() > until {
            return Err(late("a file from Anna"));
        }
        let _ = timeout(Duration::from_millis(200), talk.something()).await;
    }
}

fn late(what: &str) -> Box<dyn std::error::Error> {
    format!("nothing happened for {} s: {what}", LONG.as_secs()).into()
}

/// What must be true of a file at the other end.
fn judged(kind: MediaKind, item: &Item) -> Vec<(String, bool)> {
    let Item {
        name,
        before,
        after,
        same,
        ..
    } = item;
    let mut checks = vec![(format!("{name}: Anna has what the phone had sealed"), *same)];
    let mut check = |what: String, holds| checks.push((format!("{name}: {what}"), holds));
    if kind == MediaKind::File {
        check("as it was, byte for byte".into(), before == after);
        return checks;
    }
    let sizes = format!("{} → {}", bytes(before.bytes), bytes(after.bytes));
    let whole = after.faults.is_empty();
    if kind == MediaKind::Video {
        // A small one keeps its pictures, and the word on how to turn them; one in HEVC may grow.
        check(
            format!("whole, upright, no larger than the partner takes ({sizes})"),
            whole && lies(before) == lies(after) && after.bytes <= MOST,
        );
    } else {
        check(
            format!("whole, upright, no larger than before ({sizes})"),
            whole && after.upright && after.bytes <= before.bytes,
        );
    }
    let place = if before.tells_a_place() {
        ", the place too"
    } else {
        ""
    };
    check(
        format!(
            "tells nothing any more ({} before{place})",
            counted(before.told.len(), "detail")
        ),
        after.told.is_empty(),
    );
    if kind == MediaKind::Voice {
        check(
            "Ogg Opus".into(),
            after.codecs == ["opus"] && after.mime == "audio/ogg",
        );
    }
    if kind == MediaKind::Video {
        check(
            "MP4 with H.264".into(),
            after.codecs.iter().any(|codec| codec == "h264"),
        );
    }
    checks
}

/// Whether it is higher than wide, as it is seen.
fn lies(facts: &Facts) -> Option<bool> {
    facts.pixels.map(|(width, height)| height > width)
}

/// Asking all the tools takes a second; nobody else shall wait.
async fn facts(path: &Path) -> Result<Facts> {
    let path = path.to_owned();
    Ok(tokio::task::spawn_blocking(move || Facts::of(&path)).await??)
}

fn shown(kind: MediaKind) -> Shown {
    match kind {
        MediaKind::Photo => Shown::Picture,
        MediaKind::Voice => Shown::Voice,
        MediaKind::Video => Shown::Video,
        MediaKind::File => Shown::Document,
    }
}

fn waveform(view: &MessageView) -> Vec<u8> {
    match &view.content {
        Content::Media {
            media: Media { waveform, .. },
        } => waveform.clone().unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn poster(kind: MediaKind, file: &Path, dir: &Path) -> Result<Option<Vec<u8>>> {
    if kind != MediaKind::Video {
        return Ok(None);
    }
    let to = dir.join("poster.jpg");
    inspect::first_picture(file, &to)?;
    Ok(Some(std::fs::read(to)?))
}

fn line(kind: MediaKind, name: &str, facts: &Facts) -> String {
    let kind = match kind {
        MediaKind::Photo => "a photo",
        MediaKind::Voice => "a voice message",
        MediaKind::Video => "a video",
        MediaKind::File => "a file",
    };
    let size = facts
        .pixels
        .map(|(width, height)| format!(", {width} × {height}"));
    let length = facts.seconds.map(|seconds| format!(", {seconds:.1} s"));
    let more = [size, length].into_iter().flatten().collect::<String>();
    let name = if name.is_empty() {
        String::new()
    } else {
        format!(" {name}")
    };
    format!(
        "[{kind}{name}: {}, {}{more}]",
        facts.mime,
        bytes(facts.bytes)
    )
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// From the middle: beginnings are the same in many files. Nothing where it would be found anywhere, such as zeros.
fn sample(file: &[u8]) -> Option<Vec<u8>> {
    let sample = file.get(file.len() / 2..)?.get(..SAMPLE)?;
    let different: HashSet<u8> = sample.iter().copied().collect();
    (different.len() > SAMPLE / 4).then(|| sample.to_vec())
}
