import type { Database } from "../../database/index.ts";
import { storeRecoveryKey } from "./accounts.store.ts";
import { hashSecret, newRecoveryKey, readRecoveryKey } from "./new-secret.ts";

/** The key that carries the shelf to another device; given out here and nowhere else. */
export async function createRecoveryKey(context: { database: Database }, userKey: string): Promise<string> {
  const key = newRecoveryKey();
  await storeRecoveryKey(context.database, userKey, hashSecret(readRecoveryKey(key)));
  return key;
}
