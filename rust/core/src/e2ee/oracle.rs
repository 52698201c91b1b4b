//! A child process with somebody else's library, for tests: JSON lines on its standard input and
//! output (see `integration_test/peers/README.md`).
//!
//! What it needs is put below the build folder by `./dev doctor`. A test whose oracle is not there
//! fails and says so; it is never skipped.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use rand::seq::SliceRandom as _;
use rand::{SeedableRng as _, rngs::StdRng};
use serde_json::{Value, json};
use xmpp_parsers::minidom::Element;

use super::party::NS;

pub(super) const CARL: &str = "carl@oracle.test";
pub(super) const EACH_WAY: usize = 200;

pub(super) fn element(text: &Value) -> Element {
    text.as_str().unwrap().parse().unwrap()
}

pub(super) fn text_of(parent: &Element, name: &str) -> String {
    parent.get_child(name, NS).unwrap().text()
}

pub(super) fn shuffled(count: usize) -> Vec<usize> {
    let mut order: Vec<_> = (0..count).collect();
    order.shuffle(&mut StdRng::seed_from_u64(7));
    order
}

pub(super) fn flip(bytes: &[u8], place: usize) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    changed[place] ^= 1;
    changed
}

/// How long an answer may take: the first one starts an interpreter on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

pub(super) struct Oracle {
    child: Child,
    stdin: Option<ChildStdin>,
    lines: Receiver<String>,
    asked: u64,
}

impl Oracle {
    /// PyPI `oldmemo`: OMEMO 0.3 on a Double Ratchet written in Python.
    pub(super) fn oldmemo() -> Self {
        let mut command = Command::new(python());
        command.arg(peers().join("oldmemo_oracle/oracle.py"));
        Self::start(command)
    }

    /// npm `@signalapp/libsignal-client` 0.72.1, the last official library that speaks X3DH.
    pub(super) fn libsignal() -> Self {
        Self::node("@signalapp/libsignal-client")
    }

    /// The same, 0.103.0: PQXDH and SPQR.
    pub(super) fn libsignal_pq() -> Self {
        Self::node("libsignal-pq")
    }

    fn node(library: &str) -> Self {
        let modules = build_folder().join("npm");
        needed(&modules.join("node_modules").join(library));
        let mut command = Command::new("node");
        command
            .arg(peers().join("libsignal_oracle/oracle.mjs"))
            .arg("--modules")
            .arg(modules)
            .args(["--library", library]);
        Self::start(command)
    }

    fn start(mut command: Command) -> Self {
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child =
            started.unwrap_or_else(|error| panic!("{command:?}: {error}; run ./dev doctor"));
        let stdin = child.stdin.take();
        let output = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        // Always read, since a child whose output nobody reads stands still.
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        let oracle = Self {
            child,
            stdin,
            lines,
            asked: 0,
        };
        assert_eq!(oracle.read()["event"], "ready");
        oracle
    }

    fn read(&self) -> Value {
        let line = self.lines.recv_timeout(PATIENCE);
        let line =
            line.expect("the oracle ended or does not answer; ./dev doctor says what is missing");
        serde_json::from_str(&line).unwrap()
    }

    /// Sends a command; the oracle's own words when it refuses.
    pub(super) fn ask(&mut self, cmd: &str, mut fields: Value) -> Result<Value, String> {
        self.asked += 1;
        fields["cmd"] = json!(cmd);
        fields["id"] = json!(self.asked);
        let stdin = self.stdin.as_mut().unwrap();
        writeln!(stdin, "{fields}").unwrap();
        stdin.flush().unwrap();
        loop {
            let answer = self.read();
            if answer["id"] != fields["id"] {
                continue;
            }
            return if answer["event"] == "error" {
                Err(answer["message"].to_string())
            } else {
                Ok(answer)
            };
        }
    }

    pub(super) fn must(&mut self, cmd: &str, fields: Value) -> Value {
        self.ask(cmd, fields)
            .unwrap_or_else(|error| panic!("{cmd}: {error}"))
    }
}

impl Drop for Oracle {
    fn drop(&mut self) {
        // The end of its input ends it; killed all the same, should it not listen.
        self.stdin.take();
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn peers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../integration_test/peers")
}

/// The Python that has the oracles' libraries.
pub(crate) fn python() -> PathBuf {
    let python = build_folder().join("venv/bin/python");
    needed(&python);
    python
}

fn build_folder() -> PathBuf {
    if let Some(folder) = std::env::var_os("CAUSEWAY_BUILD") {
        return folder.into();
    }
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    cache
        .or_else(home)
        .expect("neither CAUSEWAY_BUILD nor HOME is set")
        .join("causeway")
}

fn needed(path: &Path) {
    assert!(
        path.exists(),
        "{} is not there: run ./dev doctor, which says how to get it",
        path.display()
    );
}
