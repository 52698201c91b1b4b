// Files (§6.2): sealed as XEP-0454, uploaded by XEP-0363 to the own service, fetched directly or through a proxy.

import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import path from "node:path";
import tls from "node:tls";
import { xml } from "@xmpp/client";
import type { Connection } from "./connection.js";
import type { Element } from "./wire.js";

const UPLOAD = "urn:xmpp:http:upload:0";
const MOST_BYTES = 128 << 20;
const TAG = 16;
const MINUTE = 60_000;

const TYPES: Record<string, string> = {
  ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".gif": "image/gif",
  ".ogg": "audio/ogg", ".opus": "audio/ogg", ".m4a": "audio/mp4", ".mp4": "video/mp4", ".pdf": "application/pdf", ".txt": "text/plain",
};
export const mimeOf = (file: string): string => TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";

export interface Sealed {
  bytes: Buffer;
  /** Nonce, then key. */
  key: Buffer;
}

export function seal(plain: Buffer): Sealed {
  const nonce = randomBytes(12);
  const key = randomBytes(32);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  return { bytes: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]), key: Buffer.concat([nonce, key]) };
}

/** Throws when the tag is wrong; nothing of the file is given before. */
export function open(sealed: Buffer, key: Buffer): Buffer {
  if (sealed.length < TAG || key.length !== 44) throw new Error("not a sealed file");
  const decipher = createDecipheriv("aes-256-gcm", key.subarray(12), key.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
}

export const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

export class Media {
  private service: string | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly hosts: ReadonlyMap<string, string>,
    private readonly ca: Buffer | undefined,
    private readonly proxy: URL | undefined,
  ) {}

  /** Where the own service takes files. */
  private async uploadService(): Promise<string> {
    if (this.service) return this.service;
    const domain = this.connection.account.slice(this.connection.account.indexOf("@") + 1);
    const info = "http://jabber.org/protocol/disco#info";
    const list = "http://jabber.org/protocol/disco#items";
    const found = await this.connection.iq("get", domain, xml("query", { xmlns: list }));
    const services = found.getChild("query", list)?.getChildren("item").map((item) => String(item.attrs["jid"])) ?? [];
    for (const service of [domain, ...services]) {
      const answer = await this.connection.iq("get", service, xml("query", { xmlns: info })).catch(() => undefined);
      const features = answer?.getChild("query", info)?.getChildren("feature") ?? [];
      if (features.some((feature) => feature.attrs["var"] === UPLOAD)) return (this.service = service);
    }
    throw new Error("the own service takes no files (XEP-0363)");
  }

  /** A place for a sealed file under a random name; `upload` false leaves it empty. Returns the link. */
  async upload(sealed: Buffer, upload = true): Promise<string> {
    const service = await this.uploadService();
    const type = "application/octet-stream";
    const request = xml("request", {
      xmlns: UPLOAD,
      filename: `${randomBytes(16).toString("hex")}.bin`,
      size: String(sealed.length),
      "content-type": type,
    });
    const slot: Element | undefined = (await this.connection.iq("get", service, request)).getChild("slot", UPLOAD);
    const put = slot?.getChild("put");
    const get = slot?.getChild("get");
    if (!put || !get) throw new Error("the own service gave no place for the file");
    const headers: Record<string, string> = { "content-type": type, "content-length": String(sealed.length) };
    for (const header of put.getChildren("header")) {
      const name = String(header.attrs["name"]).toLowerCase();
      if (["authorization", "cookie", "expires"].includes(name)) headers[name] = header.getText().replace(/[\r\n]/g, "");
    }
    if (upload) await this.request("PUT", new URL(String(put.attrs["url"])), headers, sealed);
    return String(get.attrs["url"]);
  }

  /** Downloads and opens; the file is written only when it is authentic. */
  async fetch(link: string, key: Buffer, to: string): Promise<{ bytes: number; sealed_bytes: number; sha256: string; host: string; path: string }> {
    const url = new URL(link);
    if (url.protocol !== "https:") throw new Error("not an https link");
    const sealed = await this.request("GET", url, {});
    const plain = open(sealed, key);
    fs.writeFileSync(to, plain, { mode: 0o600 });
    return { bytes: plain.length, sealed_bytes: sealed.length, sha256: sha256(plain), host: url.host, path: url.pathname };
  }

  private address(host: string): string {
    return this.hosts.get(host) ?? host;
  }

  private async request(method: "GET" | "PUT", url: URL, headers: Record<string, string>, body?: Buffer): Promise<Buffer> {
    const port = Number(url.port || 443);
    const socket = this.proxy && method === "GET" ? await this.tunnel(this.proxy, url.hostname, port) : undefined;
    const connection = { host: this.address(url.hostname), port, servername: url.hostname, ca: this.ca, ...(socket ? { socket } : {}) };
    return new Promise((resolve, reject) => {
      const request = https.request(
        { method, path: url.pathname + url.search, headers: { host: url.host, ...headers }, timeout: MINUTE, createConnection: () => tls.connect(connection) },
        (response) => {
          const parts: Buffer[] = [];
          let size = 0;
          response.on("data", (part: Buffer) => {
            size += part.length;
            if (size > MOST_BYTES) request.destroy(new Error(`more than ${MOST_BYTES} bytes`));
            else parts.push(part);
          });
          response.on("error", reject);
          response.on("end", () => {
            const status = response.statusCode ?? 0;
            if (status >= 200 && status < 300) resolve(Buffer.concat(parts));
            else reject(new Error(`HTTP status ${status}`));
          });
        },
      );
      request.on("timeout", () => request.destroy(new Error("the web server does not answer")));
      request.on("error", reject);
      request.end(body);
    });
  }

  /** CONNECT through an HTTP(S) proxy. */
  private tunnel(proxy: URL, host: string, port: number): Promise<net.Socket> {
    const address = this.address(proxy.hostname);
    const proxyPort = Number(proxy.port || (proxy.protocol === "https:" ? 443 : 80));
    const credentials = Buffer.from(`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`).toString("base64");
    const headers = { host: `${host}:${port}`, ...(proxy.username ? { "proxy-authorization": `Basic ${credentials}` } : {}) };
    const createConnection = (): net.Socket =>
      proxy.protocol === "https:"
        ? tls.connect({ host: address, port: proxyPort, servername: proxy.hostname, ca: this.ca })
        : net.connect({ host: address, port: proxyPort });
    return new Promise((resolve, reject) => {
      const request = http.request({ method: "CONNECT", path: `${host}:${port}`, headers, timeout: MINUTE, createConnection });
      request.on("connect", (response, socket) => {
        if (response.statusCode === 200) resolve(socket);
        else reject(new Error(`the proxy answered ${response.statusCode}`));
      });
      request.on("timeout", () => request.destroy(new Error("the proxy does not answer")));
      request.on("error", reject);
      request.end();
    });
  }
}
