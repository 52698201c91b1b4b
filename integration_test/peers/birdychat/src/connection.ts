// The stream to the server, on @xmpp/client: TLS with an own authority, log-in, reconnection, and an outbox on the disk.
//
// What is to be sent lies in the outbox until the server has acknowledged it (XEP-0198); after a new session it is sent again as it
// was. What came while this device was away is read from the own archive (XEP-0313) before anything live is looked at.

import tls from "node:tls";
import { client, jid as parseJid, xml } from "@xmpp/client";
import { parse } from "ltx";
import type { Json, Store, Transaction } from "./store.js";
import { bare, type Element, STANZA_IDS } from "./wire.js";

const MAM = "urn:xmpp:mam:2";
const RSM = "http://jabber.org/protocol/rsm";
const PAGE = "100";
const TIMEOUT = 60_000;

export interface LogIn {
  jid: string;
  host: string;
  port: number;
  /** One of the two; a token goes as PLAIN's password, a password never does. */
  password?: string;
  token?: string;
  ca?: Buffer;
}
interface Waiting {
  [key: string]: Json;
  id: string;
  xml: string;
}
export interface Listener {
  /** A new session, the archive not yet read: what has to be published is, here. */
  prepare(): Promise<void>;
  /** One message after the other, each done before the next. */
  message(stanza: Element, archived: boolean): Promise<void>;
  online(resumed: boolean): void;
  offline(): void;
  acknowledged(id: string, account: string): void;
  fatal(reason: string): void;
}

export class Connection {
  readonly account: string;
  private readonly xmpp: ReturnType<typeof client>;
  private readonly acks: NodeJS.EventEmitter;
  private readonly incoming: Element[] = [];
  private readonly pages = new Map<string, Element[]>();
  private catching = true;
  private working = false;
  private closing = false;
  private live = false;
  private handedOver = new Set<string>();
  /** Archive numbers of what catching up has read; the same also comes live. */
  private readonly caught = new Set<string>();

  constructor(
    private readonly logIn: LogIn,
    private readonly store: Store,
    private readonly listener: Listener,
  ) {
    const address = parseJid(logIn.jid);
    this.account = address.bare().toString();
    if (logIn.ca) trust(logIn.ca);
    this.xmpp = client({
      service: `xmpp://${logIn.host}:${logIn.port}`,
      domain: address.domain,
      timeout: TIMEOUT,
      credentials: async (authenticate: (credentials: object, mechanism: string) => Promise<void>, mechanisms: string[]) => {
        const mechanism = logIn.token ? "PLAIN" : "SCRAM-SHA-1";
        if (!mechanisms.includes(mechanism)) throw new Error(`the server does not offer ${mechanism}`);
        await authenticate({ username: address.local, password: logIn.token ?? logIn.password }, mechanism);
      },
    } as unknown as Parameters<typeof client>[0]);
    this.acks = this.xmpp.streamManagement as unknown as NodeJS.EventEmitter;
    this.acks.on("ack", (stanza: Element) => this.onAck(stanza));
    this.acks.on("resumed", () => this.goLive(true));
    this.xmpp.on("online", () => void this.onOnline());
    this.xmpp.on("disconnect", () => this.onDisconnect());
    this.xmpp.on("stanza", (stanza: Element) => this.onStanza(stanza));
    this.xmpp.on("error", (error: Error & { condition?: string }) => this.onError(error));
  }

  open(): void {
    this.xmpp.start().catch(() => undefined); // told by "error"; it is tried again
  }

  async close(): Promise<void> {
    this.closing = true;
    this.xmpp.reconnect.stop();
    await Promise.race([this.xmpp.stop().catch(() => undefined), new Promise((done) => setTimeout(done, 2000))]);
  }

  /** A new token, used at the next log-in. */
  set token(token: string) {
    this.logIn.token = token;
  }

  /** Breaks the wire, as a tunnel does; it is mended by itself. */
  cut(): void {
    const socket = (this.xmpp as unknown as { socket?: { socket?: { destroy(): void }; destroy?(): void } | null }).socket;
    (socket?.socket ?? socket)?.destroy?.();
  }

  async iq(type: "get" | "set", to: string | undefined, child: Element, timeout = TIMEOUT): Promise<Element> {
    return this.xmpp.iqCaller.request(xml("iq", { type, ...(to ? { to } : {}) }, child), timeout);
  }

  /** Puts a message into the outbox, in the transaction that it belongs to. `flush` sends what was committed. */
  put(tx: Transaction, message: Element): void {
    tx.set(`out/${tx.next()}`, { id: String(message.attrs["id"]), xml: message.toString() });
  }

  flush(): void {
    if (!this.live) return;
    for (const key of this.store.keys("out/")) {
      if (this.handedOver.has(key)) continue;
      const waiting = this.store.get<Waiting>(key);
      if (!waiting) continue;
      this.handedOver.add(key);
      const element = parse(waiting.xml) as Element;
      (element as Element & { row?: string }).row = key;
      this.xmpp.send(element).catch(() => undefined); // it stays in the outbox
    }
  }

  /** Sends past the outbox: lost when the wire breaks. */
  async raw(stanza: Element): Promise<void> {
    await this.xmpp.send(stanza);
  }

  get waiting(): number {
    return this.store.keys("out/").length;
  }

  private onAck(stanza: Element & { row?: string }): void {
    if (!stanza.row) return;
    const tx = this.store.begin();
    tx.delete(stanza.row);
    tx.commit();
    this.handedOver.delete(stanza.row);
    this.listener.acknowledged(String(stanza.attrs["id"]), bare(String(stanza.attrs["to"])));
  }

  private onError(error: Error & { condition?: string }): void {
    process.stderr.write(`connection: ${error.name}: ${error.message}\n`);
    // The library leaves a stream that was not made in time as it is.
    if (error.name === "TimeoutError" && !this.live) this.cut();
    const certificate = /certificate|self.signed|altnames/i.test(error.message);
    if (error.name === "SASLError" && error.condition !== "temporary-auth-failure") this.giveUp(`sign in again: the server refused the log-in (${error.condition})`);
    else if (certificate && !this.closing) this.giveUp(`certificate not trusted: ${error.message}`);
    else if (/does not offer/.test(error.message)) this.giveUp(error.message);
  }

  private giveUp(reason: string): void {
    this.xmpp.reconnect.stop();
    this.listener.fatal(reason);
  }

  private onDisconnect(): void {
    const was = this.live;
    this.live = false;
    if (was && !this.closing) this.listener.offline();
  }

  private async onOnline(): Promise<void> {
    this.catching = true;
    this.caught.clear();
    this.handedOver.clear();
    try {
      await this.listener.prepare();
      if (this.store.get("archive") === undefined) await this.startArchive();
      await this.xmpp.send(xml("presence", {}));
      await this.catchUp();
    } catch (error) {
      process.stderr.write(`connection: the session could not be prepared: ${String(error)}\n`);
      this.cut();
      return;
    }
    this.goLive(false);
  }

  private goLive(resumed: boolean): void {
    this.live = true;
    this.catching = false;
    this.listener.online(resumed);
    this.flush();
    void this.work();
  }

  // receiving

  private onStanza(stanza: Element): void {
    if (stanza.name !== "message") return;
    const result = stanza.getChild("result", MAM);
    if (result) {
      const from = stanza.attrs["from"] as string | undefined;
      if (!from || bare(from) === this.account) this.pages.get(String(result.attrs["queryid"]))?.push(result);
      return;
    }
    this.incoming.push(stanza);
    void this.work();
  }

  private async handleLive(stanza: Element): Promise<void> {
    const id = this.archiveId(stanza);
    if (id === undefined || !this.caught.has(id)) await this.handle(stanza, false);
  }

  private async work(): Promise<void> {
    if (this.working || this.catching) return;
    this.working = true;
    try {
      for (let next = this.incoming.shift(); next && !this.catching; next = this.incoming.shift()) await this.handleLive(next);
    } finally {
      this.working = false;
    }
  }

  private async handle(stanza: Element, archived: boolean): Promise<void> {
    try {
      await this.listener.message(stanza, archived);
    } catch (error) {
      process.stderr.write(`a message could not be handled: ${error instanceof Error ? error.stack : String(error)}\n`);
    }
  }

  /** Where the own archive put the message, which only the own server may say. */
  archiveId(stanza: Element): string | undefined {
    const id = stanza.getChildren("stanza-id", STANZA_IDS).find((found) => found.attrs["by"] === this.account);
    return id?.attrs["id"] as string | undefined;
  }

  private async query(rsm: Element): Promise<{ results: Element[]; complete: boolean }> {
    const queryid = `q${Date.now()}`;
    this.pages.set(queryid, []);
    try {
      const answer = await this.iq("set", undefined, xml("query", { xmlns: MAM, queryid }, rsm));
      return { results: this.pages.get(queryid) ?? [], complete: answer.getChild("fin", MAM)?.attrs["complete"] === "true" };
    } finally {
      this.pages.delete(queryid);
    }
  }

  /** A device that is new reads nothing of what was before it. */
  private async startArchive(): Promise<void> {
    let last = "";
    try {
      const { results } = await this.query(xml("set", { xmlns: RSM }, xml("max", {}, "1"), xml("before", {})));
      last = String(results.at(-1)?.attrs["id"] ?? "");
    } catch (error) {
      if ((error as { name?: string }).name !== "StanzaError") throw error; // a server without an archive
    }
    const tx = this.store.begin();
    tx.set("archive", last);
    tx.commit();
  }

  private async catchUp(): Promise<void> {
    for (let complete = false; !complete; ) {
      const after = this.store.get<string>("archive");
      const children = [xml("max", {}, PAGE), ...(after ? [xml("after", {}, after)] : [])];
      let page: { results: Element[]; complete: boolean };
      try {
        page = await this.query(xml("set", { xmlns: RSM }, ...children));
      } catch (error) {
        if ((error as { name?: string }).name === "StanzaError") return;
        throw error;
      }
      for (const result of page.results) {
        const message = result.getChild("forwarded", "urn:xmpp:forward:0")?.getChild("message", "jabber:client");
        if (message) await this.handle(message, true);
        this.caught.add(String(result.attrs["id"]));
        const tx = this.store.begin();
        tx.set("archive", String(result.attrs["id"]));
        tx.commit();
      }
      complete = page.complete || page.results.length === 0;
    }
  }
}

/** @xmpp/client takes no certificate authority, and Node 20 none at run time: so every connection is told here. */
function trust(ca: Buffer): void {
  const connect = tls.connect as (options: tls.ConnectionOptions) => tls.TLSSocket;
  Object.assign(tls, { connect: (options: tls.ConnectionOptions) => connect({ ...options, ca }) });
}
