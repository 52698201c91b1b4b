//! What Dart can call. Flat values only: see the crate's page.

pub mod account;
pub mod chats;
pub mod core;
pub mod devices;
pub mod diagnostics;
pub mod errors;
pub mod events;
pub mod inbox;
pub mod kinds;
pub mod media;
pub mod messages;
pub mod notifications;
pub mod numbers;
pub mod partners;
pub mod people;
pub mod reports;
pub mod settings;
