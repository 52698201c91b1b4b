-- 0005: the inbox: pinned, muted, archived, marked as unread, drafts.

-- The newest message.id of all when something last happened here: it orders the lists, and never falls.
ALTER TABLE chat ADD COLUMN activity    INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chat ADD COLUMN pinned      INTEGER NOT NULL DEFAULT 0;  -- 0 no; else its place among the pinned
ALTER TABLE chat ADD COLUMN muted_until INTEGER NOT NULL DEFAULT 0;  -- the largest number there is: for ever
ALTER TABLE chat ADD COLUMN archived    INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chat ADD COLUMN marked      INTEGER NOT NULL DEFAULT 0;  -- unread by hand
ALTER TABLE chat ADD COLUMN service     TEXT GENERATED ALWAYS AS (substr(peer, instr(peer, '@') + 1)) VIRTUAL;
UPDATE chat SET activity = last_message;

CREATE TABLE draft (
  chat INTEGER PRIMARY KEY REFERENCES chat (id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;

-- A message changes two of these at most. They hold what the lists are filtered by, so that a list with few of many chats
-- reads no rows that are not on it.
DROP INDEX chat_by_last;
CREATE INDEX chat_listed ON chat (activity, id, kind, service)
  WHERE standing = 2 AND archived = 0 AND pinned = 0;
CREATE INDEX chat_unread ON chat (activity, id, kind, service, unread, muted_until)
  WHERE standing = 2 AND archived = 0 AND (unread > 0 OR marked = 1);
CREATE INDEX chat_pinned ON chat (pinned) WHERE pinned > 0;
CREATE INDEX chat_archived ON chat (activity, id, kind, service) WHERE standing = 2 AND archived = 1;
