//! Lets scenarios that are about other things pass the gate.
//!
//! They go the way that an app goes: the lab's signed directory, onboarding, agreement to share the number, contacts.

use causeway_core::partners::{SigningKey, sign};
use causeway_core::settings::{Answer, InboxLayout, Step};
use causeway_core::{ApiError, Core};
use serde_json::{Value, json};

use crate::HOME;
use crate::error::{LabError, Result};

const DIRECTORY: &str = include_str!("../../../assets/partners/lab/directory.json");
const KEY: &[u8] = include_bytes!("../../../assets/partners/lab/first.pem");

/// The logos that the directory names.
pub(crate) const LOGOS: [(&str, &[u8]); 2] = [
    (
        "birdychat.svg",
        include_bytes!("../../../assets/partners/lab/birdychat.svg"),
    ),
    (
        "haiket.svg",
        include_bytes!("../../../assets/partners/lab/haiket.svg"),
    ),
];

/// Where BirdyChat's clients sign in when it connects directly ([`direct_directory`]).
pub const DIRECT: &str = "birdychat.home.test";

/// The abuse account of `home.test`, and its password.
pub const ABUSE: (&str, &str) = ("abuse", "takes reports");

pub(crate) fn abuse_desk() -> String {
    format!("{}@{HOME}", ABUSE.0)
}

/// The lab's directory, signed. Every service of the lab is in it, also `home.test`, for users of the core elsewhere.
pub fn directory() -> Result<Vec<u8>> {
    directory_with(|_| {})
}

/// The same with a change, such as a higher `sequence` and another `status`.
pub fn directory_with(change: impl FnOnce(&mut Value)) -> Result<Vec<u8>> {
    let bad = |what: String| LabError::Usage(format!("the lab's directory: {what}"));
    let mut directory: Value =
        serde_json::from_str(DIRECTORY).map_err(|error| bad(error.to_string()))?;
    let Some(partners) = directory["partners"].as_array_mut() else {
        return Err(bad("no partners".into()));
    };
    let mut home = partners.first().cloned().unwrap_or_default();
    home["id"] = json!("home");
    home["name"] = json!("Home");
    home["domain"] = json!(HOME);
    home["identifiers"] = json!([{ "kind": "phone" }]);
    partners.push(home);
    change(&mut directory);
    let key = SigningKey::from_pem(KEY).map_err(|error| bad(error.to_string()))?;
    let signed = sign(directory.to_string().as_bytes(), &[key]);
    Ok(signed.map_err(|error| bad(error.to_string()))?.into_bytes())
}

/// The lab's directory once BirdyChat has given its own service up: its clients sign in at [`DIRECT`] with tokens of its issuer, and
/// speak `signal-pq`. It is newer than [`directory`].
pub fn direct_directory() -> Result<Vec<u8>> {
    directory_with(|directory| {
        directory["sequence"] = json!(1_000_000);
        let entry = &mut directory["partners"][0];
        let issuer = crate::issuer_of(DIRECT);
        entry["domain"] = json!(DIRECT);
        entry["suite"] = json!("signal-pq");
        entry["connects"] = json!({ "direct": {
            "issuer": issuer, "jwks_uri": format!("{issuer}/jwks.json"), "audience": DIRECT,
        }});
        entry["media_hosts"] = json!([format!("{DIRECT}:5281")]);
    })
}

/// Switches third-party chats on with all partners, agrees to share the number with them, and makes these people contacts.
/// Goes on where it was ended.
pub async fn open(core: &Core, contacts: &[&str]) -> std::result::Result<(), ApiError> {
    let directory = directory().map_err(|error| ApiError::Internal(error.to_string()))?;
    open_with(core, &directory, contacts).await
}

/// The same with another directory.
pub async fn open_with(
    core: &Core,
    directory: &[u8],
    contacts: &[&str],
) -> std::result::Result<(), ApiError> {
    core.take_partners(directory).await?;
    let contacts: Vec<_> = contacts
        .iter()
        .map(|known_by| ((*known_by).to_owned(), String::new()))
        .collect();
    core.set_contacts(&contacts).await?;
    loop {
        let view = core.onboarding().await?;
        let answer = match view.step {
            Step::Start => Answer::Begin,
            Step::Explanation => Answer::Understood,
            Step::Apps => Answer::Apps(view.offered),
            Step::Inbox => Answer::Inbox(InboxLayout::Combined),
            Step::Done => break,
        };
        core.answer_onboarding(answer).await?;
    }
    for partner in core.settings().await?.partners {
        core.share_number(&partner).await?;
    }
    Ok(())
}
