#!/usr/bin/env node
// An oracle for Signal sessions: the official library with its stores in memory, by X3DH (0.72.1) or by PQXDH with SPQR (0.103.0).
//
// Speaks JSON lines like the other peers. Many identities live in one process; bundles and messages go
// in and out as base64, so that a test can deliver them late, twice, out of order or damaged.

import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import { parseArgs } from "node:util";

const HELP = `usage: oracle.mjs [--modules DIR] [--library NAME]

Reads commands from standard input and writes events to standard output, one JSON object a line.

  create  {name, device_id?}            -> {identity_key, registration_id, device_id}
  bundle  {name, exhausted?}            -> the bundle, with unused one-time prekeys; without any if it is exhausted
  process {name, peer, bundle, device_id?}  starts a session from a bundle
  encrypt {name, peer, body | body_b64, device_id?}   -> {type: prekey | whisper, bytes, counter}
  decrypt {name, peer, type, bytes, device_id?}       -> {body, body_b64}
  prekeys {name}                        -> {ids, kem_ids} of the one-time prekeys that are left
  forget  {name, peer, device_id?}      forgets the session
  safety  {name, peer, device_id?}      -> {number, code} for the two names

Keys are raw, 33 bytes with 0x05 first, in base64. "peer" is any name for the other side.

  --modules DIR    the folder that holds node_modules (default: beside this file, or NODE_PATH)
  --library NAME   @signalapp/libsignal-client (0.72.1: X3DH) or libsignal-pq (0.103.0: PQXDH and SPQR)
`;

const PREKEYS = 10;
// The number of the ML-KEM prekey of last resort; those for one use are below.
const LAST_RESORT = 1000;
const SAFETY_ITERATIONS = 5200;

const { values: options } = parseArgs({
  options: {
    modules: { type: "string" },
    library: { type: "string", default: "@signalapp/libsignal-client" },
    help: { type: "boolean" },
  },
});
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const base = options.modules ? path.join(path.resolve(options.modules), "index.js") : import.meta.url;
const signal = createRequire(base)(options.library);
const pq = options.library === "libsignal-pq";

const b64 = (bytes) => Buffer.from(bytes).toString("base64");
const bytes = (text) => Buffer.from(text, "base64");
// The two versions of the library compare keys by calls of different names.
const same = (a, b) => b64(a.serialize()) === b64(b.serialize());
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
  async getIdentityKeyPair() { return this.own; }
  async getLocalRegistrationId() { return this.registrationId; }
  async saveIdentity(address, publicKey) {
    const before = this.known.get(keyOf(address));
    this.known.set(keyOf(address), publicKey);
    const changed = before !== undefined && !same(before, publicKey);
    return changed ? signal.IdentityChange.ReplacedExisting : signal.IdentityChange.NewOrUnchanged;
  }
  async isTrustedIdentity(address, publicKey) {
    const before = this.known.get(keyOf(address));
    return before === undefined || same(before, publicKey);
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
class KyberPreKeys extends signal.KyberPreKeyStore {
  records = new Map();
  used = new Set();
  async saveKyberPreKey(id, record) { this.records.set(id, record); }
  async getKyberPreKey(id) { return need(this.records.get(id), `kyber prekey ${id}`); }
  async markKyberPreKeyUsed(id, signedId, baseKey) {
    if (id !== LAST_RESORT) {
      this.records.delete(id);
      return;
    }
    const seen = b64(baseKey.serialize());
    if (this.used.has(seen)) throw new Error("a first message came twice");
    this.used.add(seen);
  }
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
    this.kyber = new KyberPreKeys();
    this.handedOut = 0;
  }

  async prepare() {
    for (let id = 1; id <= PREKEYS; id += 1) await this.addPreKey(id);
    const secret = signal.PrivateKey.generate();
    const signature = this.pair.privateKey.sign(secret.getPublicKey().serialize());
    const record = signal.SignedPreKeyRecord.new(1, Date.now(), secret.getPublicKey(), secret, signature);
    await this.signed.saveSignedPreKey(1, record);
    if (pq) await this.addKyberPreKey(LAST_RESORT);
  }

  async addPreKey(id) {
    const secret = signal.PrivateKey.generate();
    await this.prekeys.savePreKey(id, signal.PreKeyRecord.new(id, secret.getPublicKey(), secret));
  }

  async addKyberPreKey(id) {
    const pair = signal.KEMKeyPair.generate();
    const signature = this.pair.privateKey.sign(pair.getPublicKey().serialize());
    await this.kyber.saveKyberPreKey(id, signal.KyberPreKeyRecord.new(id, Date.now(), pair, signature));
  }

  async kyberFields(id) {
    const record = await this.kyber.getKyberPreKey(id);
    return { id, key: b64(record.publicKey().serialize()), signature: b64(record.signature()) };
  }

  async bundle(exhausted) {
    this.handedOut += 1;
    if (!this.prekeys.records.has(this.handedOut)) await this.addPreKey(this.handedOut);
    const prekey = await this.prekeys.getPreKey(this.handedOut);
    const signed = await this.signed.getSignedPreKey(1);
    const kem = {};
    if (pq) {
      kem.last_resort = await this.kyberFields(LAST_RESORT);
      if (!exhausted) {
        await this.addKyberPreKey(this.handedOut);
        kem.kem_prekey = await this.kyberFields(this.handedOut);
      }
    }
    const oneTime = exhausted ? {} : { prekey_id: prekey.id(), prekey: b64(prekey.publicKey().serialize()) };
    return {
      ...oneTime,
      ...kem,
      registration_id: this.registrationId,
      device_id: this.deviceId,
      identity_key: b64(this.pair.publicKey.serialize()),
      signed_prekey_id: 1,
      signed_prekey: b64(signed.publicKey().serialize()),
      signature: b64(signed.signature()),
    };
  }
}

const people = new Map();
const person = (command) => need(people.get(command.name), `name ${command.name}`);
const peerOf = (command) => signal.ProtocolAddress.new(need(command.peer, "peer"), command.device_id ?? 1);
// 0.103 also wants the own address.
const addresses = (command) => [peerOf(command), ...(pq ? [signal.ProtocolAddress.new(command.name, 1)] : [])];

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
    return person(command).bundle(command.exhausted);
  },

  async process(command) {
    const { sessions, identities } = person(command);
    const b = need(command.bundle, "bundle");
    const prekey = b.prekey ? key(b.prekey) : null;
    const kem = pq
      ? [b.kem_prekey.id, signal.KEMPublicKey.deserialize(bytes(b.kem_prekey.key)), bytes(b.kem_prekey.signature)]
      : [];
    const bundle = signal.PreKeyBundle.new(
      b.registration_id ?? 0, b.device_id ?? 1, b.prekey_id ?? null, prekey,
      b.signed_prekey_id, key(b.signed_prekey), bytes(b.signature), key(b.identity_key), ...kem,
    );
    await signal.processPreKeyBundle(bundle, ...addresses(command), sessions, identities);
    return {};
  },

  async encrypt(command) {
    const { sessions, identities } = person(command);
    const body = command.body_b64 === undefined ? Buffer.from(need(command.body, "body")) : bytes(command.body_b64);
    const message = await signal.signalEncrypt(body, ...addresses(command), sessions, identities);
    const type = message.type() === signal.CiphertextMessageType.PreKey ? "prekey" : "whisper";
    const counter = type === "whisper" ? signal.SignalMessage.deserialize(message.serialize()).counter() : undefined;
    return { type, bytes: b64(message.serialize()), counter };
  },

  async decrypt(command) {
    const { sessions, identities, prekeys, signed, kyber } = person(command);
    const data = bytes(need(command.bytes, "bytes"));
    const from = addresses(command);
    if (command.type !== "prekey") {
      const message = signal.SignalMessage.deserialize(data);
      const body = await signal.signalDecrypt(message, ...from, sessions, identities);
      return { body: body.toString("utf8"), body_b64: b64(body), counter: message.counter() };
    }
    const message = signal.PreKeySignalMessage.deserialize(data);
    const stores = [sessions, identities, prekeys, signed, kyber];
    const body = await signal.signalDecryptPreKey(message, ...from, ...stores);
    return {
      body: body.toString("utf8"),
      body_b64: b64(body),
      prekey_id: message.preKeyId(),
      signed_prekey_id: message.signedPreKeyId(),
      registration_id: message.registrationId(),
    };
  },

  async prekeys(command) {
    const { prekeys, kyber } = person(command);
    return { ids: [...prekeys.records.keys()], kem_ids: [...kyber.records.keys()] };
  },

  async forget(command) {
    return { known: person(command).sessions.records.delete(keyOf(peerOf(command))) };
  },

  async safety(command) {
    const { pair, identities } = person(command);
    const theirs = need(await identities.getIdentity(peerOf(command)), "identity of the peer");
    const names = [Buffer.from(command.name), Buffer.from(command.peer)];
    const made = signal.Fingerprint.new(SAFETY_ITERATIONS, 2, names[0], pair.publicKey, names[1], theirs);
    return { number: made.displayableFingerprint().toString(), code: b64(made.scannableFingerprint().toBuffer()) };
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
