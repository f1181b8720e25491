import { drawUniform } from "../../draws/seeded-random.ts";
import type { JsonSchema } from "./json-schema.ts";
import { writeForPattern } from "./write-for-pattern.ts";

const FORMATS: Record<string, (hash: string) => string> = {
  "date-time": () => "2026-01-21T09:00:00Z",
  date: () => "2026-01-21",
  time: () => "09:00:00Z",
  duration: () => "PT1H",
  email: () => "storybook@example.com",
  hostname: () => "example.com",
  ipv4: () => "192.0.2.1",
  ipv6: () => "2001:db8::1",
  uri: (hash) => `https://example.com/${hash}`,
  uuid: (hash) => `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
};

/** The first candidate that the schema allows, cut or filled to its lengths; else one made for its pattern. */
export function fitString(schema: JsonSchema, candidates: readonly string[], hash: string): string {
  const format = schema.format === undefined ? undefined : FORMATS[schema.format];
  if (format) return format(hash);
  const pattern = schema.pattern === undefined ? undefined : compile(schema.pattern);
  const fitted = candidates.map((candidate) => fitLength(candidate, schema)).find((candidate) => pattern?.test(candidate) !== false);
  return fitted ?? fitLength(writeForPattern(schema.pattern!, (place) => drawUniform(hash, place)), { minLength: schema.minLength ?? 0 });
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

function fitLength(text: string, { minLength = 0, maxLength = Infinity }: JsonSchema): string {
  let fitted = text;
  if (fitted.length > maxLength) {
    const cut = fitted.slice(0, maxLength);
    const atWord = cut.slice(0, Math.max(0, cut.lastIndexOf(" "))).trim();
    fitted = atWord.length >= minLength && atWord !== "" ? atWord : [...fitted].reduce((kept, character) => (kept.length + character.length <= maxLength ? kept + character : kept), "");
  }
  return fitted.length >= minLength ? fitted : `${fitted} `.repeat(minLength).slice(0, minLength).replace(/ $/, ".");
}
