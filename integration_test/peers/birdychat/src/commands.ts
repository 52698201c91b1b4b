// The commands of the line protocol; ../README.md lists them.

import { createHash } from "node:crypto";
import { parse } from "ltx";
import { Certified } from "./certify.js";
import { type Command, emit, type Handler, number, text } from "./channel.js";
import { decode, KINDS, type FileKind } from "./content.js";
import * as keys from "./keys.js";
import type { Messenger, Received } from "./messenger.js";
import * as pep from "./pep.js";
import type { Sent } from "./sending.js";
import { bare, bundleElement, bundleNode, DEVICES, type Element, unb64 } from "./wire.js";

/** Those that send wait while the connection is down, in order. */
export const QUEUED = new Set(["send", "send_many", "send_file", "send_unknown", "send_raw", "skip", "rebuild", "ask_again", "misbehave"]);

export function commands(messenger: Messenger): Record<string, Handler> {
  const { store, sessions, connection, trace, lock } = messenger.ctx;
  const to = (command: Command): string => messenger.address(text(command, "to"));
  const jid = (command: Command): string => bare(messenger.address(text(command, "jid")));
  const sent = (fields: Record<string, unknown>): Record<string, unknown> => ({ event: "sent", ...fields });

  return {
    send: async (command) => sent(await messenger.sendText(text(command, "to"), text(command, "body"))),

    async send_many(command) {
      const count = number(command, "count");
      const start = number(command, "start", 0);
      const ids: string[] = [];
      for (let n = start; n < start + count; n += 1) ids.push((await messenger.sendText(text(command, "to"), `${text(command, "prefix")} ${n}`)).stanza_id);
      return { count, stanza_ids: ids };
    },

    async send_file(command) {
      const kind = (command["kind"] ?? "file") as FileKind;
      if (!KINDS.includes(kind)) throw new Error(`kind is one of ${KINDS.join(", ")}`);
      const hints = (command["hints"] ?? {}) as Record<string, unknown>;
      if (Array.isArray(hints["waveform"])) hints["waveform"] = Buffer.from(hints["waveform"] as number[]);
      if (typeof hints["preview"] === "string") hints["preview"] = unb64(hints["preview"]);
      const caption = typeof command["caption"] === "string" ? command["caption"] : undefined;
      return sent(await messenger.sendFile(text(command, "to"), text(command, "path"), kind, hints, caption));
    },

    send_unknown: async (command) => sent(await messenger.sendUnknown(text(command, "to"), text(command, "name"), Buffer.from(String(command["payload"] ?? "")))),

    async send_raw(command) {
      await connection.raw(parse(text(command, "xml")) as Element);
      return {};
    },

    async fetch(command) {
      return messenger.fetch(text(command, "stanza_id"), text(command, "to"));
    },

    async skip(command) {
      const count = number(command, "count");
      await lock.run(async () => {
        const tx = store.begin();
        for (let n = 0; n < count; n += 1) await messenger.sender.make(tx, to(command), { is: "text", text: `skipped ${n}` });
        tx.commit();
      });
      return { count };
    },

    /** New sessions with all devices of an account, or one of them, told by an empty control message. */
    async rebuild(command) {
      const account = jid(command);
      const devices = typeof command["device"] === "number" ? [command["device"]] : await sessions.devices(account, true);
      await lock.run(async () => {
        const tx = store.begin();
        for (const device of devices) {
          await sessions.begin(tx, account, device);
          await messenger.sender.control(tx, account, device);
        }
        tx.commit();
        connection.flush();
      });
      return { devices };
    },

    async ask_again(command) {
      const ids = (command["ids"] ?? []) as string[];
      const account = to(command);
      const devices = await sessions.devices(account);
      await lock.run(async () => {
        const tx = store.begin();
        for (const device of devices) await messenger.sender.control(tx, account, device, { is: "again", ids });
        tx.commit();
        connection.flush();
      });
      return { ids };
    },

    misbehave: async (command) => messenger.misbehaviour.run(command, typeof command["to"] === "string" ? to(command) : ""),

    // what changes this device

    /** `seen`: also which ciphertexts came, so that a replay meets nothing but the rules for first messages. */
    async forget_session(command) {
      const found = store.keys(`session/${jid(command)}/`);
      const tx = store.begin();
      for (const key of [...found, ...(command["seen"] ? store.keys(`got/${jid(command)}/`) : [])]) tx.delete(key);
      tx.commit();
      return { devices: found.map((key) => Number(key.split("/").pop())) };
    },

    async rotate() {
      return lock.run(async () => {
        const tx = store.begin();
        const own = keys.rotate(tx);
        tx.set("unpublished", true);
        tx.commit();
        await sessions.publishBundle();
        return { signed_prekey_id: own.signed, last_resort_id: own.lastResort };
      });
    },

    /** Publishes; `most`: with at most so many one-time prekeys of each kind (0: as if they were exhausted). */
    async publish(command) {
      await sessions.publishBundle(true, typeof command["most"] === "number" ? command["most"] : undefined);
      return {};
    },

    async delete_devices(command) {
      const nodes = [DEVICES, ...(command["bundle"] ? [bundleNode(sessions.device)] : [])];
      for (const node of nodes) await pep.remove(connection, node);
      return { nodes };
    },

    async refresh(command) {
      return { devices: await sessions.devices(jid(command), true) };
    },

    async trust(command) {
      const key = `device/${jid(command)}/${number(command, "device")}`;
      const known = store.get<keys.KnownDevice>(key);
      const level = text(command, "level") as keys.KnownDevice["trust"];
      if (!known) throw new Error("that device is not known");
      if (!["trusted", "undecided", "distrusted"].includes(level)) throw new Error("level is trusted, undecided or distrusted");
      const tx = store.begin();
      // Trusting a device whose key changed takes the new key.
      tx.set(key, level === "trusted" && known.changed ? { key: known.changed, trust: level } : { ...known, trust: level });
      tx.commit();
      return { level };
    },

    /** Safety numbers were compared: from now on new devices get nothing until they are trusted. */
    async verify(command) {
      const tx = store.begin();
      tx.set(`verified/${jid(command)}`, true);
      tx.commit();
      return {};
    },

    accept: async (command) => ({ messages: await messenger.accept(jid(command)) }),
    async refuse(command) {
      messenger.refuse(jid(command));
      return {};
    },
    async read(command) {
      await messenger.read(text(command, "stanza_id"));
      return {};
    },
    async answer(command) {
      const mode = text(command, "mode");
      const body = typeof command["text"] === "string" ? command["text"] : "ok";
      if (mode === "certify") {
        const misbehave = typeof command["misbehave"] === "string" ? command["misbehave"] : undefined;
        await new Certified(messenger, emit, misbehave).begin();
        return { mode };
      }
      messenger.receiver.onMessage = (from, content) => {
        if (mode === "off" || content.is !== "text") return;
        messenger.sendText(from, mode === "echo" ? content.text : body).then(
          (fields) => emit("sent", { ...fields, answer: true }),
          (error: unknown) => emit("error", { message: String(error) }),
        );
      };
      return { mode };
    },
    async token(command) {
      connection.token = text(command, "token");
      return {};
    },
    async cut() {
      connection.cut();
      return {};
    },

    // what only looks

    async digest(command) {
      const only = typeof command["jid"] === "string" ? jid(command) : undefined;
      const received = store.keys("in/").flatMap((key) => store.get<Received>(key) ?? []).filter((row) => !only || row.from === only);
      const out = store.keys("sent/").flatMap((key) => (!only || key.startsWith(`sent/${only}/`) ? [{ key, row: store.get<Sent>(key) }] : []));
      const byTime = out.sort((a, b) => (a.row?.at ?? 0) - (b.row?.at ?? 0));
      const bodies = (pairs: [string, string][]): string[] => pairs.flatMap(([id, content]) => textOf(id, content) ?? []);
      return {
        received: digest(bodies(received.map((row) => [row.id, row.content]))),
        sent: digest(bodies(byTime.map(({ key, row }) => [key.slice(key.lastIndexOf("/") + 1), row?.content ?? ""]))),
      };
    },

    async kept(command) {
      const { row, content } = messenger.received(text(command, "stanza_id"));
      return { from: row.from, kind: content.is, content: row.content };
    },

    async devices(command) {
      const account = jid(command);
      return { jid: account, devices: sessions.known(account).map(({ device, known }) => ({ device_id: device, fingerprint: unb64(known.key).toString("hex"), trust: known.trust, changed: known.changed !== undefined })) };
    },

    safety: async (command) => sessions.safety(jid(command)),

    async bundle(command) {
      const account = jid(command);
      const device = number(command, "device");
      const found = await sessions.fetchBundle(account, device);
      return {
        jid: account,
        device,
        identity_key: found.identity.toString("hex"),
        prekey_ids: found.prekeys.map((key) => key.id),
        kem_prekey_ids: found.kem.map((key) => key.id),
        signed_prekey_id: found.signed.id,
        last_resort_id: found.lastResort.id,
        bytes: bundleElement(found).toString().length,
      };
    },

    async pep_get(command) {
      const node = text(command, "node");
      const items = await pep.items(connection, jid(command), node);
      return { node, items: items.map((item) => ({ item_id: item.attrs["id"] as string, xml: item.getChildElements()[0]?.toString() })) };
    },

    async holes(command) {
      const prefix = `hole/${jid(command)}/`;
      return { ids: store.keys(prefix).map((key) => key.slice(prefix.length)) };
    },

    async trace(command) {
      const side = connection.account.slice(connection.account.indexOf("@") + 1);
      return { steps: trace.export(text(command, "path"), text(command, "salt"), side) };
    },
  };
}

function textOf(id: string, content: string): string | undefined {
  let decoded;
  try {
    decoded = decode(id, unb64(content));
  } catch {
    return undefined; // what `misbehave` sent
  }
  return decoded.is === "text" ? decoded.text : undefined;
}

function digest(bodies: string[]): { count: number; sha256: string } {
  const hash = createHash("sha256");
  for (const body of bodies) hash.update(`${body}\n`);
  return { count: bodies.length, sha256: hash.digest("hex") };
}
