//! The process is killed at every point where that could matter, and started again: nothing is lost, nothing doubled.

mod deaths;
mod people;

use deaths::{Story, kill_at, seeded, stage};

/// A sample: after a message is sealed, before one that came in is committed, after the bytes have left.
#[tokio::test(flavor = "multi_thread")]
async fn a_kill_at_any_moment_costs_nothing() {
    const SAMPLE: [&str; 3] = [
        "store::commit::sealed::after",
        "store::commit::received::before",
        "link::write::message::after",
    ];
    let mut rng = seeded();
    let (lab, mut anna) = stage().await;
    let mut story = Story::new(&lab, &mut anna, people::NUMBER, &[]).await;
    story.more(1, 1);
    story.finish().await;
    for point in SAMPLE {
        kill_at(&mut story, point, 2, (5, 5), 4, &mut rng).await;
    }
    story.more(5, 5);
    story.finish().await;
    drop(story);
    lab.stop().await.unwrap();
}
