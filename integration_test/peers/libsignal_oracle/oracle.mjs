#!/usr/bin/env node
// An oracle for Signal sessions by X3DH: the official library with its stores in memory.
//
// Speaks JSON lines like the other peers. Many identities live in one process; bundles and messages go
// in and out as base64, so that a test can deliver them late, twice, out of order or damaged.

import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import { parseArgs } from "node:util";

const HELP = `usage: oracle.mjs [--modules DIR]

Reads commands from standard input and writes events to standard output, one JSON object a line.

  create  {name, device_id?}            -> {identity_key, registration_id, device_id}
  bundle  {name}                        -> the bundle, with one unused one-time prekey
  process {name, peer, bundle, device_id?}  starts a session from a bundle
  encrypt {name, peer, body | body_b64, device_id?}   -> {type: prekey | whisper, bytes, counter}
  decrypt {name, peer, type, bytes, device_id?}       -> {body, body_b64}
  prekeys {name}                        -> {ids} of the one-time prekeys that are left
  safety  {name, peer, device_id?}      -> {number} for the two names

Keys are raw, 33 bytes with 0x05 first, in base64. "peer" is any name for the other side.

  --modules DIR   the folder that holds node_modules (default: beside this file, or NODE_PATH)
`;

const PREKEYS = 10;
const SAFETY_ITERATIONS = 5200;

const { values: options } = parseArgs({ options: { modules: { type: "string" }, help: { type: "boolean" } } });
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const base = options.modules ? path.join(path.resolve(options.modules), "index.js") : import.meta.url;
const signal = createRequire(base)("@signalapp/libsignal-client");

const b64 = (bytes) => Buffer.from(bytes).toString("base64");
const bytes = (text) => Buffer.from(text, "base64");
const key = (text) => signal.PublicKey.deserialize(bytes(text));
const keyOf = (address) => `${address.name()}.${address.deviceId()}`;

function need(value, what) {
  if (value === undefined || value === null) throw new Error(`missing or unknown ${what}`);
  return value;
}

class Sessions extends signal.SessionStore {
  records = new Map();
  async saveSession(address, record) { this.records.set(keyOf(address), record.serialize()); }
  async getSession(address) {
    const found = this.records.get(keyOf(address));
    return found ? signal.SessionRecord.deserialize(found) : null;
  }
  async getExistingSessions(addresses) { return Promise.all(addresses.map((a) => this.getSession(a))); }
}

// The first key of a peer is trusted; another one is refused.
class Identities extends signal.IdentityKeyStore {
  known = new Map();
  constructor(own, registrationId) { super(); this.own = own; this.registrationId = registrationId; }
  async getIdentityKey() { return this.own.privateKey; }
  async getLocalRegistrationId() { return this.registrationId; }
  async saveIdentity(address, publicKey) {
    const before = this.known.get(keyOf(address));
    this.known.set(keyOf(address), publicKey);
    const changed = before !== undefined && before.compare(publicKey) !== 0;
    return changed ? signal.IdentityChange.ReplacedExisting : signal.IdentityChange.NewOrUnchanged;
  }
  async isTrustedIdentity(address, publicKey) {
    const before = this.known.get(keyOf(address));
    return before === undefined || before.compare(publicKey) === 0;
  }
  async getIdentity(address) { return this.known.get(keyOf(address)) ?? null; }
}

class PreKeys extends signal.PreKeyStore {
  records = new Map();
  async savePreKey(id, record) { this.records.set(id, record); }
  async getPreKey(id) { return need(this.records.get(id), `prekey ${id}`); }
  async removePreKey(id) { this.records.delete(id); }
}

class SignedPreKeys extends signal.SignedPreKeyStore {
  records = new Map();
  async saveSignedPreKey(id, record) { this.records.set(id, record); }
  async getSignedPreKey(id) { return need(this.records.get(id), `signed prekey ${id}`); }
}

// X3DH has none; the library asks for the store all the same.
class NoKyberPreKeys extends signal.KyberPreKeyStore {
  async saveKyberPreKey() { throw new Error("no kyber prekeys here"); }
  async getKyberPreKey() { throw new Error("no kyber prekeys here"); }
  async markKyberPreKeyUsed() { throw new Error("no kyber prekeys here"); }
}

class Identity {
  constructor(deviceId) {
    this.deviceId = deviceId;
    this.pair = signal.IdentityKeyPair.generate();
    this.registrationId = 1 + Math.floor(Math.random() * 16380);
    this.identities = new Identities(this.pair, this.registrationId);
    this.sessions = new Sessions();
    this.prekeys = new PreKeys();
    this.signed = new SignedPreKeys();
    this.kyber = new NoKyberPreKeys();
    this.handedOut = 0;
  }

  async prepare() {
    for (let id = 1; id <= PREKEYS; id += 1) await this.addPreKey(id);
    const secret = signal.PrivateKey.generate();
    const signature = this.pair.privateKey.sign(secret.getPublicKey().serialize());
    const record = signal.SignedPreKeyRecord.new(1, Date.now(), secret.getPublicKey(), secret, signature);
    await this.signed.saveSignedPreKey(1, record);
  }

  async addPreKey(id) {
    const secret = signal.PrivateKey.generate();
    await this.prekeys.savePreKey(id, signal.PreKeyRecord.new(id, secret.getPublicKey(), secret));
  }

  async bundle() {
    this.handedOut += 1;
    if (!this.prekeys.records.has(this.handedOut)) await this.addPreKey(this.handedOut);
    const prekey = await this.prekeys.getPreKey(this.handedOut);
    const signed = await this.signed.getSignedPreKey(1);
    return {
      registration_id: this.registrationId,
      device_id: this.deviceId,
      identity_key: b64(this.pair.publicKey.serialize()),
      signed_prekey_id: 1,
      signed_prekey: b64(signed.publicKey().serialize()),
      signature: b64(signed.signature()),
      prekey_id: prekey.id(),
      prekey: b64(prekey.publicKey().serialize()),
    };
  }
}

const people = new Map();
const person = (command) => need(people.get(command.name), `name ${command.name}`);
const peerOf = (command) => signal.ProtocolAddress.new(need(command.peer, "peer"), command.device_id ?? 1);

const handlers = {
  async create({ name, device_id: deviceId = 1 }) {
    if (people.has(need(name, "name"))) throw new Error(`${name} exists`);
    const identity = new Identity(deviceId);
    await identity.prepare();
    people.set(name, identity);
    const publicKey = b64(identity.pair.publicKey.serialize());
    return { name, identity_key: publicKey, registration_id: identity.registrationId, device_id: deviceId };
  },

  async bundle(command) {
    return person(command).bundle();
  },

  async process(command) {
    const { sessions, identities } = person(command);
    const b = need(command.bundle, "bundle");
    const prekey = b.prekey ? key(b.prekey) : null;
    const bundle = signal.PreKeyBundle.new(
      b.registration_id ?? 0, b.device_id ?? 1, b.prekey_id ?? null, prekey,
      b.signed_prekey_id, key(b.signed_prekey), bytes(b.signature), key(b.identity_key),
    );
    await signal.processPreKeyBundle(bundle, peerOf(command), sessions, identities);
    return {};
  },

  async encrypt(command) {
    const { sessions, identities } = person(command);
    const body = command.body_b64 === undefined ? Buffer.from(need(command.body, "body")) : bytes(command.body_b64);
    const message = await signal.signalEncrypt(body, peerOf(command), sessions, identities);
    const type = message.type() === signal.CiphertextMessageType.PreKey ? "prekey" : "whisper";
    const counter = type === "whisper" ? signal.SignalMessage.deserialize(message.serialize()).counter() : undefined;
    return { type, bytes: b64(message.serialize()), counter };
  },

  async decrypt(command) {
    const { sessions, identities, prekeys, signed, kyber } = person(command);
    const data = bytes(need(command.bytes, "bytes"));
    const from = peerOf(command);
    if (command.type !== "prekey") {
      const message = signal.SignalMessage.deserialize(data);
      const body = await signal.signalDecrypt(message, from, sessions, identities);
      return { body: body.toString("utf8"), body_b64: b64(body), counter: message.counter() };
    }
    const message = signal.PreKeySignalMessage.deserialize(data);
    const body = await signal.signalDecryptPreKey(message, from, sessions, identities, prekeys, signed, kyber);
    return {
      body: body.toString("utf8"),
      body_b64: b64(body),
      prekey_id: message.preKeyId(),
      signed_prekey_id: message.signedPreKeyId(),
      registration_id: message.registrationId(),
    };
  },

  async prekeys(command) {
    return { ids: [...person(command).prekeys.records.keys()] };
  },

  async safety(command) {
    const { pair, identities } = person(command);
    const theirs = need(await identities.getIdentity(peerOf(command)), "identity of the peer");
    const names = [Buffer.from(command.name), Buffer.from(command.peer)];
    const made = signal.Fingerprint.new(SAFETY_ITERATIONS, 2, names[0], pair.publicKey, names[1], theirs);
    return { number: made.displayableFingerprint().toString() };
  },
};

const emit = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

async function answer(line) {
  let command;
  try {
    command = JSON.parse(line);
    need(command.cmd, "cmd");
  } catch (error) {
    emit({ event: "error", message: `not a command: ${error.message}` });
    return;
  }
  const { cmd, id } = command;
  try {
    const handler = need(Object.hasOwn(handlers, cmd) ? handlers[cmd] : undefined, `command ${cmd}`);
    emit({ event: cmd, ...(await handler(command)), id });
  } catch (error) {
    emit({ event: "error", message: `${error.name}: ${error.message}`, id });
  }
}

emit({ event: "ready", commands: Object.keys(handlers).sort() });
for await (const line of readline.createInterface({ input: process.stdin })) {
  if (line.trim()) await answer(line);
}
