// BirdyChat without a face: what the commands and a person at a terminal both use.

import fs from "node:fs";
import path from "node:path";
import { addressOf } from "./address.js";
import { Connection, type Listener } from "./connection.js";
import { type Content, decode, encodeUnknown, type FileContent, type FileKind } from "./content.js";
import { type Context, contactState, type Emit, Lock } from "./context.js";
import { Healer } from "./healing.js";
import * as keys from "./keys.js";
import { Media, mimeOf, seal, sha256 } from "./media.js";
import { Misbehaviour } from "./misbehave.js";
import type { Options } from "./options.js";
import { Receiver } from "./receiving.js";
import { Sender } from "./sending.js";
import { Sessions } from "./sessions.js";
import { type Json, Store, type Transaction } from "./store.js";
import { Trace } from "./trace.js";
import { bare, newId, unb64 } from "./wire.js";

export interface Received {
  [key: string]: Json;
  from: string;
  id: string;
  content: string;
  at: number;
  held: boolean;
  asks: string;
}

/** Ciphertexts are known for longer than any server keeps them. */
const KNOWN = 90 * 86_400_000;

function prune(tx: Transaction): void {
  for (const key of tx.keys("got/")) if (Date.now() - (tx.get<{ at: number }>(key)?.at ?? 0) > KNOWN) tx.delete(key);
}

export class Messenger implements Listener {
  readonly ctx: Context;
  readonly sender: Sender;
  readonly receiver: Receiver;
  readonly media: Media;
  readonly misbehaviour: Misbehaviour;
  private readonly healer: Healer;
  private first = true;
  private live = false;
  private waiting: (() => void)[] = [];
  private leaving: (() => void)[] = [];
  /** What ends the program. */
  readonly failed: Promise<string>;
  private fail: (reason: string) => void = () => undefined;

  constructor(
    private readonly options: Options,
    private readonly emit: Emit,
  ) {
    this.failed = new Promise((resolve) => (this.fail = resolve));
    const store = new Store(options.store);
    const tx = store.begin();
    keys.own(tx);
    keys.upkeep(tx);
    const trace = new Trace(store);
    trace.prune(tx);
    const connection = new Connection(options, store, this);
    const sessions = new Sessions(store, connection, connection.account, (account, device, change) => {
      if (change !== "first") emit("identity", { jid: account, device, change });
    });
    const behaviour = { strangers: options.strangers, markers: options.markers, heal: options.heal };
    this.ctx = { store, connection, sessions, trace, emit, behaviour, lock: new Lock() };
    this.sender = new Sender(this.ctx);
    this.sender.prune(tx);
    prune(tx);
    tx.commit();
    this.healer = new Healer(this.ctx, this.sender);
    this.receiver = new Receiver(this.ctx, this.sender, this.healer);
    this.media = new Media(connection, options.resolve, options.ca, options.proxy);
    this.misbehaviour = new Misbehaviour(this.ctx, this.sender, this.media);
  }

  open(): void {
    this.ctx.connection.open();
  }

  async close(): Promise<void> {
    this.healer.stop();
    await this.ctx.connection.close();
  }

  // what the connection says

  async prepare(): Promise<void> {
    const { sessions } = this.ctx;
    await sessions.publishBundle(this.first);
    if (this.first && !sessions.frozen) await sessions.publishList();
  }

  message(stanza: Parameters<Listener["message"]>[0], archived: boolean): Promise<void> {
    return this.receiver.message(stanza, archived);
  }

  online(resumed: boolean): void {
    this.live = true;
    const { sessions, connection } = this.ctx;
    if (this.first) this.emit("ready", { jid: connection.account, device_id: sessions.device, fingerprint: this.fingerprint });
    else this.emit("connected", { resumed });
    this.first = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Breaks the own wire and waits until it is mended. */
  async broken(): Promise<void> {
    const gone = new Promise<void>((done) => this.leaving.push(done));
    this.ctx.connection.cut();
    await gone;
    await this.whenLive();
  }

  offline(): void {
    this.live = false;
    for (const go of this.leaving.splice(0)) go();
    this.emit("disconnected");
  }

  acknowledged(id: string, account: string): void {
    const { store, trace } = this.ctx;
    if (store.get(`sent/${account}/${id}`)) trace.now("out", id, account, "acknowledged");
    this.emit("acknowledged", { stanza_id: id });
  }

  fatal(reason: string): void {
    this.fail(reason);
  }

  whenLive = (): Promise<void> => (this.live ? Promise.resolve() : new Promise((go) => this.waiting.push(go)));

  get fingerprint(): string {
    return Buffer.from(keys.identityOf(keys.own(this.ctx.store.begin())).publicKey.serialize()).toString("hex");
  }

  // what a person does

  address(typed: string): string {
    return addressOf(typed, this.options.home);
  }

  async sendText(to: string, text: string): Promise<{ to: string; stanza_id: string; devices: number[] }> {
    return this.sender.send(this.address(to), { is: "text", text });
  }

  /** Seals, uploads and sends a file; a caption follows as a message of its own. */
  async sendFile(to: string, file: string, kind: FileKind, hints: Partial<FileContent>, caption?: string): Promise<Record<string, unknown>> {
    const account = this.address(to);
    const plain = fs.readFileSync(file);
    const sealed = seal(plain);
    const id = newId();
    const link = await this.media.upload(sealed.bytes);
    this.ctx.trace.now("out", id, account, "uploaded");
    const content: FileContent = { mime: mimeOf(file), name: path.basename(file), bytes: plain.length, ...hints, kind, link, key: sealed.key };
    const sent = await this.sender.send(account, { is: "media", file: content }, id);
    const said = caption === undefined ? undefined : await this.sender.send(account, { is: "text", text: caption });
    const url = new URL(link);
    const place = { host: url.host, path: url.pathname, bytes: plain.length, sha256: sha256(plain) };
    return { ...sent, kind, link, ...place, caption_id: said?.stanza_id };
  }

  async sendUnknown(to: string, name: string, payload: Buffer): Promise<Record<string, unknown>> {
    const id = newId();
    return this.sender.sendEnvelope(this.address(to), id, encodeUnknown(id, name, payload));
  }

  received(id: string): { key: string; row: Received; content: Content } {
    const { store } = this.ctx;
    const key = store.keys("in/").reverse().find((found) => store.get<Received>(found)?.id === id);
    const row = key ? store.get<Received>(key) : undefined;
    if (!key || !row) throw new Error(`no message ${id} was received`);
    return { key, row, content: decode(id, unb64(row.content)) };
  }

  /** Downloads what a received message leads to, only from hosts of the sender's own service. */
  async fetch(id: string, to: string): Promise<Record<string, unknown>> {
    const { row, content } = this.received(id);
    if (content.is !== "media") throw new Error("the message has no file");
    const host = new URL(content.file.link).hostname;
    const domain = row.from.slice(row.from.indexOf("@") + 1);
    if (host !== domain && !host.endsWith(`.${domain}`) && !this.options.mediaHosts.includes(host)) throw new Error(`${host} is no host of ${domain}`);
    const fetched = await this.media.fetch(content.file.link, content.file.key, to);
    return { ...fetched, claimed_bytes: content.file.bytes ?? null, kind: content.file.kind, mime: content.file.mime };
  }

  /** Tells the sender that it was read. */
  async read(id: string): Promise<void> {
    const { row } = this.received(id);
    const { store, connection, behaviour } = this.ctx;
    const tx = store.begin();
    const before = behaviour.markers;
    behaviour.markers = "read";
    this.receiver.give(tx, row.from, id, row.asks.replace("receipt", ""));
    behaviour.markers = before;
    tx.commit();
    connection.flush();
  }

  /** Takes a request: what was held is told now, and has its receipt. */
  async accept(jid: string): Promise<number> {
    const account = bare(jid);
    const { store, connection, trace } = this.ctx;
    const tx = store.begin();
    tx.set(`contact/${account}`, { state: "accepted" });
    let count = 0;
    for (const key of tx.keys("in/")) {
      const row = tx.get<Received>(key);
      if (row?.from !== account || !row.held) continue;
      tx.set(key, { ...row, held: false });
      trace.note(tx, "in", row.id, account, "shown");
      this.receiver.give(tx, account, row.id, row.asks);
      count += 1;
    }
    tx.commit();
    connection.flush();
    // Only now may what could not be read be asked for.
    for (const key of store.keys(`hole/${account}/`)) {
      const device = store.get<{ device: number }>(key)?.device;
      if (device !== undefined) this.healer.request(account, device);
    }
    return count;
  }

  refuse(jid: string): void {
    const account = bare(jid);
    const tx = this.ctx.store.begin();
    tx.set(`contact/${account}`, { state: "refused" });
    for (const key of tx.keys("in/")) if (tx.get<Received>(key)?.from === account) tx.delete(key);
    tx.commit();
  }

  contact(jid: string): string | undefined {
    return contactState(this.ctx.store, bare(jid));
  }
}
