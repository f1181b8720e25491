import { randomUUID } from "node:crypto";
import type { Database } from "../../database/index.ts";
import { insertKey } from "./accounts.store.ts";
import { hashSecret, newSecret } from "./new-secret.ts";

/** Another API key for an account; the secret is given out here and nowhere else. */
export async function createApiKey(context: { database: Database }, userKey: string): Promise<{ keyId: string; secret: string }> {
  const keyId = randomUUID();
  const { secret, prefix } = newSecret("api-key");
  await insertKey(context.database, { id: keyId, userKey, kind: "api-key", prefix, secretHash: hashSecret(secret) });
  return { keyId, secret };
}
