import type { Look } from "@ai-story-book/contracts";
import { sql } from "kysely";
import type { Database } from "../../database/index.ts";

const COLUMNS = ["id", "name", "description", "look", "created_at"] as const;
export type CharacterValues = { name: string; description: string | null; look: Look };

export const insertCharacter = (database: Database, id: string, userKey: string, values: CharacterValues) =>
  database.insertInto("characters").values({ id, user_key: userKey, ...values, look: JSON.stringify(values.look) }).returning(COLUMNS).executeTakeFirstOrThrow();

export const findCharacter = (database: Database, userKey: string, id: string) =>
  database.selectFrom("characters").select(COLUMNS).where("id", "=", id).where("user_key", "=", userKey).executeTakeFirst();

export const updateCharacterRow = (database: Database, userKey: string, id: string, values: CharacterValues) =>
  database.updateTable("characters").set({ ...values, look: JSON.stringify(values.look), updated_at: sql<Date>`now()` })
    .where("id", "=", id).where("user_key", "=", userKey).returning(COLUMNS).executeTakeFirst();

export async function deleteCharacterRow(database: Database, userKey: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await database.deleteFrom("characters").where("id", "=", id).where("user_key", "=", userKey).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Newest first; `after` is the last one of the page before. */
export const listCharacterRows = (database: Database, userKey: string, limit: number, after?: string) =>
  database.selectFrom("characters").select(COLUMNS).where("user_key", "=", userKey)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(created_at, id) < (SELECT created_at, id FROM characters AS last WHERE last.id = ${after} AND last.user_key = ${userKey})`))
    .orderBy("created_at", "desc").orderBy("id", "desc").limit(limit).execute();
