// JSON lines on standard input and output, as all peers here speak them. Logs go to standard error.

import readline from "node:readline";

export type Command = { cmd: string; id?: unknown } & Record<string, unknown>;
export type Handler = (command: Command) => Promise<Record<string, unknown> | undefined>;

export function emit(event: string, fields: Record<string, unknown> = {}): void {
  process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`);
}

/** Until standard input ends. Commands that `waits` names run one after another, the others at once. */
export async function serve(handlers: Record<string, Handler>, queued: ReadonlySet<string>, live: () => Promise<void>): Promise<void> {
  let tail: Promise<void> = Promise.resolve();
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    let command: Command;
    try {
      command = JSON.parse(line) as Command;
      if (typeof command?.cmd !== "string") throw new Error('a command is an object with a string "cmd"');
    } catch (error) {
      emit("error", { message: `not a command: ${(error as Error).message}` });
      continue;
    }
    if (queued.has(command.cmd)) tail = tail.then(live).then(() => answer(command, handlers));
    else void answer(command, handlers);
  }
}

async function answer(command: Command, handlers: Record<string, Handler>): Promise<void> {
  const handler = Object.hasOwn(handlers, command.cmd) ? handlers[command.cmd] : undefined;
  if (!handler) {
    emit("error", { message: `unknown command ${command.cmd}`, id: command.id, known: Object.keys(handlers).sort() });
    return;
  }
  try {
    emit(command.cmd, { ...(await handler(command)), id: command.id });
  } catch (error) {
    const problem = error instanceof Error ? error : new Error(String(error));
    emit("error", { message: `${command.cmd}: ${problem.name}: ${problem.message}`, kind: problem.name, id: command.id });
  }
}

/** A field of a command, or an error that names it. */
export function text(command: Command, field: string): string {
  const value = command[field];
  if (typeof value !== "string") throw new Error(`missing or not a text: ${field}`);
  return value;
}

export function number(command: Command, field: string, otherwise?: number): number {
  const value = command[field] ?? otherwise;
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Error(`missing or not a number: ${field}`);
  return value;
}
