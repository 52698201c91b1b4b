//! Files in messages: sent, saved, and the room they take.

use std::path::{Path, PathBuf};
use std::time::Duration;

use causeway_core::settings::Quality;
use causeway_core::{
    Content, Core, Event, FreeStorage, MediaDraft, MediaForm, MediaKind, MessageId, MessageView,
    Network, TransferStep,
};
use clap::{Args, ValueEnum};
use serde_json::json;
use tokio::time::timeout;

use crate::Wait;
use crate::commands::{Done, on_its_way, online};
use crate::failure::Failure;
use crate::output::{Output, harmless};
use crate::words;

#[derive(Args)]
pub struct Attach {
    /// The other side's address.
    address: String,
    /// The file. It is copied; photos, sound and videos are made fit to send.
    file: PathBuf,
    /// What it is sent as; if not said, what it is.
    #[arg(long = "as", value_name = "KIND")]
    kind: Option<Kind>,
    /// A text that follows it.
    #[arg(long)]
    caption: Option<String>,
    /// More of a photo or a video.
    #[arg(long)]
    hd: bool,
    /// Until when to wait.
    #[arg(long, default_value = "sent")]
    wait: Wait,
    /// For how many seconds at most.
    #[arg(long, default_value_t = 300)]
    timeout: u64,
}

#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    Photo,
    Voice,
    Video,
    File,
}

impl From<Kind> for MediaKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Photo => Self::Photo,
            Kind::Voice => Self::Voice,
            Kind::Video => Self::Video,
            Kind::File => Self::File,
        }
    }
}

pub async fn attach(core: &Core, attach: Attach, output: &Output) -> Done {
    let kind = match attach.kind {
        Some(kind) => kind.into(),
        None => Core::probe_media(&attach.file).await?.kind,
    };
    let chat = core.open_chat(&attach.address).await?;
    let events = core.events();
    let draft = MediaDraft {
        caption: attach.caption,
        quality: if attach.hd {
            Quality::Hd
        } else {
            Quality::Standard
        },
        ..MediaDraft::new(kind, attach.file)
    };
    let id = core.send_media(chat.id, draft).await?;
    let seconds = match attach.wait {
        Wait::None => 0,
        _ => attach.timeout,
    };
    let watching = watch(core, id, output);
    let sending = on_its_way(
        core,
        events,
        (id, &chat.peer),
        (attach.wait, seconds),
        output,
    );
    tokio::select! {
        done = sending => done,
        () = watching => Ok(()),
    }
}

#[derive(Args)]
pub struct Save {
    /// The message's id.
    id: i64,
    /// Where to put it: a file, or a folder.
    #[arg(default_value = ".")]
    to: PathBuf,
    /// For how many seconds at most.
    #[arg(long, default_value_t = 300)]
    timeout: u64,
}

/// Puts a message's file somewhere, fetching it first when it is not here.
pub async fn save(core: &Core, save: Save, output: &Output) -> Done {
    let id = MessageId(save.id);
    let step = |view: &MessageView| view.transfer.as_ref().map(|it| it.step);
    let view = core.message(id).await?;
    if step(&view) != Some(TransferStep::Here) && core.fetch_media(id).await.is_ok() {
        online(core, save.timeout).await?;
        core.set_network(Network::Unmetered).await?;
        tokio::select! {
            fetched = timeout(Duration::from_secs(save.timeout), fetched(core, id)) => fetched
                .map_err(|_| Failure::message("unreachable", "it has not come in time; what has come is kept"))??,
            () = watch(core, id, output) => {}
        }
    }
    let opened = core.open_media(id, MediaForm::Original).await?;
    let to = match save.to.is_dir() {
        true => save.to.join(&opened.name),
        false => save.to,
    };
    let copied = copy_new(&opened.path, &to);
    core.close_media(&opened.path).await?;
    let bytes = copied.map_err(|error| Failure::usage(format!("{}: {error}", to.display())))?;
    let shown = json!({ "message": save.id, "path": to, "mime": opened.mime, "bytes": bytes });
    output.show(&shown, || {
        format!(
            "{} ({}, {bytes} bytes)",
            to.display(),
            harmless(&opened.mime)
        )
    });
    if let Content::Media { media } = view.content
        && media.warning.is_some()
    {
        output.note("it can run: open it only if you expect it");
    }
    Ok(())
}

/// Nothing that is there is written over.
fn copy_new(from: &Path, to: &Path) -> std::io::Result<u64> {
    std::io::copy(
        &mut std::fs::File::open(from)?,
        &mut std::fs::File::create_new(to)?,
    )
}

async fn fetched(core: &Core, id: MessageId) -> Result<(), Failure> {
    let mut events = core.events();
    loop {
        let view = core.message(id).await?;
        let transfer = view
            .transfer
            .ok_or_else(|| Failure::message("not-found", "no file"))?;
        let why = || {
            let reason = transfer.reason.as_ref();
            reason.map_or(("failed", String::new()), |it| {
                (it.code(), words::reason(it))
            })
        };
        match transfer.step {
            TransferStep::Here => return Ok(()),
            TransferStep::Gone | TransferStep::Failed | TransferStep::Removed => {
                let (code, text) = why();
                return Err(Failure::message(code, format!("it cannot be had: {text}")));
            }
            _ => {}
        }
        if events.next().await.is_none() {
            return Ok(());
        }
    }
}

/// Says how far a file is, for ever.
async fn watch(core: &Core, id: MessageId, output: &Output) {
    let (mut events, mut told) = (core.events(), None);
    while let Some(event) = events.next().await {
        let ours = matches!(event, Event::TransferProgress { message, .. } | Event::MessageChanged { message, .. } if message == id);
        if !ours {
            continue;
        }
        let Ok(view) = core.message(id).await else {
            continue;
        };
        let Some(transfer) = view.transfer else {
            continue;
        };
        // Each tenth is enough for a line.
        let now = transfer
            .percent
            .map(|percent| (transfer.step, percent / 10));
        if let (true, Some((step, tenths))) = (now != told, now) {
            output.note(&format!("{} {}0 %", words::transfer(step), tenths));
            told = now;
        }
    }
    std::future::pending().await
}

#[derive(Args)]
pub struct Room {
    /// Remove the files of this address.
    #[arg(long, value_name = "ADDRESS")]
    free: Option<String>,
    /// Remove all files.
    #[arg(long, conflicts_with = "free")]
    free_all: bool,
}

/// Says how much room files take, or makes some.
pub async fn room(core: &Core, room: Room, output: &Output) -> Done {
    if room.free.is_some() || room.free_all {
        let chat = match room.free {
            Some(address) => Some(core.open_chat(&address).await?.id),
            None => None,
        };
        let which = FreeStorage {
            chat,
            ..FreeStorage::default()
        };
        let freed = core.free_storage(which).await?;
        output.show(&json!({ "freed": freed }), || {
            format!("{freed} bytes are free again")
        });
        return Ok(());
    }
    let used = core.storage_use().await?;
    let all: u64 = used.iter().map(|it| it.bytes).sum();
    let mut lines = Vec::new();
    for it in &used {
        let peer = core.chat(it.chat).await?.peer;
        let kind = words::media_kind(it.kind);
        lines.push(format!(
            "{}: {kind}, {} files, {} bytes",
            harmless(&peer),
            it.count,
            it.bytes
        ));
    }
    lines.push(format!("{all} bytes in all"));
    output.show(&json!({ "used": used, "bytes": all }), || lines.join("\n"));
    Ok(())
}
