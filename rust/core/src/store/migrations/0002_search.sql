-- 0002: search by the first letters, and words indexed in batches.
-- Without an index of prefixes a search for "k…" reads every word that begins so: 300 ms with a million messages. The
-- words of old messages are read again bit by bit (fact `words-up-to`), so that opening stays quick.
DROP TABLE message_text;
CREATE VIRTUAL TABLE message_text USING fts5 (
  body, content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 2"
);
