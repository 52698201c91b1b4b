//! The process is killed at every point where that could matter, and started again: nothing is lost, nothing doubled.

mod deaths;
mod people;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use causeway_core::failpoint;
use deaths::{Plot, Story, seeded, stage};
use rand::RngExt;

/// A sample: while the account is made, before what came in is committed, after the bytes have left.
#[tokio::test(flavor = "multi_thread")]
async fn a_kill_at_any_point_costs_nothing() {
    const SAMPLE: [(Plot, &str); 5] = [
        (Plot::First, "store::commit::account::before"),
        (Plot::Sending, "store::commit::sealed::after"),
        (Plot::Sending, "link::write::message::after"),
        (Plot::Receiving, "store::commit::received::before"),
        (Plot::Prekeys, "store::commit::prekey-used::after"),
    ];
    let mut rng = seeded();
    let (lab, mut anna) = stage().await;
    for (plot, point) in SAMPLE {
        let done = plot.kill_at(&lab, &mut anna, (point, 1), 2, &mut rng).await;
        assert_eq!(done, 2, "{point} is not passed ({plot:?})");
    }
    lab.stop().await.unwrap();
}

/// Every point, 20 times, in each kind of life that passes it. `CAUSEWAY_KILLS` sets another number, `CAUSEWAY_PLOTS`
/// names the lives (`First,Sending,Receiving,Prekeys,Trouble`) and `CAUSEWAY_POINTS` parts of the points' names, to go on
/// where a run was ended.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "long: an hour"]
async fn a_kill_at_every_point_costs_nothing() {
    let kills = std::env::var("CAUSEWAY_KILLS").map_or(20, |text| text.parse().unwrap());
    let mut rng = seeded();
    let (lab, mut anna) = stage().await;
    let mut plots = Vec::new();
    let mut passed = BTreeSet::new();
    for plot in Plot::ALL {
        // What happens seldom in a life may be missed in one.
        let mut passes = BTreeMap::new();
        for _ in 0..3 {
            for (point, count) in plot.passes(&lab, &mut anna).await {
                let most = passes.entry(point).or_insert(count);
                *most = count.max(*most);
            }
        }
        passed.extend(passes.keys().cloned());
        plots.push((plot, passes));
    }
    // `numbers.rs` and `media_kills.rs` are about those.
    let elsewhere = |point: &String| point.contains("number-change") || point.contains("media-");
    let all = failpoint::all().into_iter().filter(|it| !elsewhere(it));
    let all: BTreeSet<_> = all.collect();
    let never: Vec<_> = all.difference(&passed).collect();
    assert!(never.is_empty(), "no life passes {never:?}");
    let [only, some] = ["CAUSEWAY_PLOTS", "CAUSEWAY_POINTS"].map(|name| std::env::var(name).ok());
    let named = |list: &Option<String>, name: &str| {
        list.as_ref()
            .is_none_or(|list| list.split(',').any(|part| name.contains(part)))
    };
    let mut killed: BTreeMap<String, usize> = BTreeMap::new();
    for (plot, passes) in plots {
        for (point, count) in passes {
            if !named(&only, &format!("{plot:?}")) || !named(&some, &point) {
                continue;
            }
            // What every plot passes is tried in one that only does that, and while sending and receiving.
            let main = matches!(plot, Plot::Sending | Plot::Receiving);
            let most = killed.get(&point).copied().unwrap_or(0);
            if main || most < kills {
                let done = plot
                    .kill_at(&lab, &mut anna, (&point, count), kills, &mut rng)
                    .await;
                killed.insert(point, most.max(done));
            }
        }
    }
    let seldom: Vec<_> = killed.iter().filter(|(_, most)| **most < kills).collect();
    assert!(seldom.is_empty(), "not killed often enough: {seldom:?}");
    assert!(only.is_some() || some.is_some() || killed.into_keys().collect::<BTreeSet<_>>() == all);
    lab.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_at_ten_random_moments_cost_nothing() {
    random_moments(10, 50).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "long: six minutes"]
async fn kills_at_two_hundred_random_moments_cost_nothing() {
    random_moments(200, 500).await;
}

/// So many kills over so many texts each way.
async fn random_moments(kills: usize, texts: usize) {
    let mut rng = seeded();
    let (lab, mut anna) = stage().await;
    let mut story = Story::new(&lab, &mut anna, people::NUMBER, &["--read"]).await;
    story.more(1, 0);
    story.finish().await;
    story.more(0, 1);
    story.finish().await;
    let (mut given, mut killed) = (0, 0);
    while killed < kills {
        let due = texts * (killed + 1) / kills;
        story.more(due - given, due - given);
        given = due;
        let moment = Duration::from_millis(rng.random_range(20..1_500));
        story.live(None, Some(moment)).await;
        killed += 1;
        story.drain().await;
    }
    story.finish().await;
    println!(
        "{killed} kills, {given} texts each way, {} copies",
        story.ledger.copies
    );
    lab.stop().await.unwrap();
}
