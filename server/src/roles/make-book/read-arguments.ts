import { parseArgs } from "node:util";
import { endpoints, LANGUAGES, STYLES, TARGET_AGES, type CreateBook } from "@ai-story-book/contracts";

export type Arguments = { kind: "help" } | { kind: "make"; book: CreateBook; out: string; isJson: boolean };

/** The command was typed wrongly; the message says what is allowed. */
export class ArgumentError extends Error {}

const OPTIONS = {
  language: { type: "string" }, age: { type: "string" }, pages: { type: "string" }, style: { type: "string" }, hero: { type: "string" },
  seed: { type: "string" }, out: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean", short: "h" },
} as const;

/** Fails with ArgumentError. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parseWords(words);
  if (values.help === true) return { kind: "help" };
  if (positionals.length === 0) throw new ArgumentError('A topic is missing. For example: npm run book -- "a shy dragon who learns to share"');
  if (positionals.length > 1) throw new ArgumentError(`One topic, please, in quotes: npm run book -- "${positionals.join(" ")}"`);
  const body = {
    topic: positionals[0],
    ...(values.language === undefined ? {} : { language: choose("--language", values.language, LANGUAGES) }),
    ...(values.age === undefined ? {} : { target_age: choose("--age", values.age, TARGET_AGES) }),
    ...(values.style === undefined ? {} : { style: choose("--style", values.style, STYLES) }),
    ...(values.pages === undefined ? {} : { page_count: count("--pages", values.pages, 4, 24) }),
    ...(values.seed === undefined ? {} : { seed: count("--seed", values.seed, 0, 2_147_483_647) }),
    ...(values.hero === undefined ? {} : { hero: { name: named(values.hero) } }),
  };
  const book = endpoints.CreateBookSchema.safeParse(body);
  if (!book.success) throw new ArgumentError("The topic must have 1 to 200 characters.");
  if (values.out?.trim() === "") throw new ArgumentError("--out needs the name of a folder.");
  return { kind: "make", book: book.data, out: values.out ?? "books", isJson: values.json === true };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = /Unknown option '([^']+)'/.exec((error as Error).message)?.[1];
    const names = Object.keys(OPTIONS).map((name) => `--${name}`).join(", ");
    throw new ArgumentError(unknown === undefined ? (error as Error).message : `There is no option ${unknown}. There are ${names}.`);
  }
}

function choose<Option extends string>(flag: string, value: string, options: readonly Option[]): Option {
  const found = options.find((option) => option === value);
  if (found === undefined) throw new ArgumentError(`${flag} must be one of ${options.join(", ")}.`);
  return found;
}

function count(flag: string, value: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) throw new ArgumentError(`${flag} must be a whole number from ${least} to ${most}.`);
  return number;
}

function named(value: string): string {
  const name = value.trim();
  if (name === "" || name.length > 40) throw new ArgumentError("--hero must be a name of 1 to 40 characters.");
  return name;
}
