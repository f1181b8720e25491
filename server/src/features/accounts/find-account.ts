import type { Database } from "../../database/index.ts";
import { findUserBySecretHash } from "./accounts.store.ts";
import { hashSecret } from "./new-secret.ts";

/** The account of an API key or session secret, or null. */
export const findAccount = (context: { database: Database }, secret: string): Promise<string | null> =>
  secret.length > 200 ? Promise.resolve(null) : findUserBySecretHash(context.database, hashSecret(secret));
