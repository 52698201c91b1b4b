//! `causeway partners`: the services that have been admitted; and, for whoever runs a home service, making keys, signing
//! and checking a directory, which need no account.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use causeway_core::eligibility::decide;
use causeway_core::partners::{
    Directory, DirectoryWarning, MAX_ENVELOPE_BYTES, Opening, Partner, PublicKey, SigningKey,
    built_in_keys, sign, verify,
};
use causeway_core::{Core, PartnersView};
use clap::Subcommand;
use serde_json::json;

use crate::failure::Failure;
use crate::output::{Output, harmless};

/// What whoever runs a home service does.
#[derive(Subcommand)]
pub enum Work {
    /// Make a signing key and print its public part.
    Key {
        /// The new key file (PKCS #8); it must not be there yet. Keep it secret.
        file: PathBuf,
    },
    /// Check a directory and sign it.
    Sign {
        /// A key file; twice for both keys.
        #[arg(long = "key", required = true, value_name = "FILE")]
        keys: Vec<PathBuf>,
        /// The directory: JSON as in assets/partners/directory.schema.json.
        input: PathBuf,
        /// Where the signed directory goes.
        output: PathBuf,
    },
    /// Check a signed directory as an app would.
    Verify {
        /// A public key to trust instead of those that are built in, as `partners key` printed it.
        #[arg(long = "key", value_name = "KEY")]
        keys: Vec<String>,
        /// The signed directory.
        input: PathBuf,
    },
}

pub fn run(work: &Work, output: &Output) -> Result<(), Failure> {
    match work {
        Work::Key { file } => make_key(file, output),
        Work::Sign {
            keys,
            input,
            output: to,
        } => sign_file(keys, input, to, output),
        Work::Verify { keys, input } => verify_file(keys, input, output),
    }
}

/// The partners as they are at hand, and what is wrong with the directory.
pub async fn list(
    core: &Core,
    refresh: bool,
    file: Option<PathBuf>,
    output: &Output,
) -> Result<(), Failure> {
    let view = if let Some(file) = file {
        let read = std::fs::read(&file);
        let envelope =
            read.map_err(|error| Failure::usage(format!("{}: {error}", file.display())))?;
        core.take_partners(&envelope).await?
    } else if refresh {
        core.refresh_partners().await?
    } else {
        core.partners()
    };
    let number = core.identity().await?.number;
    let region = decide(&number).region.unwrap_or_default();
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let now = since.map_or(0, |now| i64::try_from(now.as_millis()).unwrap_or(i64::MAX));
    if output.is_json() {
        let mut value = serde_json::to_value(&view).map_err(Failure::other)?;
        for (shown, partner) in rows(&mut value).zip(&view.partners) {
            shown["opening"] = json!(partner.opening(&region, now));
        }
        value["region"] = json!(region);
        output.show(&value, String::new);
        return Ok(());
    }
    for partner in &view.partners {
        output.show(&(), || row(partner, &region, now));
    }
    for entry in &view.unusable {
        let name = entry.id.clone().unwrap_or_else(|| entry.at.to_string());
        output.note(&format!("the entry {name} cannot be used by this version"));
    }
    for text in notes(&view) {
        output.note(text);
    }
    Ok(())
}

fn rows(view: &mut serde_json::Value) -> impl Iterator<Item = &mut serde_json::Value> {
    view["partners"].as_array_mut().into_iter().flatten()
}

fn row(partner: &Partner, region: &str, now: i64) -> String {
    let open = match partner.opening(region, now) {
        Opening::Open => format!("open in {region}"),
        Opening::From(at) => format!("in {region} from {}", date(at)),
        Opening::NotPlanned => format!("not planned in {region}"),
    };
    let kinds: Vec<_> = partner
        .identifiers
        .iter()
        .map(|rule| name(&rule.kind()))
        .collect();
    let can: Vec<_> = partner.capabilities.iter().map(name).collect();
    format!(
        "{:<16}  {:<24}  {:<10}  {:<18}  by {}; {}",
        harmless(&partner.name),
        partner.domain,
        partner.status.name(),
        open,
        kinds.join(", "),
        can.join(", ")
    )
}

/// A value's name in JSON.
fn name(value: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

fn notes(view: &PartnersView) -> Vec<&'static str> {
    let mut notes = Vec::new();
    if view.sequence.is_none() {
        notes.push("no partner directory yet: causeway partners --refresh");
    } else if view.expired {
        notes.push("the directory has expired: no new chats until a fresh one comes");
    }
    notes.extend(view.warning.map(|warning| match warning {
        DirectoryWarning::BadlySigned => "the home service hands out a directory that no trusted key has signed; the last good one stays",
        DirectoryWarning::RolledBack => "the home service hands out an older directory; the newer one stays",
        DirectoryWarning::Malformed => "the home service hands out something that is no directory; the last good one stays",
        DirectoryWarning::NewerForm => "the home service hands out a directory that only a newer version reads: update",
        DirectoryWarning::FromTheFuture => "the directory is from the future: check this device's clock",
        DirectoryWarning::TooLarge => "the home service hands out something too large for a directory; the last good one stays",
        DirectoryWarning::KeyReplacement => "one of the two keys that sign the directory is to be replaced; if the home service has not said so, ask it",
    }));
    notes
}

fn make_key(file: &Path, output: &Output) -> Result<(), Failure> {
    let (key, pem) = SigningKey::generate().map_err(Failure::other)?;
    let mut to = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)
        .map_err(|error| unusable(file, &error))?;
    to.write_all(pem.as_bytes())
        .and_then(|()| to.sync_all())
        .map_err(|error| unusable(file, &error))?;
    let public = key.public();
    output.show(
        &json!({ "key": public.id(), "public": public.to_text() }),
        || {
            format!(
                "{}  # {}\nThis line goes into assets/partners/trusted-keys.txt; the file stays secret.",
                public.to_text(),
                public.id()
            )
        },
    );
    Ok(())
}

fn sign_file(keys: &[PathBuf], input: &Path, to: &Path, output: &Output) -> Result<(), Failure> {
    let read_key = |file: &PathBuf| {
        SigningKey::from_pem(&read(file)?).map_err(|error| Failure::directory(file, &error))
    };
    let keys = keys.iter().map(read_key).collect::<Result<Vec<_>, _>>()?;
    let document = read(input)?;
    let directory =
        Directory::parse(&document).map_err(|error| Failure::directory(input, &error))?;
    // An app would leave it out; whoever signs it wants it in.
    if let Some(entry) = directory.unusable.first() {
        let name = entry.id.clone().unwrap_or_else(|| entry.at.to_string());
        let why = format!("the entry {name} cannot be used: {}", entry.why);
        return Err(Failure::directory(input, &why));
    }
    let envelope = sign(&document, &keys).map_err(|error| Failure::directory(input, &error))?;
    // Whole or not at all: the web server may hand it out at any moment.
    let beside = to.with_extension("new");
    std::fs::write(&beside, envelope)
        .and_then(|()| std::fs::rename(&beside, to))
        .map_err(|error| unusable(to, &error))?;
    let by: Vec<_> = keys.iter().map(|key| key.public().id()).collect();
    show(&directory, &by, output);
    Ok(())
}

fn verify_file(keys: &[String], input: &Path, output: &Output) -> Result<(), Failure> {
    let mut trusted = Vec::new();
    for key in keys {
        trusted.push(PublicKey::parse(key).map_err(|error| Failure::usage(error.to_string()))?);
    }
    if trusted.is_empty() {
        trusted = built_in_keys();
    }
    let verified =
        verify(&read(input)?, &trusted).map_err(|error| Failure::directory(input, &error))?;
    let directory =
        Directory::parse(&verified.document).map_err(|error| Failure::directory(input, &error))?;
    let by: Vec<_> = verified.by.iter().map(PublicKey::id).collect();
    show(&directory, &by, output);
    Ok(())
}

fn show(directory: &Directory, by: &[String], output: &Output) {
    let value = json!({
        "sequence": directory.sequence,
        "issued": directory.issued,
        "expires": directory.expires,
        "signed_by": by,
        "partners": directory.partners.iter().map(|entry| &entry.id).collect::<Vec<_>>(),
        "unusable": directory.unusable,
        "replaces": directory.replaces,
    });
    output.show(&value, || {
        let mut text = format!(
            "directory {} with {} partners, from {} to {}, signed by {}",
            directory.sequence,
            directory.partners.len(),
            date(directory.issued),
            date(directory.expires),
            by.join(" and ")
        );
        for entry in &directory.unusable {
            text += &format!(
                "\n  entry {} cannot be used: {}",
                entry.at,
                harmless(&entry.why)
            );
        }
        if let Some(replaces) = &directory.replaces {
            let (old, new) = (harmless(&replaces.old), replaces.new.id());
            text += &format!("\n  the key {old} is to be replaced by {new}");
        }
        text
    });
}

/// The day of a time in milliseconds since 1970.
fn date(at: i64) -> String {
    chrono::DateTime::from_timestamp_millis(at)
        .map_or_else(|| "?".into(), |at| at.date_naive().to_string())
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let size = std::fs::metadata(file)
        .map_err(|error| unusable(file, &error))?
        .len();
    if size > MAX_ENVELOPE_BYTES as u64 {
        return Err(Failure::directory(file, &"it is larger than any directory"));
    }
    std::fs::read(file).map_err(|error| unusable(file, &error))
}

fn unusable(file: &Path, error: &std::io::Error) -> Failure {
    Failure::usage(format!("{}: {error}", file.display()))
}
