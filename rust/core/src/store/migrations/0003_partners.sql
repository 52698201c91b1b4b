-- 0003: the partner directory.
-- Kept as it was fetched, so that its signature is checked anew at each start with the keys that are trusted then. Which
-- partners have been announced is kept apart: a partner that goes and comes back is announced once.
CREATE TABLE partner_directory (
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  envelope      BLOB,                 -- signed; NULL while none was good
  etag          TEXT,                 -- what the home service called it
  last_modified TEXT,
  fetched_at    INTEGER,              -- when the home service last confirmed it
  warning       TEXT,                 -- why what was fetched last is not used
  rotation      TEXT                  -- JSON: a trusted key that is being replaced
) STRICT;

CREATE TABLE partner_announced (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
