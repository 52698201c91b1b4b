//! The report as one page: it fetches nothing and runs nothing, and is light or dark as the reader has it.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::report::{Line, Report};

const STYLE: &str = include_str!("page.css");

pub(crate) fn page(report: &Report) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { "Certification of " (report.name) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { "Certification of " bdi { (report.name) } }
                    p { (report.domain) " · suite " (report.suite) " · " time { (report.made) } }
                    p class=(if report.certified { "verdict good" } else { "verdict" }) { (report.verdict()) }
                }
                main {
                    table {
                        thead { tr { th { "Nr." } th { "Requirement" } th { "Found" } } }
                        tbody { @for line in &report.requirements { (row(line)) } }
                    }
                }
                footer { "The requirements are explained in the partner guide, under the same numbers." }
            }
        }
    }
}

fn row(line: &Line) -> Markup {
    html! {
        tr class=(line.finding.word().replace(' ', "-")) {
            th { (line.id) }
            td {
                strong { (line.title) }
                p { (line.finding.seen()) }
                @if let Some(todo) = line.todo { p.todo { "To do: " (todo) } }
            }
            td.found { (line.finding.word()) }
        }
    }
}
