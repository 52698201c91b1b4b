-- 0006: partners' logos, so that each is fetched once.
CREATE TABLE partner_logo (
  sha256 TEXT PRIMARY KEY,            -- of the bytes, in hex, as the signed directory has it
  bytes  BLOB NOT NULL
) STRICT, WITHOUT ROWID;
