// XML: device lists, bundles and messages as §3 to §5 of docs/protocol-signal-pq.md have them, with the bounds of §11.

import { randomBytes } from "node:crypto";
import { KEMPublicKey, PublicKey } from "@signalapp/libsignal-client";
import { xml } from "@xmpp/client";

export type Element = ReturnType<typeof xml>;

export const NS = "urn:causeway:signal-pq:0";
export const DEVICES = `${NS}:devices`;
export const bundleNode = (device: number): string => `${NS}:bundles:${device}`;
export const RECEIPTS = "urn:xmpp:receipts";
export const MARKERS = "urn:xmpp:chat-markers:0";
export const STANZA_IDS = "urn:xmpp:sid:0";

const MOST_BUNDLE = 65536;
const MOST_DEVICES = 256;
const MOST_PREKEYS = 256;
const MOST_COPIES = 256;
const MOST_COPIES_FOR_ONE = 4;
const MOST_COPY_BYTES = 180224;
const MOST_KEY_ID = 16777215;
const MOST_DEVICE = 2147483647;

export class BadWire extends Error {}

export const newId = (): string => randomBytes(16).toString("hex");
export const bare = (jid: string): string => (jid.split("/", 1)[0] ?? "").toLowerCase();
export const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

export function unb64(text: string): Buffer<ArrayBuffer> {
  const tight = text.replace(/\s+/g, "");
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(tight)) throw new BadWire("not base64");
  return Buffer.from(tight, "base64");
}

function number(text: unknown, most: number): number {
  const value = typeof text === "string" && /^[0-9]{1,10}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most) throw new BadWire("not a number of a device or a key");
  return value;
}

// the device list

export function listElement(devices: readonly number[]): Element {
  return xml("list", { xmlns: NS }, ...devices.map((id) => xml("device", { id: String(id) })));
}

export function parseList(list: Element | undefined): number[] {
  if (!list?.is("list", NS)) throw new BadWire("not a device list");
  const devices = list.getChildren("device", NS);
  if (devices.length > MOST_DEVICES) throw new BadWire("a device list that is too long");
  return [...new Set(devices.map((device) => number(device.attrs["id"], MOST_DEVICE)))];
}

// bundles

export interface SignedKey {
  id: number;
  key: Buffer<ArrayBuffer>;
  signature: Buffer<ArrayBuffer>;
}

export interface Bundle {
  identity: Buffer<ArrayBuffer>;
  signed: SignedKey;
  lastResort: SignedKey;
  prekeys: { id: number; key: Buffer<ArrayBuffer> }[];
  kem: SignedKey[];
}

export function bundleElement(bundle: Bundle): Element {
  const signed = (name: string, key: SignedKey): Element =>
    xml(name, { id: String(key.id), signature: b64(key.signature) }, b64(key.key));
  return xml(
    "bundle",
    { xmlns: NS },
    xml("identity", {}, b64(bundle.identity)),
    signed("signed-prekey", bundle.signed),
    signed("last-resort-prekey", bundle.lastResort),
    xml(
      "prekeys",
      {},
      ...bundle.prekeys.map((key) => xml("prekey", { id: String(key.id) }, b64(key.key))),
      ...bundle.kem.map((key) => signed("kem-prekey", key)),
    ),
  );
}

export function parseBundle(element: Element | undefined): Bundle {
  if (!element?.is("bundle", NS)) throw new BadWire("not a bundle");
  if (element.toString().length > MOST_BUNDLE) throw new BadWire("a bundle that is too large");
  const one = (name: string): Element => {
    const found = element.getChild(name, NS);
    if (!found) throw new BadWire(`a bundle without ${name}`);
    return found;
  };
  const curve = (from: Element): Buffer<ArrayBuffer> => {
    const key = unb64(from.getText());
    if (key.length !== 33 || key[0] !== 5) throw new BadWire("a key of a wrong kind");
    PublicKey.deserialize(key);
    return key;
  };
  const signature = (from: Element): Buffer<ArrayBuffer> => {
    const bytes = unb64(String(from.attrs["signature"] ?? ""));
    if (bytes.length !== 64) throw new BadWire("a signature of a wrong length");
    return bytes;
  };
  const id = (from: Element): number => number(from.attrs["id"], MOST_KEY_ID);
  const kem = (from: Element): SignedKey => {
    const key = unb64(from.getText());
    if (key.length !== 1569 || key[0] !== 8) throw new BadWire("a key of a wrong kind");
    KEMPublicKey.deserialize(key);
    return { id: id(from), key, signature: signature(from) };
  };
  const lists = element.getChild("prekeys", NS);
  const prekeys = lists?.getChildren("prekey", NS) ?? [];
  const kemPrekeys = lists?.getChildren("kem-prekey", NS) ?? [];
  if (Math.max(prekeys.length, kemPrekeys.length) > MOST_PREKEYS) throw new BadWire("a bundle with too many prekeys");
  const signed = one("signed-prekey");
  return {
    identity: curve(one("identity")),
    signed: { id: id(signed), key: curve(signed), signature: signature(signed) },
    lastResort: kem(one("last-resort-prekey")),
    prekeys: prekeys.map((key) => ({ id: id(key), key: curve(key) })),
    kem: kemPrekeys.map(kem),
  };
}

// messages

export interface Copy {
  rid: number;
  prekey: boolean;
  bytes: Buffer<ArrayBuffer>;
}

export interface Encrypted {
  sid: number;
  control: boolean;
  /** For this device, the only ones that were decoded. */
  copies: Copy[];
}

export function messageElement(to: string, id: string, sid: number, control: boolean, copies: readonly Copy[]): Element {
  const element = xml(
    "message",
    { type: "chat", to, id },
    xml("store", { xmlns: "urn:xmpp:hints" }),
    xml(
      "encrypted",
      { xmlns: NS, sid: String(sid), ...(control ? { control: "true" } : {}) },
      ...copies.map((copy) => xml("copy", { rid: String(copy.rid), ...(copy.prekey ? { prekey: "true" } : {}) }, b64(copy.bytes))),
    ),
    xml("encryption", { xmlns: "urn:xmpp:eme:0", namespace: NS, name: "Signal Protocol" }),
  );
  if (!control) element.append(xml("request", { xmlns: RECEIPTS }), xml("markable", { xmlns: MARKERS }));
  element.append(xml("origin-id", { xmlns: STANZA_IDS, id }));
  return element;
}

export function parseEncrypted(element: Element, own: number): Encrypted {
  const all = element.getChildren("copy", NS);
  if (all.length > MOST_COPIES) throw new BadWire("a message with too many copies");
  const mine = all.filter((copy) => Number(copy.attrs["rid"]) === own).slice(0, MOST_COPIES_FOR_ONE);
  const copies = mine.map((copy) => {
    const text = copy.getText();
    if (text.length > MOST_COPY_BYTES * 2) throw new BadWire("a copy that is too large");
    const bytes = unb64(text);
    if (bytes.length > MOST_COPY_BYTES) throw new BadWire("a copy that is too large");
    return { rid: own, prekey: ["true", "1"].includes(String(copy.attrs["prekey"])), bytes };
  });
  return { sid: number(element.attrs["sid"], MOST_DEVICE), control: ["true", "1"].includes(String(element.attrs["control"])), copies };
}

/** Receipt or marker for the message `id`; XEP-0184 and XEP-0333. */
export function answerElement(to: string, what: "received" | "displayed", id: string): Element {
  const namespace = what === "received" ? RECEIPTS : MARKERS;
  return xml(
    "message",
    { type: "chat", to, id: newId() },
    xml(what, { xmlns: namespace, id }),
    xml("store", { xmlns: "urn:xmpp:hints" }),
  );
}
