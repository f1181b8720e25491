import type { Database } from "../../database/index.ts";
import { getUser, hasRecoveryKey, listApiKeys } from "./accounts.store.ts";

/** The account as its owner sees it; secrets are never shown again. */
export async function describeAccount(context: { database: Database }, userKey: string) {
  const user = await getUser(context.database, userKey);
  const keys = await listApiKeys(context.database, userKey);
  return {
    user_key: userKey,
    created_at: user.created_at.toISOString(),
    has_recovery_key: await hasRecoveryKey(context.database, userKey),
    api_keys: keys.map((key) => ({ key_id: key.id, prefix: key.prefix, created_at: key.created_at.toISOString() })),
  };
}
