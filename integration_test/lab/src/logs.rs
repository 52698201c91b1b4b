//! What the programs under test write to their logs, kept for one search at the end of a run.
//!
//! "Logs carry no content, no identifier, no key" cannot be shown by a test of its own: any test may be the one that
//! makes the core log something. So every test that has a user calls [`capture`], and names with [`secret`] what must
//! never be in a log; `./dev test` searches all logs for all secrets when everything has run
//! (`scripts/search-logs.sh`). Without `CAUSEWAY_LOGS` nothing is kept.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The environment variable that names the folder of a run's logs.
pub const FOLDER: &str = "CAUSEWAY_LOGS";

/// The first line of every log: a search that does not find it has not searched.
pub const CANARY: &str = "canary-of-the-log-search";

/// Shorter ones are found in innocent lines.
const SHORTEST: usize = 8;

struct Files {
    log: PathBuf,
    secrets: Mutex<File>,
}

/// Keeps everything this process logs from here on, at every level: `tracing` and, should a dependency get through
/// to it, `log`. Only the first call does something.
pub fn capture() {
    files();
}

/// Where to append what another program logged, if logs are kept.
pub fn log_file() -> Option<File> {
    let files = files()?;
    Some(open(&files.log))
}

/// Something that must be in no log: a text, a number, an address, a password, or a key in hex.
pub fn secret(what: &str) {
    let Some(files) = files() else { return };
    let mut file = files.secrets.lock().unwrap_or_else(PoisonError::into_inner);
    for line in what.lines().filter(|line| line.len() >= SHORTEST) {
        writeln!(file, "{line}").expect("the folder of the logs can be written to");
    }
}

/// A key that must be in no log, however it is written: hex, base64, or a list of bytes.
pub fn secret_key(bytes: &[u8]) {
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    secret(&hex);
    secret(&hex.to_uppercase());
    secret(STANDARD_NO_PAD.encode(bytes).as_str());
    let list = format!("{bytes:?}");
    secret(list.trim_matches(['[', ']']));
}

fn files() -> Option<&'static Files> {
    static FILES: OnceLock<Option<Files>> = OnceLock::new();
    FILES.get_or_init(start).as_ref()
}

fn start() -> Option<Files> {
    let folder = PathBuf::from(std::env::var_os(FOLDER)?);
    std::fs::create_dir_all(&folder).expect("the folder of the logs can be made");
    let own = |kind: &str| folder.join(format!("{}.{kind}", std::process::id()));
    let log = own("log");
    let mut file = open(&log);
    writeln!(file, "{CANARY}").expect("the log can be written to");
    let sink = Sink(Arc::new(Mutex::new(file)));
    // A program that has a subscriber of its own keeps it: it says where its log goes.
    let _ = log::set_logger(Box::leak(Box::new(sink.clone())));
    log::set_max_level(log::LevelFilter::Trace);
    let _ = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || sink.clone())
        .try_init();
    let secrets = Mutex::new(open(&own("secrets")));
    Some(Files { log, secrets })
}

fn open(path: &PathBuf) -> File {
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(path)
        .expect("a log can be opened")
}

#[derive(Clone)]
struct Sink(Arc<Mutex<File>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl log::Log for Sink {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let _ = writeln!(self.clone(), "log {} {}", record.target(), record.args());
    }

    fn flush(&self) {}
}
