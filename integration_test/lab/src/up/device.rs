//! The device's way to the home service: wires from an address that it can reach.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use causeway_lab::{
    HOME, HTTPS, HomeServer, Lab, LabError, MEDIA_PORT, MEDIA_PROXY, Proxy, Result, rules,
};
use serde_json::{Value, json};

/// By this the Android emulator reaches the loopback addresses of the machine that it runs on.
const EMULATORS_HOST: Ipv4Addr = Ipv4Addr::new(10, 0, 2, 2);

/// The wires of one device.
pub struct Device {
    reach: Ipv4Addr,
    wire: Proxy,
    /// HTTPS; there is none on ejabberd.
    https: Option<Https>,
}

/// The way to the partner directory and to what is uploaded, and that to the media proxy.
struct Https {
    home: Proxy,
    media: Proxy,
}

impl Device {
    pub fn new(lab: &Lab, reach: Ipv4Addr) -> Result<Self> {
        let home = lab.server(HOME)?;
        let open = |target| {
            let wire = lab.proxy_at((listening(reach), 0).into(), target);
            let next = "--reach takes 10.0.2.2 or an address of this machine";
            wire.map_err(|error| LabError::Usage(format!("{error}: {next}")))
        };
        let https = match home.software() {
            HomeServer::Prosody => {
                publish(lab)?;
                let (home, media) = (open(home.https())?, open(lab.media_proxy()?)?);
                Some(Https { home, media })
            }
            HomeServer::Ejabberd => None,
        };
        Ok(Self {
            reach,
            wire: open(home.direct_tls())?,
            https,
        })
    }

    /// What an app needs to reach the home service: its domain, and what Dart's `HomeServer` takes.
    pub fn home(&self, lab: &Lab) -> Value {
        let place = |wire: &Proxy| json!({ "host": self.reach, "port": wire.addr().port() });
        let mut hosts = serde_json::Map::new();
        if let Some(https) = &self.https {
            let ways = [
                (HOME, HTTPS, &https.home),
                (MEDIA_PROXY, MEDIA_PORT, &https.media),
            ];
            for (host, port, wire) in ways {
                hosts.insert(format!("{host}:{port}"), place(wire));
            }
        }
        json!({
            "domain": HOME,
            "address": place(&self.wire),
            "directory": self.https.as_ref().map(|https| place(&https.home)),
            "hosts": hosts,
            "certificate": lab.ca().pem(),
        })
    }

    /// How the device reaches something that listens on this machine.
    pub fn sees(&self, at: SocketAddr) -> SocketAddr {
        if at.ip() == IpAddr::from(listening(self.reach)) {
            (self.reach, at.port()).into()
        } else {
            at
        }
    }

    /// Ends all connections of the device, and refuses new ones until they are mended.
    pub fn cut(&self) {
        for wire in self.wires() {
            wire.refuse(true);
            wire.cut();
        }
    }

    pub fn mend(&self) {
        self.wires().for_each(Proxy::pass);
    }

    fn wires(&self) -> impl Iterator<Item = &Proxy> {
        let https = self.https.iter();
        std::iter::once(&self.wire).chain(https.flat_map(|https| [&https.home, &https.media]))
    }
}

/// Hands out a directory as a home service has it: without itself, which is in the lab's for users of other services.
fn publish(lab: &Lab) -> Result<()> {
    let directory = rules::directory_with(|directory| {
        directory["sequence"] = 2.into();
        if let Some(partners) = directory["partners"].as_array_mut() {
            partners.retain(|partner| partner["domain"] != HOME);
        }
    })?;
    lab.publish(&directory)
}

/// Where to listen for what a device sends to this address.
fn listening(reach: Ipv4Addr) -> Ipv4Addr {
    match reach {
        EMULATORS_HOST => Ipv4Addr::LOCALHOST,
        own => own,
    }
}
