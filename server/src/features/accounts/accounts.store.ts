import type { Database } from "../../database/index.ts";

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
