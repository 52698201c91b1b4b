//! `causeway`: the core from a terminal, for QA and for partners. It uses nothing but the facade, and for `media` that crate.

mod attach;
mod certify;
mod chat;
mod commands;
mod eligible;
mod failure;
mod inbox;
mod key;
mod media;
mod output;
mod partners;
mod people;
mod reports;
mod rules;
mod sign_in;
mod timeline;
mod trace;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use causeway_core::{Core, Tuning};
use clap::{Args, Parser, Subcommand, ValueEnum};

use failure::Failure;
use output::Output;

const EXIT_CODES: &str = "Exit codes:
  0  done
  1  something else went wrong
  2  the command line is wrong
  3  the home service refused the sign-in, or cannot be trusted
  4  not reachable, or not done in time
  5  not allowed, or no such chat, message or device
  6  the message failed
  7  the account folder or its database cannot be used
  8  the partner directory, or a key for it, cannot be used
  9  a picture, recording or file that cannot be used
  10 a requirement for partners is not met

ADDRESS is an address, or PARTNER:IDENTIFIER as in birdychat:anna@firm.example.

Example:
  causeway init --number +34600111222 --home home.example
  causeway partners --refresh
  causeway onboard all birdychat
  causeway share birdychat
  causeway find birdychat anna@firm.example
  causeway send birdychat:anna@firm.example 'Hola Anna'
  causeway receive --follow";

/// Third-party chats from a terminal: end-to-end encrypted messages to people on other apps.
#[derive(Parser)]
#[command(name = "causeway", version, after_help = EXIT_CODES)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Args)]
struct Global {
    /// The account's folder.
    #[arg(long, global = true, env = "CAUSEWAY_ACCOUNT", value_name = "DIR")]
    account: Option<PathBuf>,
    /// Print one JSON object a line.
    #[arg(long, global = true)]
    json: bool,
    /// Say on standard error what the core does; no content, address or key is ever logged.
    #[arg(long, short, global = true)]
    verbose: bool,
    /// For tests only: the database key as 64 hex digits, instead of the keyring or a passphrase.
    #[arg(long, global = true, hide = true, value_name = "HEX")]
    lab_key: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Set an account up, sign in once and publish its keys.
    Init(Init),
    /// Write to somebody live; lines are sent, /help lists more.
    Chat {
        /// The other side's address.
        address: String,
    },
    /// Send a message: the text, --file FILE, or - for standard input.
    Send(Send),
    /// Send a file: a photo, a voice message, a video, or any other.
    Attach(attach::Attach),
    /// Save the file of a message, fetching it first when it is not here.
    Save(attach::Save),
    /// Say how much room files take, or make some.
    Room(attach::Room),
    /// Print what comes in.
    Receive {
        /// Go on until interrupted.
        #[arg(long)]
        follow: bool,
        /// How many seconds to wait for the home service.
        #[arg(long, default_value_t = 30)]
        timeout: u64,
    },
    /// Look somebody up at a partner, by what they are known by there.
    Find {
        /// The partner's id.
        partner: String,
        /// An e-mail address, a phone number or a user name, as people type it.
        identifier: String,
        /// For how many seconds to wait for the home service.
        #[arg(long, default_value_t = 30)]
        timeout: u64,
    },
    /// Open a chat; nothing is sent.
    Open {
        /// The other side's address.
        address: String,
    },
    /// Write a chat into a file, as lines of JSON.
    Export {
        /// The other side's address.
        address: String,
        /// The file, which must not exist yet.
        file: PathBuf,
    },
    /// Delete a chat with all that was said in it.
    DeleteChat {
        /// The other side's address.
        address: String,
    },
    /// Sign in again, with another password or token.
    SignIn(sign_in::SignIn),
    /// Take another number: that of another account on the home service.
    ChangeNumber(ChangeNumber),
    #[command(flatten)]
    Inbox(inbox::Command),
    /// Print a chat, oldest first.
    History {
        /// The other side's address.
        address: String,
        /// How many of the newest messages.
        #[arg(long, default_value_t = 50)]
        limit: u32,
        /// Only what is older than this message.
        #[arg(long, value_name = "ID")]
        before: Option<i64>,
    },
    /// Find messages with all these words.
    Search {
        /// The words; the last one may be a beginning.
        #[arg(required = true)]
        words: Vec<String>,
        /// How many.
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// What happened to a message, step by step; or a trace for another company, or two companies' traces put together.
    Trace(trace::Trace),
    /// The own address, device and fingerprint.
    Identity,
    /// The devices of the other side, with their fingerprints.
    Devices {
        /// The other side's address.
        address: String,
    },
    /// Say what you think of a device, after comparing fingerprints.
    Trust {
        /// The other side's address.
        address: String,
        /// The device's number.
        device: u32,
        /// Compared, accepted without comparing, or refused.
        trust: Decision,
        /// The fingerprint that `devices` showed: the decision is about that key and no other.
        fingerprint: Vec<String>,
    },
    /// Mark a chat as read.
    Read {
        /// The other side's address.
        address: String,
    },
    /// Send a failed message again.
    Retry {
        /// The message's id.
        id: i64,
    },
    /// Connect for a moment: read what was missed, send what is queued, and say what is new.
    Fetch {
        /// For how many seconds at most.
        #[arg(long, default_value_t = 25)]
        deadline: u64,
    },
    /// Move a damaged database aside and save what can be read of it.
    Recover,
    /// List the partners; or make keys for the directory, sign it, check it, which needs no account.
    Partners {
        /// Ask the home service for its directory first.
        #[arg(long)]
        refresh: bool,
        /// Take the signed directory in this file first.
        #[arg(long, value_name = "FILE", conflicts_with = "refresh")]
        file: Option<PathBuf>,
        #[command(subcommand)]
        work: Option<partners::Work>,
    },
    /// What you have chosen, or change it.
    Settings {
        #[command(subcommand)]
        setting: Option<rules::Setting>,
    },
    /// The way to third-party chats, step by step.
    Onboard {
        #[command(subcommand)]
        step: Option<rules::OnboardStep>,
    },
    /// Agree that people on a partner whom you write to learn your number.
    Share {
        /// The partner's id.
        partner: String,
    },
    /// Who has written without being known.
    Requests,
    /// Accept a request: it is a chat then, and the sender learns that the messages arrived.
    Accept {
        /// The other side's address.
        address: String,
        /// For how many seconds to wait for the home service.
        #[arg(long, default_value_t = 30)]
        timeout: u64,
    },
    /// Refuse a request: it is forgotten, and the sender not heard again.
    Refuse {
        /// The other side's address.
        address: String,
    },
    /// Block a person, in every app.
    Block {
        /// An address you have a chat or request with, or a phone number.
        whom: String,
    },
    /// Who is blocked.
    Blocks,
    /// Undo a block.
    Unblock {
        /// The number that `blocks` shows.
        person: i64,
    },
    /// Say that the person of a chat also has a phone number.
    Link {
        /// The other side's address.
        address: String,
        /// The number.
        number: String,
    },
    /// Put these in the place of all contacts; they are no strangers.
    Contacts {
        /// A file with a number or address and a name on each line; without it standard input.
        file: Option<PathBuf>,
    },
    /// Show what a report to the abuse desk of your service would say, and send it.
    Report(reports::Report),
    /// The reports that were sent, and the answers.
    Reports {
        /// How many of the newest.
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// Say whether phone numbers belong to the EEA; needs no account.
    Eligible {
        /// In international form, such as +34600111222; without any, one a line from standard input.
        numbers: Vec<String>,
    },
    /// Certify a partner: hold its live test account against the requirements of the partner guide.
    Certify(Box<certify::Certify>),
    /// Make pictures, recordings and files fit to send, seal and open them; needs no account.
    Media(media::Media),
}

impl Command {
    /// The address that the command is about, which may have been typed as `PARTNER:IDENTIFIER`.
    fn address(&mut self) -> Option<&mut String> {
        match self {
            Self::Send(send) => Some(&mut send.address),
            Self::Chat { address }
            | Self::Open { address }
            | Self::Export { address, .. }
            | Self::DeleteChat { address }
            | Self::History { address, .. }
            | Self::Devices { address }
            | Self::Trust { address, .. }
            | Self::Read { address }
            | Self::Accept { address, .. }
            | Self::Refuse { address }
            | Self::Link { address, .. } => Some(address),
            _ => None,
        }
    }
}

#[derive(Args)]
struct Init {
    /// The phone number, in international form.
    #[arg(long)]
    number: String,
    /// The domain of the home service.
    #[arg(long)]
    home: String,
    /// Where to connect, if not where DNS says: HOST:PORT of direct TLS.
    #[arg(long, value_name = "HOST:PORT")]
    server: Option<String>,
    /// Where the partner directory is fetched, if not at the home domain: HOST:PORT of HTTPS.
    #[arg(long, value_name = "HOST:PORT")]
    directory: Option<String>,
    /// Where a host of files is, that no name server knows. May be given more than once.
    #[arg(long = "host", value_name = "HOST:PORT=ADDRESS:PORT")]
    hosts: Vec<String>,
    /// A PEM file with the only certificate authorities to trust.
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
    /// The secret is a token, not a password.
    #[arg(long)]
    token: bool,
    /// Read the secret from standard input instead of asking (or set CAUSEWAY_SECRET).
    #[arg(long)]
    secret_stdin: bool,
    /// How many seconds to wait for the home service.
    #[arg(long, default_value_t = 30)]
    timeout: u64,
}

#[derive(Args)]
struct ChangeNumber {
    /// The new number, in international form.
    number: String,
    /// The secret of the new account is a token, not a password.
    #[arg(long)]
    token: bool,
    /// Read the secret from standard input instead of asking (or set CAUSEWAY_SECRET).
    #[arg(long)]
    secret_stdin: bool,
}

#[derive(Args)]
struct Send {
    /// The other side's address.
    address: String,
    /// The text; - reads standard input.
    #[arg(required_unless_present = "file")]
    text: Option<String>,
    /// Send this file's text.
    #[arg(long, conflicts_with = "text")]
    file: Option<PathBuf>,
    /// Until when to wait.
    #[arg(long, default_value = "sent")]
    wait: Wait,
    /// For how many seconds at most.
    #[arg(long, default_value_t = 30)]
    timeout: u64,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Wait {
    None,
    Sent,
    Delivered,
}

#[derive(Clone, Copy, ValueEnum)]
enum Decision {
    Verified,
    Accepted,
    Refused,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    if cli.global.verbose || std::env::var_os("RUST_LOG").is_some() {
        let filter = tracing_subscriber::EnvFilter::try_from_default_env()
            .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("causeway_core=debug"));
        tracing_subscriber::fmt()
            .with_writer(std::io::stderr)
            .with_env_filter(filter)
            .init();
    }
    let output = Output::new(cli.global.json);
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return output.failure(&Failure::other(error)),
    };
    let result = runtime.block_on(run(cli, &output));
    // A thread that still reads the terminal must not hold the end up.
    runtime.shutdown_background();
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => output.failure(&failure),
    }
}

async fn run(cli: Cli, output: &Output) -> Result<(), Failure> {
    if let Command::Eligible { numbers } = &cli.command {
        return eligible::run(numbers, output);
    }
    if let Command::Media(media) = &cli.command {
        return media::run(media, output);
    }
    if let Command::Partners {
        work: Some(work), ..
    } = &cli.command
    {
        return partners::run(work, output);
    }
    if let Command::Trace(trace::Trace {
        work: Some(trace::Work::Merge { a, b }),
        ..
    }) = &cli.command
    {
        return trace::merge(a, b, output);
    }
    let dir = match cli.global.account {
        Some(dir) => dir,
        None => default_folder()?,
    };
    let lab_key = cli.global.lab_key.as_deref();
    if let Command::Init(init) = cli.command {
        return commands::init(&dir, lab_key, init, output).await;
    }
    if let Command::Recover = cli.command {
        return commands::recover(&dir, lab_key, output).await;
    }
    let core = Core::open(&dir, &key::existing(&dir, lab_key)?, Tuning::default()).await?;
    let mut command = cli.command;
    let work = async {
        if let Some(typed) = command.address() {
            *typed = people::address(&core, typed).await?;
        }
        match command {
            Command::Init(_) | Command::Eligible { .. } | Command::Media(_) | Command::Recover => {
                Ok(())
            }
            Command::Find {
                partner,
                identifier,
                timeout,
            } => people::find(&core, &partner, &identifier, timeout, output).await,
            Command::Open { address } => people::open(&core, &address, output).await,
            Command::Export { address, file } => {
                people::export(&core, &address, &file, output).await
            }
            Command::DeleteChat { address } => people::delete_chat(&core, &address, output).await,
            Command::SignIn(again) => sign_in::sign_in(&core, again, output).await,
            Command::ChangeNumber(change) => people::change_number(&core, change, output).await,
            Command::Partners { refresh, file, .. } => {
                partners::list(&core, refresh, file, output).await
            }
            Command::Certify(certify) => certify::run(&core, *certify, output).await,
            Command::Fetch { deadline } => commands::fetch(&core, deadline, output).await,
            Command::Chat { address } => chat::run(&core, &address, output).await,
            Command::Send(send) => commands::send(&core, send, output).await,
            Command::Attach(attach) => attach::attach(&core, attach, output).await,
            Command::Save(save) => attach::save(&core, save, output).await,
            Command::Room(room) => attach::room(&core, room, output).await,
            Command::Receive { follow, timeout } => {
                commands::receive(&core, follow, timeout, output).await
            }
            Command::Inbox(command) => inbox::run(&core, command, output).await,
            Command::History {
                address,
                limit,
                before,
            } => commands::history(&core, &address, limit, before, output).await,
            Command::Search { words, limit } => {
                commands::search(&core, &words.join(" "), limit, output).await
            }
            Command::Trace(trace) => trace::run(&core, trace, output).await,
            Command::Identity => commands::identity(&core, output).await,
            Command::Devices { address } => commands::devices(&core, &address, output).await,
            Command::Trust {
                address,
                device,
                trust,
                fingerprint,
            } => {
                let seen = fingerprint.concat();
                commands::trust(&core, &address, device, trust, &seen, output).await
            }
            Command::Read { address } => commands::read(&core, &address, output).await,
            Command::Retry { id } => commands::retry(&core, id, output).await,
            Command::Settings { setting } => rules::settings(&core, setting, output).await,
            Command::Onboard { step } => rules::onboard(&core, step, output).await,
            Command::Share { partner } => rules::share(&core, &partner, output).await,
            Command::Requests => rules::requests(&core, output).await,
            Command::Accept { address, timeout } => {
                rules::accept(&core, &address, timeout, output).await
            }
            Command::Refuse { address } => rules::refuse(&core, &address, output).await,
            Command::Block { whom } => rules::block(&core, &whom, output).await,
            Command::Blocks => rules::blocks(&core, output).await,
            Command::Unblock { person } => rules::unblock(&core, person, output).await,
            Command::Link { address, number } => {
                rules::link(&core, &address, &number, output).await
            }
            Command::Report(report) => reports::report(&core, report, output).await,
            Command::Reports { limit } => reports::list(&core, limit, output).await,
            Command::Contacts { file } => rules::contacts(&core, file, output).await,
        }
    };
    // An interrupt ends the command, not the account: what is queued is sent next time.
    let result = tokio::select! {
        result = work => result,
        _ = tokio::signal::ctrl_c() => Ok(()),
    };
    core.close().await;
    result
}

fn default_folder() -> Result<PathBuf, Failure> {
    let data = std::env::var_os("XDG_DATA_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share"));
    let data = data
        .or_else(home)
        .ok_or_else(|| Failure::usage("no home folder: name one with --account DIR"))?;
    Ok(data.join("causeway"))
}
