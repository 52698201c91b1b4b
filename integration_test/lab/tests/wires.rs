//! The proxies do what they say, seen from both ends of a plain TCP connection.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use causeway_lab::{HAIKET, Lab, Proxy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

const SHORT: Duration = Duration::from_millis(300);
const SOON: Duration = Duration::from_secs(10);

/// A lab, a wire in it, and the listener behind the wire.
async fn wire() -> (Lab, Proxy, TcpListener) {
    let lab = Lab::builder().only(&[HAIKET]).start().await.unwrap();
    let behind = TcpListener::bind(SocketAddr::from((lab.server(HAIKET).unwrap().ip(), 0)))
        .await
        .unwrap();
    let proxy = lab.proxy(behind.local_addr().unwrap()).unwrap();
    (lab, proxy, behind)
}

async fn connected(proxy: &Proxy, behind: &TcpListener) -> (TcpStream, TcpStream) {
    let near = TcpStream::connect(proxy.addr()).await.unwrap();
    let (far, _) = timeout(SOON, behind.accept()).await.unwrap().unwrap();
    (near, far)
}

async fn passes(from: &mut TcpStream, to: &mut TcpStream, text: &[u8]) {
    from.write_all(text).await.unwrap();
    let mut got = vec![0; text.len()];
    timeout(SOON, to.read_exact(&mut got))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(got, text);
}

async fn silent(stream: &mut TcpStream) -> bool {
    timeout(SHORT, stream.read(&mut [0; 16])).await.is_err()
}

async fn reset(stream: &mut TcpStream) -> bool {
    let read = timeout(SOON, stream.read(&mut [0; 16])).await.unwrap();
    read.is_err_and(|error| error.kind() == ErrorKind::ConnectionReset)
}

#[tokio::test]
async fn cut_resets_and_close_closes() {
    let (_lab, proxy, behind) = wire().await;
    let (mut near, mut far) = connected(&proxy, &behind).await;
    passes(&mut near, &mut far, b"ping").await;
    passes(&mut far, &mut near, b"pong pong").await;
    let counters = proxy.counters();
    assert_eq!(
        (counters.up, counters.down, counters.accepted, counters.open),
        (4, 9, 1, 1)
    );
    proxy.cut();
    assert!(reset(&mut near).await && reset(&mut far).await);

    let (mut near, mut far) = connected(&proxy, &behind).await;
    passes(&mut near, &mut far, b"again").await;
    proxy.close();
    assert_eq!(
        timeout(SOON, near.read(&mut [0; 16]))
            .await
            .unwrap()
            .unwrap(),
        0
    );
    assert_eq!(
        timeout(SOON, far.read(&mut [0; 16]))
            .await
            .unwrap()
            .unwrap(),
        0
    );

    // The end of one side reaches the other, and the way back stays open.
    let (mut near, mut far) = connected(&proxy, &behind).await;
    near.shutdown().await.unwrap();
    assert_eq!(
        timeout(SOON, far.read(&mut [0; 16]))
            .await
            .unwrap()
            .unwrap(),
        0
    );
    passes(&mut far, &mut near, b"late").await;
}

#[tokio::test]
async fn stall_holds_and_loses_nothing() {
    let (_lab, proxy, behind) = wire().await;
    let (mut near, mut far) = connected(&proxy, &behind).await;
    proxy.stall();
    near.write_all(b"held").await.unwrap();
    assert!(silent(&mut far).await);
    let (mut later, mut later_far) = connected(&proxy, &behind).await;
    later.write_all(b"also").await.unwrap();
    assert!(silent(&mut later_far).await);
    proxy.resume();
    passes(&mut near, &mut far, b"").await;
    let mut got = [0; 4];
    timeout(SOON, far.read_exact(&mut got))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(&got, b"held");
    timeout(SOON, later_far.read_exact(&mut got))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(&got, b"also");
}

#[tokio::test]
async fn slow_is_as_slow_as_asked() {
    let (_lab, proxy, behind) = wire().await;
    let (mut near, mut far) = connected(&proxy, &behind).await;
    let text = vec![7; 20_000];
    let start = Instant::now();
    passes(&mut near, &mut far, &text).await;
    assert!(
        start.elapsed() < Duration::from_millis(500),
        "{:?} without a limit",
        start.elapsed()
    );
    proxy.slow(20_000);
    let start = Instant::now();
    passes(&mut near, &mut far, &text).await;
    let took = start.elapsed();
    assert!(
        took > Duration::from_millis(800) && took < Duration::from_secs(3),
        "{took:?} for one second's bytes"
    );
}

#[tokio::test]
async fn one_byte_comes_one_at_a_time() {
    let (_lab, proxy, behind) = wire().await;
    let (mut near, mut far) = connected(&proxy, &behind).await;
    proxy.one_byte(true);
    // A read that was waiting when the control changed may still take a whole piece: it is split as well.
    near.write_all(&[1; 2000]).await.unwrap();
    let (mut reads, mut total) = (0, 0);
    while total < 2000 {
        total += timeout(SOON, far.read(&mut [0; 4096]))
            .await
            .unwrap()
            .unwrap();
        reads += 1;
    }
    assert!(reads > 200, "2000 bytes came in {reads} reads");
    proxy.one_byte(false);
    passes(&mut near, &mut far, b"whole").await;
}

#[tokio::test]
async fn a_black_hole_swallows_and_says_nothing() {
    let (_lab, proxy, behind) = wire().await;
    let (mut near, mut far) = connected(&proxy, &behind).await;
    let (mut quiet, mut quiet_far) = connected(&proxy, &behind).await;
    passes(&mut near, &mut far, b"first").await;
    proxy.blackhole(true);
    near.write_all(b"gone").await.unwrap();
    assert!(silent(&mut far).await);
    // Also new connections: accepted, and nobody behind them.
    let mut new = TcpStream::connect(proxy.addr()).await.unwrap();
    new.write_all(b"hello?").await.unwrap();
    assert!(silent(&mut new).await);
    assert!(timeout(SHORT, behind.accept()).await.is_err());
    assert_eq!(proxy.counters().swallowed, 10);

    proxy.blackhole(false);
    assert!(
        reset(&mut near).await && reset(&mut far).await && reset(&mut new).await,
        "lost bytes end a connection"
    );
    passes(&mut quiet, &mut quiet_far, b"nothing was lost here").await;
}

#[tokio::test]
async fn refusing_leaves_open_connections_alone() {
    let (_lab, proxy, behind) = wire().await;
    let (mut near, mut far) = connected(&proxy, &behind).await;
    proxy.refuse(true);
    let until = Instant::now() + SOON;
    while TcpStream::connect(proxy.addr()).await.is_ok() {
        assert!(Instant::now() < until, "still accepts");
    }
    let refused = TcpStream::connect(proxy.addr()).await;
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::ConnectionRefused);
    passes(&mut near, &mut far, b"still here").await;
    proxy.pass();
    let until = Instant::now() + SOON;
    while TcpStream::connect(proxy.addr()).await.is_err() {
        assert!(Instant::now() < until, "does not accept again");
    }
}
