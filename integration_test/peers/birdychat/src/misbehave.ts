// What a partner's app must never do, done on command, so that the other side's answer can be seen.

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { randomBytes, randomInt } from "node:crypto";
import { xml } from "@xmpp/client";
import { parse } from "ltx";
import { type Command, number, text } from "./channel.js";
import { encode, pad } from "./content.js";
import type { Context } from "./context.js";
import * as keys from "./keys.js";
import { type Media, seal } from "./media.js";
import * as pep from "./pep.js";
import type { Sender } from "./sending.js";
import { Sessions } from "./sessions.js";
import { Store } from "./store.js";
import { type Element, bare, bundleElement, bundleNode, messageElement, newId } from "./wire.js";

type Done = Record<string, unknown>;
const GHOST = 2147480000;

export class Misbehaviour {
  readonly kinds: Record<string, (command: Command, to: string) => Promise<Done>>;

  constructor(
    private readonly ctx: Context,
    private readonly sender: Sender,
    private readonly media: Media,
  ) {
    this.kinds = {
      none: () => this.none(),
      stale_bundle: () => this.staleBundle(),
      ghost_device: (command) => this.ghostDevice(command),
      replay: (_, to) => this.again(to, true),
      duplicate: (_, to) => this.again(to, false),
      damage: (command, to) => this.damage(command, to),
      plaintext: (command, to) => this.plaintext(command, to),
      oversize: (command, to) => this.oversize(command, to),
      wrong_type: (_, to) => this.wrongType(to),
      reorder: (command, to) => this.reorder(command, to),
      forged_sender: (command, to) => this.forgedSender(command, to),
      flood: (command, to) => this.flood(command, to),
      media_missing: (_, to) => this.mediaMissing(to),
      media_lies: (command, to) => this.mediaLies(command, to),
    };
  }

  async run(command: Command, to: string): Promise<Done> {
    const kind = text(command, "what");
    const action = Object.hasOwn(this.kinds, kind) ? this.kinds[kind] : undefined;
    if (!action) throw new Error(`unknown misbehaviour ${kind}; there are ${Object.keys(this.kinds).join(", ")}`);
    return { what: kind, ...(await action(command, to)) };
  }

  /** Behaves again: list and bundle are published as they are. */
  private async none(): Promise<Done> {
    const { sessions } = this.ctx;
    sessions.frozen = false;
    await sessions.publishList();
    await sessions.publishBundle(true);
    return {};
  }

  /** The published bundle stays, and its private keys are gone: whoever begins a session with it cannot be read. */
  private async staleBundle(): Promise<Done> {
    const { store, sessions, lock } = this.ctx;
    await sessions.publishBundle();
    sessions.frozen = true;
    await lock.run(async () => {
      const tx = store.begin();
      for (const prefix of ["curve/", "signed/", "kem/"]) for (const key of tx.keys(prefix)) tx.delete(key);
      keys.rotate(tx);
      keys.upkeep(tx);
      tx.commit();
    });
    return { device: sessions.device };
  }

  /** A device in the list that is not this account's app; `bundle` false: and that has no bundle either. */
  private async ghostDevice(command: Command): Promise<Done> {
    const { sessions, connection } = this.ctx;
    const device = number(command, "device", GHOST);
    if (command["bundle"] !== false) {
      await stranger(async (store) => {
        const tx = store.begin();
        keys.upkeep(tx);
        await pep.publish(connection, bundleNode(device), bundleElement(keys.bundle(tx)));
      });
    }
    await sessions.publishList([sessions.device, device]);
    return { device };
  }

  private lastTo(to: string): Element {
    const last = this.sender.last.get(bare(to));
    if (!last) throw new Error("nothing was sent to them since this program began");
    return parse(last.toString()) as Element;
  }

  /** The last message once more: byte for byte, or (a replay) as another message. */
  private async again(to: string, asAnother: boolean): Promise<Done> {
    const element = this.lastTo(to);
    if (asAnother) {
      const id = newId();
      element.attrs["id"] = id;
      const origin = element.getChild("origin-id", "urn:xmpp:sid:0");
      if (origin) origin.attrs["id"] = id;
    }
    await this.ctx.connection.raw(element);
    return { stanza_id: element.attrs["id"] };
  }

  /** A message whose copies do not arrive as they were made; what `Again` brings is whole. */
  private async damage(command: Command, to: string): Promise<Done> {
    const { store, connection, lock } = this.ctx;
    const body = typeof command["body"] === "string" ? command["body"] : "damaged";
    return lock.run(async () => {
      const tx = store.begin();
      const made = await this.sender.make(tx, to, { is: "text", text: body });
      for (const copy of made.element.getChild("encrypted")?.getChildren("copy") ?? []) {
        const bytes = Buffer.from(copy.getText(), "base64");
        // In the ciphertext proper: nobody looks at the ML-KEM part of a prekey message once there is a session.
        const at = copy.attrs["prekey"] ? 200 : 100;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        copy.text(bytes.toString("base64"));
      }
      connection.put(tx, made.element);
      tx.commit();
      connection.flush();
      return { stanza_id: made.id };
    });
  }

  private async plaintext(command: Command, to: string): Promise<Done> {
    const id = newId();
    const body = typeof command["body"] === "string" ? command["body"] : "in the clear";
    await this.ctx.connection.raw(xml("message", { type: "chat", to, id }, xml("body", {}, body)));
    return { stanza_id: id };
  }

  /** A text that is longer than any may be. */
  private async oversize(command: Command, to: string): Promise<Done> {
    const bytes = number(command, "bytes", 70_000);
    return { bytes, ...(await this.sender.send(to, { is: "text", text: "x".repeat(bytes) })) };
  }

  /** A photo that is a web page. */
  private async wrongType(to: string): Promise<Done> {
    const page = Buffer.from("<!doctype html><script>alert(1)</script>");
    const sealed = seal(page);
    const link = await this.media.upload(sealed.bytes);
    const file = { kind: "photo" as const, mime: "image/jpeg", link, key: sealed.key, bytes: page.length, name: "photo.jpg", width: 640, height: 480 };
    return { link, ...(await this.sender.send(to, { is: "media", file })) };
  }

  /** Encrypted in one order, sent in the other. */
  private async reorder(command: Command, to: string): Promise<Done> {
    const { store, connection, lock } = this.ctx;
    const count = number(command, "count", 3);
    const ids = await lock.run(async () => {
      const made: Element[] = [];
      const tx = store.begin();
      for (let n = 1; n <= count; n += 1) made.push((await this.sender.make(tx, to, { is: "text", text: `reordered ${n}` })).element);
      for (const element of made.reverse()) connection.put(tx, element);
      tx.commit();
      connection.flush();
      return made.map((element) => String(element.attrs["id"]));
    });
    return { stanza_ids: ids };
  }

  /** Somebody who has neither this account's keys nor, as they say, its address. `sid` own: under this device's own number. */
  private async forgedSender(command: Command, to: string): Promise<Done> {
    const { sessions, connection, trace } = this.ctx;
    const id = newId();
    const sid = command["sid"] === "own" ? sessions.device : randomInt(1, 2147483647);
    const account = bare(to);
    const [device] = await sessions.devices(account, true);
    if (device === undefined) throw new Error("they have no devices");
    await stranger(async (store) => {
      const other = new Sessions(store, connection, connection.account, () => undefined);
      const padded = pad(encode(id, { is: "text", text: "not from me" })) as Buffer<ArrayBuffer>;
      const copy = await other.encrypt(store.begin(), account, device, padded);
      const element = messageElement(account, id, sid, false, [copy]);
      if (typeof command["as"] === "string") element.attrs["from"] = command["as"];
      await connection.raw(element);
    });
    trace.now("out", id, account, "sent", "forged");
    return { stanza_id: id, sid };
  }

  /** Many at once. */
  private async flood(command: Command, to: string): Promise<Done> {
    const count = number(command, "count", 100);
    const ids: string[] = [];
    for (let n = 1; n <= count; n += 1) ids.push((await this.sender.send(to, { is: "text", text: `flood ${n}` })).stanza_id);
    return { count, stanza_ids: ids };
  }

  /** A place in the store where nothing was ever put. */
  private async mediaMissing(to: string): Promise<Done> {
    const sealed = seal(randomBytes(5000));
    const link = await this.media.upload(sealed.bytes, false);
    const file = { kind: "photo" as const, mime: "image/jpeg", link, key: sealed.key, bytes: 5000, name: "photo.jpg" };
    return { link, ...(await this.sender.send(to, { is: "media", file })) };
  }

  /** A file that is another size than its message says. */
  private async mediaLies(command: Command, to: string): Promise<Done> {
    const bytes = number(command, "bytes", 500_000);
    const says = number(command, "says", 1000);
    const sealed = seal(randomBytes(bytes));
    const link = await this.media.upload(sealed.bytes);
    const file = { kind: "file" as const, mime: "application/octet-stream", link, key: sealed.key, bytes: says, name: "small.bin" };
    return { link, bytes, says, ...(await this.sender.send(to, { is: "media", file })) };
  }
}

/** Keys that are nobody's, for as long as it takes. */
async function stranger(work: (store: Store) => Promise<void>): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "birdychat-"));
  const store = new Store(folder);
  try {
    await work(store);
  } finally {
    store.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
