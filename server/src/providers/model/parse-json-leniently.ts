/** JSON as models write it: commas before a closing bracket, raw line feeds inside strings. Null when it is none. */
export function parseJsonLeniently(text: string): unknown {
  return parse(text) ?? parse(repair(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Outside strings, drops commas that nothing follows; inside, escapes control characters. */
const repair = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\[\s\S])*"|,(?=\s*[}\]])/g, (found) => (found === "," ? "" : found.replace(/[\u0000-\u001F]/g, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`)));
