import { accountKey, type Account, type Operation } from "../../calls/index.ts";
import { PRICE_TABLE, PRICE_TABLE_DATE, type Price } from "./price-table.ts";

/** A price as it stands in the ledger: where it came from and of what day it is. */
export type DatedPrice = Price & { key: string; date: string; source: "built-in" | "prices-file" | "guess" | "free" };

export type Prices = {
  /** Never fails: a model without a price costs as much as the dearest of its provider for the same kind of work. */
  priceOf(account: Account, operation: Operation): DatedPrice;
};

export type PriceOverrides = { prices: Readonly<Record<string, Price>>; date: string };

/** The built-in table with the operator's prices over it. */
export function createPrices(overrides: PriceOverrides = { prices: {}, date: PRICE_TABLE_DATE }): Prices {
  const rows: DatedPrice[] = [
    ...Object.entries(overrides.prices).map(([key, price]) => ({ ...price, key, date: overrides.date, source: "prices-file" as const })),
    ...Object.entries(PRICE_TABLE).filter(([key]) => !(key in overrides.prices)).map(([key, price]) => ({ ...price, key, date: PRICE_TABLE_DATE, source: "built-in" as const })),
  ];
  return {
    priceOf(account, operation) {
      const fitting = rows.filter((row) => fits(row, operation));
      const known = namesOf(account).flatMap((name) => fitting.filter((row) => row.key === name))[0];
      if (known !== undefined) return known;
      if (isFree(account, operation)) return { key: accountKey(account), date: PRICE_TABLE_DATE, source: "free" };
      return guess(account, fitting);
    },
  };
}

/** `provider/model` exactly, then without the date or version that names a snapshot of the model. */
function namesOf({ provider, model }: Account): string[] {
  const family = model.replace(/:[0-9a-z.-]+$/, "").replace(/-(latest|\d{4}-\d{2}-\d{2}|\d{8})$/, "");
  return [`${provider}/${model}`, `${provider}/${family}`];
}

/** What runs here or is given away; a price of the operator's own comes before this. */
const isFree = ({ provider }: Account, operation: Operation): boolean =>
  operation === "moderation" || provider === "builtin" || provider === "openai-compatible";

const fits = (price: Price, operation: Operation): boolean => {
  if (operation === "picture") return price.usd_per_image !== undefined;
  if (operation === "speech") return price.usd_per_million_characters !== undefined;
  return price.output_usd_per_million_tokens !== undefined;
};

function guess(account: Account, fitting: readonly DatedPrice[]): DatedPrice {
  const ofProvider = fitting.filter((row) => row.key.startsWith(`${account.provider}/`));
  const dearest = (ofProvider.length > 0 ? ofProvider : fitting).toSorted((a, b) => dearness(b) - dearness(a))[0]!;
  return { ...dearest, key: accountKey(account), source: "guess" };
}

/** Prices of one kind of work differ in one number only: what comes out costs most. */
const dearness = (price: Price): number => price.usd_per_image ?? price.usd_per_million_characters ?? price.output_usd_per_million_tokens ?? 0;
