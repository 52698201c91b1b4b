// The command line.

import fs from "node:fs";
import { parseArgs } from "node:util";

export const HELP = `usage: birdychat --jid ADDRESS (--password-env NAME | --token-env NAME) --host ADDRESS --store FOLDER [...]

A messenger on suite signal-pq. It reads commands from standard input and writes events to standard output, one JSON object a
line (README.md of the folder above has them), and ends when its input ends; with --chat it is for a person.

  --jid ADDRESS          bare address, escaped: anna\\40firm.example@birdychat.test
  --password-env NAME    environment variable with the password (SCRAM only); --password TEXT is visible to everybody here
  --token-env NAME       environment variable with a token of the partner's issuer (given as the password of PLAIN)
  --host ADDRESS         of the server;  --port N (5222), with STARTTLS
  --ca FILE              certificate authority to trust, PEM
  --store FOLDER         what it keeps; a fresh folder is a new device
  --home DOMAIN          the home service: where phone numbers are (+34600111222 -> +34600111222@DOMAIN)
  --strangers accept|ask what becomes of first messages (accept; with --chat: ask)
  --markers none|read    tell that something was read (none; "read" can be told one by one)
  --no-heal              leave what cannot be read as it is
  --proxy URL            fetch files through http(s)://user:password@host:port
  --media-host HOST      another host that files may be fetched from, beside the sender's own; may be repeated
  --resolve NAME=ADDRESS where a web server is; may be repeated
  --files FOLDER         where files go that are fetched with --chat
  --chat                 for a person at a terminal
`;

export interface Options {
  jid: string;
  password?: string;
  token?: string;
  host: string;
  port: number;
  ca?: Buffer;
  store: string;
  home?: string;
  strangers: "accept" | "ask";
  markers: "none" | "read";
  heal: boolean;
  proxy?: URL;
  mediaHosts: string[];
  resolve: Map<string, string>;
  files: string;
  chat: boolean;
}

/** Undefined when help was asked for. */
export function options(): Options | undefined {
  const text = { type: "string" } as const;
  const many = { type: "string", multiple: true } as const;
  const flag = { type: "boolean" } as const;
  const { values } = parseArgs({
    options: {
      jid: text, "password-env": text, password: text, "token-env": text, host: text, port: text, ca: text, store: text, home: text,
      strangers: text, markers: text, "no-heal": flag, proxy: text, "media-host": many, resolve: many, files: text, chat: flag, help: flag,
    },
  });
  if (values.help) return undefined;
  const need = (value: string | undefined, name: string): string => {
    if (!value) throw new Error(`--${name} is missing (--help)`);
    return value;
  };
  const secret = (name: string | undefined): string | undefined => (name ? need(process.env[name], `the environment has no ${name}:`) : undefined);
  const oneOf = <T extends string>(value: string | undefined, of: readonly T[], otherwise: T): T => {
    const found = value === undefined ? otherwise : of.find((choice) => choice === value);
    if (!found) throw new Error(`${value} is none of ${of.join(", ")}`);
    return found;
  };
  const password = secret(values["password-env"]) ?? values.password;
  const token = secret(values["token-env"]);
  if (!password && !token) throw new Error("--password-env or --token-env is missing (--help)");
  const chat = values.chat ?? false;
  return {
    jid: need(values.jid, "jid"),
    password,
    token,
    host: need(values.host, "host"),
    port: Number(values.port ?? 5222),
    ca: values.ca ? fs.readFileSync(values.ca) : undefined,
    store: need(values.store, "store"),
    home: values.home,
    strangers: oneOf(values.strangers, ["accept", "ask"] as const, chat ? "ask" : "accept"),
    markers: oneOf(values.markers, ["none", "read"] as const, "none"),
    heal: !values["no-heal"],
    proxy: values.proxy ? new URL(values.proxy) : undefined,
    mediaHosts: values["media-host"] ?? [],
    resolve: new Map((values.resolve ?? []).map((pair) => pair.split("=", 2) as [string, string])),
    files: values.files ?? values.store ?? ".",
    chat,
  };
}
