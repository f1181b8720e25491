import { priceOf, type Prices, type Units } from "./prices.ts";

/** One call, as the vendor's invoice would see it; also calls that cost nothing. */
export type BillRow = {
  time: string;
  provider: "openai" | "replicate";
  operation: string;
  model: string;
  /** `book/step/page/attempt`. */
  identity: string;
  account: string;
  units: Units;
  usd: number;
  billed: boolean;
  vendorId: string;
  /** `in-flight` until the call is over; then `ok`, `client-gone`, `refused`, `canceled`, `aborted` or the name of the fault. */
  outcome: string;
  fault: string | null;
};

/** The ledger of one simulator; a row is opened when a call is accepted and settled once, when it is over. */
export class Bill {
  prices: Prices;
  private rows: BillRow[] = [];

  constructor(prices: Prices) {
    this.prices = prices;
  }

  open(row: Pick<BillRow, "provider" | "operation" | "model" | "identity" | "account" | "vendorId">): BillRow {
    const opened: BillRow = { time: new Date().toISOString(), ...row, units: {}, usd: 0, billed: false, outcome: "in-flight", fault: null };
    this.rows.push(opened);
    return opened;
  }

  /** Closes a row; a second settlement of the same row changes nothing. */
  settle(row: BillRow, end: { outcome: string; billed: boolean; units: Units }): void {
    if (row.outcome !== "in-flight") return;
    row.outcome = end.outcome;
    row.billed = end.billed;
    row.units = end.units;
    row.usd = end.billed ? priceOf(this.prices, row.provider, row.model, end.units) : 0;
  }

  list(): BillRow[] {
    return this.rows.map((row) => ({ ...row, units: { ...row.units } }));
  }

  totalUsd(): number {
    return Math.round(this.rows.reduce((sum, row) => sum + row.usd, 0) * 1e9) / 1e9;
  }

  clear(): void {
    this.rows = [];
  }
}
