import { sql } from "kysely";
import type { Database } from "../../database/index.ts";

export const findOwnJob = (database: Database, userKey: string, jobId: string) =>
  database.selectFrom("jobs").selectAll().where("id", "=", jobId).where("user_key", "=", userKey).executeTakeFirst();

export const listEventsAfter = (database: Database, jobId: string, lastId: string) =>
  database.selectFrom("job_events").select(["id", "name", "data"]).where("job_id", "=", jobId).where("id", ">", lastId).orderBy("id").limit(200).execute();

/** Only a job that has not ended can be canceled; one that has stays as it is. */
export async function cancelJobRow(database: Database, userKey: string, jobId: string): Promise<boolean> {
  const { numUpdatedRows } = await database.updateTable("jobs").set({ status: "canceled", updated_at: sql<Date>`now()` })
    .where("id", "=", jobId).where("user_key", "=", userKey).where("status", "in", ["queued", "running"]).executeTakeFirst();
  return numUpdatedRows > 0n;
}
