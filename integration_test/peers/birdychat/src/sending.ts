// Messages that go out: encrypted, kept for `Again`, and put into the outbox in one transaction.

import type { Context } from "./context.js";
import { type Content, encode, pad } from "./content.js";
import type { Json, Transaction } from "./store.js";
import { b64, bare, type Element, messageElement, newId, unb64 } from "./wire.js";

const KEPT = 30 * 86_400_000;
const MOST_AGAIN = 5;

export interface Sent {
  [key: string]: Json | undefined;
  /** The envelope, before it was padded. */
  content: string;
  at: number;
  receipt: boolean;
  read?: boolean;
  again: number;
}

export interface Made {
  id: string;
  element: Element;
  devices: number[];
}

export class Sender {
  /** The last message to each account, for `misbehave`. */
  readonly last = new Map<string, Element>();

  constructor(private readonly ctx: Context) {}

  /** Encrypts for all trusted devices; the ratchets have moved when the transaction is committed. The caller holds the lock. */
  async make(tx: Transaction, to: string, content: Content, id = newId()): Promise<Made> {
    const envelope = encode(id, content);
    return this.wrap(tx, to, id, envelope);
  }

  async wrap(tx: Transaction, to: string, id: string, envelope: Buffer): Promise<Made> {
    const account = bare(to);
    const { sessions, trace } = this.ctx;
    const copies = await sessions.encryptForAll(tx, account, pad(envelope) as Buffer<ArrayBuffer>);
    const element = messageElement(account, id, sessions.device, false, copies);
    const sent: Sent = { content: b64(envelope), at: Date.now(), receipt: false, again: 0 };
    tx.set(`sent/${account}/${id}`, sent);
    tx.set(`contact/${account}`, { state: "accepted" });
    trace.note(tx, "out", id, account, "encrypted");
    this.last.set(account, element);
    return { id, element, devices: copies.map((copy) => copy.rid) };
  }

  /** A message to somebody. */
  async send(to: string, content: Content, id = newId()): Promise<{ to: string; stanza_id: string; devices: number[] }> {
    return this.sendEnvelope(to, id, encode(id, content));
  }

  async sendEnvelope(to: string, id: string, envelope: Buffer): Promise<{ to: string; stanza_id: string; devices: number[] }> {
    const { store, connection, trace, lock } = this.ctx;
    const account = bare(to);
    trace.now("out", id, account, "composed");
    return lock.run(async () => {
      const tx = store.begin();
      try {
        const made = await this.wrap(tx, account, id, envelope);
        connection.put(tx, made.element);
        trace.note(tx, "out", id, account, "sent");
        tx.commit();
        connection.flush();
        return { to: account, stanza_id: id, devices: made.devices };
      } catch (error) {
        trace.now("out", id, account, "failed", "not encrypted");
        throw error;
      }
    });
  }

  /** A control message for one device (§5.3): `Again`, or with nothing in it. The caller holds the lock. */
  async control(tx: Transaction, account: string, device: number, content?: Content): Promise<void> {
    const { sessions, connection } = this.ctx;
    const id = newId();
    const plain = pad(content ? encode(id, content) : Buffer.alloc(0));
    const copy = await sessions.encrypt(tx, account, device, plain as Buffer<ArrayBuffer>);
    connection.put(tx, messageElement(account, id, sessions.device, true, [copy]));
  }

  /** The other side asked for messages again (§7); which of them go. The caller holds the lock. */
  async again(account: string, device: number, ids: readonly string[]): Promise<string[]> {
    const { store, sessions, connection, trace } = this.ctx;
    if (!sessions.mayGet(account, device)) return [];
    const done: string[] = [];
    for (const id of ids) {
      const key = `sent/${account}/${id}`;
      const sent = store.get<Sent>(key);
      if (!sent || sent.receipt || sent.again >= MOST_AGAIN || Date.now() - sent.at > KEPT) continue;
      const tx = store.begin();
      trace.note(tx, "out", id, account, "asked-again");
      const copy = await sessions.encrypt(tx, account, device, pad(unb64(sent.content)) as Buffer<ArrayBuffer>);
      connection.put(tx, messageElement(account, id, sessions.device, false, [copy]));
      tx.set(key, { ...sent, again: sent.again + 1 });
      trace.note(tx, "out", id, account, "sent-again");
      tx.commit();
      done.push(id);
    }
    connection.flush();
    return done;
  }

  /** The other side has it, or has read it; false when that was known. */
  answered(account: string, id: string, step: "delivered" | "read"): boolean {
    const { store, trace } = this.ctx;
    const sent = store.get<Sent>(`sent/${account}/${id}`);
    if (!sent || (step === "read" ? sent.read : sent.receipt)) return false;
    const tx = store.begin();
    tx.set(`sent/${account}/${id}`, { ...sent, receipt: true, ...(step === "read" ? { read: true } : {}) });
    trace.note(tx, "out", id, account, step);
    tx.commit();
    return true;
  }

  /** Drops what nobody may ask for any more. */
  prune(tx: Transaction): void {
    for (const key of tx.keys("sent/")) if (Date.now() - (tx.get<Sent>(key)?.at ?? 0) > KEPT) tx.delete(key);
  }
}
