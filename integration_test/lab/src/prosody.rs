//! Prosody's configuration and its command.
//!
//! Must hold: one process per domain, everything below the server's own folder, no prosodyctl (it changes users when it
//! is root). Federation needs a verified certificate: dialback is not loaded. Storage is SQLite, because the
//! internal one reads a whole archive for each page of it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::HOME;
use crate::error::{LabError, Result};
use crate::options::ServerOptions;
use crate::programs::find_program;
use crate::rules;
use crate::server::{Site, logged};

const MODULES: &[&str] = &[
    "roster",
    "saslauth",
    "tls",
    "disco",
    "ping",
    "time",
    "version",
    "private",
    "pep",
    "vcard4",
    "vcard_legacy",
    "carbons",
    "csi",
    "csi_simple",
    "blocklist",
    // Lets people close their own accounts.
    "user_account_management",
    "http_files",
    "lab",
];

/// The policy module, file by file.
const POLICY: [(&str, &str); 4] = [
    (
        "mod_causeway_policy.lua",
        include_str!("../../../home/prosody/mod_causeway_policy/mod_causeway_policy.lua"),
    ),
    (
        "directory.lib.lua",
        include_str!("../../../home/prosody/mod_causeway_policy/directory.lib.lua"),
    ),
    (
        "eligible.lib.lua",
        include_str!("../../../home/prosody/mod_causeway_policy/eligible.lib.lua"),
    ),
    (
        "limits.lib.lua",
        include_str!("../../../home/prosody/mod_causeway_policy/limits.lib.lua"),
    ),
];

/// What the policy module needs in the configuration. A partner may send as fast as the lab's machine can.
const POLICY_OPTIONS: &str = r#"causeway_abuse_account = "abuse@home.test"
causeway_directory_check = 1
causeway_partner_rate = 100000
causeway_partner_burst = 100000
"#;

/// Writes the configuration and returns the command that runs the server in the foreground.
pub(crate) fn command(site: &Site, options: &ServerOptions) -> Result<Command> {
    let config = site.dir.join("prosody.cfg.lua");
    let plugins = site.dir.join("plugins");
    let write = || {
        fs::create_dir_all(site.data_dir())?;
        fs::create_dir_all(&plugins)?;
        fs::create_dir_all(site.web_dir())?;
        fs::write(
            plugins.join("mod_lab.lua"),
            include_str!("../prosody/mod_lab.lua"),
        )?;
        if has_policy(site, options) {
            write_policy(site, &plugins)?;
        }
        let hosts: String = site
            .hosts
            .iter()
            .map(|(name, ip)| format!("{ip} {name}\n"))
            .collect();
        fs::write(site.dir.join("hosts"), hosts)?;
        fs::write(&config, configuration(site, options))
    };
    write().map_err(LabError::io(format!(
        "write the configuration of {}",
        site.domain
    )))?;
    let mut command = Command::new(find_program("prosody")?);
    command.arg("--config").arg(&config).arg("-F");
    // A Lua set-up of the person who runs the lab must not reach the server.
    command
        .env_remove("LUA_INIT")
        .env_remove("LUA_INIT_5_4")
        .current_dir(&site.dir);
    logged(command, &site.log_dir.join(format!("{}.out", site.domain)))
}

pub(crate) fn has_policy(site: &Site, options: &ServerOptions) -> bool {
    options.policy && site.domain == HOME
}

/// The module, and the directory that it reads and hands out. What a scenario has put in the directory's place stays over a restart.
fn write_policy(site: &Site, plugins: &Path) -> std::io::Result<()> {
    let module = plugins.join("mod_causeway_policy");
    fs::create_dir_all(&module)?;
    for (name, text) in POLICY {
        fs::write(module.join(name), text)?;
    }
    let directory = site.web_dir().join("partners.json");
    if !directory.exists() {
        let signed = rules::directory().map_err(std::io::Error::other)?;
        fs::write(directory, signed)?;
    }
    for (name, logo) in rules::LOGOS {
        fs::write(site.web_dir().join(name), logo)?;
    }
    Ok(())
}

fn configuration(site: &Site, options: &ServerOptions) -> String {
    let Site { domain, ip, .. } = site;
    let mut modules: Vec<&str> = MODULES.to_vec();
    modules.extend(options.archive.then_some("mam"));
    modules.extend(options.offline.then_some("offline"));
    modules.extend(options.stream_management.then_some("smacks"));
    modules.extend(options.log_stanzas.then_some("stanza_debug"));
    let policy = has_policy(site, options);
    modules.extend(policy.then_some("causeway_policy"));
    let modules: String = modules
        .iter()
        .map(|module| format!("{}; ", quoted(module)))
        .collect();
    // Core modules load by themselves.
    let disabled = if options.offline { "" } else { "\"offline\"" };
    let sasl = if options.plain_only {
        "\"SCRAM-SHA-1\"; \"SCRAM-SHA-1-PLUS\"; \"SCRAM-SHA-256\"; \"SCRAM-SHA-256-PLUS\"; \"DIGEST-MD5\"; \"EXTERNAL\""
    } else {
        "\"DIGEST-MD5\""
    };
    let path = |name: &str| quoted(&site.dir.join(name).display().to_string());
    let log = quoted(&site.log().display().to_string());
    let (hosts, plugins, certs, data, web) = (
        path("hosts"),
        path("plugins"),
        path("certs"),
        path("data"),
        path("web"),
    );
    let (pid, ca) = (
        path("prosody.pid"),
        quoted(&site.ca_file.display().to_string()),
    );
    format!(
        r#"run_as_root = true
daemonize = false
pidfile = {pid}
data_path = {data}
plugin_paths = {{ {plugins} }}
certificates = {certs}
ssl = {{ cafile = {ca} }}
interfaces = {{ "{ip}" }}
use_ipv6 = false
c2s_ports = {{ 5222 }}
c2s_direct_tls_ports = {{ 5223 }}
s2s_ports = {{ 5269 }}
http_interfaces = {{ "{ip}" }}
http_ports = {{ 5280 }}
https_interfaces = {{ "{ip}" }}
https_ports = {{ 5281 }}
http_files_dir = {web}
http_paths = {{ files = "/.well-known/causeway" }}
http_default_host = "{domain}"
unbound = {{ hoststxt = {hosts}; resolvconf = false }}
c2s_require_encryption = true
s2s_require_encryption = true
s2s_secure_auth = true
c2s_stanza_size_limit = {max}
s2s_stanza_size_limit = {s2s_max}
disable_sasl_mechanisms = {{ {sasl} }}
authentication = "internal_hashed"
storage = "sql"
sql = {{ driver = "SQLite3"; database = "prosody.sqlite" }}
default_archive_policy = true
archive_expires_after = "never"
max_archive_query_results = 250
smacks_hibernation_time = {hibernation}
smacks_max_queue_size = 100000
lab_open_pep = {open}
lab_raw_presence = {raw}
{policy}modules_enabled = {{ {modules} }}
modules_disabled = {{ {disabled} }}
log = {{ {level} = {log} }}
VirtualHost "{domain}"
{extra}
"#,
        max = options.max_stanza,
        s2s_max = options.max_stanza.saturating_mul(2).max(512 * 1024),
        hibernation = options.hibernation.as_secs(),
        open = options.open_pep,
        raw = options.raw_presence,
        policy = if policy {
            let directory = path("web/partners.json");
            format!("causeway_directory = {directory}\n{POLICY_OPTIONS}")
        } else {
            String::new()
        },
        level = if options.log_stanzas { "debug" } else { "info" },
        extra = options.extra,
    )
}

/// A Lua string.
fn quoted(text: &str) -> String {
    format!(
        "\"{}\"",
        text.replace('\\', "\\\\")
            .replace('"', "\\\"")
            .replace('\n', "\\n")
    )
}
