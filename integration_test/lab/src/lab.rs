//! A lab: the servers of all domains, the wires between them, the peers, and the folder they live in.
//!
//! Must hold: dropping a lab stops everything it started, in whatever state it is. The folder is removed, except when the test panics, a
//! start failed, or somebody asked to keep it: then its logs are named on standard error.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use tempfile::TempDir;

use crate::ca::Ca;
use crate::claim::{KEPT, Network};
use crate::dns;
use crate::error::{LabError, Result};
use crate::issuer::Issuer;
use crate::media_proxy::{self, MEDIA_PROXY, MediaProxy};
use crate::options::{HomeServer, ServerOptions};
use crate::peer::{Peer, PeerProgram};
use crate::process::Process;
use crate::proxy::{Proxy, ProxyThread};
use crate::rules;
use crate::server::{Server, Site};

/// The home service.
pub const HOME: &str = "home.test";
/// Where servers serve over HTTPS.
pub const HTTPS: u16 = 5281;
/// A partner whose users are known by e-mail addresses.
pub const BIRDYCHAT: &str = "birdychat.test";
/// A partner whose users are known by phone numbers.
pub const HAIKET: &str = "haiket.test";

const PORTS: [u16; 6] = [media_proxy::PORT, 5222, 5223, 5269, 5280, HTTPS];
/// Last numbers of addresses: servers from here, …
const FIRST_SERVER: u8 = 10;
/// … wires between servers from here (one for each ordered pair), …
const FIRST_WIRE: u8 = 100;
/// … and wires for clients on free ports of this one.
const CLIENT_WIRES: u8 = 250;
const MAX_DOMAINS: usize = 12;

/// What a lab shall be; see [`Lab::builder`].
#[derive(Debug, Clone)]
pub struct LabBuilder {
    home: Option<HomeServer>,
    domains: Vec<String>,
    options: HashMap<String, ServerOptions>,
    media: bool,
    keep: bool,
}

impl LabBuilder {
    /// What `home.test` runs on; without this, what `CAUSEWAY_LAB_HOME` says, else Prosody.
    pub fn home(mut self, home: HomeServer) -> Self {
        self.home = Some(home);
        self
    }

    /// Sets the options of one domain's server.
    pub fn server(mut self, domain: &str, options: ServerOptions) -> Self {
        self.options.insert(domain.to_owned(), options);
        self
    }

    /// Adds a domain beside the usual three.
    pub fn domain(mut self, domain: &str) -> Self {
        if !self.domains.iter().any(|known| known == domain) {
            self.domains.push(domain.to_owned());
        }
        self
    }

    /// Only these domains, for a scenario that does not need all three.
    pub fn only(mut self, domains: &[&str]) -> Self {
        self.domains = domains.iter().map(|domain| (*domain).to_owned()).collect();
        self
    }

    /// Runs the home service's media proxy too (Squid). It leads to the other domains.
    pub fn media(mut self, on: bool) -> Self {
        self.media = on;
        self
    }

    /// Keeps the folder afterwards, whatever happens (also: `CAUSEWAY_LAB_KEEP=1`).
    pub fn keep(mut self, on: bool) -> Self {
        self.keep = on;
        self
    }

    /// Starts all servers and waits until they are ready.
    pub async fn start(self) -> Result<Lab> {
        let media = self.media;
        let mut lab = self.build()?;
        let start = async {
            if media {
                lab.media_proxy = Some(lab.start_media_proxy().await?);
            }
            for server in &lab.servers {
                server.launch()?;
            }
            for server in &lab.servers {
                server.ready().await?;
                if server.has_policy() {
                    let (name, password) = rules::ABUSE;
                    server.register(name, password).await?;
                }
            }
            Ok(())
        };
        match start.await {
            Ok(()) => Ok(lab),
            Err(error) => {
                lab.keep();
                Err(error)
            }
        }
    }

    fn build(self) -> Result<Lab> {
        let count = self.domains.len();
        if count == 0 || count > MAX_DOMAINS {
            return Err(LabError::Usage(format!(
                "a lab has 1 to {MAX_DOMAINS} domains, not {count}"
            )));
        }
        if let Some(unknown) = self
            .options
            .keys()
            .find(|domain| !self.domains.contains(domain))
        {
            return Err(LabError::UnknownDomain(unknown.clone()));
        }
        let home = self.home.map_or_else(HomeServer::from_env, Ok)?;
        let number = |at: usize| u8::try_from(at).unwrap_or(u8::MAX);
        let server_host = |at: usize| FIRST_SERVER + number(at);
        let wire_host = |from: usize, to: usize| FIRST_WIRE + number(from * MAX_DOMAINS + to);
        let pairs: Vec<(usize, usize)> = (0..count)
            .flat_map(|from| (0..count).map(move |to| (from, to)))
            .filter(|(from, to)| from != to)
            .collect();

        let hosts: Vec<u8> = (0..count)
            .map(server_host)
            .chain(pairs.iter().map(|&(from, to)| wire_host(from, to)))
            .collect();
        let mut network = Network::claim(&hosts, &PORTS)?;
        let dir = tempfile::Builder::new()
            .prefix("causeway-lab-")
            .tempdir()
            .map_err(LabError::io("make a folder for the lab"))?;
        network.remember(dir.path())?;
        let log_dir = dir.path().join("logs");
        let ca_file = dir.path().join("ca.pem");
        let (ca, foreign) = (Ca::new("Causeway lab")?, Ca::new("Nobody trusts this")?);
        fs::create_dir_all(&log_dir)
            .and_then(|()| fs::write(&ca_file, ca.pem()))
            .map_err(LabError::io("write into the lab's folder"))?;

        let proxies = ProxyThread::start().map_err(LabError::io("start the lab's proxies"))?;
        let mut federation = HashMap::new();
        for (from, to) in pairs {
            let addr = SocketAddr::from((network.host(wire_host(from, to)), 5269));
            let target = SocketAddr::from((network.host(server_host(to)), 5269));
            federation.insert((from, to), Proxy::start(proxies.handle(), addr, target)?);
        }
        let mut servers = Vec::new();
        for (at, domain) in self.domains.iter().enumerate() {
            let options = self.options.get(domain).cloned().unwrap_or_default();
            let dir = dir.path().join(domain);
            let authority = if options.foreign_certificate {
                &foreign
            } else {
                &ca
            };
            for host in std::iter::once(domain).chain(&options.direct) {
                authority.issue(&[host])?.write(&dir.join("certs"), host)?;
            }
            let others = self
                .domains
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != at);
            let hosts: Vec<_> = others
                .map(|(other, name)| (name.clone(), network.host(wire_host(at, other))))
                .collect();
            let software = if domain == HOME {
                home
            } else {
                HomeServer::Prosody
            };
            let name_server = match software {
                HomeServer::Prosody => None,
                HomeServer::Ejabberd => Some(dns::start(
                    proxies.handle(),
                    network.host(server_host(at)),
                    hosts.clone(),
                )?),
            };
            let site = Site {
                domain: domain.clone(),
                ip: network.host(server_host(at)),
                dir,
                log_dir: log_dir.clone(),
                ca_file: ca_file.clone(),
                hosts,
                name_server,
            };
            servers.push(Server::new(site, software, options));
        }
        let keep =
            self.keep || std::env::var_os("CAUSEWAY_LAB_KEEP").is_some_and(|value| value == "1");
        Ok(Lab {
            servers,
            federation,
            peers: Mutex::default(),
            peer_count: AtomicUsize::new(1),
            proxies,
            ca,
            media_proxy: None,
            dir: Some(dir),
            keep: AtomicBool::new(keep),
            network,
        })
    }
}

/// A running lab. Dropping it stops everything.
pub struct Lab {
    servers: Vec<Server>,
    federation: HashMap<(usize, usize), Proxy>,
    peers: Mutex<Vec<Arc<Mutex<Process>>>>,
    peer_count: AtomicUsize,
    proxies: ProxyThread,
    media_proxy: Option<MediaProxy>,
    ca: Ca,
    /// Some until the lab is dropped.
    dir: Option<TempDir>,
    keep: AtomicBool,
    // Last: the claim is given back when nothing runs any more.
    network: Network,
}

impl Lab {
    /// The usual lab: `home.test`, `birdychat.test`, `haiket.test`, federated.
    pub async fn start() -> Result<Lab> {
        Lab::builder().start().await
    }

    /// A lab with options.
    pub fn builder() -> LabBuilder {
        LabBuilder {
            home: None,
            domains: [HOME, BIRDYCHAT, HAIKET].map(str::to_owned).to_vec(),
            options: HashMap::new(),
            media: false,
            keep: false,
        }
    }

    /// Makes an account on one of the servers.
    pub async fn register(&self, domain: &str, localpart: &str, password: &str) -> Result<()> {
        self.server(domain)?.register(localpart, password).await
    }

    /// The server of a domain.
    pub fn server(&self, domain: &str) -> Result<&Server> {
        self.index(domain)
            .and_then(|at| self.servers.get(at))
            .ok_or_else(|| unknown(domain))
    }

    /// All servers.
    pub fn servers(&self) -> &[Server] {
        &self.servers
    }

    /// A new wire to a domain's direct-TLS port, for one client or several.
    pub fn client_proxy(&self, domain: &str) -> Result<Proxy> {
        self.proxy(self.server(domain)?.direct_tls())
    }

    /// A new wire to any address, on a free port of this lab's network.
    pub fn proxy(&self, target: SocketAddr) -> Result<Proxy> {
        let addr = SocketAddr::from((self.network.host(CLIENT_WIRES), 0));
        self.proxy_at(addr, target)
    }

    /// A new wire to any address, on an address of this machine: where somebody outside the lab's network can reach it.
    pub fn proxy_at(&self, addr: SocketAddr, target: SocketAddr) -> Result<Proxy> {
        Proxy::start(self.proxies.handle(), addr, target)
    }

    /// The wire on which the server of `from` connects to the server of `to`. Each direction has its own.
    pub fn federation(&self, from: &str, to: &str) -> Result<&Proxy> {
        let from = self.index(from).ok_or_else(|| unknown(from))?;
        let at = self.index(to).ok_or_else(|| unknown(to))?;
        self.federation.get(&(from, at)).ok_or_else(|| unknown(to))
    }

    /// Both wires between two servers.
    pub fn federation_both(&self, one: &str, other: &str) -> Result<[&Proxy; 2]> {
        Ok([self.federation(one, other)?, self.federation(other, one)?])
    }

    /// Where the media proxy accepts; its certificate is for [`MEDIA_PROXY`].
    pub fn media_proxy(&self) -> Result<SocketAddr> {
        Ok((self.server(HOME)?.ip(), media_proxy::PORT).into())
    }

    /// Where hosts are that serve over HTTPS, by `host:port`, since no name server knows them.
    pub fn hosts(&self) -> BTreeMap<String, (String, u16)> {
        let mut hosts = BTreeMap::new();
        for server in &self.servers {
            let at = server.https();
            for host in server.hosts() {
                let name = format!("{host}:{}", at.port());
                hosts.insert(name, (at.ip().to_string(), at.port()));
            }
        }
        if let Ok(at) = self.media_proxy() {
            let name = format!("{MEDIA_PROXY}:{}", at.port());
            hosts.insert(name, (at.ip().to_string(), at.port()));
        }
        hosts
    }

    async fn start_media_proxy(&self) -> Result<MediaProxy> {
        let hosts: Vec<_> = self
            .servers
            .iter()
            .flat_map(|server| server.hosts().into_iter().map(|host| (host, server.ip())))
            .filter(|(host, _)| host != HOME)
            .collect();
        let (dir, leaf) = (
            self.dir().join("media-proxy"),
            self.ca.issue(&[MEDIA_PROXY])?,
        );
        let ip = self.server(HOME)?.ip();
        MediaProxy::start(&dir, &self.log_dir(), ip, &leaf, &hosts).await
    }

    /// Starts a peer program; it is killed with the lab.
    pub fn peer(&self, program: PeerProgram) -> Result<Peer> {
        let number = self.peer_count.fetch_add(1, Ordering::Relaxed);
        let peer = Peer::start(program, &self.log_dir(), number)?;
        self.peers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(peer.process());
        Ok(peer)
    }

    /// Starts who signs tokens for a host of a domain's server: the domain itself, or one that was added with
    /// [`crate::ServerOptions::direct`]. One for each host; it lives as long as the lab.
    pub async fn issuer(&self, domain: &str, host: &str) -> Result<Issuer> {
        let keys = self.server(domain)?.keys_file(host);
        Issuer::start(self, host, &keys).await
    }

    /// Puts a partner directory in the place of the one that the home service has and hands out, whole at once.
    pub fn publish(&self, directory: &[u8]) -> Result<()> {
        let home = self.server(HOME)?;
        let folder = home.web_dir();
        let (new, file) = (folder.join("partners.new"), folder.join("partners.json"));
        fs::write(&new, directory)
            .and_then(|()| fs::rename(&new, &file))
            .map_err(LabError::io("hand the partner directory out"))?;
        home.reload()
    }

    /// The authority that everything in this lab trusts.
    pub fn ca(&self) -> &Ca {
        &self.ca
    }

    /// Its certificate as a PEM file.
    pub fn ca_file(&self) -> PathBuf {
        self.dir().join("ca.pem")
    }

    /// The lab's folder.
    pub fn dir(&self) -> &Path {
        self.dir.as_ref().map_or(Path::new(""), TempDir::path)
    }

    /// The logs of servers and peers.
    pub fn log_dir(&self) -> PathBuf {
        self.dir().join("logs")
    }

    /// Keeps the folder when the lab ends.
    pub fn keep(&self) {
        self.keep.store(true, Ordering::Relaxed);
    }

    /// Every file of the servers (storage and logs, with all stanzas) that holds these bytes. Stop the servers first: what
    /// a server still has in memory is in no file.
    pub fn server_files_containing(&self, needle: &[u8]) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        let mut folders = vec![self.log_dir()];
        folders.extend(self.servers.iter().map(Server::data_dir));
        while let Some(folder) = folders.pop() {
            let doing = format!("search {}", folder.display());
            for entry in fs::read_dir(&folder).map_err(LabError::io(doing.clone()))? {
                let path = entry.map_err(LabError::io(doing.clone()))?.path();
                let peer = path
                    .file_name()
                    .is_some_and(|name| name.to_string_lossy().starts_with("peer-"));
                if path.is_dir() {
                    folders.push(path);
                } else if path.is_file() && !peer {
                    let bytes = fs::read(&path).map_err(LabError::io(doing.clone()))?;
                    if contains(&bytes, needle) {
                        found.push(path);
                    }
                }
            }
        }
        Ok(found)
    }

    /// Stops the servers in order (their storage is flushed) and the peers at once; then removes the folder.
    pub async fn stop(self) -> Result<()> {
        self.kill_peers();
        self.stop_servers().await
    }

    /// Stops the servers in order and leaves the rest, to look at what they stored.
    pub async fn stop_servers(&self) -> Result<()> {
        let mut result = Ok(());
        for server in &self.servers {
            if let Err(error) = server.stop().await {
                self.keep();
                result = Err(error);
            }
        }
        result
    }

    fn kill_peers(&self) {
        for peer in self
            .peers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .drain(..)
        {
            peer.lock().unwrap_or_else(PoisonError::into_inner).kill();
        }
    }

    fn index(&self, domain: &str) -> Option<usize> {
        self.servers
            .iter()
            .position(|server| server.domain() == domain)
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        self.kill_peers();
        self.servers.iter().for_each(Server::kill);
        let Some(dir) = self.dir.take() else { return };
        if self.keep.load(Ordering::Relaxed) || thread::panicking() {
            let dir = dir.keep();
            // So that the next lab on this network does not sweep it away.
            let _ = fs::write(dir.join(KEPT), "");
            eprintln!("The lab's logs are kept in {}:", dir.join("logs").display());
            let mut logs: Vec<_> = fs::read_dir(dir.join("logs"))
                .into_iter()
                .flatten()
                .flatten()
                .collect();
            logs.sort_by_key(fs::DirEntry::file_name);
            for log in logs {
                eprintln!("  {}", log.path().display());
            }
        }
    }
}

fn unknown(domain: &str) -> LabError {
    LabError::UnknownDomain(domain.to_owned())
}

fn contains(hay: &[u8], needle: &[u8]) -> bool {
    // A small needle in megabytes of log: look for its first byte, then compare.
    let Some((first, _)) = needle.split_first() else {
        return true;
    };
    let mut rest = hay;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        rest = rest.get(at..).unwrap_or_default();
        if rest.starts_with(needle) {
            return true;
        }
        rest = rest.get(1..).unwrap_or_default();
    }
    false
}
