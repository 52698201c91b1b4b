//! Where the time of a message goes, for the benchmarks.
//!
//! Without the feature `bench` nothing is measured and [`timed`] is its argument. With it, the time spent in
//! each stage is added up for the whole process; `bench::stages` (feature `bench`) reads the sums.

/// A stage of a message's way that is worth a number of its own.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Stage {
    /// The suite seals a message.
    Seal,
    /// The suite opens a message.
    Open,
    /// A job on the writer, with what it seals or opens, without the commit.
    Job,
    /// `COMMIT`, with the flush to the disk.
    Commit,
}

#[cfg(not(feature = "bench"))]
#[inline(always)]
pub(crate) fn timed<T>(_: Stage, work: impl FnOnce() -> T) -> T {
    work()
}

#[cfg(feature = "bench")]
pub(crate) use measured::timed;

#[cfg(feature = "bench")]
pub(crate) mod measured {
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::Instant;

    use super::Stage;

    pub(crate) const STAGES: [(Stage, &str); 4] = [
        (Stage::Seal, "seal"),
        (Stage::Open, "open"),
        (Stage::Job, "job"),
        (Stage::Commit, "commit"),
    ];

    static COUNTS: [AtomicU64; 4] = [const { AtomicU64::new(0) }; 4];
    static NANOS: [AtomicU64; 4] = [const { AtomicU64::new(0) }; 4];

    pub(crate) fn timed<T>(stage: Stage, work: impl FnOnce() -> T) -> T {
        let begin = Instant::now();
        let result = work();
        let nanos = u64::try_from(begin.elapsed().as_nanos()).unwrap_or(u64::MAX);
        if let (Some(count), Some(sum)) = (COUNTS.get(stage as usize), NANOS.get(stage as usize)) {
            count.fetch_add(1, Ordering::Relaxed);
            sum.fetch_add(nanos, Ordering::Relaxed);
        }
        result
    }

    /// How often, and for how many nanoseconds in all.
    pub(crate) fn sum(stage: Stage) -> (u64, u64) {
        let read = |from: &[AtomicU64; 4]| {
            from.get(stage as usize)
                .map_or(0, |it| it.load(Ordering::Relaxed))
        };
        (read(&COUNTS), read(&NANOS))
    }
}
