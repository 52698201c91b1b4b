//! Photos, voice messages, videos and files: made fit to send, and safe to receive.
//!
//! No network and no database: a file goes in, a file comes out. Nothing here knows of chats.
//!
//! | topic | owns |
//! | --- | --- |
//! | [`kind`] | what a file is, by its content |
//! | [`mod@probe`] | what a file's headers say of it, without decoding |
//! | [`metadata`] | what a picture says beside its pixels |
//! | [`photo`] | pictures: upright, in sRGB, without metadata, small |
//! | [`voice`] | voice messages: recording, Ogg Opus of even loudness, waveform, playing, CAF |
//! | [`video`] | videos: H.264 in MP4, small enough, without metadata; received ones checked from outside |
//! | [`mod@file`] | any other file: a safe name, a warning about what can run |
//! | [`seal`] | encryption of a file for upload, and opening what was downloaded (XEP-0454) |
//! | [`job`] | progress, cancelling, deadline, memory; results written aside and moved |
//! | [`limits`] | how large media may be, asked before decoding |
//!
//! Everything that is read is hostile until shown otherwise: bounded, checked before it is decoded, an error and not
//! half a picture when it is cut short.

pub mod error;
pub mod file;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
pub mod job;
pub mod kind;
pub mod limits;
pub mod metadata;
pub mod photo;
pub mod probe;
pub mod seal;
pub mod video;
pub mod voice;

pub use error::{Error, Result};
pub use job::{Cancel, Job};
pub use kind::Kind;

#[cfg(test)]
mod file_tests;
#[cfg(test)]
mod fuzzing_tests;
#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod job_tests;
#[cfg(test)]
mod limits_tests;
#[cfg(test)]
mod probe_tests;
#[cfg(test)]
mod seal_tests;
#[cfg(test)]
mod testing;
