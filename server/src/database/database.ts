import type { Kysely, Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** What every store speaks to: the database itself or an open transaction. */
export type Database = Kysely<Schema>;
export type DatabaseTransaction = Transaction<Schema>;

/**
 * Runs `work` in one transaction. Inside it only `transaction` may be used: the embedded database has one
 * connection, so a query on `database` from inside would wait for the transaction it is in.
 */
export const inTransaction = <Result>(database: Database, work: (transaction: DatabaseTransaction) => Promise<Result>): Promise<Result> =>
  database.transaction().execute(work);
