//! Finding people, another number, and what is done with a whole chat.

use std::path::Path;

use causeway_core::{Core, Credential, Lookup};
use serde_json::json;

use crate::commands::{online, secret};
use crate::failure::Failure;
use crate::output::{Output, harmless};
use crate::{ChangeNumber, words};

type Done = Result<(), Failure>;

/// An address as it is, or from `PARTNER:IDENTIFIER`, which no address can look like.
pub async fn address(core: &Core, text: &str) -> Result<String, Failure> {
    match text.split_once(':') {
        Some((partner, typed)) => Ok(core.address_of(partner.trim(), typed).await?.address),
        None => Ok(text.to_owned()),
    }
}

pub async fn find(core: &Core, partner: &str, typed: &str, seconds: u64, output: &Output) -> Done {
    // What is badly typed is told without the network.
    core.address_of(partner, typed).await?;
    online(core, seconds).await?;
    let person = core.find_person(partner, typed).await?;
    output.show(&person, || {
        format!(
            "{} on {}  {}\n{}",
            harmless(&person.identifier),
            harmless(person.partner_name.as_deref().unwrap_or_default()),
            harmless(&person.address),
            words::lookup(person.answer, partner)
        )
    });
    match person.answer {
        Lookup::Found => Ok(()),
        Lookup::Unreachable => Err(Failure::timeout("the partner cannot be reached")),
        Lookup::Unknown => Err(Failure::not_there(
            "unknown",
            "there is no such person to write to",
        )),
        Lookup::ConfirmSharing => Err(Failure::not_there("confirm-sharing", "not asked yet")),
        Lookup::Refused(why) => Err(Failure::not_there(why.code(), words::refusal(why))),
    }
}

pub async fn open(core: &Core, address: &str, output: &Output) -> Done {
    let chat = core.open_chat(address).await?;
    output.show(&chat, || {
        let on = chat
            .partner
            .as_deref()
            .map(|name| format!(" on {}", harmless(name)));
        format!(
            "a chat with {}{}",
            harmless(&chat.identifier),
            on.unwrap_or_default()
        )
    });
    Ok(())
}

pub async fn export(core: &Core, address: &str, file: &Path, output: &Output) -> Done {
    let chat = core.find_chat(address).await?;
    let messages = core.export_chat(chat.id, file).await?;
    output.show(
        &json!({ "chat": chat.id, "messages": messages, "file": file }),
        || {
            format!(
                "{messages} messages are in {}, not encrypted: keep it safe",
                harmless(&file.to_string_lossy())
            )
        },
    );
    Ok(())
}

pub async fn delete_chat(core: &Core, address: &str, output: &Output) -> Done {
    let chat = core.find_chat(address).await?;
    core.delete_chat(chat.id).await?;
    output.show(&json!({ "chat": chat.id, "deleted": true }), || {
        "deleted".into()
    });
    Ok(())
}

pub async fn change_number(core: &Core, change: ChangeNumber, output: &Output) -> Done {
    let secret = secret(change.token, change.secret_stdin)?;
    let credential = if change.token {
        Credential::token(secret)
    } else {
        Credential::password(secret)
    };
    let done = core.change_number(&change.number, credential).await?;
    output.show(&done, || {
        let old = done.old_account.as_ref().map(words::old_account);
        format!(
            "the number is {} now; {}. Chats with other apps go on, one app at a time: causeway share PARTNER",
            harmless(&done.number),
            old.unwrap_or_default()
        )
    });
    Ok(())
}
