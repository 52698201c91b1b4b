#!/usr/bin/env node
// BirdyChat, a partner's messenger: direct, known by e-mail addresses, suite signal-pq. Written from docs/ alone.

import { emit, serve } from "./channel.js";
import { commands, QUEUED } from "./commands.js";
import { Messenger } from "./messenger.js";
import { HELP, options, type Options } from "./options.js";
import { Person } from "./person.js";

async function main(): Promise<number> {
  let chosen: Options | undefined;
  try {
    chosen = options();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
  if (!chosen) {
    process.stdout.write(HELP);
    return 0;
  }
  const person = chosen.chat ? new Person() : undefined;
  const messenger = new Messenger(chosen, person?.emit ?? emit);
  messenger.open();
  const ended = person ? person.run(messenger, chosen.files) : serve(commands(messenger), QUEUED, messenger.whenLive);
  const reason = await Promise.race([ended.then(() => undefined), messenger.failed]);
  if (reason !== undefined) (person?.emit ?? emit)("error", { message: reason, fatal: true });
  await messenger.close();
  return reason === undefined ? 0 : 2;
}

// What is written to a pipe is on its way before the end.
main().then(
  (code) => process.stdout.write("", () => process.exit(code)),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(2);
  },
);
