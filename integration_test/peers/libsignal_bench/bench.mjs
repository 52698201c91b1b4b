#!/usr/bin/env node
// How fast the official library is in JavaScript: stores in memory, records serialised for every message.
//
//   bench.mjs MODULE WHAT COUNT TEXT [--modules DIR]
//
// MODULE is libsignal-x3dh (0.72.1) or libsignal-pq (0.103.0). WHAT is set-up, ping-pong or burst. Prints seconds.

import { createRequire } from "node:module";
import path from "node:path";

const [module, what, countText, text] = process.argv.slice(2);
const at = process.argv.indexOf("--modules");
const base = at > 0 ? path.join(path.resolve(process.argv[at + 1]), "index.js") : import.meta.url;
const signal = createRequire(base)(module);
const pq = module === "libsignal-pq";
const count = Number(countText);

class Sessions extends signal.SessionStore {
  records = new Map();
  async saveSession(address, record) { this.records.set(address.toString(), record.serialize()); }
  async getSession(address) {
    const found = this.records.get(address.toString());
    return found ? signal.SessionRecord.deserialize(found) : null;
  }
  async getExistingSessions(addresses) { return Promise.all(addresses.map((a) => this.getSession(a))); }
}

class Identities extends signal.IdentityKeyStore {
  known = new Map();
  constructor(pair) { super(); this.pair = pair; }
  async getIdentityKey() { return this.pair.privateKey; }
  async getIdentityKeyPair() { return this.pair; }
  async getLocalRegistrationId() { return 5; }
  async saveIdentity(address, key) {
    this.known.set(address.toString(), key);
    return signal.IdentityChange?.NewOrUnchanged ?? false;
  }
  async isTrustedIdentity() { return true; }
  async getIdentity(address) { return this.known.get(address.toString()) ?? null; }
}

class PreKeys extends signal.PreKeyStore {
  records = new Map();
  async savePreKey(id, record) { this.records.set(id, record.serialize()); }
  async getPreKey(id) { return signal.PreKeyRecord.deserialize(this.records.get(id)); }
  async removePreKey(id) { this.records.delete(id); }
}

class SignedPreKeys extends signal.SignedPreKeyStore {
  records = new Map();
  async saveSignedPreKey(id, record) { this.records.set(id, record.serialize()); }
  async getSignedPreKey(id) { return signal.SignedPreKeyRecord.deserialize(this.records.get(id)); }
}

class KyberPreKeys extends signal.KyberPreKeyStore {
  records = new Map();
  async saveKyberPreKey(id, record) { this.records.set(id, record.serialize()); }
  async getKyberPreKey(id) { return signal.KyberPreKeyRecord.deserialize(this.records.get(id)); }
  async markKyberPreKeyUsed(id) { this.records.delete(id); }
}

class Party {
  constructor(name) {
    this.address = signal.ProtocolAddress.new(name, 1);
    this.pair = signal.IdentityKeyPair.generate();
    this.identities = new Identities(this.pair);
    this.sessions = new Sessions();
    this.prekeys = new PreKeys();
    this.signed = new SignedPreKeys();
    this.kyber = new KyberPreKeys();
    this.last = 0;
  }

  async bundle() {
    const id = ++this.last;
    const sign = (key) => this.pair.privateKey.sign(key.serialize());
    const secret = signal.PrivateKey.generate();
    await this.prekeys.savePreKey(id, signal.PreKeyRecord.new(id, secret.getPublicKey(), secret));
    if (id === 1) {
      this.signedSecret = signal.PrivateKey.generate();
      const publicKey = this.signedSecret.getPublicKey();
      this.signature = sign(publicKey);
      await this.signed.saveSignedPreKey(
        1, signal.SignedPreKeyRecord.new(1, Date.now(), publicKey, this.signedSecret, this.signature));
    }
    const fields = [5, 1, id, secret.getPublicKey(), 1, this.signedSecret.getPublicKey(), this.signature,
      this.pair.publicKey];
    if (pq) {
      const pair = signal.KEMKeyPair.generate();
      const signature = sign(pair.getPublicKey());
      await this.kyber.saveKyberPreKey(id, signal.KyberPreKeyRecord.new(id, Date.now(), pair, signature));
      fields.push(id, pair.getPublicKey(), signature);
    }
    return signal.PreKeyBundle.new(...fields);
  }

  // 0.103 also wants the own address.
  to(peer) { return pq ? [peer.address, this.address] : [peer.address]; }

  async start(peer, bundle) {
    await signal.processPreKeyBundle(bundle, ...this.to(peer), this.sessions, this.identities);
  }

  async seal(peer) {
    const message = await signal.signalEncrypt(Buffer.from(text), ...this.to(peer), this.sessions, this.identities);
    return [message.type(), message.serialize()];
  }

  async open(peer, [type, bytes]) {
    const stores = [this.sessions, this.identities];
    const plain = type === signal.CiphertextMessageType.PreKey
      ? await signal.signalDecryptPreKey(signal.PreKeySignalMessage.deserialize(bytes), ...this.to(peer), ...stores,
        this.prekeys, this.signed, this.kyber)
      : await signal.signalDecrypt(signal.SignalMessage.deserialize(bytes), ...this.to(peer), ...stores);
    if (Buffer.from(plain).toString() !== text) throw new Error("another text arrived");
  }

  forget() { this.sessions.records.clear(); }
}

const [anna, ben] = [new Party("anna"), new Party("ben")];
const send = async (from, to) => to.open(from, await from.seal(to));
const setUp = async (bundle) => {
  await anna.start(ben, bundle);
  await send(anna, ben);
};
const clock = () => Number(process.hrtime.bigint()) / 1e9;

// Warms the compiler up, and leaves a session that both sides have used.
const few = Math.min(count, 200);
for (let n = 0; n < few; n += 1) {
  anna.forget();
  ben.forget();
  await setUp(await ben.bundle());
}
for (let n = 0; n < few; n += 1) {
  await send(ben, anna);
  await send(anna, ben);
}
let seconds = 0;
if (what === "set-up") {
  for (let n = 0; n < count; n += 1) {
    anna.forget();
    ben.forget();
    const bundle = await ben.bundle();
    const begin = clock();
    await setUp(bundle);
    seconds += clock() - begin;
  }
} else if (what === "ping-pong") {
  const begin = clock();
  for (let n = 0; n < count; n += 1) {
    await send(anna, ben);
    await send(ben, anna);
  }
  seconds = clock() - begin;
} else if (what === "burst") {
  const begin = clock();
  for (let n = 0; n < count; n += 1) await send(anna, ben);
  seconds = clock() - begin;
} else {
  throw new Error(`measure what? ${what}`);
}
console.log(seconds);
