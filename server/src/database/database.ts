import type { Kysely, Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** What every store speaks to: the database itself or an open transaction. */
export type Database = Kysely<Schema>;
export type DatabaseTransaction = Transaction<Schema>;

/**
 * Runs `work` in one transaction. Inside it only `transaction` may be used: the embedded database has one
 * connection, so a query on `database` from inside would wait for the transaction it is in.
 */
export async function inTransaction<Result>(database: Database, work: (transaction: DatabaseTransaction) => Promise<Result>): Promise<Result> {
  const tellings: (() => void)[] = [];
  const result = await database.transaction().execute((transaction) => {
    tellingsOf.set(transaction, tellings);
    return work(transaction);
  });
  for (const tell of tellings) tell();
  return result;
}

const tellingsOf = new WeakMap<DatabaseTransaction, (() => void)[]>();

/** Says what happened once it is committed; of what is rolled back nothing is told. */
export const afterCommit = (transaction: DatabaseTransaction, tell: () => void): void => void tellingsOf.get(transaction)?.push(tell);
