//! The model test: two or three whole cores, a random schedule of everything that can go wrong between
//! them, and a small model that knows what each side must show in the end.
//!
//! What is random is the schedule; what happens inside a step is as concurrent as in the app, so a seed
//! says what is done and not how the tasks interleave. A failing schedule is printed with its seed, then made
//! shorter as long as it still fails. `CAUSEWAY_MODEL_SEED=N` runs one schedule, `CAUSEWAY_MODEL_COUNT=N`
//! another number of them, from `CAUSEWAY_MODEL_FIRST=N` on.

mod steps;
mod verdict;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use steps::Plan;
use world::World;

/// Schedules at the same time: most of one is waiting.
const THREADS: usize = 12;
/// How long a schedule may take to come to its end, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// The same while a failing one is made shorter.
const HASTE: Duration = Duration::from_secs(8);

/// Runs one schedule to its end.
fn run(plan: &Plan, patience: Duration) -> Result<(), String> {
    let played = catch_unwind(AssertUnwindSafe(|| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let mut world = World::new(plan).await;
            let result = world.play(plan, patience).await;
            world.end().await;
            result
        })
    }));
    played.unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        Err(text.unwrap_or_else(|| "a panic".into()))
    })
}

/// Leaves steps out as long as the schedule still fails without them.
fn shorten(plan: &Plan, until: Instant) -> Plan {
    let mut plan = plan.clone();
    let mut place = plan.steps.len();
    while place > 0 && Instant::now() < until {
        place -= 1;
        let mut shorter = plan.clone();
        shorter.steps.remove(place);
        if run(&shorter, HASTE).is_err() {
            plan = shorter;
        }
    }
    plan
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

fn run_all(count: u64) {
    let first = number("CAUSEWAY_MODEL_FIRST").unwrap_or(0);
    let (first, count) = match number("CAUSEWAY_MODEL_SEED") {
        Some(seed) => (seed, 1),
        None => (first, number("CAUSEWAY_MODEL_COUNT").unwrap_or(count)),
    };
    let (next, begin) = (AtomicU64::new(first), Instant::now());
    let failed: Mutex<Vec<(Plan, String)>> = Mutex::default();
    let work = || {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            let enough = !failed
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_empty();
            if seed >= first + count || enough {
                return;
            }
            let plan = Plan::of(seed);
            if let Err(why) = run(&plan, PATIENCE) {
                println!("seed {seed} failed: {why}\n{plan:#?}");
                failed
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push((plan, why));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..THREADS.min(usize::try_from(count).unwrap()) {
            scope.spawn(work);
        }
    });
    println!(
        "seeds {first} to {} in {:?}",
        first + count - 1,
        begin.elapsed()
    );
    let failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let Some((plan, why)) = failed.first() {
        let shorter = shorten(plan, Instant::now() + Duration::from_secs(120));
        let again = run(&shorter, HASTE);
        panic!(
            "seed {}: {why}\nmade shorter: {shorter:#?}\nwhich ends in {again:?}",
            plan.seed
        );
    }
}

#[test]
fn random_schedules_end_as_the_model_says() {
    run_all(300);
}

#[test]
#[ignore = "long"]
fn ten_thousand_random_schedules_end_as_the_model_says() {
    run_all(10_000);
}
