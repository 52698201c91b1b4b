// Answers a certification by itself, as a person behind the test account would: what is wanted stands in ordinary messages, and ends
// with `[certify:WORD NONCE]` (docs/partner-guide.md). On command it misbehaves once, at the moment at which that shows.

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Content, FileKind } from "./content.js";
import type { Emit } from "./context.js";
import type { Messenger } from "./messenger.js";

const WANTED = /\[certify:([a-z]+)(?: [^\]]*)?\]/;
const AT_ONCE = ["stale_bundle", "ghost_device"];
/** In the place of the file that was asked for. */
const FILES: Record<string, FileKind> = { wrong_type: "photo", media_missing: "photo", media_lies: "file" };
const FILE_KINDS: readonly string[] = ["photo", "voice", "video", "file"];

export class Certified {
  /** The last file of each kind that they sent: what is sent back when one is wanted. */
  private readonly files = new Map<string, string>();
  private tail: Promise<void> = Promise.resolve();

  constructor(
    private readonly messenger: Messenger,
    private readonly emit: Emit,
    private misbehave: string | undefined,
  ) {}

  async begin(): Promise<void> {
    const { receiver, misbehaviour } = this.messenger;
    const what = this.misbehave;
    if (what && !Object.hasOwn(misbehaviour.kinds, what)) throw new Error(`unknown misbehaviour ${what}`);
    if (what && AT_ONCE.includes(what)) await this.misbehaveNow(what, "");
    // One after another, in the order in which they came.
    receiver.onMessage = (from, content, id) => {
      this.tail = this.tail.then(() => this.message(from, content, id)).catch((error: unknown) => this.emit("error", { message: String(error) }));
    };
    receiver.onForeign = (from, body) => {
      if (this.misbehave === "plaintext" && WANTED.test(body)) void this.misbehaveNow("plaintext", from, { body });
    };
  }

  private async message(from: string, content: Content, id: string): Promise<void> {
    if (content.is === "media") this.files.set(content.file.kind, id);
    if (content.is !== "text") return;
    const wanted = WANTED.exec(content.text);
    if (!wanted) return;
    const [token, word = ""] = wanted;
    if (word === "text" || word === "unknown") {
      await this.messenger.sendText(from, `here you are ${token}`);
      const what = this.misbehave;
      if (what && !(what in FILES) && what !== "plaintext") await this.misbehaveNow(what, from);
    } else if (word === "reconnect") await this.reconnect(from);
    else if (FILE_KINDS.includes(word)) await this.file(from, word as FileKind);
    else await this.messenger.sendText(from, `what is ${word}?`);
  }

  private async file(to: string, kind: FileKind): Promise<void> {
    const what = this.misbehave;
    if (what && FILES[what] === kind) return this.misbehaveNow(what, to);
    const received = this.files.get(kind);
    if (!received) {
      await this.messenger.sendText(to, `no ${kind} is here`);
      return;
    }
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "birdychat-"));
    try {
      const place = path.join(folder, "file");
      const { mime } = await this.messenger.fetch(received, place);
      await this.messenger.sendFile(to, place, kind, { mime: String(mime), name: `back-${kind}` });
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }

  private async reconnect(to: string): Promise<void> {
    await this.messenger.broken();
    await this.messenger.sendText(to, "here I am again [certify:back]");
  }

  private async misbehaveNow(what: string, to: string, more: Record<string, unknown> = {}): Promise<void> {
    this.misbehave = undefined;
    const done = await this.messenger.misbehaviour.run({ cmd: "misbehave", what, ...more }, to);
    this.emit("misbehave", done);
  }
}
