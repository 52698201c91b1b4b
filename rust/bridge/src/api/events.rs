//! What changed, flat.

/// Something changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FlatEvent {
    /// What: a name of the list `event`.
    pub kind: String,
    /// The chat.
    pub chat: Option<i64>,
    /// The message.
    pub message: Option<i64>,
    /// How much of a transfer is done.
    pub percent: Option<u8>,
    /// The partner's id.
    pub partner: Option<String>,
    /// The connection.
    pub connection: Option<FlatConnection>,
    /// The storage, by its name.
    pub storage: Option<String>,
}

/// The connection to the home service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlatConnection {
    /// A name of the list `connection`.
    pub kind: String,
    /// Why it is stopped: a name of the list `stop_cause`.
    pub cause: Option<String>,
    /// Says more, not for people.
    pub detail: Option<String>,
}
