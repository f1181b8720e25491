import type { Operation } from "../calls/index.ts";
import type { BookAccounts } from "../features/costs/index.ts";
import { JOB_DEFINITIONS } from "../features/making/index.ts";
import { beginAtZero } from "../telemetry/index.ts";
import type { Service } from "./open-service.ts";

/** Shows at once what may be counted later. */
export function beginMeasures({ metrics }: Pick<Service, "metrics">, accounts: BookAccounts): void {
  const known = (Object.keys(accounts) as Operation[]).flatMap((operation) => {
    const account = accounts[operation];
    return account === null ? [] : [{ account, operation }];
  });
  beginAtZero(metrics, { kinds: JOB_DEFINITIONS.map(({ kind }) => kind), accounts: known });
}
