//! Figures: what was measured, beside whom, against which target; as a table for people and as JSON.

use std::path::Path;

use serde::Serialize;
use serde_json::json;

use crate::machine;

/// Several runs of one measurement.
#[derive(Debug, Clone, Serialize)]
pub struct Runs {
    pub median: f64,
    pub min: f64,
    pub max: f64,
    pub runs: usize,
}

impl Runs {
    /// The median and the spread of `values`, one for each run.
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Runs {
            median: percentile(&values, 50.0),
            min: values.first().copied().unwrap_or(f64::NAN),
            max: values.last().copied().unwrap_or(f64::NAN),
            runs: values.len(),
        }
    }

    fn text(&self) -> String {
        if self.runs < 2 {
            return number(self.median);
        }
        format!(
            "{} ({}–{})",
            number(self.median),
            number(self.min),
            number(self.max)
        )
    }
}

/// The value below which `percent` of the sorted values lie.
pub fn percentile(sorted: &[f64], percent: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    let at = (percent / 100.0 * last as f64).ceil() as usize;
    sorted.get(at.min(last)).copied().unwrap_or(f64::NAN)
}

/// What a figure has to reach.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    AtMost(f64),
    /// At least so many times the first peer's figure.
    TimesPeer(f64),
    /// At most so many times the first peer's figure.
    AtMostTimesPeer(f64),
}

#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    pub section: &'static str,
    pub what: String,
    pub unit: &'static str,
    pub ours: Runs,
    /// The same by others, in the same run.
    pub peers: Vec<(String, Runs)>,
    pub target: Option<Target>,
    pub note: Option<String>,
}

impl Figure {
    pub fn new(
        section: &'static str,
        what: impl Into<String>,
        unit: &'static str,
        ours: Runs,
    ) -> Self {
        Figure {
            section,
            what: what.into(),
            unit,
            ours,
            peers: Vec::new(),
            target: None,
            note: None,
        }
    }

    pub fn beside(mut self, peer: impl Into<String>, runs: Runs) -> Self {
        self.peers.push((peer.into(), runs));
        self
    }

    pub fn target(mut self, target: Target) -> Self {
        self.target = Some(target);
        self
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    fn ratio(&self) -> Option<f64> {
        let (_, peer) = self.peers.first()?;
        Some(self.ours.median / peer.median)
    }

    fn verdict(&self) -> String {
        let (met, text) = match self.target {
            None => return String::new(),
            Some(Target::AtMost(most)) => (self.ours.median <= most, format!("≤ {}", number(most))),
            Some(Target::TimesPeer(times)) => (
                self.ratio().is_some_and(|ratio| ratio >= times),
                format!("≥ {} ×", number(times)),
            ),
            Some(Target::AtMostTimesPeer(times)) => (
                self.ratio().is_some_and(|ratio| ratio <= times),
                format!("≤ {} ×", number(times)),
            ),
        };
        format!("{text} {}", if met { "met" } else { "**falls short**" })
    }

    fn row(&self) -> String {
        let peers: Vec<String> = self
            .peers
            .iter()
            .map(|(name, runs)| {
                let ratio = self.ours.median / runs.median;
                format!("{name}: {} (× {})", runs.text(), number(ratio))
            })
            .collect();
        format!(
            "| {} | {} | {} | {} | {} |",
            self.what,
            self.unit,
            self.ours.text(),
            peers.join("; "),
            self.verdict()
        )
    }
}

/// Three significant digits, so that nobody reads precision into noise.
pub fn number(value: f64) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    if value == 0.0 {
        return "0".into();
    }
    let digits = 2 - value.abs().log10().floor() as i32;
    let text = format!("{value:.*}", digits.clamp(0, 6) as usize);
    if text.contains('.') {
        return text.trim_end_matches('0').trim_end_matches('.').to_owned();
    }
    let mut grouped = String::new();
    for (at, digit) in text.chars().enumerate() {
        if at > 0 && (text.len() - at) % 3 == 0 && digit.is_ascii_digit() && !grouped.ends_with('-')
        {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[derive(Debug, Default)]
pub struct Report {
    figures: Vec<Figure>,
    /// Said once under a section.
    remarks: Vec<(&'static str, String)>,
    /// The load of the machine when each section began.
    loads: Vec<(&'static str, String)>,
}

impl Report {
    pub fn begin(&mut self, section: &'static str) {
        eprintln!("== {section} (load {})", machine::load());
        self.loads.push((section, machine::load()));
    }

    pub fn add(&mut self, figure: Figure) {
        eprintln!("   {}", figure.row());
        self.figures.push(figure);
    }

    pub fn remark(&mut self, section: &'static str, remark: impl Into<String>) {
        self.remarks.push((section, remark.into()));
    }

    /// The tables, in Markdown.
    pub fn table(&self) -> String {
        let mut out = format!("{}\n", machine::describe());
        for (section, load) in &self.loads {
            out += &format!("\n### {section}\n\nLoad average when it began: {load}.\n\n");
            out += "| what | unit | Causeway | beside it (× = ours to theirs) | target |\n";
            out += "| --- | --- | --- | --- | --- |\n";
            let mine = self.figures.iter().filter(|it| it.section == *section);
            for figure in mine.clone() {
                out += &figure.row();
                out.push('\n');
            }
            let notes: Vec<_> = mine
                .filter_map(|it| Some(format!("- {}: {}", it.what, it.note.as_ref()?)))
                .chain(
                    self.remarks
                        .iter()
                        .filter(|(of, _)| of == section)
                        .map(|(_, text)| format!("- {text}")),
                )
                .collect();
            if !notes.is_empty() {
                out += &format!("\n{}\n", notes.join("\n"));
            }
        }
        out
    }

    pub fn write_json(&self, file: &Path) -> std::io::Result<()> {
        let all = json!({
            "machine": machine::describe(),
            "loads": self.loads,
            "figures": self.figures,
            "remarks": self.remarks,
        });
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(file, format!("{all:#}\n"))
    }
}
