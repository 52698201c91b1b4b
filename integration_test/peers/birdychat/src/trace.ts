// What happened to each message and when, for the day when two companies have to find out on whose side it stopped.
// The format is docs/partner-trace.md. Kept with real ids here; what leaves has them hashed with the ticket's salt.

import { createHash } from "node:crypto";
import fs from "node:fs";
import type { Json, Store, Transaction } from "./store.js";

const MOST_STEPS = 20_000;

export type Step =
  | "composed" | "encrypted" | "uploaded" | "sent" | "acknowledged" | "delivered" | "read" | "bounced" | "asked-again" | "sent-again" | "failed"
  | "received" | "opened" | "unreadable" | "refused" | "duplicate" | "held" | "shown" | "receipt" | "healing" | "repaired";

interface Row {
  [key: string]: Json | undefined;
  id: string;
  dir: "out" | "in";
  with: string;
  step: Step;
  at: string;
  why?: string;
}

export class Trace {
  constructor(private readonly store: Store) {}

  /** In the transaction in which it happens. `why` is one of a few fixed words, never text of a person. */
  note(tx: Transaction, dir: "out" | "in", id: string, account: string, step: Step, why?: string): void {
    const domain = account.slice(account.indexOf("@") + 1);
    const row: Row = { id, dir, with: domain, step, at: new Date().toISOString(), ...(why ? { why } : {}) };
    tx.set(`trace/${tx.next()}`, row);
  }

  /** The same, on its own. */
  now(dir: "out" | "in", id: string, account: string, step: Step, why?: string): void {
    const tx = this.store.begin();
    this.note(tx, dir, id, account, step, why);
    tx.commit();
  }

  /** Writes the bundle for a support ticket; how many steps it has. */
  export(file: string, salt: string, side: string): number {
    const secret = Buffer.from(salt, "hex");
    if (secret.length < 16 || secret.toString("hex") !== salt.toLowerCase()) throw new Error("the salt is 16 bytes or more in hexadecimal");
    const hash = (id: string): string => createHash("sha256").update(secret).update(id, "utf8").digest("hex");
    const head = { trace: 1, side, made: new Date().toISOString(), salt: createHash("sha256").update(secret).digest("hex") };
    const rows = this.store.keys("trace/").slice(-MOST_STEPS).flatMap((key) => this.store.get<Row>(key) ?? []);
    const lines = rows.map(({ id, ...rest }) => JSON.stringify({ id: hash(id), ...rest }));
    fs.writeFileSync(file, [JSON.stringify(head), ...lines, ""].join("\n"), { mode: 0o600 });
    return rows.length;
  }

  /** Drops what is too old to matter. */
  prune(tx: Transaction): void {
    for (const key of tx.keys("trace/").slice(0, -MOST_STEPS)) tx.delete(key);
  }
}
