//! ejabberd's configuration and its command.
//!
//! Must hold: the same options mean the same as on Prosody; everything below the server's own folder.
//!
//! After a failed connection ejabberd returns mail for that domain for up to five minutes; here for one second, so that a scenario
//! that cuts the federation does not wait.
//!
//! The Erlang machine is started directly and without distribution: `ejabberdctl` refuses users other than root and its
//! own, starts `epmd` (which stays behind and is shared by all labs), and takes twice as long.

use std::fs;
use std::net::SocketAddr;
use std::process::Command;

use crate::error::{LabError, Result};
use crate::options::{PUSH_SECRET, ServerOptions};
use crate::programs::{ejabberd_libs, find_program};
use crate::server::{Site, logged};
use crate::{home, issuer, rules};

/// Tables to hold in memory and in a log.
const TABLES: [&str; 7] = [
    "archive_msg",
    "offline_msg",
    "pubsub_item",
    "passwd",
    "roster",
    "private_storage",
    "privacy",
];

/// Compiles what is in the folder that was added to the code path first.
const COMPILE: &str = r#"{ok, [[Folder]]} = init:get_argument(pa), Include = filename:join(code:lib_dir(p1_xmpp), "include"),
    [{ok, _} = compile:file(File, [{outdir, Folder}, {i, Include}, report]) || File <- filelib:wildcard(Folder ++ "/*.erl")]."#;

/// Writes the configuration and returns the command that runs the server in the foreground.
pub(crate) fn command(site: &Site, options: &ServerOptions) -> Result<Command> {
    let config = site.dir.join("ejabberd.yml");
    let inetrc = site.dir.join("inetrc");
    let spool = site.data_dir();
    let write = || {
        fs::create_dir_all(&spool)?;
        // By default these are on disc only, in a form in which each message of an account costs time for all before it
        // (3000 messages: 43 s), and a killed server has to repair them.
        let schema: String = TABLES
            .iter()
            .map(|table| format!("{table}:\n  storage_type: disc_copies\n"))
            .collect();
        fs::write(spool.join("ejabberd.schema"), schema)?;
        // Names come from the lab's name server alone; what the machine is set up with is not read.
        let mut names =
            "{resolv_conf,\"/dev/null\"}.\n{hosts_file,\"/dev/null\"}.\n{lookup,[file]}.\n"
                .to_owned();
        if let Some(SocketAddr::V4(server)) = site.name_server {
            let [a, b, c, d] = server.ip().octets();
            names += &format!("{{nameserver,{{{a},{b},{c},{d}}},{}}}.\n", server.port());
        }
        fs::write(&inetrc, names)?;
        home::write_ejabberd(&site.dir.join("modules"))?;
        if home::has_policy(site, options) {
            home::write_directory(site)?;
        }
        fs::write(&config, configuration(site, options))
    };
    write().map_err(LabError::io(format!(
        "write the configuration of {}",
        site.domain
    )))?;
    let mut command = Command::new(find_program("erl")?);
    // Busy waiting of idle schedulers would take the processor from the servers beside it.
    command.args([
        "+K",
        "true",
        "+P",
        "250000",
        "+sbwt",
        "none",
        "+sbwtdcpu",
        "none",
        "+sbwtdio",
        "none",
    ]);
    command
        .args(["-noinput", "-mnesia", "dir"])
        .arg(format!("\"{}\"", spool.display()));
    // These two are read from here and not from the configuration; without them the log starts again at 10 MB.
    command.args([
        "-ejabberd",
        "log_rotate_size",
        "infinity",
        "log_rotate_count",
        "1",
    ]);
    command.args(["-mnesia", "dump_log_write_threshold", "50000"]);
    // The home service's modules are compiled here, half a second, as an operator does with erlc.
    let modules = site.dir.join("modules");
    command.arg("-pa").arg(&modules).args(["-eval", COMPILE]);
    command.args(["-s", "ejabberd"]);
    // ejabberd reads its schema file for tables that exist already, and not when it creates them. Its log drops lines under
    // load, and a stanza log with holes proves nothing; once it runs, its output need not repeat the log.
    let convert = format!(
        "[mnesia:change_table_copy_type(T, node(), disc_copies) || T <- [{}]], logger:remove_handler(default), \
         [logger:update_handler_config(H, config, #{{burst_limit_enable => false, drop_mode_qlen => 1000000000, \
         flush_qlen => 1000000000}}) || H <- logger:get_handler_ids()].",
        TABLES.join(",")
    );
    command.args(["-eval", &convert]);
    command
        .env("EJABBERD_CONFIG_PATH", &config)
        .env("EJABBERD_LOG_PATH", site.log())
        .env("ERL_LIBS", ejabberd_libs()?)
        .env("ERL_INETRC", &inetrc)
        .env(
            "ERL_CRASH_DUMP",
            site.log_dir.join(format!("{}.crash", site.domain)),
        )
        .env("HOME", &spool)
        .current_dir(&spool);
    logged(command, &site.log_dir.join(format!("{}.out", site.domain)))
}

fn configuration(site: &Site, options: &ServerOptions) -> String {
    let Site { domain, ip, .. } = site;
    let quoted =
        |path: std::path::PathBuf| serde_json::Value::from(path.display().to_string()).to_string();
    let hosts: Vec<&String> = std::iter::once(domain).chain(&options.direct).collect();
    let certs: Vec<String> = hosts
        .iter()
        .map(|host| quoted(site.dir.join("certs").join(format!("{host}.pem"))))
        .collect();
    let ca = quoted(site.ca_file.clone());
    let mut modules = String::new();
    if options.archive {
        modules += "  mod_mam: {default: always, assume_mam_usage: false, request_activates_archiving: false}\n";
    }
    if options.offline {
        modules += "  mod_offline: {access_max_user_messages: unlimited_offline}\n";
    }
    if options.stream_management {
        modules += &format!(
            "  mod_stream_mgmt: {{resume_timeout: {}, max_resume_timeout: {}, max_ack_queue: 100000, resend_on_timeout: if_offline}}\n",
            options.hibernation.as_secs(),
            options.hibernation.as_secs(),
        );
    }
    modules += "  mod_pubsub:\n    plugins: [flat, pep]\n    max_items_node: 256\n";
    if options.open_pep {
        modules += "    force_node_config:\n      \"eu.siacs.conversations.axolotl.*\": {access_model: open}\n";
    }
    let mut component = String::new();
    if options.push {
        // Only that something came.
        modules += "  mod_push: {include_body: false, include_sender: false}\n";
        component += &format!(
            "  - {{port: 5347, ip: \"{ip}\", module: ejabberd_service, hosts: {{\"push.{domain}\": {{password: \"{PUSH_SECRET}\"}}}}}}\n"
        );
    }
    // Modules of the home service are for the host of its accounts alone.
    let mut own = String::new();
    if home::has_policy(site, options) {
        let (rate, burst) = options.partner_limit;
        let (per_minute, at_once) = options.stranger_limit;
        own += &format!(
            "      mod_causeway_policy: {{directory: {directory}, directory_check: 1, abuse_account: {desk}, partner_rate: {rate}, \
             partner_burst: {burst}, stranger_rate: {per_minute}, stranger_burst: {at_once}}}\n",
            directory = quoted(site.web_dir().join("partners.json")),
            desk = rules::abuse_desk(),
        );
    }
    let methods = if options.tokens {
        own += &format!(
            "      ejabberd_auth_causeway_token: {{keys: {}, issuer: \"{}\", audience: {domain}}}\n",
            quoted(site.keys_file(domain)),
            issuer::name_of(domain),
        );
        "[causeway_token, mnesia]"
    } else {
        "[internal]"
    };
    let mut by_host = String::new();
    let mut modules_of = |host: &str, methods: &str, own: &str| {
        by_host += &format!("  \"{host}\":\n    auth_method: {methods}\n");
        if !own.is_empty() {
            by_host += &format!("    modules:\n{own}");
        }
    };
    modules_of(domain, methods, &own);
    for host in &options.direct {
        let keys = quoted(site.keys_file(host));
        let own = format!(
            "      ejabberd_auth_causeway_token: {{keys: {keys}, identifier: email, create: true}}\n"
        );
        modules_of(host, "[causeway_token, mnesia]", &own);
    }
    let sasl = if options.plain_only {
        "[DIGEST-MD5, SCRAM-SHA-1, SCRAM-SHA-1-PLUS, SCRAM-SHA-256, SCRAM-SHA-256-PLUS, SCRAM-SHA-512, SCRAM-SHA-512-PLUS, X-OAUTH2, EXTERNAL]"
    } else {
        "[DIGEST-MD5, X-OAUTH2]"
    };
    format!(
        r#"hosts: [{hosts}]
loglevel: {level}
hide_sensitive_log_data: false
certfiles: [{certs}]
ca_file: {ca}
s2s_use_starttls: required
s2s_dns_timeout: 1 second
s2s_dns_retries: 1
s2s_max_retry_delay: 1 second
disable_sasl_mechanisms: {sasl}
listen:
  - {{port: 5222, ip: "{ip}", module: ejabberd_c2s, starttls: true, starttls_required: true, max_stanza_size: {max}, shaper: none, access: all}}
  - {{port: 5223, ip: "{ip}", module: ejabberd_c2s, tls: true, max_stanza_size: {max}, shaper: none, access: all}}
  - {{port: 5269, ip: "{ip}", module: ejabberd_s2s_in, max_stanza_size: {s2s_max}, shaper: none}}
  - {{port: 5280, ip: "{ip}", module: ejabberd_http, request_handlers: {{/api: mod_http_api}}}}
{component}acl:
  loopback: {{ip: [127.0.0.0/8]}}
shaper_rules:
  unlimited_offline: infinity
api_permissions:
  lab: {{who: [{{acl: loopback}}], what: [register, unregister, change_password, status]}}
auth_password_format: scram
default_db: mnesia
{extra}
modules:
  mod_admin_extra: {{}}
  mod_http_api: {{}}
  mod_disco: {{}}
  mod_caps: {{}}
  mod_ping: {{}}
  mod_time: {{}}
  mod_version: {{}}
  mod_roster: {{}}
  mod_private: {{}}
  mod_vcard: {{}}
  mod_carboncopy: {{}}
  mod_client_state: {{}}
  mod_privacy: {{}}
  mod_blocking: {{}}
{modules}append_host_config:
{by_host}"#,
        hosts = hosts
            .iter()
            .map(|host| format!("\"{host}\""))
            .collect::<Vec<_>>()
            .join(", "),
        certs = certs.join(", "),
        max = options.max_stanza,
        s2s_max = options.max_stanza.saturating_mul(2).max(512 * 1024),
        extra = options.extra,
        level = if options.log_stanzas { "debug" } else { "info" },
    )
}
