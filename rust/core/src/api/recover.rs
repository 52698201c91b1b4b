//! Recovering an account whose database is damaged.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{ApiError, Core, NewAccount, account_row};
use crate::e2ee::own_devices;
use crate::store::{DatabaseKey, Store, now_ms};

/// What was saved from a damaged database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recovered {
    /// The folder with the damaged files, untouched. Deleting it is the user's choice.
    pub aside: PathBuf,
    /// Chats saved.
    pub chats: u64,
    /// Messages saved.
    pub messages: u64,
    /// Of these, messages of the user that are still to be sent; they go out at the next connection.
    pub waiting: u64,
    /// Chats and messages that could not be read, at most.
    pub lost: u64,
}

impl Core {
    /// Moves the damaged database in `dir` aside, unchanged, under a dated name, and puts a new one in its place with
    /// what could be read: the account, chats, messages, what waits to be sent, and what was decided about the other
    /// side's devices. The account gets a new device, since the state of the old one's sessions cannot be trusted:
    /// the other side sees a new key. Messages that were in the queue and whose place in it is lost become failed, for
    /// the user to send again. When anything goes wrong, nothing has changed. The account must not be open.
    ///
    /// `account` is used when the account itself cannot be read; without it that is an error.
    ///
    /// # Errors
    /// [`ApiError::AccountLost`]: sign in again and pass the account. [`ApiError::WrongKey`], [`ApiError::NoAccount`],
    /// [`ApiError::InUse`], [`ApiError::BadAddress`] and disk errors.
    pub async fn recover(
        dir: &Path,
        key: &DatabaseKey,
        account: Option<NewAccount>,
    ) -> Result<Recovered, ApiError> {
        if let Some(account) = &account {
            account.address()?;
        }
        let (dir, key) = (dir.to_owned(), key.clone());
        let recovering = tokio::task::spawn_blocking(move || {
            Store::recover(&dir, &key, |tx, salvage| {
                if !salvage.account {
                    let account = account.ok_or(ApiError::AccountLost)?;
                    tx.insert_account(&account_row(account), now_ms())?;
                }
                own_devices(tx)?;
                Ok::<_, ApiError>(())
            })
        });
        let salvage = recovering
            .await
            .map_err(|_| ApiError::Internal("recovering the database panicked".into()))??;
        Ok(Recovered {
            aside: salvage.aside,
            chats: salvage.chats,
            messages: salvage.messages,
            waiting: salvage.waiting,
            lost: salvage.lost,
        })
    }
}
