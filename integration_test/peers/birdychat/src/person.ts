// BirdyChat for a person at a terminal.

import path from "node:path";
import readline from "node:readline";
import { unescapeLocal } from "./address.js";
import type { Emit } from "./context.js";
import { KINDS, type FileKind } from "./content.js";
import type { Messenger } from "./messenger.js";

const HELP = `  +34600111222 or ADDRESS    write to somebody (a phone number is on the home service)
  text                       goes to whom you chose last
  /photo /voice /video /file PATH [caption]
  /open                      fetch the last file that came
  /accept   /refuse          the last request
  /safety   /verify          the safety number with them; you have compared it
  /quit`;

interface Seen {
  from?: string;
  stanza_id?: string;
  kind?: string;
  body?: string;
  name?: string;
  reason?: string;
  for?: string;
  change?: string;
  message?: string;
}

export class Person {
  private readonly terminal = readline.createInterface({ input: process.stdin, output: process.stdout, prompt: "> " });
  private to = "";
  private request = "";
  private file: { id: string; name: string } | undefined;

  /** The screen: events in words. */
  readonly emit: Emit = (event, fields = {}) => {
    const line = this.words(event, fields as Seen);
    if (!line) return;
    process.stdout.write(`\r\x1b[K${line}\n`);
    this.terminal.prompt(true);
  };

  async run(messenger: Messenger, files: string): Promise<void> {
    process.stdout.write(`BirdyChat. /help says what there is.\n`);
    this.terminal.prompt();
    for await (const line of this.terminal) {
      if (line.trim() === "/quit") return;
      try {
        await this.line(messenger, line.trim(), files);
      } catch (error) {
        process.stdout.write(`That did not work: ${(error as Error).message}\n`);
      }
      this.terminal.prompt();
    }
  }

  private async line(messenger: Messenger, line: string, files: string): Promise<void> {
    const say = (text: string): boolean => process.stdout.write(`${text}\n`);
    const [word = "", ...rest] = line.split(" ");
    const kind = word.slice(1) as FileKind;
    if (!line) return;
    if (word === "/help") say(HELP);
    else if (/^\+[0-9 ]{7,}$/.test(line) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(line)) {
      this.to = messenger.address(line);
      say(`You write to ${shown(this.to)}.`);
    } else if (word === "/accept") say(`${await messenger.accept(this.request)} messages`), (this.to = this.request);
    else if (word === "/refuse") messenger.refuse(this.request);
    else if (word === "/open") {
      if (!this.file) throw new Error("no file has come");
      const to = path.join(files, path.basename(this.file.name) || "file");
      const got = await messenger.fetch(this.file.id, to);
      say(`${to}, ${String(got["bytes"])} bytes`);
    } else if (!this.to) throw new Error("to whom? Type a phone number or an address first");
    else if (word === "/safety") {
      const digits = messenger.ctx.sessions.safety(this.to).digits;
      say(digits.match(/.{5}/g)?.join(" ") ?? digits);
    } else if (word === "/verify") {
      const tx = messenger.ctx.store.begin();
      tx.set(`verified/${this.to}`, true);
      tx.commit();
    } else if (word.startsWith("/") && KINDS.includes(kind)) await messenger.sendFile(this.to, rest[0] ?? "", kind, {}, rest.length > 1 ? rest.slice(1).join(" ") : undefined);
    else if (word.startsWith("/")) throw new Error(`there is no ${word}; /help`);
    else await messenger.sendText(this.to, line);
  }

  private words(event: string, seen: Seen): string | undefined {
    const who = shown(seen.from ?? "");
    switch (event) {
      case "ready": return "You are signed in.";
      case "disconnected": return "The connection is gone; BirdyChat tries again.";
      case "connected": return "Connected again.";
      case "message": return this.came(seen, who);
      case "request":
        this.request = seen.from ?? "";
        return `${who} wants to write to you: ${seen.body ?? `(${seen.kind})`}   /accept or /refuse`;
      case "file":
        this.file = { id: seen.stanza_id ?? "", name: seen.name ?? "file" };
        return `   ${seen.name ?? "a file"}   /open`;
      case "undecryptable": return `${who}: something came that cannot be read (${seen.reason}).`;
      case "refused": return `${who}: refused, ${seen.reason}.`;
      case "receipt": return `   delivered`;
      case "marker": return `   read`;
      case "bounced": return `${who} did not get it.`;
      case "identity": return `The keys of somebody you write to have changed (${seen.change}). Compare safety numbers: /safety`;
      case "error": return seen.message;
      default: return undefined;
    }
  }

  private came(seen: Seen, who: string): string {
    if (seen.kind === "unknown") return `${who}: something that BirdyChat cannot show yet (${seen.name}).`;
    return `${who}: ${seen.body ?? `(${seen.kind})`}`;
  }
}

const shown = (address: string): string => {
  const at = address.indexOf("@");
  const name = unescapeLocal(at < 0 ? address : address.slice(0, at));
  return name;
};
