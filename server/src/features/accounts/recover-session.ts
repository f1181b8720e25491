import { randomUUID } from "node:crypto";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { findUserByRecoveryHash, insertKey } from "./accounts.store.ts";
import { hashSecret, newSecret, readRecoveryKey } from "./new-secret.ts";

/** A new session of the account that the recovery key belongs to; the key stays good. Fails with VALIDATION for a key that opens nothing. */
export async function recoverSession({ database }: { database: Database }, typed: string): Promise<{ userKey: string; secret: string }> {
  const userKey = await findUserByRecoveryHash(database, hashSecret(readRecoveryKey(typed)));
  if (userKey === null) throw new AppError("VALIDATION", { errors: [{ field: "recovery_key", message: "opens no shelf" }] });
  const { secret, prefix } = newSecret("session");
  await insertKey(database, { id: randomUUID(), userKey, kind: "session", prefix, secretHash: hashSecret(secret) });
  return { userKey, secret };
}
