import { readFile, stat } from "node:fs/promises";
import { z } from "zod";
import type { PriceOverrides } from "./price-of.ts";

const dollars = z.number({ error: "must be a number of dollars" }).min(0, "must not be below 0").max(1_000_000, "must be at most 1000000");
const PriceSchema = z.strictObject({
  input_usd_per_million_tokens: dollars.optional(),
  output_usd_per_million_tokens: dollars.optional(),
  usd_per_image: dollars.optional(),
  usd_per_million_characters: dollars.optional(),
}, { error: (issue) => (issue.code === "unrecognized_keys" ? `has a field that is not known: ${issue.keys.join(", ")}` : "must be an object with prices") })
  .refine((price) => Object.keys(price).length > 0, "has no price")
  .refine((price) => (price.input_usd_per_million_tokens === undefined) === (price.output_usd_per_million_tokens === undefined), "needs a price for both input and output tokens");
const PricesSchema = z.record(z.string(), z.unknown(), { error: "must be an object of prices by provider/model" });

/** PRICES_FILE is not right; lists every problem. */
export class PricesFileError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[], options?: { cause?: unknown }) {
    super(`PRICES_FILE is not right:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`, options);
    this.name = "PricesFileError";
    this.problems = problems;
  }
}

/** The operator's prices, dated by the file's last change. Fails with PricesFileError. */
export async function readPricesFile(path: string): Promise<PriceOverrides> {
  const [text, { mtime }] = await Promise.all([readFile(path, "utf8"), stat(path)]).catch((error: unknown) => {
    throw new PricesFileError([`${path} cannot be read`], { cause: error });
  });
  return { prices: parsePrices(text), date: mtime.toISOString().slice(0, 10) };
}

/** Fails with PricesFileError. */
export function parsePrices(text: string): PriceOverrides["prices"] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PricesFileError(["is not valid JSON"]);
  }
  const entries = PricesSchema.safeParse(json);
  if (!entries.success) throw new PricesFileError(entries.error.issues.map((issue) => issue.message));
  const problems: string[] = [];
  const prices: Record<string, z.output<typeof PriceSchema>> = {};
  for (const [key, value] of Object.entries(entries.data)) {
    if (!/^[a-z0-9-]+\/\S{1,200}$/.test(key)) problems.push(`${key}: the name must be provider/model`);
    const price = PriceSchema.safeParse(value);
    if (price.success) prices[key] = price.data;
    else problems.push(...price.error.issues.map((issue) => `${[key, ...issue.path].join(" ")}: ${issue.message}`));
  }
  if (problems.length > 0) throw new PricesFileError(problems);
  return prices as PriceOverrides["prices"];
}
