//! Reads the tables of `docs/rules.md`, for the tests that compare them with the code.

use std::cell::Cell;

const RULES: &str = include_str!("../../../../docs/rules.md");

/// A column of a table: its heading, and what the words in its cells say of the facts.
pub(super) type Column<F> = (&'static str, fn(&F) -> &'static str);

pub(super) fn yes(fact: bool) -> &'static str {
    if fact { "yes" } else { "no" }
}

/// A table as it stands on the page.
pub(super) struct Table<F> {
    columns: Vec<fn(&F) -> &'static str>,
    /// The cells of each row, the answer, and whether it was ever the one that decided.
    pub rows: Vec<(Vec<&'static str>, &'static str, Cell<bool>)>,
}

impl<F: std::fmt::Debug> Table<F> {
    /// The table below a heading.
    pub fn read(heading: &str, known: &[Column<F>]) -> Self {
        let (_, rest) = RULES
            .split_once(&format!("\n## {heading}\n"))
            .unwrap_or_else(|| panic!("no heading {heading:?}"));
        let section = rest.split("\n## ").next().unwrap();
        let mut lines = section.lines().filter(|line| line.starts_with('|'));
        let cells = |line: &'static str| -> Vec<&'static str> {
            let inner = line.strip_prefix('|').unwrap().strip_suffix('|').unwrap();
            inner.split('|').map(str::trim).collect()
        };
        let mut head = cells(lines.next().expect("a table"));
        assert_eq!(head.pop(), Some("Answer"), "{heading}");
        let column = |name: &&str| {
            let known = known.iter().find(|(heading, _)| heading == name);
            known
                .unwrap_or_else(|| panic!("no column {name:?} is known"))
                .1
        };
        let columns: Vec<_> = head.iter().map(column).collect();
        lines.next();
        let rows = lines.map(|line| {
            let mut cells = cells(line);
            let answer = cells.pop().unwrap().trim_matches(['`', '*']);
            assert_eq!(cells.len(), columns.len(), "{line}");
            (cells, answer, Cell::new(false))
        });
        Self {
            rows: rows.collect(),
            columns,
        }
    }

    /// The answer of the first row that fits.
    pub fn answer(&self, facts: &F) -> &'static str {
        let row = self.rows.iter().find(|(cells, ..)| {
            let mut pairs = cells.iter().zip(&self.columns);
            pairs.all(|(cell, column)| cell.is_empty() || *cell == column(facts))
        });
        let (_, answer, used) = row.unwrap_or_else(|| panic!("no row fits {facts:?}"));
        used.set(true);
        answer
    }

    /// Every row has been the one that decided.
    pub fn assert_used(&self, heading: &str) {
        for (cells, answer, used) in &self.rows {
            assert!(used.get(), "{heading}: no case for {cells:?} {answer}");
        }
    }
}
