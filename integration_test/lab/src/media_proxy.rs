//! The home service's media proxy: Squid with the rules in `home/media-proxy`, on the home server's address.
//!
//! Must hold: the rules are those of `home/media-proxy`, only places and lists are the lab's own. In a lab every host is on
//! 127.0.0.0/8, so that network alone is taken from the list of private ones.

use std::fs::{self, Permissions};
use std::net::{Ipv4Addr, SocketAddr};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use tokio::net::TcpStream;
use tokio::time::sleep;

use crate::ca::Leaf;
use crate::error::{LabError, Result};
use crate::process::Process;
use crate::programs::find_program;
use crate::server::logged;

/// Its name, of which it has a certificate.
pub const MEDIA_PROXY: &str = "media.home.test";
/// Its port.
pub const PORT: u16 = 3129;
/// What it and the XMPP server know, and nobody else.
pub(crate) const SECRET: &str = "the lab's secret for its media proxy";
const READY_WITHIN: Duration = Duration::from_secs(30);

const FILES: [(&str, &str); 3] = [
    (
        "rules.conf",
        include_str!("../../../home/media-proxy/rules.conf"),
    ),
    ("auth.pl", include_str!("../../../home/media-proxy/auth.pl")),
    (
        "private-networks",
        include_str!("../../../home/media-proxy/private-networks"),
    ),
];

/// A running proxy; dropping it stops it.
pub(crate) struct MediaProxy {
    process: Process,
    /// Squid names shared memory by it.
    name: String,
}

impl MediaProxy {
    /// Starts it and waits until it accepts. It leads to `hosts`.
    pub async fn start(
        dir: &Path,
        log_dir: &Path,
        ip: Ipv4Addr,
        leaf: &Leaf,
        hosts: &[(String, Ipv4Addr)],
    ) -> Result<MediaProxy> {
        let name = format!("lab{}", ip.to_string().replace('.', "x"));
        write(dir, ip, leaf, hosts)
            .map_err(LabError::io("write the media proxy's configuration"))?;
        let mut command = Command::new(find_program("squid")?);
        command
            .args(["-N", "-n", &name, "-f"])
            .arg(dir.join("squid.conf"))
            .current_dir(dir);
        let command = logged(command, &log_dir.join("media-proxy.out"))?;
        let process = Process::spawn(command).map_err(LabError::io("start the media proxy"))?;
        let mut proxy = MediaProxy { process, name };
        let until = Instant::now() + READY_WITHIN;
        while TcpStream::connect(SocketAddr::from((ip, PORT)))
            .await
            .is_err()
        {
            let ended = proxy.process.exit_status();
            if ended.is_some() || Instant::now() > until {
                let log = dir.join("cache.log");
                return Err(LabError::Usage(format!(
                    "the media proxy did not start ({ended:?}): see {}",
                    log.display()
                )));
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(proxy)
    }
}

impl Drop for MediaProxy {
    fn drop(&mut self) {
        self.process.kill();
        // What it would have removed itself.
        for part in ["cf__metadata", "cf__queues", "cf__readers"] {
            let _ = fs::remove_file(format!("/dev/shm/{}-{part}.shm", self.name));
        }
    }
}

fn write(
    dir: &Path,
    ip: Ipv4Addr,
    leaf: &Leaf,
    hosts: &[(String, Ipv4Addr)],
) -> std::io::Result<()> {
    fs::create_dir_all(dir)?;
    for (name, text) in FILES {
        fs::write(dir.join(name), text)?;
    }
    fs::set_permissions(dir.join("auth.pl"), Permissions::from_mode(0o755))?;
    let networks = FILES[2].1.replace("127.0.0.0/8\n", "");
    fs::write(dir.join("private-networks"), networks)?;
    fs::write(dir.join("cert.pem"), &leaf.chain_pem)?;
    fs::write(dir.join("key.pem"), &leaf.key_pem)?;
    fs::write(dir.join("secret"), SECRET)?;
    let lines = |line: &dyn Fn(&(String, Ipv4Addr)) -> String| -> String {
        hosts.iter().map(line).collect()
    };
    fs::write(
        dir.join("hosts"),
        lines(&|(name, ip)| format!("{ip} {name}\n")),
    )?;
    fs::write(
        dir.join("partner-hosts"),
        lines(&|(name, _)| format!("{name}\n")),
    )?;
    let at = |name: &str| dir.join(name).display().to_string();
    let config = format!(
        "visible_hostname {MEDIA_PROXY}\n\
         https_port {ip}:{PORT} tls-cert={cert} tls-key={key}\n\
         auth_param basic program {auth} {secret}\n\
         acl partner_hosts dstdomain \"{partners}\"\n\
         acl partner_ports port 443 5281\n\
         acl private_networks dst \"{networks}\"\n\
         hosts_file {hosts}\n\
         pid_filename none\n\
         cache_log {log}\n\
         coredump_dir {here}\n\
         include {rules}\n",
        cert = at("cert.pem"),
        key = at("key.pem"),
        auth = at("auth.pl"),
        secret = at("secret"),
        partners = at("partner-hosts"),
        networks = at("private-networks"),
        hosts = at("hosts"),
        log = at("cache.log"),
        here = dir.display(),
        rules = at("rules.conf"),
    );
    fs::write(dir.join("squid.conf"), config)?;
    // Started by root, it becomes somebody else, who has to find all this.
    fs::set_permissions(dir, Permissions::from_mode(0o777))?;
    match dir.parent() {
        Some(lab) => fs::set_permissions(lab, Permissions::from_mode(0o711)),
        None => Ok(()),
    }
}
