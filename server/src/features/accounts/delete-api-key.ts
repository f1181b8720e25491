import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { deleteKey } from "./accounts.store.ts";

/** The key opens nothing from here on. Fails with NOT_FOUND, also for a key of another account. */
export async function deleteApiKey(context: { database: Database }, input: { userKey: string; keyId: string }): Promise<void> {
  if (!(await deleteKey(context.database, input.userKey, input.keyId))) throw new AppError("NOT_FOUND");
}
