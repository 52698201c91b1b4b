// What is inside a message: §5.1 (padding) and §6 (content) of docs/protocol-signal-pq.md.

import protobuf from "protobufjs";

const SCHEMA = `
syntax = "proto3";
package causeway.signal_pq.v1;
message Envelope {
  uint32 version = 1;
  string id = 2;
  string name = 3;
  oneof kind { Words text = 10; File media = 11; Words report = 12; Again again = 20; }
}
message Words { string text = 1; }
message File {
  enum Kind { FILE = 0; PHOTO = 1; VOICE = 2; VIDEO = 3; }
  Kind kind = 1; string mime = 2; string link = 3; bytes key = 4; string name = 5; uint64 bytes = 6;
  uint32 width = 7; uint32 height = 8; uint64 duration_ms = 9; bytes waveform = 10; string blurhash = 11;
  string alt = 12; bool moving = 13; bytes preview = 14;
}
message Again { repeated string ids = 1; }
`;
const Envelope = protobuf.parse(SCHEMA, { keepCase: true }).root.lookupType("causeway.signal_pq.v1.Envelope");

const MOST_TEXT_BYTES = 65536;
const MOST_PREVIEW_BYTES = 16384;
const MOST_IDS = 32;
const CLASSES = [160, 320, 640, 1280, 2560, 5120, 10240, 20480];
const STEP = 20480;
const MOST_PADDED = 163840;

export const KINDS = ["file", "photo", "voice", "video"] as const;
export type FileKind = (typeof KINDS)[number];

export interface FileContent {
  kind: FileKind;
  mime: string;
  link: string;
  /** Nonce (12 bytes), then key (32 bytes). */
  key: Buffer;
  name?: string;
  bytes?: number;
  width?: number;
  height?: number;
  duration_ms?: number;
  waveform?: Buffer;
  blurhash?: string;
  alt?: string;
  moving?: boolean;
  preview?: Buffer;
}

export type Content =
  | { is: "text"; text: string }
  | { is: "media"; file: FileContent }
  | { is: "report"; text: string }
  | { is: "again"; ids: string[] }
  | { is: "unknown"; name: string };

export class BadContent extends Error {}

interface RawFile extends Omit<FileContent, "kind" | "key"> {
  kind?: number;
  key?: Buffer;
}
interface Raw {
  version?: number;
  id?: string;
  name?: string;
  text?: { text?: string };
  media?: RawFile;
  report?: { text?: string };
  again?: { ids?: string[] };
}

/** The envelope's bytes. `name` is what the kind is called for apps that do not know it. */
export function encode(id: string, content: Content): Buffer {
  const raw: Raw = { version: 1, id, name: nameOf(content) };
  if (content.is === "text") raw.text = { text: content.text };
  if (content.is === "report") raw.report = { text: content.text };
  if (content.is === "again") raw.again = { ids: content.ids };
  if (content.is === "media") raw.media = { ...content.file, kind: KINDS.indexOf(content.file.kind) };
  return Buffer.from(Envelope.encode(Envelope.create(raw)).finish());
}

/** An envelope of a kind that nobody knows yet: field 90, as a later version may have it. */
export function encodeUnknown(id: string, name: string, payload: Buffer): Buffer {
  const known = Buffer.from(Envelope.encode(Envelope.create({ version: 1, id, name })).finish());
  const field = protobuf.Writer.create().uint32((90 << 3) | 2).bytes(payload).finish();
  return Buffer.concat([known, field]);
}

function nameOf(content: Content): string {
  if (content.is === "media") return content.file.kind;
  return content.is === "unknown" ? content.name : content.is;
}

/** What the stanza `id` holds; throws BadContent. */
export function decode(id: string, bytes: Buffer): Content {
  let raw: Raw;
  try {
    raw = Envelope.toObject(Envelope.decode(bytes), { longs: Number, bytes: Buffer, arrays: false }) as Raw;
  } catch {
    throw new BadContent("not an envelope");
  }
  if (!raw.version) throw new BadContent("an envelope without a version");
  if (raw.id !== id) throw new BadContent("an envelope for another message");
  if (raw.text) return { is: "text", text: words(raw.text.text) };
  if (raw.report) return { is: "report", text: words(raw.report.text) };
  if (raw.media) return { is: "media", file: file(raw.media) };
  if (raw.again) return { is: "again", ids: (raw.again.ids ?? []).slice(0, MOST_IDS) };
  return { is: "unknown", name: (raw.name ?? "").slice(0, 100) };
}

function words(text: string | undefined): string {
  if (Buffer.byteLength(text ?? "") > MOST_TEXT_BYTES) throw new BadContent("a text that is too long");
  return text ?? "";
}

function file(raw: RawFile): FileContent {
  const key = Buffer.from(raw.key ?? []);
  if (key.length !== 44) throw new BadContent("a file whose key has a wrong length");
  if (!raw.link?.startsWith("https://")) throw new BadContent("a file whose link is not https");
  if ((raw.preview?.length ?? 0) > MOST_PREVIEW_BYTES) throw new BadContent("a preview that is too large");
  // A kind of file that is added one day is a file.
  return { ...raw, key, kind: KINDS[raw.kind ?? 0] ?? "file", mime: raw.mime ?? "application/octet-stream", link: raw.link };
}

function padded(length: number): number {
  return CLASSES.find((size) => length < size) ?? (Math.floor(length / STEP) + 1) * STEP;
}

/** One byte 0x80, and zeros up to the length of a class. */
export function pad(content: Buffer): Buffer {
  const size = padded(content.length);
  if (size > MOST_PADDED) throw new BadContent("a content that is too long");
  return Buffer.concat([content, Buffer.of(0x80)], size);
}

/** Refuses whatever `pad` would not have made. */
export function unpad(plain: Buffer): Buffer {
  let end = plain.length - 1;
  while (end >= 0 && plain[end] === 0) end -= 1;
  if (plain[end] !== 0x80 || padded(end) !== plain.length || plain.length > MOST_PADDED) throw new BadContent("not padded as it must be");
  return plain.subarray(0, end);
}
