const MOST_MS = 60 * 60_000;

type Hints = { headers: Readonly<Record<string, string | undefined>>; text: string; now?: number };

/** How long a vendor wants us to wait: said in a header, else in the words of the answer; undefined when it does not say. */
export function readRetryAfterMs({ headers, text, now = Date.now() }: Hints): number | undefined {
  const wait = fromMilliseconds(headers["retry-after-ms"]) ?? fromSecondsOrDate(headers["retry-after"], now) ?? fromText(text);
  return wait === undefined ? undefined : Math.min(Math.max(0, Math.ceil(wait)), MOST_MS);
}

function fromMilliseconds(value: string | undefined): number | undefined {
  const number = Number(value);
  return value === undefined || value.trim() === "" || !Number.isFinite(number) ? undefined : number;
}

function fromSecondsOrDate(value: string | undefined, now: number): number | undefined {
  const seconds = fromMilliseconds(value);
  if (seconds !== undefined) return seconds * 1000;
  const date = Date.parse(value ?? "");
  return Number.isNaN(date) ? undefined : date - now;
}

/** "Please try again in 41.724s", "in 6m0s", "in 20ms", "after 6 seconds", "resets in ~30s", `"retryDelay": "17s"`. */
const SAID = /(?:try again in|resets? in|retry (?:in|after)|retry[_ ]?delay"?:?)\s*"?~?\s*(?:(\d+)\s*h(?:ours?)?)?\s*(?:(\d+)\s*m(?!s)(?:in(?:ute)?s?)?)?\s*(?:(\d+(?:\.\d+)?)\s*(ms|s))?/i;

function fromText(text: string): number | undefined {
  const [, hours, minutes, amount, unit] = SAID.exec(text) ?? [];
  if (hours === undefined && minutes === undefined && amount === undefined) return undefined;
  const rest = Number(amount ?? 0) * (unit?.toLowerCase() === "ms" ? 1 : 1000);
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000 + rest;
}
