//! `./dev bench`: speed and size, each figure beside its peer in the same run.
//!
//! One program, so that it is linked once. It starts itself again (`child …`) where a process of its own is needed.

mod bare;
mod crypto;
mod deltachat;
mod end_to_end;
mod idle;
mod machine;
mod media;
mod report;
mod rules;
mod size;
mod store;
mod texts;
mod user;

use std::path::PathBuf;

use clap::Parser;
use report::Report;

/// Measures speed and size, and prints tables.
#[derive(Parser)]
#[command(name = "./dev bench")]
pub struct Options {
    /// What to measure; without a name, everything.
    #[arg(value_parser = NAMES)]
    names: Vec<String>,
    /// Fewer rounds, and no store of a million messages: to see that it works, not to quote.
    #[arg(long)]
    quick: bool,
    /// Where the figures are written as JSON.
    #[arg(long, value_name = "FILE", overrides_with = "json")]
    json: Option<PathBuf>,
    /// Where the tables are written as Markdown too.
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// cargo says this to every benchmark.
    #[arg(long, hide = true)]
    bench: bool,
}

const NAMES: [&str; 7] = [
    "end-to-end",
    "crypto",
    "rules",
    "store",
    "idle",
    "media",
    "size",
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    // Weighed: nothing is started that it does not need.
    if let ["child", "media", what, input, output, rounds] = arguments[..] {
        return media::child(
            what,
            input.as_ref(),
            output.as_ref(),
            rounds.parse().unwrap(),
        );
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    match arguments[..] {
        ["child", "user"] => runtime.block_on(user::run()),
        ["child", "bare"] => runtime.block_on(bare::run()),
        ["child", "open", dir] => runtime.block_on(store::open_once(dir.as_ref())),
        _ => runtime.block_on(measure(&Options::parse())),
    }
}

async fn measure(options: &Options) {
    let mut report = Report::default();
    for name in NAMES {
        if !options.names.is_empty() && !options.names.iter().any(|wanted| wanted == name) {
            continue;
        }
        match name {
            "end-to-end" => end_to_end::run(&mut report, options).await,
            "crypto" => crypto::run(&mut report, options).await,
            "rules" => rules::run(&mut report, options),
            "store" => store::run(&mut report, options).await,
            "idle" => idle::run(&mut report, options).await,
            "media" => media::run(&mut report, options),
            _ => size::run(&mut report, options),
        }
    }
    let table = report.table();
    println!("{table}");
    if let Some(file) = &options.markdown {
        std::fs::write(file, &table).unwrap();
    }
    if let Some(file) = &options.json {
        report.write_json(file).unwrap();
    }
}
