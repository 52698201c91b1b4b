//! What the benchmarks need beyond the facade. Only there with the feature `bench`; no app uses it.
//!
//! - [`stages`]: where the time of this process went.
//! - [`fill`]: a store of any size, made by the core's own code.
//! - [`crypto`]: the suite as the core uses it, on databases of its own.
//! - [`rules`]: the gate, with all that it looks at.

mod crypto;
mod fill;
mod rules;

pub use crypto::Pair;
pub use fill::{Plan, fill};
pub use rules::Gate;

use crate::stage::measured::{STAGES, sum};

/// The time that this process spent in one stage so far.
#[derive(Debug, Clone, Copy, serde::Serialize, serde::Deserialize)]
pub struct StageSum {
    /// How often.
    pub count: u64,
    /// Nanoseconds in all.
    pub nanos: u64,
}

/// The stages (`seal`, `open`, `job`, `commit`) with the time spent in each; `job` holds the first two.
pub fn stages() -> Vec<(&'static str, StageSum)> {
    STAGES
        .iter()
        .map(|(stage, name)| {
            let (count, nanos) = sum(*stage);
            (*name, StageSum { count, nanos })
        })
        .collect()
}
