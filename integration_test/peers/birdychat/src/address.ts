// How what a person types becomes an address (XEP-0106 for BirdyChat's own e-mail identifiers).

const ESCAPES: Record<string, string> = {
  " ": "\\20", '"': "\\22", "&": "\\26", "'": "\\27", "/": "\\2f", ":": "\\3a", "<": "\\3c", ">": "\\3e", "@": "\\40",
};

export function escapeLocal(text: string): string {
  const slashes = text.replace(/\\(?=20|22|26|27|2f|3a|3c|3e|40|5c)/g, "\\5c");
  return slashes.replace(/[ "&'/:<>@]/g, (found) => ESCAPES[found] ?? found);
}

export function unescapeLocal(local: string): string {
  return local.replace(/\\(20|22|26|27|2f|3a|3c|3e|40|5c)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A phone number is somebody on the home service; everything else is an address already. */
export function addressOf(typed: string, home: string | undefined): string {
  const number = typed.replace(/[\s().-]/g, "");
  if (/^\+[1-9][0-9]{6,14}$/.test(number)) {
    if (!home) throw new Error("a phone number needs --home, the domain of the home service");
    return `${number}@${home}`;
  }
  if (!/^[^@\s]+@[^@\s/]+$/.test(typed)) throw new Error(`not a phone number and not an address: ${typed}`);
  return typed.toLowerCase();
}
