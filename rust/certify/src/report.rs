//! The result: as text and JSON here, as a page in `page`.

use std::fmt::Write as _;

use chrono::{SecondsFormat, Utc};
use serde::Serialize;

use crate::evidence::Evidence;
use crate::page;
use crate::plan::Plan;
use crate::requirements::Requirement;

/// How a requirement was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "outcome", content = "seen")]
pub enum Finding {
    /// It is met; by what was seen.
    Pass(String),
    /// It is not met; what was seen.
    Fail(String),
    /// It does not concern this partner; why.
    NotApplicable(String),
    /// It could not be seen; why.
    NotTested(String),
}

impl Finding {
    /// A short word for it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Pass(_) => "pass",
            Self::Fail(_) => "fail",
            Self::NotApplicable(_) => "not applicable",
            Self::NotTested(_) => "not tested",
        }
    }

    /// What was seen, or why nothing was.
    pub fn seen(&self) -> &str {
        match self {
            Self::Pass(text)
            | Self::Fail(text)
            | Self::NotApplicable(text)
            | Self::NotTested(text) => text,
        }
    }
}

/// One requirement in the report.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// Its number, as in the partner guide.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// How it was found.
    #[serde(flatten)]
    pub finding: Finding,
    /// What to do, where it is not met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub todo: Option<&'static str>,
}

/// The whole.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// The partner's id.
    pub partner: String,
    /// Its name.
    pub name: String,
    /// Its domain.
    pub domain: String,
    /// How its chats are encrypted.
    pub suite: &'static str,
    /// When the report was made (RFC 3339, UTC).
    pub made: String,
    /// Nothing failed, and nothing that concerns the partner was left out.
    pub certified: bool,
    /// The requirements that were looked at, in their order.
    pub requirements: Vec<Line>,
}

impl Report {
    pub(crate) fn new(plan: &Plan, selected: &[&'static Requirement], evidence: &Evidence) -> Self {
        let line = |it: &&'static Requirement| {
            let finding = (it.judge)(plan, evidence);
            let todo = matches!(finding, Finding::Fail(_)).then_some(it.todo);
            Line {
                id: it.id,
                title: it.title,
                finding,
                todo,
            }
        };
        let requirements: Vec<_> = selected.iter().map(line).collect();
        let all = selected.len() == crate::REQUIREMENTS.len();
        let met = |it: &Line| matches!(it.finding, Finding::Pass(_) | Finding::NotApplicable(_));
        Self {
            partner: plan.partner.id.clone(),
            name: plan.partner.name.clone(),
            domain: plan.partner.domain.clone(),
            suite: plan.partner.suite.name(),
            made: Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true),
            certified: all && requirements.iter().all(met),
            requirements,
        }
    }

    /// The numbers of the requirements that are not met.
    pub fn failed(&self) -> Vec<&'static str> {
        let failed = |it: &&Line| matches!(it.finding, Finding::Fail(_));
        self.requirements
            .iter()
            .filter(failed)
            .map(|it| it.id)
            .collect()
    }

    /// How many were found so.
    pub fn count(&self, word: &str) -> usize {
        self.requirements
            .iter()
            .filter(|it| it.finding.word() == word)
            .count()
    }

    /// In one sentence.
    pub fn verdict(&self) -> String {
        let counts =
            ["pass", "fail", "not applicable", "not tested"].map(|word| (word, self.count(word)));
        let counts = counts.iter().filter(|(_, count)| *count > 0);
        let counts: Vec<_> = counts
            .map(|(word, count)| format!("{count} {word}"))
            .collect();
        let head = if self.certified {
            "certified"
        } else {
            "not certified"
        };
        format!("{}: {head} ({})", self.name, counts.join(", "))
    }

    /// For people at a terminal.
    pub fn text(&self) -> String {
        let mut text = format!(
            "{} ({}), suite {}, {}\n\n",
            self.name, self.domain, self.suite, self.made
        );
        for line in &self.requirements {
            let _ = writeln!(
                text,
                "{:>4}  {:<14} {}",
                line.id,
                line.finding.word(),
                line.title
            );
            let _ = writeln!(text, "      {:<14} {}", "", line.finding.seen());
            if let Some(todo) = line.todo {
                let _ = writeln!(text, "      {:<14} → {todo}", "");
            }
        }
        let _ = writeln!(text, "\n{}", self.verdict());
        text
    }

    /// For programs.
    ///
    /// # Errors
    /// None that are known.
    pub fn json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self)
    }

    /// A page that needs nothing else.
    pub fn html(&self) -> String {
        page::page(self).into_string()
    }
}
