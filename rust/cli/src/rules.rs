//! The commands about the rules: settings, onboarding, requests, blocks.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::PathBuf;

use causeway_core::settings::{Answer, Change, InboxLayout, Settings, Step};
use causeway_core::{ChatView, Core, Enforced, PhoneNumber, PolicyView, WhoMayContact};
use clap::{Subcommand, ValueEnum};
use serde::Serialize;

use crate::failure::Failure;
use crate::output::{Output, harmless};
use crate::words;

type Done = Result<(), Failure>;

#[derive(Subcommand)]
pub enum Setting {
    /// Third-party chats.
    ThirdParty { on: OnOff },
    /// A partner may reach this account.
    Choose { partner: String },
    /// A partner may reach this account no longer.
    Drop { partner: String },
    /// How chats with people on other apps are listed.
    Inbox { layout: Layout },
    /// Who may write first.
    Who { who: Who },
    /// Whether a partner's users learn what you have read.
    TellRead { partner: String, on: OnOff },
    /// Put the notice about third-party chats away.
    DismissNotice,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum OnOff {
    On,
    Off,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Layout {
    Combined,
    Separate,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Who {
    Nobody,
    WrittenTo,
    Contacts,
    Everybody,
}

impl From<Layout> for InboxLayout {
    fn from(layout: Layout) -> Self {
        match layout {
            Layout::Combined => Self::Combined,
            Layout::Separate => Self::Separate,
        }
    }
}

#[derive(Subcommand)]
pub enum OnboardStep {
    /// Begin.
    Begin,
    /// The explanation has been read.
    Understood,
    /// Choose partners, by id.
    Apps {
        #[arg(required = true)]
        partners: Vec<String>,
    },
    /// Choose how these chats are listed; then third-party chats are on.
    Inbox { layout: Layout },
    /// One step back.
    Back,
    /// Leave everything as it was.
    Cancel,
    /// All steps at once, after printing the explanation.
    All {
        /// The partners' ids.
        #[arg(required = true)]
        partners: Vec<String>,
        /// How these chats are listed.
        #[arg(long, default_value = "combined")]
        inbox: Layout,
    },
}

pub async fn settings(core: &Core, setting: Option<Setting>, output: &Output) -> Done {
    let change = match setting {
        None => {
            return show_settings(core, &core.settings().await?, output).await;
        }
        Some(Setting::ThirdParty { on }) => Change::ThirdParty(on == OnOff::On),
        Some(Setting::Choose { partner }) => Change::ChoosePartner(partner),
        Some(Setting::Drop { partner }) => Change::DropPartner(partner),
        Some(Setting::Inbox { layout }) => Change::Inbox(layout.into()),
        Some(Setting::Who { who }) => Change::WhoMayContact(match who {
            Who::Nobody => WhoMayContact::Nobody,
            Who::WrittenTo => WhoMayContact::WrittenTo,
            Who::Contacts => WhoMayContact::Contacts,
            Who::Everybody => WhoMayContact::Everybody,
        }),
        Some(Setting::TellRead { partner, on }) => match on {
            OnOff::On => Change::TellWhatIsRead(partner),
            OnOff::Off => Change::KeepWhatIsRead(partner),
        },
        Some(Setting::DismissNotice) => Change::DismissNotice,
    };
    show_settings(core, &core.change_settings(change).await?, output).await
}

#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    settings: &'a Settings,
    #[serde(rename = "home-service")]
    home: PolicyView,
}

async fn show_settings(core: &Core, settings: &Settings, output: &Output) -> Done {
    let home = core.policy().await?;
    let enforced = match home.enforced {
        Enforced::Confirmed => "has confirmed this",
        Enforced::Pending => "has not confirmed this yet",
        Enforced::PhoneOnly => "does not enforce this; this phone does",
    };
    output.show(&Shown { settings, home }, || {
        let list = |ids: &BTreeSet<String>| {
            let ids: Vec<_> = ids.iter().map(String::as_str).collect();
            if ids.is_empty() {
                "none".to_owned()
            } else {
                harmless(&ids.join(" "))
            }
        };
        let on = if settings.third_party { "on" } else { "off" };
        format!(
            "third-party chats  {on}\npartners           {}\ninbox              {}\nwho may write      {}\nlearn what I read  {}\nhome service       {enforced}",
            list(&settings.partners),
            name(&settings.inbox),
            name(&settings.who_may_contact),
            list(&settings.markers),
        )
    });
    Ok(())
}

/// An enum's value as the settings file has it.
fn name(value: &impl serde::Serialize) -> String {
    let json = serde_json::to_value(value).ok();
    let text = json.as_ref().and_then(|json| json.as_str());
    text.unwrap_or_default().to_owned()
}

pub async fn onboard(core: &Core, step: Option<OnboardStep>, output: &Output) -> Done {
    let answers = match step {
        None => Vec::new(),
        Some(OnboardStep::Begin) => vec![Answer::Begin],
        Some(OnboardStep::Understood) => vec![Answer::Understood],
        Some(OnboardStep::Apps { partners }) => vec![Answer::Apps(partners.into_iter().collect())],
        Some(OnboardStep::Inbox { layout }) => vec![Answer::Inbox(layout.into())],
        Some(OnboardStep::Back) => vec![Answer::Back],
        Some(OnboardStep::Cancel) => vec![Answer::Cancel],
        Some(OnboardStep::All { partners, inbox }) => {
            for point in core.onboarding().await?.points {
                output.note(&format!("- {}", words::point(point)));
            }
            vec![
                Answer::Begin,
                Answer::Understood,
                Answer::Apps(partners.into_iter().collect()),
                Answer::Inbox(inbox.into()),
            ]
        }
    };
    for answer in answers {
        core.answer_onboarding(answer).await?;
    }
    let view = core.onboarding().await?;
    output.show(&view, || {
        if let Some(why) = view.closed {
            return words::refusal(why).to_owned();
        }
        match view.step {
            Step::Start => "third-party chats are off; to begin: causeway onboard begin".into(),
            Step::Explanation => {
                let points = view.points.iter().map(|point| words::point(*point));
                let points: Vec<_> = points.map(|point| format!("- {point}")).collect();
                format!("{}\nthen: causeway onboard understood", points.join("\n"))
            }
            Step::Apps => {
                let offered: Vec<_> = view.offered.iter().map(String::as_str).collect();
                format!("choose with: causeway onboard apps {}", offered.join(" "))
            }
            Step::Inbox => "choose with: causeway onboard inbox combined|separate".into(),
            Step::Done => "third-party chats are on; see: causeway settings".into(),
        }
    });
    Ok(())
}

pub async fn share(core: &Core, partner: &str, output: &Output) -> Done {
    core.share_number(partner).await?;
    output.note(&format!(
        "people on {} whom you write to learn your number",
        harmless(partner)
    ));
    Ok(())
}

pub async fn requests(core: &Core, output: &Output) -> Done {
    let mut after = None;
    loop {
        let page = core.requests(after, 200).await?;
        let Some(last) = page.last() else {
            return Ok(());
        };
        after = Some(last.chat.id);
        for request in &page {
            output.show(request, || {
                let text = request.last.as_ref();
                let text = text.map_or_else(String::new, |view| words::content(&view.content));
                let more = match request.dropped {
                    0 => String::new(),
                    dropped => format!("  (and {dropped} more that were not kept)"),
                };
                format!("{}  {text}{more}", harmless(&request.chat.peer))
            });
        }
    }
}

/// The chat or request with an address; none is made.
pub async fn known(core: &Core, address: &str) -> Result<ChatView, Failure> {
    Ok(core.find_chat(address).await?)
}

pub async fn accept(core: &Core, address: &str, seconds: u64, output: &Output) -> Done {
    core.accept_request(known(core, address).await?.id).await?;
    output.note("accepted; your answer: causeway send ADDRESS TEXT");
    crate::commands::online(core, seconds).await
}

pub async fn refuse(core: &Core, address: &str, output: &Output) -> Done {
    core.refuse_request(known(core, address).await?.id).await?;
    output.note("refused; they learn nothing of it");
    Ok(())
}

pub async fn block(core: &Core, whom: &str, output: &Output) -> Done {
    if PhoneNumber::parse(whom).is_ok() {
        core.block_number(whom).await?;
    } else {
        core.block(known(core, whom).await?.id).await?;
    }
    output.note("blocked, in every app; to undo it: causeway blocks, then causeway unblock NUMBER");
    Ok(())
}

pub async fn unblock(core: &Core, person: i64, output: &Output) -> Done {
    core.unblock(person).await?;
    output.note("no longer blocked");
    Ok(())
}

pub async fn blocks(core: &Core, output: &Output) -> Done {
    for block in core.blocked().await? {
        output.show(&block, || {
            format!("{:>4}  {}", block.person, harmless(&block.ids.join("  ")))
        });
    }
    Ok(())
}

pub async fn link(core: &Core, address: &str, number: &str, output: &Output) -> Done {
    let chat = known(core, address).await?;
    core.link_number(chat.id, number).await?;
    output.note("one person: a block of one is a block of both");
    Ok(())
}

/// Reads contacts, one a line: a number or an address, white space, a name.
pub async fn contacts(core: &Core, file: Option<PathBuf>, output: &Output) -> Done {
    let text = match file {
        Some(file) => std::fs::read_to_string(&file)
            .map_err(|error| Failure::usage(format!("{}: {error}", file.display())))?,
        None => {
            let mut text = String::new();
            let read = std::io::stdin().read_to_string(&mut text);
            read.map_err(|error| Failure::usage(format!("standard input is not text: {error}")))?;
            text
        }
    };
    let contacts: Vec<_> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let (known_by, name) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            (known_by.to_owned(), name.trim().to_owned())
        })
        .collect();
    core.set_contacts(&contacts).await?;
    output.note(&format!("{} contacts", contacts.len()));
    Ok(())
}
