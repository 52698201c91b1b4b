//! A whole core of another messenger beside ours: Delta Chat's, through its own JSON-RPC on standard input and output.
//!
//! The account is one without a mail server (`add_pseudo_transport`), so nothing connects. Chats are groups of the
//! user alone, unencrypted: the only chats whose messages it stores without keys and without a queue for SMTP. So its
//! stored messages are all sent ones. Stores are filled once, below the build folder, from the same seed and texts.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use causeway_lab::programs::build_dir;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::{Value, json};

use crate::store::{self, HISTORY, INBOX, INSERT, OPEN, SEARCHES, Size, Times, p95};
use crate::texts;

const SEED: u64 = 20_261_121;
const VERSION: u32 = 1;
/// Requests on their way while filling.
const AT_ONCE: u64 = 64;
/// It stores a message in 1.4 ms: a million would take most of half an hour, on a machine that does nothing else.
pub const LARGEST: u32 = 100_000;

pub const REMARK: &str = "deltachat-rpc-server 2.65.0 keeps its database unencrypted and answers over a pipe as JSON, which costs it some \
     tenths of a millisecond a call. Its `search_messages` looks at every text and gives up to 1,000 ids without texts; its \
     history call is `get_message_ids` with `get_messages` for 50; its commits do not wait for the disk \
     (`synchronous=NORMAL`). It is filled with 100,000 messages, not with a million, because it takes 1.4 ms for each. Its chats are unencrypted groups of the user alone, the only ones that it fills \
     without a mail server.";

/// A running server.
struct Server {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    last: u64,
}

impl Drop for Server {
    fn drop(&mut self) {
        // Gone already, or going.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn program() -> PathBuf {
    build_dir().join("deltachat/deltachat_rpc_server/deltachat-rpc-server")
}

impl Server {
    fn start(dir: &Path) -> Self {
        let mut child = Command::new(program())
            .env("DC_ACCOUNTS_PATH", dir.join("accounts"))
            .env("RUST_LOG", "error")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("deltachat-rpc-server starts");
        let (to, from) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Server {
            child,
            to,
            from: BufReader::new(from),
            last: 0,
        }
    }

    fn send(&mut self, method: &str, parameters: Value) {
        self.last += 1;
        let request =
            json!({"jsonrpc": "2.0", "id": self.last, "method": method, "params": parameters});
        writeln!(self.to, "{request}").unwrap();
    }

    fn answer(&mut self) -> Value {
        loop {
            let mut line = String::new();
            self.from.read_line(&mut line).unwrap();
            let mut answer: Value = serde_json::from_str(&line).expect("an answer");
            if answer["id"].is_u64() {
                assert!(answer.get("error").is_none(), "{answer}");
                return answer["result"].take();
            }
        }
    }

    fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.send(method, parameters);
        self.answer()
    }
}

/// The folder of the filled store of a size; filled when it is not there.
fn filled((chats, messages): Size) -> PathBuf {
    let dir = build_dir().join(format!(
        "bench/deltachat-{VERSION}-{SEED}-{chats}-{messages}"
    ));
    let done = dir.join("filled");
    if done.exists() {
        return dir;
    }
    // What is there is half filled.
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).unwrap();
    eprintln!("   filling Delta Chat's with {messages} messages in {chats} chats");
    let begin = Instant::now();
    let mut server = Server::start(&dir);
    let account = server.call("add_account", json!([]));
    let me = "ana@example.net";
    server.call("add_pseudo_transport", json!([account, me]));
    server.call("set_config", json!([account, "configured_addr", me]));
    let ids: Vec<Value> = (0..chats)
        .map(|n| {
            server.call(
                "create_group_chat_unencrypted",
                json!([account, format!("chat {n}")]),
            )
        })
        .collect();
    let mut rng = StdRng::seed_from_u64(SEED);
    let mut waiting = 0;
    for n in 0..messages {
        // The same law as ours: the logarithm of the rank is spread evenly.
        let rank = f64::from(chats).powf(rng.random::<f64>()) as usize - 1;
        let text = texts::text(&mut rng, n);
        server.send("misc_send_text_message", json!([account, ids[rank], text]));
        waiting += 1;
        if waiting >= AT_ONCE {
            server.answer();
            waiting -= 1;
        }
    }
    (0..waiting).for_each(|_| drop(server.answer()));
    std::fs::write(done, "").unwrap();
    eprintln!("   filled in {:.0} s", begin.elapsed().as_secs_f64());
    dir
}

/// The 95th percentiles of each round.
pub async fn measure(
    sizes: &[Size],
    rounds: u64,
    calls: usize,
) -> BTreeMap<(Size, &'static str), Vec<f64>> {
    let mut all: BTreeMap<_, Vec<f64>> = BTreeMap::new();
    for size in sizes.iter().filter(|size| size.1 <= LARGEST) {
        let dir = filled(*size);
        for n in 0..rounds {
            let times = round(&dir, SEED + n, calls);
            for name in times.keys() {
                all.entry((*size, *name))
                    .or_default()
                    .push(p95(&times, name));
            }
        }
    }
    all
}

fn round(dir: &Path, seed: u64, calls: usize) -> Times {
    let mut times = Times::new();
    for _ in 0..calls.div_ceil(10) {
        let begin = Instant::now();
        let mut server = Server::start(dir);
        inbox(&mut server, 0);
        note(&mut times, OPEN, begin);
    }
    let mut server = Server::start(dir);
    let mut rng = StdRng::seed_from_u64(seed);
    let entries = server.call("get_chatlist_entries", json!([1, null, null, null]));
    let chats = entries.as_array().expect("chats").clone();
    for _ in 0..calls.div_ceil(5) {
        let begin = Instant::now();
        inbox(
            &mut server,
            rng.random_range(0..chats.len().saturating_sub(50).max(1)),
        );
        note(&mut times, INBOX, begin);
    }
    for _ in 0..calls {
        let chat = &chats[rng.random_range(0..chats.len())];
        let begin = Instant::now();
        let ids = server.call("get_message_ids", json!([1, chat, false, false]));
        let ids = ids.as_array().expect("ids");
        let end = rng.random_range(ids.len() / 2..=ids.len());
        let page = &ids[end.saturating_sub(50)..end];
        server.call("get_messages", json!([1, page]));
        note(&mut times, HISTORY, begin);
    }
    for (name, text) in SEARCHES {
        for _ in 0..calls.div_ceil(25) {
            let begin = Instant::now();
            let found = server.call("search_messages", json!([1, text, null]));
            note(&mut times, name, begin);
            assert!(found.is_array());
        }
    }
    for n in 0..calls {
        let chat = &chats[rng.random_range(0..chats.len())];
        let text = texts::text(&mut rng, u32::try_from(n).unwrap());
        let begin = Instant::now();
        server.call("misc_send_text_message", json!([1, chat, text]));
        note(&mut times, INSERT, begin);
    }
    times
}

fn inbox(server: &mut Server, from: usize) {
    let entries = server.call("get_chatlist_entries", json!([1, null, null, null]));
    let entries = entries.as_array().expect("chats");
    let page = &entries[from..entries.len().min(from + 50)];
    server.call("get_chatlist_items_by_entries", json!([1, page]));
}

fn note(times: &mut Times, name: &'static str, begin: Instant) {
    store::note(times, name, begin.elapsed().as_secs_f64() * 1e3);
}
