//! The core for Dart.
//!
//! **Owns** the surface that flutter_rust_bridge generates code for: [`api`], functions over flat values, one file a topic.
//!
//! **Must hold**: no logic: a function here makes core values of what came, calls the core once, and makes flat values of the
//! answer; no enum with data crosses (a `kind`, and the fields that it has); every kind is in a list that Dart's tests compare
//! with its own ([`api::kinds`]); a core that Dart let go stops, and one folder is open once in a process, also after a hot
//! restart; nothing waits on Dart's thread.
//!
//! **Rejected**: streams that push (`StreamSink`): their way to Dart has no bound. Dart asks for the next events instead, so a
//! phone that sleeps leaves them in the core's queue, which is bounded and says when it ran over.

pub mod api;
#[cfg(test)]
mod api_tests;
mod codes;
mod flat;
mod frb_generated;
mod open;
mod running;
