-- 0007: addresses that chats had before the other side changed its number. What still comes from there belongs to the chat.
CREATE TABLE former_address (
  address TEXT PRIMARY KEY,           -- bare JID
  chat    INTEGER NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
  proven  INTEGER NOT NULL DEFAULT 0  -- a key known from there has been seen at the address the chat has now
) STRICT, WITHOUT ROWID;
CREATE INDEX former_by_chat ON former_address (chat);
