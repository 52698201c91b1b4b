//! A name server that knows the partners of one server, and nothing else.
//!
//! Prosody reads a hosts file. ejabberd resolves with the C library, which can only be told by /etc/hosts; but it asks for SRV records
//! through Erlang's own resolver first, and takes an address as the target's name. So this answers
//! `_xmpp-server._tcp.DOMAIN` with `0 0 5269 127.X.Y.Z`, and everything else with "no such name".
//!
//! Must hold: no question of a lab leaves the machine.

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};

use tokio::runtime::Handle;

use crate::error::{LabError, Result};

const SRV: [u8; 2] = [0, 33];
const HEADER: usize = 12;

/// Starts answering on a free port of `ip`; ends with the runtime.
pub(crate) fn start(
    on: &Handle,
    ip: Ipv4Addr,
    hosts: Vec<(String, Ipv4Addr)>,
) -> Result<SocketAddr> {
    let fail = || LabError::io("start the lab's name server");
    let socket = UdpSocket::bind((ip, 0)).map_err(fail())?;
    socket.set_nonblocking(true).map_err(fail())?;
    let addr = socket.local_addr().map_err(fail())?;
    on.spawn(async move {
        let Ok(socket) = tokio::net::UdpSocket::from_std(socket) else {
            return;
        };
        let mut question = [0u8; 512];
        loop {
            // An error here is an ICMP message about an earlier answer; the next question is not affected.
            if let Ok((length, asker)) = socket.recv_from(&mut question).await
                && let Some(answer) = question
                    .get(..length)
                    .and_then(|question| answer(question, &hosts))
            {
                let _ = socket.send_to(&answer, asker).await;
            }
        }
    });
    Ok(addr)
}

/// The answer to one question; None for what is no question.
fn answer(question: &[u8], hosts: &[(String, Ipv4Addr)]) -> Option<Vec<u8>> {
    let id = question.get(..2)?;
    let mut labels: Vec<String> = Vec::new();
    let mut at = HEADER;
    loop {
        let length = usize::from(*question.get(at)?);
        at += 1;
        if length == 0 {
            break;
        }
        labels.push(String::from_utf8_lossy(question.get(at..at + length)?).to_ascii_lowercase());
        at += length;
    }
    let asked = question.get(HEADER..at + 4)?;
    let name = labels.join(".");
    let host = hosts
        .iter()
        .find(|(domain, _)| name == format!("_xmpp-server._tcp.{domain}"));
    let found = host.filter(|_| question.get(at..at + 2) == Some(&SRV));

    let mut out = id.to_vec();
    // Authoritative; recursion desired is echoed, or the resolver takes it for an answer to somebody else.
    out.extend([
        0x85,
        if found.is_some() { 0x80 } else { 0x83 },
        0,
        1,
        0,
        u8::from(found.is_some()),
        0,
        0,
        0,
        0,
    ]);
    out.extend(asked);
    if let Some((_, ip)) = found {
        let mut target = Vec::new();
        for label in ip.to_string().split('.') {
            target.push(u8::try_from(label.len()).ok()?);
            target.extend(label.bytes());
        }
        target.push(0);
        // The name as in the question, SRV, IN, lives for no time; length; priority, weight, port.
        out.extend([
            0xC0,
            0x0C,
            0,
            33,
            0,
            1,
            0,
            0,
            0,
            0,
            0,
            u8::try_from(target.len() + 6).ok()?,
        ]);
        out.extend([0, 0, 0, 0]);
        out.extend(5269u16.to_be_bytes());
        out.extend(target);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(name: &str, kind: u8) -> Vec<u8> {
        let mut bytes = vec![7, 9, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        for label in name.split('.') {
            bytes.push(label.len() as u8);
            bytes.extend(label.bytes());
        }
        bytes.extend([0, 0, kind, 0, 1]);
        bytes
    }

    #[test]
    fn knows_partners_and_nobody_else() {
        let hosts = [("birdychat.test".to_owned(), Ipv4Addr::new(127, 101, 2, 101))];
        let known = answer(&question("_xmpp-server._tcp.Birdychat.test", 33), &hosts).unwrap();
        assert_eq!((known[..4].to_vec(), known[7]), (vec![7, 9, 0x85, 0x80], 1));
        assert!(
            known.ends_with(b"\x14\x95\x03127\x03101\x012\x03101\x00"),
            "{known:?}"
        );
        for (name, kind) in [
            ("_xmpps-server._tcp.birdychat.test", 33),
            ("_xmpp-server._tcp.birdychat.test", 1),
            ("example", 33),
        ] {
            let unknown = answer(&question(name, kind), &hosts).unwrap();
            assert_eq!((unknown[3] & 0x0F, unknown[7]), (3, 0), "{name}");
        }
        // What is cut short is no question.
        let whole = question("_xmpp-server._tcp.birdychat.test", 33);
        assert!((0..whole.len()).all(|length| answer(&whole[..length], &hosts).is_none()));
    }
}
