//! Taking a chat out of the app, and deleting it. Both also work where nothing can be sent.

use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use serde_json::json;

use super::{ApiError, ChatView, Core, Event, MAX_PAGE, MessageView, views::chat_view};
use crate::chats::{ChatId, Rules, Standing};
use crate::messages::new_wire_id;
use crate::store::{Tx, now_ms};

impl Core {
    /// Writes a chat into a file that must not exist yet, oldest message first, as lines of JSON: `{"chat": …}` as in
    /// [`ChatView`], then `{"message": …}` as in [`MessageView`]. Returns how many messages there are. The file is not
    /// encrypted; only the user may read it. It appears when it is complete, or not at all.
    ///
    /// # Errors
    /// [`ApiError::NotFound`], [`ApiError::File`] and disk errors.
    pub async fn export_chat(&self, chat: ChatId, file: &Path) -> Result<u64, ApiError> {
        let (home, file) = (self.inner.engine.home().to_owned(), file.to_owned());
        // Readers work beside the app, off its threads, for as long as it takes.
        let work = move |tx: &Tx<'_>| {
            let row = tx
                .chat(chat)?
                .filter(|row| row.standing == Standing::Accepted);
            let row = row.ok_or(ApiError::NotFound("chat"))?;
            let view = chat_view(&Rules::read(tx, &home, now_ms())?, row)?;
            write_file(&file, |out| write(tx, &view, out))
        };
        self.inner.engine.store.read(work).await
    }

    /// Deletes a chat with all that was said in it, and what of it had not gone out. Who the other side's devices are, and what
    /// the user thinks of them, is kept: if the chat begins again, nobody is trusted anew. Whoever writes again is a stranger
    /// if they are at a partner and no contact. A request is refused instead ([`Core::refuse_request`]).
    ///
    /// # Errors
    /// [`ApiError::NotFound`] and disk errors.
    pub async fn delete_chat(&self, chat: ChatId) -> Result<(), ApiError> {
        let work = move |tx: &Tx<'_>| {
            let row = tx
                .chat(chat)?
                .filter(|row| row.standing == Standing::Accepted);
            row.ok_or(ApiError::NotFound("chat"))?;
            Ok::<_, ApiError>(tx.delete_chat(chat)?)
        };
        self.inner.engine.store.write(work).await?;
        self.inner.engine.emit(Event::ChatDeleted { chat });
        self.inner.engine.sweep_media().await;
        Ok(())
    }
}

/// Makes a file, which must not exist yet and which only the user may read: complete, or not at all.
pub(super) fn write_file<T>(
    file: &Path,
    fill: impl FnOnce(&mut BufWriter<File>) -> Result<T, ApiError>,
) -> Result<T, ApiError> {
    let aside = aside(file)?;
    let written = fill_file(&aside, fill).and_then(|what| {
        place(&aside, file)?;
        Ok(what)
    });
    if written.is_err() {
        let _ = fs::remove_file(&aside);
    }
    written
}

fn fill_file<T>(
    aside: &Path,
    fill: impl FnOnce(&mut BufWriter<File>) -> Result<T, ApiError>,
) -> Result<T, ApiError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(aside).map_err(|error| failed(&error))?;
    let mut out = BufWriter::new(file);
    let what = fill(&mut out)?;
    let file = out.into_inner().map_err(|error| failed(error.error()))?;
    File::sync_all(&file).map_err(|error| failed(&error))?;
    Ok(what)
}

pub(super) fn failed(error: &std::io::Error) -> ApiError {
    match error.kind() {
        std::io::ErrorKind::StorageFull => ApiError::DiskFull,
        _ => ApiError::File(error.to_string()),
    }
}

/// A name beside the file, where it is made.
fn aside(file: &Path) -> Result<PathBuf, ApiError> {
    let name = file.file_name();
    let name = name.ok_or_else(|| ApiError::File("it has no name".into()))?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(new_wire_id());
    Ok(file.with_file_name(hidden))
}

fn write(tx: &Tx<'_>, view: &ChatView, out: &mut impl Write) -> Result<u64, ApiError> {
    let mut line =
        |value: serde_json::Value| writeln!(out, "{value}").map_err(|error| failed(&error));
    line(json!({ "chat": view }))?;
    let (mut after, mut count, now) = (0, 0, now_ms());
    loop {
        let rows = tx.history_after(view.id, after, MAX_PAGE, now)?;
        let Some(last) = rows.last() else { break };
        after = last.id;
        for row in rows {
            line(json!({ "message": MessageView::from(row) }))?;
            count += 1;
        }
    }
    Ok(count)
}

/// Gives the complete file its name.
fn place(aside: &Path, file: &Path) -> Result<(), ApiError> {
    // Refuses to write over a file; not every file system knows second names.
    match fs::hard_link(aside, file) {
        Ok(()) => fs::remove_file(aside).map_err(|error| failed(&error)),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists || file.exists() => {
            Err(failed(&error))
        }
        Err(_) => fs::rename(aside, file).map_err(|error| failed(&error)),
    }
}
