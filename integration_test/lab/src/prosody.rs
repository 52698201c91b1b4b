//! Prosody's configuration and its command.
//!
//! Must hold: one process per domain, everything below the server's own folder, no prosodyctl (it changes users when it
//! is root). Federation needs a verified certificate: dialback is not loaded. Storage is SQLite, because the
//! internal one reads a whole archive for each page of it.

use std::fs;
use std::process::Command;

use crate::error::{LabError, Result};
use crate::media_proxy::{MEDIA_PROXY, PORT, SECRET};
use crate::options::ServerOptions;
use crate::programs::find_program;
use crate::server::{Site, logged};
use crate::{HOME, home, issuer, rules};

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
    "http_file_share",
    "external_services",
    "lab",
];

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
        home::write_prosody(&plugins)?;
        if home::has_policy(site, options) {
            home::write_directory(site)?;
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

fn configuration(site: &Site, options: &ServerOptions) -> String {
    let Site { domain, ip, .. } = site;
    let mut modules: Vec<&str> = MODULES.to_vec();
    modules.extend(options.archive.then_some("mam"));
    modules.extend(options.offline.then_some("offline"));
    modules.extend(options.stream_management.then_some("smacks"));
    modules.extend(options.log_stanzas.then_some("stanza_debug"));
    let policy = home::has_policy(site, options);
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
http_external_url = "https://{domain}:5281/"
http_file_share_size_limit = 104857600
http_file_share_daily_quota = 10737418240
http_file_share_global_quota = 10737418240
{proxy}unbound = {{ hoststxt = {hosts}; resolvconf = false }}
c2s_require_encryption = true
s2s_require_encryption = true
s2s_secure_auth = true
c2s_stanza_size_limit = {max}
s2s_stanza_size_limit = {s2s_max}
disable_sasl_mechanisms = {{ {sasl} }}
authentication = {authentication}
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
{tokens}{extra}
{direct}"#,
        max = options.max_stanza,
        s2s_max = options.max_stanza.saturating_mul(2).max(512 * 1024),
        hibernation = options.hibernation.as_secs(),
        open = options.open_pep,
        raw = options.raw_presence,
        proxy = if domain == HOME {
            format!(
                "external_service_secret = {}\n\
                 external_services = {{ {{ type = \"https-proxy\", transport = \"tcp\", host = {}, port = {PORT}, \
                 secret = true, algorithm = \"turn\", ttl = 86400 }} }}\n",
                quoted(SECRET),
                quoted(MEDIA_PROXY),
            )
        } else {
            String::new()
        },
        policy = if policy {
            let directory = path("web/partners.json");
            // As often as the lab's machine can, unless a scenario is about limits.
            let (rate, burst) = options.partner_limit;
            let (per_minute, at_once) = options.stranger_limit;
            format!(
                "causeway_directory = {directory}\ncauseway_directory_check = 1\n\
                 causeway_abuse_account = {}\n\
                 causeway_partner_rate = {rate}\ncauseway_partner_burst = {burst}\n\
                 causeway_stranger_rate = {per_minute}\ncauseway_stranger_burst = {at_once}\n",
                quoted(&rules::abuse_desk())
            )
        } else {
            String::new()
        },
        level = if options.log_stanzas { "debug" } else { "info" },
        extra = options.extra,
        authentication = quoted(if options.tokens {
            "causeway_token"
        } else {
            "internal_hashed"
        }),
        tokens = if options.tokens {
            format!(
                "causeway_token_keys = {}\ncauseway_token_issuer = {}\ncauseway_token_audience = {}\n",
                quoted(&site.keys_file(domain).display().to_string()),
                quoted(&issuer::name_of(domain)),
                quoted(domain),
            )
        } else {
            String::new()
        },
        direct = options
            .direct
            .iter()
            .map(|host| direct(site, host))
            .collect::<String>(),
    )
}

/// A host where a partner's own clients sign in, with tokens of the partner's.
fn direct(site: &Site, host: &str) -> String {
    format!(
        r#"VirtualHost {host}
authentication = "causeway_token"
causeway_token_keys = {keys}
causeway_token_partner_of = {home}
causeway_token_identifier = "email"
causeway_token_create = true
modules_enabled = {{ "causeway_direct" }}
modules_disabled = {{ "causeway_policy"; "s2s"; "lab"; "http_files"; "external_services" }}
http_external_url = {place}
"#,
        host = quoted(host),
        place = quoted(&format!("https://{host}:5281/")),
        keys = quoted(&site.keys_file(host).display().to_string()),
        home = quoted(&site.domain),
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
