// What could not be read is asked for again, in a new session (§7).

import type { Context } from "./context.js";
import type { Sender } from "./sending.js";
import type { Json } from "./store.js";

/** Messages of one burst fail together; they are asked for together. */
const GATHER = 300;
const ONCE_IN = 60_000;
const MOST_IDS = 32;
const MOST_ASKED = 5;

export interface Hole {
  [key: string]: Json;
  device: number;
  at: number;
  reason: string;
  /** In which order they came, in which they are asked for. */
  row: string;
  /** How often it was asked for. */
  asked: number;
}

export class Healer {
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly ctx: Context,
    private readonly sender: Sender,
  ) {}

  /** Soon; the caller has made sure that it is no stranger. */
  request(account: string, device: number, after = GATHER): void {
    const key = `${account}/${device}`;
    if (!this.ctx.behaviour.heal || this.timers.has(key)) return;
    const timer = setTimeout(() => {
      this.timers.delete(key);
      this.ctx.lock.run(() => this.heal(account, device)).catch((error: unknown) => {
        this.ctx.emit("healing_failed", { from: account, device, message: String(error) });
      });
    }, after);
    timer.unref();
    this.timers.set(key, timer);
  }

  stop(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private async heal(account: string, device: number): Promise<void> {
    const { store, sessions, connection, trace, emit } = this.ctx;
    const last = `healed/${account}/${device}`;
    const since = Date.now() - (store.get<number>(last) ?? 0);
    const fresh = since >= ONCE_IN;
    const holes = store.keys(`hole/${account}/`).flatMap((key) => {
      const hole = store.get<Hole>(key);
      return hole?.device === device && hole.asked < MOST_ASKED ? [{ key, id: key.slice(`hole/${account}/`.length), hole }] : [];
    });
    holes.sort((a, b) => (a.hole.row < b.hole.row ? -1 : 1));
    // In the session that was just begun only what has not been asked for yet; the rest when a new one may be begun.
    const asking = holes.filter(({ hole }) => fresh || hole.asked === 0).slice(0, MOST_IDS);
    if (!fresh && holes.length > asking.length) this.request(account, device, ONCE_IN - since + GATHER);
    if (!fresh && asking.length === 0) return;
    const tx = store.begin();
    if (fresh) {
      await sessions.begin(tx, account, device);
      tx.set(last, Date.now());
    }
    const ids = asking.map(({ id }) => id);
    for (const { key, id, hole } of asking) {
      tx.set(key, { ...hole, asked: hole.asked + 1 });
      trace.note(tx, "in", id, account, "healing");
    }
    await this.sender.control(tx, account, device, ids.length ? { is: "again", ids } : undefined);
    tx.commit();
    connection.flush();
    emit("healing", { from: account, device, new_session: fresh, ids });
  }
}
