//! The commands about reports.

use causeway_core::{Core, Direction, MAX_REPORTED_MESSAGES, MessageId, NewReport, ReportReason};
use clap::{Args, ValueEnum};

use crate::Wait;
use crate::commands::on_its_way;
use crate::failure::Failure;
use crate::output::{Output, harmless};

type Done = Result<(), Failure>;

#[derive(Args)]
pub struct Report {
    /// The other side's address, of a chat or a request.
    address: String,
    /// Why.
    #[arg(long)]
    reason: Why,
    /// The ids of the messages to report, at most five; without any, the newest five of theirs.
    #[arg(long = "message", value_name = "ID")]
    messages: Vec<i64>,
    /// What you add.
    #[arg(long, default_value = "")]
    remark: String,
    /// Block the person too.
    #[arg(long)]
    block: bool,
    /// Send it. Without this it is only shown.
    #[arg(long)]
    send: bool,
    /// For how many seconds to wait at most.
    #[arg(long, default_value_t = 30)]
    timeout: u64,
}

#[derive(Clone, Copy, ValueEnum)]
enum Why {
    /// Unwanted: advertising, fraud.
    Spam,
    /// Harassment, threats, anything that hurts.
    Abuse,
}

pub async fn report(core: &Core, report: Report, output: &Output) -> Done {
    let chat = core.find_chat(&report.address).await?;
    let mut messages: Vec<_> = report.messages.into_iter().map(MessageId).collect();
    if messages.is_empty() {
        let newest = core.history(chat.id, None, 100).await?;
        let theirs = newest.iter().filter(|row| row.direction == Direction::In);
        messages.extend(theirs.take(MAX_REPORTED_MESSAGES).map(|row| row.id));
    }
    let new = NewReport {
        chat: chat.id,
        messages,
        reason: match report.reason {
            Why::Spam => ReportReason::Spam,
            Why::Abuse => ReportReason::Abuse,
        },
        remark: report.remark,
    };
    let view = core.preview_report(&new).await?;
    output.show(&view, || {
        let partner = match (&view.partner, &view.partner_abuse) {
            (Some(name), Some(address)) => format!(
                "\n{}'s own abuse desk: {}",
                harmless(name),
                harmless(address)
            ),
            _ => String::new(),
        };
        let desk = view.desk.as_deref().unwrap_or("nobody");
        format!(
            "to {}, encrypted:\n{}{partner}",
            harmless(desk),
            harmless(&view.text)
        )
    });
    if !report.send {
        output.note("nothing was sent; to send it: add --send");
        return Ok(());
    }
    let events = core.events();
    let id = core.send_report(&new, report.block).await?;
    let desk = view.desk.unwrap_or_default();
    on_its_way(
        core,
        events,
        (id, &desk),
        (Wait::Sent, report.timeout),
        output,
    )
    .await
}

pub async fn list(core: &Core, limit: u32, output: &Output) -> Done {
    let desk = match core.abuse_desk().await? {
        Some(desk) => desk,
        None => return Ok(()),
    };
    for row in core.reports(None, limit).await?.iter().rev() {
        output.message(row, &desk);
    }
    Ok(())
}
