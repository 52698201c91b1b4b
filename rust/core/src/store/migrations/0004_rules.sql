-- 0004: the rules of third-party chats: what the user chose, people, blocks, requests.

CREATE TABLE settings (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL,
  json    TEXT NOT NULL               -- settings::Settings
) STRICT;

-- The partners of the directory that was last accepted, as far as the gate looks at them.
CREATE TABLE admitted (
  id     TEXT PRIMARY KEY,
  domain TEXT NOT NULL UNIQUE,
  entry  TEXT NOT NULL                -- JSON of store::PartnerRow
) STRICT, WITHOUT ROWID;

-- What the user agreed to share: this partner may learn this number of theirs. Asked once, and again for a new number.
CREATE TABLE sharing (
  partner TEXT PRIMARY KEY,           -- id in the directory
  number  TEXT NOT NULL,              -- E.164
  at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A person is the identifiers that belong together: `tel:` and E.164, `xmpp:` and a bare JID.
CREATE TABLE person_id (id TEXT PRIMARY KEY, person INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX person_ids ON person_id (person);
CREATE TABLE block (person INTEGER PRIMARY KEY, at INTEGER NOT NULL) STRICT;

-- The user's contacts, by the same identifiers.
CREATE TABLE contact (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;

ALTER TABLE chat ADD COLUMN standing INTEGER NOT NULL DEFAULT 2;  -- 1 request, 2 accepted, 3 refused
ALTER TABLE chat ADD COLUMN dropped  INTEGER NOT NULL DEFAULT 0;  -- messages of a request beyond what is kept
-- A receipt that goes out when the request is accepted.
ALTER TABLE message ADD COLUMN receipt_owed INTEGER NOT NULL DEFAULT 0;

DROP INDEX chat_by_last;
CREATE INDEX chat_by_last ON chat (last_message DESC) WHERE standing = 2;
CREATE INDEX chat_requests ON chat (id) WHERE standing = 1;
