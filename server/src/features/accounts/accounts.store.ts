import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../../database/index.ts";

type NewKey = { id: string; userKey: string; kind: "api-key" | "session"; prefix: string; secretHash: string };

export async function insertUser(database: Database, userKey: string): Promise<void> {
  await database.insertInto("users").values({ user_key: userKey }).execute();
}

export async function insertKey(database: Database, key: NewKey): Promise<void> {
  await database.insertInto("api_keys")
    .values({ id: key.id, user_key: key.userKey, kind: key.kind, prefix: key.prefix, secret_hash: key.secretHash })
    .execute();
}

export async function findUserBySecretHash(database: Database, secretHash: string): Promise<string | null> {
  const row = await database.selectFrom("api_keys").select("user_key").where("secret_hash", "=", secretHash).executeTakeFirst();
  return row?.user_key ?? null;
}

export const getUser = (database: Database, userKey: string) =>
  database.selectFrom("users").selectAll().where("user_key", "=", userKey).executeTakeFirstOrThrow();

export const listApiKeys = (database: Database, userKey: string) =>
  database.selectFrom("api_keys").select(["id", "prefix", "created_at"]).where("user_key", "=", userKey).where("kind", "=", "api-key").orderBy("created_at").execute();

export async function deleteKey(database: Database, userKey: string, keyId: string): Promise<boolean> {
  const { numDeletedRows } = await database.deleteFrom("api_keys").where("id", "=", keyId).where("user_key", "=", userKey).where("kind", "=", "api-key").executeTakeFirst();
  return numDeletedRows > 0n;
}

/** One key an account: the new one takes the place of the old. */
export async function storeRecoveryKey(database: Database, userKey: string, secretHash: string): Promise<void> {
  await database.insertInto("recovery_keys").values({ user_key: userKey, secret_hash: secretHash })
    .onConflict((conflict) => conflict.column("user_key").doUpdateSet({ secret_hash: secretHash, created_at: sql`now()` })).execute();
}

export async function hasRecoveryKey(database: Database, userKey: string): Promise<boolean> {
  return (await database.selectFrom("recovery_keys").select("user_key").where("user_key", "=", userKey).executeTakeFirst()) !== undefined;
}

export async function findUserByRecoveryHash(database: Database, secretHash: string): Promise<string | null> {
  return (await database.selectFrom("recovery_keys").select("user_key").where("secret_hash", "=", secretHash).executeTakeFirst())?.user_key ?? null;
}

/** In the place of everybody who was erased. */
const ERASED = "user_deleted";

/**
 * Everything that hangs on the account goes with its row, and triggers remember the files of its books and give back what its jobs
 * had reserved. What was paid stays in the ledger under nobody's name. Returns how many books there were; null without an account.
 */
export async function eraseUser(transaction: DatabaseTransaction, userKey: string): Promise<number | null> {
  const user = await transaction.selectFrom("users").select("user_key").where("user_key", "=", userKey).forUpdate().executeTakeFirst();
  if (user === undefined) return null;
  const { count } = await transaction.selectFrom("books").select(({ fn }) => fn.countAll<string>().as("count")).where("user_key", "=", userKey).executeTakeFirstOrThrow();
  await transaction.deleteFrom("users").where("user_key", "=", userKey).execute();
  for (const table of ["provider_calls", "account_turns"] as const) await transaction.updateTable(table).set({ user_key: ERASED }).where("user_key", "=", userKey).execute();
  await transaction.updateTable("audit_log").set({ subject: ERASED }).where("subject", "=", userKey).execute();
  return Number(count);
}

/** A call that was being made while its account was erased is booked after it. */
export async function forgetErasedUsers(database: Database): Promise<void> {
  await sql`UPDATE provider_calls SET user_key = ${ERASED}
    WHERE day >= (now() AT TIME ZONE 'UTC')::date - 1 AND user_key <> ${ERASED} AND created_at > now() - interval '1 hour'
      AND NOT EXISTS (SELECT 1 FROM users WHERE users.user_key = provider_calls.user_key)`.execute(database);
}
