//! Wires that can be cut: a TCP proxy with controls, in front of a client port or between two servers.
//!
//! Must hold: a control takes effect on open connections at once; bytes are never reordered or changed; what was swallowed
//! never reaches the other side later (a connection that lost bytes is reset when the black hole ends). Proxies run on
//! a thread of their own, so that a scenario that blocks its runtime does not block the wires.
//!
//! Rejected: `tc`/`iptables` (needs root, works for the whole machine).

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use tokio::runtime::{self, Handle};
use tokio::sync::{oneshot, watch};

use crate::error::{LabError, Result};
use crate::wire;

/// What the wires do at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Control {
    pub stalled: bool,
    pub blackhole: bool,
    pub refuse: bool,
    pub one_byte: bool,
    pub bytes_per_second: Option<u64>,
    /// Counts the resets: a connection ends when this is not what it was when it came.
    pub resets: u64,
    /// Counts the orderly closes.
    pub closes: u64,
}

/// What went through a proxy since it started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counters {
    /// Bytes passed on from the connecting side.
    pub up: u64,
    /// Bytes passed on to the connecting side.
    pub down: u64,
    /// Bytes that a black hole swallowed, both directions.
    pub swallowed: u64,
    /// Connections accepted.
    pub accepted: u64,
    /// Connections open now.
    pub open: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub up: AtomicU64,
    pub down: AtomicU64,
    pub swallowed: AtomicU64,
    pub accepted: AtomicU64,
    pub open: AtomicU64,
}

/// A wire with controls. Clones control the same wire; it ends with the lab.
#[derive(Debug, Clone)]
pub struct Proxy {
    addr: SocketAddr,
    target: SocketAddr,
    control: Arc<watch::Sender<Control>>,
    tally: Arc<Tally>,
}

impl Proxy {
    pub(crate) fn start(on: &Handle, addr: SocketAddr, target: SocketAddr) -> Result<Proxy> {
        let fail = || LabError::io(format!("open a proxy on {addr}"));
        let listener = TcpListener::bind(addr).map_err(fail())?;
        listener.set_nonblocking(true).map_err(fail())?;
        let addr = listener.local_addr().map_err(fail())?;
        let proxy = Proxy {
            addr,
            target,
            control: Arc::new(watch::Sender::new(Control::default())),
            tally: Arc::default(),
        };
        on.spawn(wire::accept(
            listener,
            target,
            proxy.control.subscribe(),
            proxy.tally.clone(),
        ));
        Ok(proxy)
    }

    /// Where to connect to.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// What is behind it.
    pub fn target(&self) -> SocketAddr {
        self.target
    }

    /// Resets all open connections now (RST, on both sides). New ones pass.
    pub fn cut(&self) {
        self.control.send_modify(|control| control.resets += 1);
    }

    /// Closes all open connections now, in order (FIN, on both sides). New ones pass.
    pub fn close(&self) {
        self.control.send_modify(|control| control.closes += 1);
    }

    /// Keeps connections open and passes no byte on, until [`Proxy::resume`]; nothing is lost.
    pub fn stall(&self) {
        self.control.send_modify(|control| control.stalled = true);
    }

    /// Ends [`Proxy::stall`].
    pub fn resume(&self) {
        self.control.send_modify(|control| control.stalled = false);
    }

    /// Passes at most this many bytes a second in each direction of each connection; `None` ends it.
    pub fn slow(&self, bytes_per_second: impl Into<Option<u64>>) {
        let rate = bytes_per_second.into().map(|rate: u64| rate.max(1));
        self.control
            .send_modify(|control| control.bytes_per_second = rate);
    }

    /// Accepts and swallows (a half-open connection: no byte, no close), also on connections that are open. When it ends, those
    /// that lost bytes are reset.
    pub fn blackhole(&self, on: bool) {
        self.control.send_modify(|control| control.blackhole = on);
    }

    /// Refuses new connections (nothing listens); open ones stay, see [`Proxy::cut`].
    pub fn refuse(&self, on: bool) {
        self.control.send_modify(|control| control.refuse = on);
    }

    /// Passes one byte at a time.
    pub fn one_byte(&self, on: bool) {
        self.control.send_modify(|control| control.one_byte = on);
    }

    /// Ends stalling, slowness, black hole, refusal and one byte at a time.
    pub fn pass(&self) {
        self.control.send_modify(|control| {
            let Control { resets, closes, .. } = *control;
            *control = Control {
                resets,
                closes,
                ..Control::default()
            };
        });
    }

    /// What went through.
    pub fn counters(&self) -> Counters {
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Counters {
            up: read(&self.tally.up),
            down: read(&self.tally.down),
            swallowed: read(&self.tally.swallowed),
            accepted: read(&self.tally.accepted),
            open: read(&self.tally.open),
        }
    }
}

/// The thread that all proxies of a lab run on; dropping it ends them.
#[derive(Debug)]
pub(crate) struct ProxyThread {
    handle: Handle,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<thread::JoinHandle<()>>,
}

impl ProxyThread {
    pub fn start() -> io::Result<ProxyThread> {
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new()
            .name("lab-proxies".into())
            .spawn(move || {
                // Either answer means that the lab is over.
                let _ = runtime.block_on(stopped);
            })?;
        Ok(ProxyThread {
            handle,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    pub fn handle(&self) -> &Handle {
        &self.handle
    }
}

impl Drop for ProxyThread {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic there has been printed already.
            let _ = thread.join();
        }
    }
}
