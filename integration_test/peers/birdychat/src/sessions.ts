// Devices, trust and sessions with them (§3, §4, §8), and what goes through libsignal.
//
// Whoever calls holds the client's one lock: libsignal must not work on a session twice at once.

import * as signal from "@signalapp/libsignal-client";
import { randomInt } from "node:crypto";
import type { Connection } from "./connection.js";
import { unpad } from "./content.js";
import * as keys from "./keys.js";
import * as pep from "./pep.js";
import type { Json, Store, Transaction } from "./store.js";
import { b64, type Bundle, bundleElement, bundleNode, type Copy, DEVICES, listElement, NS, parseBundle, parseList } from "./wire.js";

const FRESH = 5 * 60_000;
const SAFETY_ITERATIONS = 5200;

interface List {
  [key: string]: Json;
  devices: number[];
  at: number;
}

/** Why a copy could not be read: the causes of §7. */
export class Unreadable extends Error {
  constructor(
    readonly cause_: string,
    readonly detail: string,
  ) {
    super(`${cause_}: ${detail}`);
  }
}

export class Sessions {
  /** `stale_bundle` sets it: what is published stays as it is. */
  frozen = false;

  constructor(
    private readonly store: Store,
    private readonly connection: Connection,
    readonly account: string,
    private readonly notice: (account: string, device: number, change: "first" | "new" | "changed") => void,
  ) {}

  get device(): number {
    return keys.own(this.store.begin()).device;
  }

  // what is published

  async publishList(devices: readonly number[] = [this.device]): Promise<void> {
    await pep.publish(this.connection, DEVICES, listElement(devices));
  }

  /** Publishes the bundle, if anything changed since or `always`. */
  async publishBundle(always = false, most?: number): Promise<void> {
    if (this.frozen) return;
    const tx = this.store.begin();
    keys.upkeep(tx);
    tx.commit();
    if (!always && !this.store.get("unpublished")) return;
    await pep.publish(this.connection, bundleNode(this.device), bundleElement(keys.bundle(this.store.begin(), most)));
    const done = this.store.begin();
    done.delete("unpublished");
    done.commit();
  }

  // the other side's devices

  /** The devices of an account, asked for again when what is known is old. */
  async devices(account: string, again = false): Promise<number[]> {
    const known = this.store.get<List>(`list/${account}`);
    if (known && !again && Date.now() - known.at < FRESH) return known.devices;
    const element = await pep.fetch(this.connection, account, DEVICES);
    const devices = element ? parseList(element) : [];
    const tx = this.store.begin();
    tx.set(`list/${account}`, { devices, at: Date.now() });
    tx.commit();
    return devices;
  }

  async fetchBundle(account: string, device: number): Promise<Bundle> {
    const element = await pep.fetch(this.connection, account, bundleNode(device));
    if (!element) throw new Error(`device ${device} has no bundle`);
    return parseBundle(element);
  }

  known(account: string): { device: number; known: keys.KnownDevice }[] {
    return this.store.keys(`device/${account}/`).flatMap((key) => {
      const known = this.store.get<keys.KnownDevice>(key);
      return known ? [{ device: Number(key.split("/").pop()), known }] : [];
    });
  }

  mayGet(account: string, device: number, tx?: Transaction): boolean {
    const known = (tx ?? this.store).get<keys.KnownDevice>(`device/${account}/${device}`);
    return !known || (known.trust === "trusted" && !known.changed);
  }

  // sessions

  private addresses(account: string): [signal.ProtocolAddress, signal.ProtocolAddress] {
    return [signal.ProtocolAddress.new(account, 1), signal.ProtocolAddress.new(this.account, 1)];
  }

  private stores(tx: Transaction, account: string, device: number): [keys.Sessions, keys.Identities] {
    const identities = new keys.Identities(tx, account, device, (change) => this.notice(account, device, change));
    return [new keys.Sessions(tx, `session/${account}/${device}`), identities];
  }

  /** A new session from the bundle that is published now. */
  async begin(tx: Transaction, account: string, device: number): Promise<void> {
    const bundle = await this.fetchBundle(account, device);
    const own = keys.identityOf(keys.own(tx));
    if (bundle.identity.equals(own.publicKey.serialize())) throw new Error("a bundle with this device's own identity key");
    const pick = <T>(of: readonly T[]): T | undefined => (of.length ? of[randomInt(of.length)] : undefined);
    const prekey = pick(bundle.prekeys);
    const kem = pick(bundle.kem) ?? bundle.lastResort;
    const made = signal.PreKeyBundle.new(
      0,
      1,
      prekey?.id ?? null,
      prekey ? signal.PublicKey.deserialize(prekey.key) : null,
      bundle.signed.id,
      signal.PublicKey.deserialize(bundle.signed.key),
      bundle.signed.signature,
      signal.PublicKey.deserialize(bundle.identity),
      kem.id,
      signal.KEMPublicKey.deserialize(kem.key),
      kem.signature,
    );
    await signal.processPreKeyBundle(made, ...this.addresses(account), ...this.stores(tx, account, device));
  }

  /** The copy for one device; begins a session where none can be used. */
  async encrypt(tx: Transaction, account: string, device: number, padded: Buffer<ArrayBuffer>): Promise<Copy> {
    const [sessions, identities] = this.stores(tx, account, device);
    const session = await sessions.getSession();
    if (!session?.hasCurrentState()) await this.begin(tx, account, device);
    const message = await signal.signalEncrypt(padded, ...this.addresses(account), sessions, identities);
    const prekey = message.type() === signal.CiphertextMessageType.PreKey;
    const bytes = Buffer.from(message.serialize());
    postQuantum(prekey, bytes);
    return { rid: device, prekey, bytes };
  }

  /** A copy for every trusted device; fails when there is none. */
  async encryptForAll(tx: Transaction, account: string, padded: Buffer<ArrayBuffer>): Promise<Copy[]> {
    const devices = await this.devices(account);
    if (devices.length === 0) throw new Error(`${account} has no devices that speak ${NS}`);
    const copies: Copy[] = [];
    let problem: unknown = new Error("no device of theirs is trusted");
    for (const device of devices) {
      if (!this.mayGet(account, device, tx)) continue;
      try {
        const copy = await this.encrypt(tx, account, device, padded);
        // Beginning the session can have shown another key.
        if (this.mayGet(account, device, tx)) copies.push(copy);
      } catch (error) {
        problem = error;
      }
    }
    if (copies.length === 0) throw problem;
    return copies;
  }

  /** What a copy holds, without its padding; throws Unreadable, and then the transaction is to be dropped. */
  async decrypt(tx: Transaction, account: string, device: number, copy: Copy): Promise<Buffer> {
    const [sessions, identities] = this.stores(tx, account, device);
    let plain: Uint8Array;
    try {
      if (copy.prekey) {
        const message = signal.PreKeySignalMessage.deserialize(copy.bytes);
        if (message.version() !== 4) throw new Error("not begun by PQXDH");
        const stores = [new keys.PreKeys(tx), new keys.SignedPreKeys(tx), new keys.KemPreKeys(tx)] as const;
        plain = await signal.signalDecryptPreKey(message, ...this.addresses(account), sessions, identities, ...stores);
        keys.upkeep(tx);
      } else {
        if (!(await sessions.getSession())) throw new Unreadable("no session", "there is no session with this device");
        postQuantum(false, copy.bytes);
        plain = await signal.signalDecrypt(signal.SignalMessage.deserialize(copy.bytes), ...this.addresses(account), sessions, identities);
      }
    } catch (error) {
      throw cause(error, tx);
    }
    return unpad(Buffer.from(plain));
  }

  /** 60 digits, and the scannable form in base64, for the one trusted key of the account. */
  safety(account: string): { digits: string; scannable: string } {
    const theirs = this.known(account).filter(({ known }) => known.trust !== "distrusted").at(-1);
    if (!theirs) throw new Error(`nothing is known of ${account}'s keys`);
    const mine = keys.identityOf(keys.own(this.store.begin())).publicKey;
    const key = signal.PublicKey.deserialize(Buffer.from(theirs.known.key, "base64"));
    const names = [Buffer.from(this.account), Buffer.from(account)] as const;
    const made = signal.Fingerprint.new(SAFETY_ITERATIONS, 2, names[0], mine, names[1], key);
    return { digits: made.displayableFingerprint().toString(), scannable: b64(made.scannableFingerprint().toBuffer()) };
  }
}

/** §4.3. npm's libsignal does not tell what a session requires, but each message shows it: version 4, and SPQR's part is there. */
function postQuantum(prekey: boolean, bytes: Buffer<ArrayBuffer>): void {
  const good = prekey
    ? signal.PreKeySignalMessage.deserialize(bytes).version() === 4
    : [signal.SignalMessage.deserialize(bytes)].every((message) => message.messageVersion() === 4 && message.pqRatchet().length > 0);
  if (!good) throw new Error("a session that is not post-quantum");
}

function cause(error: unknown, tx: Transaction): Unreadable {
  if (error instanceof Unreadable) return error;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (tx.gone !== undefined) return new Unreadable("used a key that is gone", detail);
  const code = error instanceof signal.LibSignalErrorBase ? error.code : undefined;
  if (code === signal.ErrorCode.DuplicatedMessage) return new Unreadable("came too late", detail);
  if (/session .*not found|no session/i.test(detail)) return new Unreadable("no session", detail);
  return new Unreadable("cannot be verified", detail);
}
