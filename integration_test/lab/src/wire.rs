//! The inside of a proxy: accepting, and pumping bytes under the controls.
//!
//! Must hold: see `proxy`. Everything here waits on the control's watch beside its own work, so that a control needs no polling.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{ReadHalf, WriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::sleep;

use crate::proxy::{Control, Tally};

const CHUNK: usize = 16 * 1024;
/// A slow wire passes its bytes in this many pieces a second.
const PIECES_PER_SECOND: u64 = 20;

enum End {
    /// Both sides closed.
    Done,
    Closed,
    Reset,
}

/// Accepts until the proxies' thread ends.
pub(crate) async fn accept(
    listener: std::net::TcpListener,
    target: SocketAddr,
    mut control: watch::Receiver<Control>,
    tally: Arc<Tally>,
) {
    let Ok(addr) = listener.local_addr() else {
        return;
    };
    let mut listener = TcpListener::from_std(listener).ok();
    loop {
        if control.borrow_and_update().refuse {
            // Without a listener the kernel itself refuses.
            listener = None;
            if control.wait_for(|control| !control.refuse).await.is_err() {
                return;
            }
        }
        let Some(open) = &listener else {
            match TcpListener::bind(addr).await {
                Ok(again) => listener = Some(again),
                Err(_) => sleep(Duration::from_millis(10)).await,
            }
            continue;
        };
        tokio::select! {
            accepted = open.accept() => match accepted {
                Ok((client, _)) => {
                    tally.accepted.fetch_add(1, Ordering::Relaxed);
                    tokio::spawn(connection(client, target, control.clone(), tally.clone()));
                }
                // Out of file handles, most likely: let some close.
                Err(_) => sleep(Duration::from_millis(10)).await,
            },
            changed = control.changed() => if changed.is_err() { return },
        }
    }
}

async fn connection(
    client: TcpStream,
    target: SocketAddr,
    control: watch::Receiver<Control>,
    tally: Arc<Tally>,
) {
    tally.open.fetch_add(1, Ordering::Relaxed);
    carry(client, target, control, &tally).await;
    tally.open.fetch_sub(1, Ordering::Relaxed);
}

async fn carry(
    mut client: TcpStream,
    target: SocketAddr,
    control: watch::Receiver<Control>,
    tally: &Tally,
) {
    // Before anything can be seen of this connection: what the controls do from now on is meant for it, too.
    let begun = *control.borrow();
    let swallowed = AtomicBool::new(false);
    let _ = client.set_nodelay(true);
    if begun.blackhole {
        // Nobody is behind it; the only way out is a reset or a close.
        swallowed.store(true, Ordering::Relaxed);
        let end = {
            let (from, _to) = client.split();
            tokio::select! {
                () = swallow(from, tally) => End::Done,
                end = ended(begun, control, &swallowed) => end,
            }
        };
        finish(end, client, None);
        return;
    }
    let mut server = tokio::select! {
        connected = TcpStream::connect(target) => match connected {
            Ok(server) => server,
            Err(_) => return finish(End::Reset, client, None),
        },
        end = ended(begun, control.clone(), &swallowed) => return finish(end, client, None),
    };
    let _ = server.set_nodelay(true);
    let end = {
        let (client_in, client_out) = client.split();
        let (server_in, server_out) = server.split();
        let up = pump(
            client_in,
            server_out,
            control.clone(),
            &tally.up,
            &tally.swallowed,
            &swallowed,
        );
        let down = pump(
            server_in,
            client_out,
            control.clone(),
            &tally.down,
            &tally.swallowed,
            &swallowed,
        );
        tokio::select! {
            done = async { tokio::try_join!(up, down) } => if done.is_ok() { End::Done } else { End::Reset },
            end = ended(begun, control, &swallowed) => end,
        }
    };
    finish(end, client, Some(server));
}

/// Waits until the controls end a connection that began under `begun`.
async fn ended(
    begun: Control,
    mut control: watch::Receiver<Control>,
    swallowed: &AtomicBool,
) -> End {
    loop {
        let now = *control.borrow_and_update();
        if now.resets != begun.resets || (!now.blackhole && swallowed.load(Ordering::Relaxed)) {
            return End::Reset;
        }
        if now.closes != begun.closes || control.changed().await.is_err() {
            return End::Closed;
        }
    }
}

fn finish(end: End, client: TcpStream, server: Option<TcpStream>) {
    if matches!(end, End::Reset) {
        for stream in [Some(&client), server.as_ref()].into_iter().flatten() {
            let _ = stream.set_zero_linger();
        }
    }
}

/// Passes bytes on until the end of the stream. An error means: the other side is gone, reset both.
async fn pump(
    mut from: ReadHalf<'_>,
    mut to: WriteHalf<'_>,
    mut control: watch::Receiver<Control>,
    passed: &AtomicU64,
    lost: &AtomicU64,
    swallowed: &AtomicBool,
) -> io::Result<()> {
    let mut buffer = vec![0u8; CHUNK];
    loop {
        let now = *control.borrow();
        let size = match now {
            Control { one_byte: true, .. } => 1,
            Control {
                bytes_per_second: Some(rate),
                ..
            } => usize::try_from((rate / PIECES_PER_SECOND).max(1))
                .unwrap_or(CHUNK)
                .min(CHUNK),
            _ => CHUNK,
        };
        let Some(piece) = buffer.get_mut(..size) else {
            return Ok(());
        };
        let read = from.read(piece).await;
        // The controls may have changed while this waited for bytes.
        let Ok(now) = control
            .wait_for(|control| !control.stalled)
            .await
            .map(|now| *now)
        else {
            return Ok(());
        };
        if now.blackhole {
            swallowed.store(true, Ordering::Relaxed);
            let read = read.unwrap_or(0);
            lost.fetch_add(read as u64, Ordering::Relaxed);
            if read == 0 {
                // A close is swallowed, too: this side stays half open until the controls end it.
                std::future::pending::<()>().await;
            }
            continue;
        }
        let read = read?;
        if read == 0 {
            return to.shutdown().await;
        }
        // Counted before they are written: who has read a byte finds it in the counters.
        passed.fetch_add(read as u64, Ordering::Relaxed);
        let mut rest = piece.get(..read).unwrap_or_default();
        while let Some((first, others)) = rest.split_first() {
            if !now.one_byte {
                to.write_all(rest).await?;
                break;
            }
            to.write_all(&[*first]).await?;
            // Give the reader a chance to take it alone. The runtime's clock has steps of a millisecond, which would make a
            // handshake last for seconds; this blocks the lab's other wires, but for no longer than a thread switch.
            std::thread::sleep(Duration::from_micros(20));
            tokio::task::yield_now().await;
            rest = others;
        }
        if let Some(rate) = now.bytes_per_second {
            sleep(Duration::from_secs_f64(read as f64 / rate as f64)).await;
        }
    }
}

async fn swallow(mut from: ReadHalf<'_>, tally: &Tally) {
    let mut buffer = vec![0u8; CHUNK];
    loop {
        match from.read(&mut buffer).await {
            Ok(0) => std::future::pending::<()>().await,
            Ok(read) => {
                tally.swallowed.fetch_add(read as u64, Ordering::Relaxed);
            }
            Err(_) => return,
        }
    }
}
