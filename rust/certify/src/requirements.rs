//! The requirements, as `docs/partner-guide.md` has them: a test holds the two together.

use crate::evidence::Evidence;
use crate::judge;
use crate::plan::Plan;
use crate::report::Finding;

/// A part of the conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The directory entry.
    Entry,
    /// TLS to the partner's server.
    Tls,
    /// The key set of a direct partner's issuer.
    Issuer,
    /// The clocks of its web servers.
    Clock,
    /// Its account's keys.
    Keys,
    /// Texts.
    Text,
    Photo,
    Voice,
    Video,
    File,
    /// Content that nobody knows.
    Unknown,
    /// A broken wire.
    Reconnect,
    Block,
    /// A message in the clear.
    Tempt,
}

/// One requirement.
#[derive(Debug)]
pub struct Requirement {
    /// Its number.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// What to do when it is not met.
    pub todo: &'static str,
    /// What has to be gone through to see it.
    pub(crate) parts: &'static [Part],
    pub(crate) judge: fn(&Plan, &Evidence) -> Finding,
}

macro_rules! requirement {
    ($id:literal, $title:literal, [$($part:ident),+], $judge:ident, $todo:literal) => {
        Requirement { id: $id, title: $title, todo: $todo, parts: &[$(Part::$part),+], judge: judge::$judge }
    };
}

/// All of them, in their order.
#[rustfmt::skip]
pub static REQUIREMENTS: &[Requirement] = &[
    requirement!("P1", "The entry is that of the directory", [Entry], entry,
        "Agree on the entry with the home service, which puts it into the directory that the certifying account uses."),
    requirement!("P2", "The server proves its domain by TLS", [Tls], tls,
        "Serve TLS 1.2 or newer to other servers, with a certificate of a public authority that names the domain."),
    requirement!("P3", "Who its users are is proven", [Issuer, Text], proof,
        "Federated: a certificate that other servers verify. Direct: publish the issuer's ES256 keys, each with its kid, over HTTPS."),
    requirement!("P4", "The device list names the account's devices and no others", [Keys], devices,
        "Publish a list of the devices that are in use; take a device out when it is signed out or replaced."),
    requirement!("P5", "Published keys can be used", [Keys, Text], usable,
        "Publish the bundle of the keys that the device has now; what is sealed to it must be readable at the first try."),
    requirement!("P6", "Keys are signed", [Keys], signatures,
        "Sign each signed prekey (and each ML-KEM key) with the identity key, over its serialised form."),
    requirement!("P7", "One-time prekeys are used once", [Keys, Text], one_time,
        "Delete a one-time prekey when it was used, fill up, and publish the bundle again at once."),
    requirement!("P8", "Text goes both ways, encrypted", [Text, Keys], text,
        "Read and write text by the suite of the entry; heal what cannot be read."),
    requirement!("P9", "Photos go both ways", [Photo], photo, "Fetch and show photos, and send them; or do not declare `photo`."),
    requirement!("P10", "Voice messages go both ways", [Voice], voice, "Fetch and play voice messages, and send them; or do not declare `voice`."),
    requirement!("P11", "Videos go both ways", [Video], video, "Fetch and play videos, and send them; or do not declare `video`."),
    requirement!("P12", "Files go both ways", [File], file, "Fetch and keep files, and send them; or do not declare `file`."),
    requirement!("P13", "Receipts are given", [Text], receipts,
        "Answer each message that asks for it with a receipt (XEP-0184) once it is stored; or do not declare `receipts`."),
    requirement!("P14", "Nothing is said in the clear", [Text, Tempt], clear,
        "Never send a body beside or instead of an encrypted element; show a message that came in the clear as refused, and let nobody answer it."),
    requirement!("P15", "Files are sealed and can be fetched", [Photo, Voice, Video, File], fetchable,
        "Send the message when the upload is complete, and keep the file for 14 days at least, on a host that the entry lists."),
    requirement!("P16", "Files are as large as said", [Photo, Voice, Video, File], size,
        "Say the size of the file before it is sealed."),
    requirement!("P17", "Files are of the kind and type said", [Photo, Voice, Video, File], kind,
        "Say what the file is by its content, not by its name; send as a photo only what is a picture."),
    requirement!("P18", "Limits are kept", [Text, Photo, Voice, Video, File], limits,
        "Send texts of 65536 bytes at most, and files within the limits of the entry; refuse more before it is sent."),
    requirement!("P19", "No message comes twice", [Text], twice,
        "Send a message again only while it has no receipt, and not within the same connection."),
    requirement!("P20", "Nothing is replayed", [Text], replays,
        "Never put bytes that were sealed once into another message: seal anew."),
    requirement!("P21", "Messages keep their order", [Text], order,
        "Send messages in the order in which they were encrypted: one queue for each chat."),
    requirement!("P22", "The sender is who it says", [Text, Keys], sender,
        "Send from devices in the published list, with the identity key in their bundles; list a new device before it writes."),
    requirement!("P23", "Nobody is flooded", [Text], flood,
        "Limit how much an account may send: not more than 20 messages a minute that nobody asked for."),
    requirement!("P24", "A block holds", [Block], block,
        "Take a refusal (service-unavailable) as what it is: do not try the message again by itself, nor by another way."),
    requirement!("P25", "Content of kinds not known yet does no harm", [Unknown], unknown,
        "Keep what is not understood, say that something came, and go on."),
    requirement!("P26", "Capabilities are as declared", [Text], capabilities,
        "Declare what the app does, and let it do nothing else; use the suite of the entry."),
    requirement!("P27", "Clocks are right", [Clock], clock, "Keep servers' clocks by NTP; within two minutes is enough."),
    requirement!("P28", "A broken connection loses nothing", [Reconnect], reconnect,
        "Resume the stream (XEP-0198), or read the archive (XEP-0313) before what is live; send again what was not acknowledged."),
];

#[cfg(test)]
mod tests {
    use super::REQUIREMENTS;

    #[test]
    fn the_guide_has_the_same_numbers_and_titles() {
        let guide = include_str!("../../../docs/partner-guide.md");
        let headings = guide.lines().filter_map(|line| line.strip_prefix("### P"));
        let headings: Vec<_> = headings.map(|rest| format!("P{rest}")).collect();
        let table = REQUIREMENTS.iter();
        let table: Vec<_> = table.map(|it| format!("{} {}", it.id, it.title)).collect();
        assert_eq!(headings, table);
        for (at, requirement) in REQUIREMENTS.iter().enumerate() {
            assert_eq!(requirement.id, format!("P{}", at + 1));
            assert!(requirement.todo.ends_with('.'), "{}", requirement.id);
        }
    }
}
