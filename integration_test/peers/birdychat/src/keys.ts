// The device's own keys (§4), and libsignal's stores on a transaction. What libsignal does to them counts when the
// transaction is committed, together with the message that it was done for.

import * as signal from "@signalapp/libsignal-client";
import { randomInt } from "node:crypto";
import type { Json, Transaction } from "./store.js";
import { b64, type Bundle, type SignedKey, unb64 } from "./wire.js";

const PREKEYS = 100;
const KEM_PREKEYS = 16;
const DAY = 86_400_000;
const ROTATE = 7 * DAY;
const KEEP_OLD = 30 * DAY;

export interface Own {
  [key: string]: Json;
  /** Identity key pair, as the library writes it. */
  identity: string;
  device: number;
  /** The next numbers to give. */
  curve: number;
  kem: number;
  /** The ones of now. */
  signed: number;
  lastResort: number;
  rotated: number;
}
interface Kept {
  [key: string]: Json | undefined;
  record: string;
  /** Set for the signed prekey and the key of last resort: when they were replaced, or 0. */
  old?: number;
}
export interface KnownDevice {
  [key: string]: Json | undefined;
  key: string;
  trust: "trusted" | "undecided" | "distrusted";
  /** Another key that came under this number. */
  changed?: string;
}

/** Own keys; made when there are none. */
export function own(tx: Transaction): Own {
  const found = tx.get<Own>("own");
  if (found) return found;
  const identity = b64(signal.IdentityKeyPair.generate().serialize());
  const made: Own = { identity, device: randomInt(1, 2147483648), curve: 1, kem: 1, signed: 0, lastResort: 0, rotated: 0 };
  tx.set("own", made);
  return rotate(tx);
}

export const identityOf = (keys: Own): signal.IdentityKeyPair => signal.IdentityKeyPair.deserialize(unb64(keys.identity));

/** A new signed prekey and key of last resort; the old ones are kept for 30 days. */
export function rotate(tx: Transaction, now = Date.now()): Own {
  const keys = { ...own(tx) };
  for (const id of [`signed/${keys.signed}`, `kem/${keys.lastResort}`]) {
    const before = tx.get<Kept>(id);
    if (before) tx.set(id, { ...before, old: now });
  }
  const identity = identityOf(keys);
  const secret = signal.PrivateKey.generate();
  const signature = identity.privateKey.sign(secret.getPublicKey().serialize());
  keys.signed = keys.curve++;
  const record = signal.SignedPreKeyRecord.new(keys.signed, now, secret.getPublicKey(), secret, signature);
  tx.set(`signed/${keys.signed}`, { record: b64(record.serialize()), old: 0 });
  keys.lastResort = keys.kem++;
  tx.set(`kem/${keys.lastResort}`, { record: b64(kemRecord(identity, keys.lastResort, now).serialize()), old: 0 });
  keys.rotated = now;
  tx.set("own", keys);
  return keys;
}

function kemRecord(identity: signal.IdentityKeyPair, id: number, now: number): signal.KyberPreKeyRecord {
  const pair = signal.KEMKeyPair.generate();
  return signal.KyberPreKeyRecord.new(id, now, pair, identity.privateKey.sign(pair.getPublicKey().serialize()));
}

const oneTimeKem = (tx: Transaction): string[] => tx.keys("kem/").filter((key) => tx.get<Kept>(key)?.old === undefined);

/** Fills the one-time prekeys up, rotates what is due and drops what is too old; says whether the bundle changed. */
export function upkeep(tx: Transaction, now = Date.now()): boolean {
  const due = now - own(tx).rotated > ROTATE;
  const keys = { ...(due ? rotate(tx, now) : own(tx)) };
  const identity = identityOf(keys);
  let changed = due;
  for (let left = tx.keys("curve/").length; left < PREKEYS; left += 1, changed = true) {
    const secret = signal.PrivateKey.generate();
    const id = keys.curve++;
    tx.set(`curve/${id}`, { record: b64(signal.PreKeyRecord.new(id, secret.getPublicKey(), secret).serialize()) });
  }
  for (let left = oneTimeKem(tx).length; left < KEM_PREKEYS; left += 1, changed = true) {
    const id = keys.kem++;
    tx.set(`kem/${id}`, { record: b64(kemRecord(identity, id, now).serialize()) });
  }
  for (const key of [...tx.keys("signed/"), ...tx.keys("kem/")]) {
    const old = tx.get<Kept>(key)?.old ?? 0;
    if (old > 0 && now - old > KEEP_OLD) tx.delete(key);
  }
  if (changed) {
    tx.set("own", keys);
    tx.set("unpublished", true);
  }
  return changed;
}

/** What is published; at most so many one-time prekeys of each kind. */
export function bundle(tx: Transaction, most = PREKEYS): Bundle {
  const keys = own(tx);
  const record = (key: string): Buffer<ArrayBuffer> => unb64(need(tx, key).record);
  const kem = (key: string): SignedKey => {
    const found = signal.KyberPreKeyRecord.deserialize(record(key));
    return { id: found.id(), key: Buffer.from(found.publicKey().serialize()), signature: Buffer.from(found.signature()) };
  };
  const signed = signal.SignedPreKeyRecord.deserialize(record(`signed/${keys.signed}`));
  const prekeys = tx.keys("curve/").slice(0, most).map((key) => signal.PreKeyRecord.deserialize(record(key)));
  return {
    identity: Buffer.from(identityOf(keys).publicKey.serialize()),
    signed: { id: signed.id(), key: Buffer.from(signed.publicKey().serialize()), signature: Buffer.from(signed.signature()) },
    lastResort: kem(`kem/${keys.lastResort}`),
    prekeys: prekeys.map((key) => ({ id: key.id(), key: Buffer.from(key.publicKey().serialize()) })),
    kem: oneTimeKem(tx).slice(0, most).map(kem),
  };
}

function need(tx: Transaction, key: string): Kept {
  const found = tx.get<Kept>(key);
  if (!found) throw gone(tx, key);
  return found;
}

/** A key that a message names is not here (any more), or a first message came again. */
function gone(tx: Transaction, key: string): Error {
  tx.gone = key;
  return new Error(`no ${key}`);
}

// libsignal's stores, for one device of one account

export class Sessions extends signal.SessionStore {
  constructor(
    private readonly tx: Transaction,
    private readonly key: string,
  ) {
    super();
  }
  override async saveSession(_: signal.ProtocolAddress, record: signal.SessionRecord): Promise<void> {
    this.tx.set(this.key, b64(record.serialize()));
  }
  override async getSession(): Promise<signal.SessionRecord | null> {
    const found = this.tx.get<string>(this.key);
    return found === undefined ? null : signal.SessionRecord.deserialize(unb64(found));
  }
  override async getExistingSessions(): Promise<signal.SessionRecord[]> {
    const found = await this.getSession();
    return found ? [found] : [];
  }
}

export class Identities extends signal.IdentityKeyStore {
  constructor(
    private readonly tx: Transaction,
    private readonly account: string,
    private readonly device: number,
    private readonly notice: (change: "first" | "new" | "changed") => void,
  ) {
    super();
  }
  private get row(): string {
    return `device/${this.account}/${this.device}`;
  }
  override async getIdentityKey(): Promise<signal.PrivateKey> {
    return identityOf(own(this.tx)).privateKey;
  }
  override async getIdentityKeyPair(): Promise<signal.IdentityKeyPair> {
    return identityOf(own(this.tx));
  }
  override async getLocalRegistrationId(): Promise<number> {
    return 0;
  }
  /** The first key of an account is trusted; more are told, and trusted unless the user has compared safety numbers (§8). */
  override async saveIdentity(_: signal.ProtocolAddress, key: signal.PublicKey): Promise<signal.IdentityChange> {
    const known = this.tx.get<KnownDevice>(this.row);
    const offered = b64(key.serialize());
    if (!known) {
      const first = this.tx.keys(`device/${this.account}/`).length === 0;
      const verified = this.tx.get<boolean>(`verified/${this.account}`) === true;
      this.tx.set(this.row, { key: offered, trust: verified ? "undecided" : "trusted" });
      this.notice(first ? "first" : "new");
      return signal.IdentityChange.NewOrUnchanged;
    }
    if (known.key === offered) return signal.IdentityChange.NewOrUnchanged;
    if (known.changed !== offered) this.notice("changed");
    this.tx.set(this.row, { ...known, changed: offered });
    return signal.IdentityChange.ReplacedExisting;
  }
  override async isTrustedIdentity(_: signal.ProtocolAddress, key: signal.PublicKey, direction: signal.Direction): Promise<boolean> {
    const known = this.tx.get<KnownDevice>(this.row);
    return direction === signal.Direction.Receiving || !known || (known.key === b64(key.serialize()) && !known.changed);
  }
  override async getIdentity(): Promise<signal.PublicKey | null> {
    const known = this.tx.get<KnownDevice>(this.row);
    return known ? signal.PublicKey.deserialize(unb64(known.key)) : null;
  }
}

export class PreKeys extends signal.PreKeyStore {
  constructor(private readonly tx: Transaction) {
    super();
  }
  override async savePreKey(): Promise<void> {
    throw new Error("upkeep makes the prekeys");
  }
  override async getPreKey(id: number): Promise<signal.PreKeyRecord> {
    return signal.PreKeyRecord.deserialize(unb64(need(this.tx, `curve/${id}`).record));
  }
  override async removePreKey(id: number): Promise<void> {
    this.tx.delete(`curve/${id}`);
  }
}

export class SignedPreKeys extends signal.SignedPreKeyStore {
  constructor(private readonly tx: Transaction) {
    super();
  }
  override async saveSignedPreKey(): Promise<void> {
    throw new Error("rotate makes the signed prekey");
  }
  override async getSignedPreKey(id: number): Promise<signal.SignedPreKeyRecord> {
    return signal.SignedPreKeyRecord.deserialize(unb64(need(this.tx, `signed/${id}`).record));
  }
}

export class KemPreKeys extends signal.KyberPreKeyStore {
  constructor(private readonly tx: Transaction) {
    super();
  }
  override async saveKyberPreKey(): Promise<void> {
    throw new Error("upkeep makes the prekeys");
  }
  override async getKyberPreKey(id: number): Promise<signal.KyberPreKeyRecord> {
    return signal.KyberPreKeyRecord.deserialize(unb64(need(this.tx, `kem/${id}`).record));
  }
  /** The one moment at which libsignal tells the base key of a session that the other side began (§4.2). */
  override async markKyberPreKeyUsed(id: number, _signed: number, baseKey: signal.PublicKey): Promise<void> {
    const base = `base/${b64(baseKey.serialize())}`;
    if (this.tx.get(base)) throw gone(this.tx, base);
    this.tx.set(base, Date.now());
    if (need(this.tx, `kem/${id}`).old === undefined) this.tx.delete(`kem/${id}`);
  }
}
