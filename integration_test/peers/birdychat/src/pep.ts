// Nodes of accounts (XEP-0060, XEP-0163): published open, since whoever writes first is on nobody's roster.

import { xml } from "@xmpp/client";
import type { Connection } from "./connection.js";
import type { Element } from "./wire.js";

const PUBSUB = "http://jabber.org/protocol/pubsub";
const OWNER = `${PUBSUB}#owner`;
const ITEM = "current";

const open = (type: string, of: string): Element =>
  xml(
    "x",
    { xmlns: "jabber:x:data", type },
    xml("field", { var: "FORM_TYPE", type: "hidden" }, xml("value", {}, of)),
    xml("field", { var: "pubsub#access_model" }, xml("value", {}, "open")),
  );

export async function publish(connection: Connection, node: string, payload: Element): Promise<void> {
  const request = (): Element =>
    xml(
      "pubsub",
      { xmlns: PUBSUB },
      xml("publish", { node }, xml("item", { id: ITEM }, payload)),
      xml("publish-options", {}, open("submit", `${PUBSUB}#publish-options`)),
    );
  try {
    await connection.iq("set", undefined, request());
  } catch (error) {
    if ((error as { condition?: string }).condition !== "conflict" && !preconditionNotMet(error)) throw error;
    const configure = xml("configure", { node }, open("submit", `${PUBSUB}#node_config`));
    await connection.iq("set", undefined, xml("pubsub", { xmlns: OWNER }, configure));
    await connection.iq("set", undefined, request());
  }
}

const preconditionNotMet = (error: unknown): boolean =>
  (error as { application?: Element }).application?.getName() === "precondition-not-met";

/** All items of a node, as they are. */
export async function items(connection: Connection, jid: string, node: string): Promise<Element[]> {
  const answer = await connection.iq("get", jid, xml("pubsub", { xmlns: PUBSUB }, xml("items", { node })));
  return answer.getChild("pubsub", PUBSUB)?.getChild("items")?.getChildren("item") ?? [];
}

/** The payload of the item `current`; nothing where there is no such node or item. */
export async function fetch(connection: Connection, jid: string, node: string): Promise<Element | undefined> {
  try {
    const all = await items(connection, jid, node);
    return all.find((item) => item.attrs["id"] === ITEM)?.getChildElements()[0];
  } catch (error) {
    if (["item-not-found", "service-unavailable", "forbidden"].includes(String((error as { condition?: string }).condition))) return undefined;
    throw error;
  }
}

export async function remove(connection: Connection, node: string): Promise<void> {
  await connection.iq("set", undefined, xml("pubsub", { xmlns: OWNER }, xml("delete", { node })));
}
