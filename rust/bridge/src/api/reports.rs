//! Reports to the abuse desk.

use causeway_core::MessageId;

use super::core::CoreHandle;
use super::errors::FlatError;
use super::messages::FlatMessage;
use crate::flat::all;

/// What the user reports.
pub struct FlatNewReport {
    /// The chat.
    pub chat: i64,
    /// A name of the list `report_reason`.
    pub reason: String,
    /// Messages of the chat.
    pub messages: Vec<i64>,
    /// What the user adds.
    pub remark: String,
}

/// A report as it would be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatReport {
    /// The desk's address.
    pub desk: Option<String>,
    /// What it reads.
    pub text: String,
    /// The partner's name.
    pub partner: Option<String>,
    /// The partner's own desk.
    pub partner_abuse: Option<String>,
}

/// The abuse desk.
///
/// # Errors
/// Those of the core.
pub async fn abuse_desk(core: &CoreHandle) -> Result<Option<String>, FlatError> {
    core.run(async |core| core.abuse_desk().await).await
}

/// What a report would say.
///
/// # Errors
/// Those of the core.
pub async fn preview_report(
    core: &CoreHandle,
    report: FlatNewReport,
) -> Result<FlatReport, FlatError> {
    let report = report.read()?;
    core.run(async |core| core.preview_report(&report).await)
        .await
}

/// Sends a report.
///
/// # Errors
/// Those of the core.
pub async fn send_report(
    core: &CoreHandle,
    report: FlatNewReport,
    block: bool,
) -> Result<i64, FlatError> {
    let report = report.read()?;
    let sent = core.run(async |core| core.send_report(&report, block).await);
    sent.await.map(|MessageId(id)| id)
}

/// Reports sent and answers, newest first.
///
/// # Errors
/// Those of the core.
pub async fn reports(
    core: &CoreHandle,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<FlatMessage>, FlatError> {
    let before = before.map(MessageId);
    let page = core.run(async |core| core.reports(before, limit).await.map(all));
    page.await
}
