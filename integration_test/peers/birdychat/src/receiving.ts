// Messages that come in. Each is opened and kept, together with the ratchet and the receipt, in one transaction.

import { createHash } from "node:crypto";
import { type Context, contactState } from "./context.js";
import { BadContent, type Content, decode } from "./content.js";
import type { Healer } from "./healing.js";
import type { Sender } from "./sending.js";
import { Unreadable } from "./sessions.js";
import type { Json, Transaction } from "./store.js";
import { answerElement, b64, bare, type Copy, type Element, type Encrypted, MARKERS, NS, parseEncrypted, RECEIPTS } from "./wire.js";

const GRACE = 4000;
const MOST_ID = 128;

interface Got {
  [key: string]: Json;
  id: string;
  at: number;
}
interface Opened {
  plain: Buffer;
  copy: Copy;
  hash: string;
  tx: Transaction;
}

export class Receiver {
  /** Told of each message that a person can see. */
  onMessage: (from: string, content: Content, id: string) => void = () => undefined;
  /** Told of each text that came in the clear; it is shown to nobody. */
  onForeign: (from: string, body: string) => void = () => undefined;

  constructor(
    private readonly ctx: Context,
    private readonly sender: Sender,
    private readonly healer: Healer,
  ) {}

  /** One message of the stream or of the archive; `archiveId` is committed with it. */
  async message(stanza: Element, archived: boolean): Promise<void> {
    const { connection, emit, trace, store } = this.ctx;
    const from = bare(String(stanza.attrs["from"] ?? ""));
    const id = String(stanza.attrs["id"] ?? "").slice(0, MOST_ID);
    if (!from || from === connection.account) return;
    if (stanza.attrs["type"] === "error") {
      const condition = stanza.getChild("error")?.getChildElements()[0]?.name;
      if (store.get(`sent/${from}/${id}`)) trace.now("out", id, from, "bounced", condition);
      emit("bounced", { from, stanza_id: id, condition });
      return;
    }
    this.answers(stanza, from);
    const encrypted = stanza.getChild("encrypted", NS);
    const at = archived ? undefined : connection.archiveId(stanza);
    if (encrypted) await this.ctx.lock.run(() => this.encrypted(stanza, encrypted, from, id, archived));
    else this.foreign(stanza, from, id);
    if (at !== undefined) {
      const tx = store.begin();
      tx.set("archive", at);
      tx.commit();
    }
  }

  private answers(stanza: Element, from: string): void {
    for (const [name, namespace, step, event] of [
      ["received", RECEIPTS, "delivered", "receipt"],
      ["displayed", MARKERS, "read", "marker"],
    ] as const) {
      const id = stanza.getChild(name, namespace)?.attrs["id"] as string | undefined;
      if (id && this.sender.answered(from, id, step)) this.ctx.emit(event, { from, for: id, marker: name });
    }
  }

  /** Whatever is not encrypted by this suite is refused, and shown as refused (§9). */
  private foreign(stanza: Element, from: string, id: string): void {
    const other = stanza.getChildElements().find((child) => child.name === "encrypted");
    if (!other && stanza.getChildText("body") === null) return;
    const reason = other ? "another suite" : "not encrypted";
    this.ctx.trace.now("in", id, from, "refused", reason);
    this.ctx.emit("refused", { from, stanza_id: id, reason });
    if (!other) this.onForeign(from, stanza.getChildText("body") ?? "");
  }

  private async encrypted(stanza: Element, element: Element, from: string, id: string, archived: boolean): Promise<void> {
    const { store, sessions, emit, trace, connection } = this.ctx;
    if (contactState(store, from) === "refused") return;
    let message: Encrypted;
    try {
      message = parseEncrypted(element, sessions.device);
    } catch (error) {
      trace.now("in", id, from, "refused", "malformed");
      emit("refused", { from, stanza_id: id, reason: String((error as Error).message) });
      return;
    }
    if (!message.control) trace.now("in", id, from, "received");
    for (const copy of message.copies) {
      if (!store.get<Got>(`got/${from}/${hash(copy)}`)) continue;
      const tx = store.begin();
      if (!message.control) {
        trace.note(tx, "in", id, from, "duplicate");
        this.answer(tx, stanza, from, id);
      }
      tx.commit();
      connection.flush();
      emit("duplicate", { from, stanza_id: id, sid: message.sid });
      return;
    }
    try {
      const listed = await sessions.devices(from);
      if (!listed.includes(message.sid) && !(await sessions.devices(from, true)).includes(message.sid)) {
        throw new Unreadable("cannot be verified", "a device that the account's list does not name");
      }
      const opened = await this.open(message, from);
      await this.opened(opened, message, stanza, from, id, archived);
    } catch (error) {
      if (error instanceof Unreadable) this.unreadable(error, message, from, id);
      else if (error instanceof BadContent) {
        trace.now("in", id, from, "refused", "bad content");
        emit("refused", { from, stanza_id: id, sid: message.sid, reason: error.message });
      } else throw error;
    }
  }

  private async open(message: Encrypted, from: string): Promise<Opened> {
    const { store, sessions } = this.ctx;
    let problem = new Unreadable("not encrypted for this device", `no copy for ${sessions.device}`);
    for (const copy of message.copies) {
      const tx = store.begin();
      try {
        const plain = await sessions.decrypt(tx, from, message.sid, copy);
        return { plain, copy, hash: hash(copy), tx };
      } catch (error) {
        if (error instanceof BadContent) tx.commit(); // authentic, so the ratchet has moved
        if (!(error instanceof Unreadable)) throw error;
        problem = error;
      }
    }
    throw problem;
  }

  private async opened(opened: Opened, message: Encrypted, stanza: Element, from: string, id: string, archived: boolean): Promise<void> {
    const { sessions, emit, trace, connection, behaviour } = this.ctx;
    const { tx, plain, copy } = opened;
    tx.set(`got/${from}/${opened.hash}`, { id, at: Date.now() });
    const seen = { from, stanza_id: id, sid: message.sid, prekey: copy.prekey, archived };
    let content: Content | undefined;
    try {
      if (plain.length > 0) content = decode(id, plain);
      if (message.control !== (content === undefined || content.is === "again") && content?.is !== "unknown") {
        throw new BadContent(message.control ? "content for a person in a control message" : "a control message that does not say so");
      }
    } catch (error) {
      tx.commit();
      throw error;
    }
    if (message.control) {
      tx.commit();
      this.published();
      if (content?.is === "again") emit("again", { ...seen, ids: content.ids, sent: await this.sender.again(from, message.sid, content.ids) });
      else emit("empty", { ...seen, content_bytes: plain.length });
      return;
    }
    const stranger = contactState(tx, from) !== "accepted";
    const held = stranger && behaviour.strangers === "ask";
    if (stranger) tx.set(`contact/${from}`, { state: held ? "request" : "accepted" });
    tx.set(`in/${tx.next()}`, { from, id, content: b64(plain), at: Date.now(), held, asks: asks(stanza) });
    const hole = `hole/${from}/${id}`;
    const repaired = tx.get(hole) !== undefined;
    tx.delete(hole);
    trace.note(tx, "in", id, from, "opened");
    if (repaired) trace.note(tx, "in", id, from, "repaired");
    trace.note(tx, "in", id, from, held ? "held" : "shown");
    if (!held) this.answer(tx, stanza, from, id);
    tx.commit();
    connection.flush();
    this.published();
    this.show(content ?? { is: "unknown", name: "" }, { ...seen, ...(repaired ? { repaired } : {}) }, held, plain.length, sessions.device);
  }

  private show(content: Content, seen: { from: string; stanza_id: string }, held: boolean, length: number, device: number): void {
    const { emit } = this.ctx;
    const kind = content.is === "media" ? content.file.kind : content.is;
    const body = content.is === "text" || content.is === "report" ? content.text : undefined;
    const name = content.is === "unknown" ? content.name : undefined;
    emit(held ? "request" : "message", { ...seen, kind, body, name, encrypted: true, content_bytes: length, rid: device });
    if (content.is === "media") {
      const { key: _, preview, waveform, ...rest } = content.file;
      const url = new URL(rest.link);
      const sizes = { preview_bytes: preview?.length ?? 0, waveform: waveform ? [...waveform] : undefined };
      emit("file", { from: seen.from, stanza_id: seen.stanza_id, ...rest, ...sizes, host: url.host, path: url.pathname });
    }
    if (!held) this.onMessage(seen.from, content, seen.stanza_id);
  }

  /** Receipt and marker, to the account, in the transaction in which the message is kept. */
  answer(tx: Transaction, stanza: Element, from: string, id: string): void {
    if (contactState(tx, from) !== "accepted" || !id) return;
    this.give(tx, from, id, asks(stanza));
  }

  give(tx: Transaction, from: string, id: string, wanted: string): void {
    const { connection, behaviour, trace } = this.ctx;
    if (wanted.includes("receipt")) {
      connection.put(tx, answerElement(from, "received", id));
      trace.note(tx, "in", id, from, "receipt");
    }
    if (wanted.includes("marker") && behaviour.markers === "read") connection.put(tx, answerElement(from, "displayed", id));
  }

  /** A prekey may have been used. */
  private published(): void {
    if (!this.ctx.store.get("unpublished")) return;
    this.ctx.sessions.publishBundle().catch((error: unknown) => process.stderr.write(`the bundle was not published: ${String(error)}\n`));
  }

  private unreadable(error: Unreadable, message: Encrypted, from: string, id: string): void {
    const { store, emit, trace } = this.ctx;
    const seen = { from, stanza_id: id, sid: message.sid, reason: error.cause_, detail: error.detail, control: message.control };
    const listed = store.get<{ devices: number[] }>(`list/${from}`)?.devices.includes(message.sid) ?? false;
    if (!message.control) {
      const tx = store.begin();
      const stranger = contactState(tx, from) !== "accepted" && this.ctx.behaviour.strangers === "ask";
      if (!stranger) tx.set(`contact/${from}`, { state: "accepted" });
      tx.set(`hole/${from}/${id}`, { device: message.sid, at: Date.now(), reason: error.cause_, row: tx.next(), asked: 0 });
      trace.note(tx, "in", id, from, "unreadable", error.cause_);
      tx.commit();
      emit("placeholder", { ...seen, stranger });
      setTimeout(() => {
        if (store.get(`hole/${from}/${id}`)) emit("undecryptable", seen);
      }, GRACE).unref();
    } else emit("placeholder", seen);
    if (listed && contactState(store, from) === "accepted") this.healer.request(from, message.sid);
  }
}

function hash(copy: Copy): string {
  return createHash("sha256").update(copy.bytes).digest("hex");
}

function asks(stanza: Element): string {
  const receipt = stanza.getChild("request", RECEIPTS) ? "receipt " : "";
  return receipt + (stanza.getChild("markable", MARKERS) ? "marker" : "");
}
