//! A 127.X.Y.0/24 for this lab alone, so that several labs run side by side with the standard ports.
//!
//! Must hold: a network is claimed by a lock on a file, which the kernel releases when the process dies in
//! whatever way; a claim is only good when the servers' ports are free too (somebody else may use them
//! without asking, and the servers of a lab that was killed may still be going down). The file holds the path of the
//! lab's folder, so that the next to claim it removes what a killed lab left.
//!
//! Rejected: random ports on 127.0.0.1. Peers that nobody here wrote look for the standard ports.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::error::{LabError, Result};

/// First and last X of the range 127.X.Y.0/24 that labs share.
const RANGE: std::ops::RangeInclusive<u8> = 101..=120;
/// In a lab's folder: do not remove it, its owner asked to keep it.
pub(crate) const KEPT: &str = ".kept";

/// A claimed network; dropping it gives it back.
#[derive(Debug)]
pub(crate) struct Network {
    x: u8,
    y: u8,
    lock: File,
}

impl Network {
    /// Claims the first network whose `ports` are free on the host numbers `hosts`.
    pub fn claim(hosts: &[u8], ports: &[u16]) -> Result<Network> {
        let claims = std::env::temp_dir().join("causeway-lab-claims");
        // Open to all users of the machine, like /tmp itself; it is fine if somebody made it before.
        if fs::create_dir(&claims).is_ok() {
            let _ = fs::set_permissions(&claims, fs::Permissions::from_mode(0o1777));
        }
        sweep_all(&claims);
        for x in RANGE {
            for y in 0..=255u8 {
                let file = claims.join(format!("127.{x}.{y}"));
                // Another user's claim file cannot be opened: that network is theirs.
                let Ok(lock) = OpenOptions::new()
                    .read(true)
                    .write(true)
                    .create(true)
                    .truncate(false)
                    .open(&file)
                else {
                    continue;
                };
                if lock.try_lock().is_err() {
                    continue;
                }
                let network = Network { x, y, lock };
                if network.is_free(hosts, ports) {
                    return Ok(network);
                }
            }
        }
        Err(LabError::NoNetwork { claims })
    }

    /// The address with this last number.
    pub fn host(&self, last: u8) -> Ipv4Addr {
        Ipv4Addr::new(127, self.x, self.y, last)
    }

    /// Notes whose folder goes with this claim.
    pub fn remember(&mut self, dir: &Path) -> Result<()> {
        self.lock
            .set_len(0)
            .and_then(|()| self.lock.rewind())
            .and_then(|()| self.lock.write_all(dir.as_os_str().as_encoded_bytes()))
            .map_err(LabError::io("note the lab's folder in its claim"))
    }

    fn is_free(&self, hosts: &[u8], ports: &[u16]) -> bool {
        hosts.iter().all(|&host| {
            ports
                .iter()
                .all(|&port| TcpListener::bind(SocketAddr::from((self.host(host), port))).is_ok())
        })
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        // The lock goes with the file handle; an empty file says that nothing was left behind.
        let _ = self.lock.set_len(0);
    }
}

/// Removes the folders of labs that were killed: those whose claim nobody holds.
fn sweep_all(claims: &Path) {
    for entry in fs::read_dir(claims).into_iter().flatten().flatten() {
        if let Ok(mut lock) = OpenOptions::new().read(true).write(true).open(entry.path())
            && lock.try_lock().is_ok()
        {
            sweep(&mut lock);
        }
    }
}

fn sweep(lock: &mut File) {
    let mut left = String::new();
    if lock.read_to_string(&mut left).is_err() || left.is_empty() {
        return;
    }
    let dir = PathBuf::from(left);
    // The file is writable by its owner alone, but a wrong path here would remove somebody's data: check the
    // name, the place and the owner.
    let ours = dir.parent() == Some(&std::env::temp_dir())
        && dir
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("causeway-lab-"))
        && dir.symlink_metadata().is_ok_and(|meta| {
            meta.is_dir() && lock.metadata().is_ok_and(|lock| lock.uid() == meta.uid())
        });
    if ours && !dir.join(KEPT).exists() {
        let _ = fs::remove_dir_all(&dir);
    }
    let _ = lock.set_len(0);
}
