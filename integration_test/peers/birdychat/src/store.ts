// What BirdyChat keeps: keys and values in one file, changed only by whole transactions.
//
// Each line of the journal is one transaction, on the disk before anything is done that rests on it; a line that was torn by
// a crash is the last one and never happened. When the journal has grown it is written anew, beside the old one, and renamed.
// A database would do, but Node 20 has none of its own, and this needs no compiler to install.

import fs from "node:fs";
import path from "node:path";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

const MOST_JOURNAL_BYTES = 32 << 20;

export class Store {
  private readonly values = new Map<string, Json>();
  private readonly file: string;
  private handle = -1;
  private bytes = 0;

  /** Opens or makes the folder. */
  constructor(folder: string) {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.file = path.join(folder, "journal.jsonl");
    if (fs.existsSync(this.file)) this.replay();
    this.compact();
  }

  get<T extends Json>(key: string): T | undefined {
    return this.values.get(key) as T | undefined;
  }

  /** The keys that begin so, in order. */
  keys(prefix: string): string[] {
    return [...this.values.keys()].filter((key) => key.startsWith(prefix)).sort();
  }

  begin(): Transaction {
    return new Transaction(this);
  }

  /** Once this returns it is on the disk. */
  apply(changes: ReadonlyMap<string, Json | undefined>): void {
    if (changes.size === 0) return;
    const line = `${JSON.stringify([...changes].map(([key, value]) => (value === undefined ? [key] : [key, value])))}\n`;
    fs.writeSync(this.handle, line);
    fs.fdatasyncSync(this.handle);
    this.bytes += line.length;
    this.take(changes);
    if (this.bytes > MOST_JOURNAL_BYTES) this.compact();
  }

  close(): void {
    fs.closeSync(this.handle);
  }

  private take(changes: Iterable<readonly [string, Json | undefined]>): void {
    for (const [key, value] of changes) {
      if (value === undefined) this.values.delete(key);
      else this.values.set(key, value);
    }
  }

  private replay(): void {
    const lines = fs.readFileSync(this.file, "utf8").split("\n");
    // What follows the last line feed is empty, or torn.
    for (const line of lines.slice(0, -1)) this.take(JSON.parse(line) as [string, Json | undefined][]);
  }

  private compact(): void {
    const fresh = `${this.file}.new`;
    const out = fs.openSync(fresh, "w", 0o600);
    for (const entry of this.values) fs.writeSync(out, `${JSON.stringify([entry])}\n`);
    fs.fsyncSync(out);
    fs.closeSync(out);
    fs.renameSync(fresh, this.file);
    const folder = fs.openSync(path.dirname(this.file), "r");
    fs.fsyncSync(folder);
    fs.closeSync(folder);
    if (this.handle >= 0) fs.closeSync(this.handle);
    this.handle = fs.openSync(this.file, "a", 0o600);
    this.bytes = 0;
  }
}

/** Reads see its own changes; nothing is kept unless it is committed. */
export class Transaction {
  private readonly changes = new Map<string, Json | undefined>();
  /** A key that was asked for and is not here. libsignal wraps what its stores throw, so it is noted. */
  gone: string | undefined;

  constructor(private readonly store: Store) {}

  get<T extends Json>(key: string): T | undefined {
    return this.changes.has(key) ? (this.changes.get(key) as T | undefined) : this.store.get<T>(key);
  }

  set(key: string, value: Json): void {
    this.changes.set(key, value);
  }

  delete(key: string): void {
    this.changes.set(key, undefined);
  }

  keys(prefix: string): string[] {
    const keys = new Set(this.store.keys(prefix));
    for (const [key, value] of this.changes) {
      if (!key.startsWith(prefix)) continue;
      if (value === undefined) keys.delete(key);
      else keys.add(key);
    }
    return [...keys].sort();
  }

  /** The next number of a row, never given twice; sorts as text. */
  next(): string {
    const number = (this.get<number>("rows") ?? 0) + 1;
    this.set("rows", number);
    return String(number).padStart(12, "0");
  }

  commit(): void {
    this.store.apply(this.changes);
    this.changes.clear();
  }
}
