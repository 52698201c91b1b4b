// What the parts of the messenger share.

import type { Connection } from "./connection.js";
import type { Sessions } from "./sessions.js";
import type { Json, Store, Transaction } from "./store.js";
import type { Trace } from "./trace.js";

export type Emit = (event: string, fields?: Record<string, unknown>) => void;

export interface Behaviour {
  /** What becomes of somebody who was never written to. */
  strangers: "accept" | "ask";
  /** Displayed markers: at once, or when `read` says so. */
  markers: "none" | "read";
  /** Heal what cannot be read (§7). */
  heal: boolean;
}

export interface Context {
  store: Store;
  connection: Connection;
  sessions: Sessions;
  trace: Trace;
  emit: Emit;
  behaviour: Behaviour;
  /** libsignal and the store are worked on by one at a time. */
  lock: Lock;
}

export class Lock {
  private tail: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.tail.then(work, work);
    this.tail = result.catch(() => undefined);
    return result;
  }
}

export interface Contact {
  [key: string]: Json;
  state: "accepted" | "request" | "refused";
}

export const contactState = (from: Store | Transaction, account: string): Contact["state"] | undefined =>
  from.get<Contact>(`contact/${account}`)?.state;
