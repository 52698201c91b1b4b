-- 0001: accounts, chats, messages, the outbox, end-to-end encryption, the delivery trace.
-- Times are milliseconds since 1970. Peers are bare JIDs. Content is the versioned JSON of
-- messages::Content. Nothing here is ever sent as it is.

CREATE TABLE account (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  number      TEXT NOT NULL,          -- E.164
  domain      TEXT NOT NULL,          -- home service
  resource    TEXT NOT NULL,          -- random, so that it tells nothing
  credential  TEXT NOT NULL,          -- JSON of account::Credential
  options     TEXT NOT NULL,          -- JSON of account::Options
  created_at  INTEGER NOT NULL
) STRICT;

-- Small facts that have one value: archive cursor, bundle state.
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE chat (
  id             INTEGER PRIMARY KEY,
  peer           TEXT NOT NULL UNIQUE,
  kind           INTEGER NOT NULL,    -- 0 native, 1 third-party
  suite          TEXT NOT NULL,       -- chosen once, never stepped down
  created_at     INTEGER NOT NULL,
  last_message   INTEGER NOT NULL DEFAULT 0,  -- message.id, orders the inbox
  unread         INTEGER NOT NULL DEFAULT 0,
  read_up_to     INTEGER NOT NULL DEFAULT 0,  -- message.id that the user has seen
  gives_receipts INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX chat_by_last ON chat (last_message DESC);

CREATE TABLE message (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  chat       INTEGER NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
  direction  INTEGER NOT NULL,        -- 0 in, 1 out, 2 notice
  wire_id    TEXT NOT NULL,           -- the stanza id attribute
  device     INTEGER,                 -- the sending device of a received message
  content    TEXT NOT NULL,           -- JSON of messages::Content
  state      INTEGER NOT NULL,
  reason     TEXT,                    -- JSON of messages::Reason when stuck or broken
  created_at INTEGER NOT NULL,        -- when the user sent it or it arrived here
  sent_at    INTEGER,                 -- the server's stamp where it has one
  shown_from INTEGER NOT NULL DEFAULT 0,  -- placeholders wait out their grace
  warning    INTEGER NOT NULL DEFAULT 0   -- the sender's key had changed
) STRICT;
CREATE INDEX message_by_chat ON message (chat, id);
CREATE INDEX message_by_wire ON message (chat, wire_id);
CREATE INDEX message_hidden ON message (shown_from) WHERE shown_from > 0;

-- What is still to be sent. `stanza` is set in the transaction that advanced the ratchets and is
-- then the only thing that may be sent for this message.
CREATE TABLE outbox (
  message    INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
  chat       INTEGER NOT NULL,
  stage      INTEGER NOT NULL,        -- 0 queued, 1 sealed, 2 acknowledged by the home server
  stanza     BLOB,
  attempts   INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_by_chat ON outbox (chat, message);

-- Stanzas that carry no message of the user: receipts, markers, key transports. Written in the
-- transaction that made them necessary, deleted when the home server has them.
CREATE TABLE control (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  stanza BLOB NOT NULL
) STRICT;

-- What has been received already: archive ids of the own server, and hashes of ciphertexts.
CREATE TABLE seen (key BLOB PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE own_device (
  suite            TEXT PRIMARY KEY,
  device           INTEGER NOT NULL,
  identity_private BLOB NOT NULL,
  identity_public  BLOB NOT NULL,
  created_at       INTEGER NOT NULL,
  dirty            INTEGER NOT NULL DEFAULT 1  -- the published bundle is not the current one
) STRICT, WITHOUT ROWID;

CREATE TABLE prekey (
  suite TEXT NOT NULL, id INTEGER NOT NULL, record BLOB NOT NULL,
  PRIMARY KEY (suite, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE signed_prekey (
  suite TEXT NOT NULL, id INTEGER NOT NULL, record BLOB NOT NULL, created_at INTEGER NOT NULL,
  PRIMARY KEY (suite, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  suite TEXT NOT NULL, peer TEXT NOT NULL, device INTEGER NOT NULL, record BLOB NOT NULL,
  PRIMARY KEY (suite, peer, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE peer_device (
  suite      TEXT NOT NULL,
  peer       TEXT NOT NULL,
  device     INTEGER NOT NULL,
  identity   BLOB,                    -- NULL until its bundle or a message was seen
  trust      INTEGER NOT NULL,
  active     INTEGER NOT NULL,        -- in the peer's current list
  first_seen INTEGER NOT NULL,
  healed_at  INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (suite, peer, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE peer_list (
  suite TEXT NOT NULL, peer TEXT NOT NULL, fetched_at INTEGER NOT NULL,
  PRIMARY KEY (suite, peer)
) STRICT, WITHOUT ROWID;

CREATE TABLE trace (
  id      INTEGER PRIMARY KEY,
  message INTEGER,
  at      INTEGER NOT NULL,
  step    TEXT NOT NULL,
  detail  TEXT
) STRICT;
CREATE INDEX trace_by_message ON trace (message, id);

CREATE VIRTUAL TABLE message_text USING fts5 (
  body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
