import { randomUUID } from "node:crypto";
import { inTransaction, type Database } from "../../database/index.ts";
import { insertKey, insertUser } from "./accounts.store.ts";
import { hashSecret, newSecret, newUserKey } from "./new-secret.ts";

/** A new account with its first secret, which is given out here and nowhere else. */
export async function createAccount(context: { database: Database }, kind: "api-key" | "session"): Promise<{ userKey: string; secret: string }> {
  const userKey = newUserKey();
  const { secret, prefix } = newSecret(kind);
  await inTransaction(context.database, async (transaction) => {
    await insertUser(transaction, userKey);
    await insertKey(transaction, { id: randomUUID(), userKey, kind, prefix, secretHash: hashSecret(secret) });
  });
  return { userKey, secret };
}
