-- 0008: the files of messages with media, and how far each has come. The files are in the folder `media` beside the
-- database; names here are those of files there.
CREATE TABLE media (
  message    INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
  chat       INTEGER NOT NULL,
  kind       INTEGER NOT NULL,        -- 0 photo, 1 voice, 2 video, 3 file
  stage      INTEGER NOT NULL,        -- 0 to prepare, 1 to upload, 2 here, 3 offered, 4 gone, 5 failed, 6 removed
  source     TEXT,                    -- sent: the copy of what the user chose, until it is prepared
  options    TEXT,                    -- sent: JSON of store::media::Options
  caption    INTEGER,                 -- sent: the message behind it that makes no sense without it
  file       TEXT,                    -- the sealed file
  key        TEXT,                    -- nonce and key, in hex; a new one for each file
  link       TEXT,                    -- https address, without the key
  bytes      INTEGER NOT NULL DEFAULT 0,  -- of the sealed file
  preview    BLOB,                    -- a small JPEG
  wanted     INTEGER NOT NULL DEFAULT 0,  -- received: 0 no, 1 yes, 2 on a network that is not metered, 3 the user asked
  reason     TEXT,                    -- JSON of messages::Reason
  attempts   INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX media_by_chat ON media (chat, kind);
CREATE INDEX media_wanted ON media (not_before) WHERE stage = 3 AND wanted > 0;
