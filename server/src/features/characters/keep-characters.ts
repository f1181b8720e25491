import { randomUUID } from "node:crypto";
import type { Character } from "@ai-story-book/contracts";
import { requestOrigin } from "../../calls/index.ts";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { Moderator } from "../../providers/ports.ts";
import { deleteCharacterRow, findCharacter, insertCharacter, listCharacterRows, updateCharacterRow, type CharacterValues } from "./characters.store.ts";

type Context = { database: Database; moderator: Moderator };
type Given = { name: string; description?: string | undefined; look: Character["look"] };
type Row = NonNullable<Awaited<ReturnType<typeof findCharacter>>>;

/** Fails with SAFETY_INPUT for words that are not for children. */
export async function createCharacter(context: Context, userKey: string, given: Given): Promise<Character> {
  await refuseUnsafe(context, userKey, given);
  return describe(await insertCharacter(context.database, randomUUID(), userKey, valuesOf(given)));
}

/** Fails with NOT_FOUND, also for a character of somebody else. */
export async function getCharacter({ database }: Pick<Context, "database">, userKey: string, id: string): Promise<Character> {
  const row = await findCharacter(database, userKey, id);
  if (row === undefined) throw new AppError("NOT_FOUND");
  return describe(row);
}

/** What is not given stays. Fails with NOT_FOUND or SAFETY_INPUT. */
export async function updateCharacter(context: Context, userKey: string, id: string, given: { [Field in keyof Given]?: Given[Field] | undefined }): Promise<Character> {
  const present = await getCharacter(context, userKey, id);
  const wanted: Given = { name: given.name ?? present.name, description: given.description ?? present.description, look: given.look ?? present.look };
  await refuseUnsafe(context, userKey, wanted);
  const row = await updateCharacterRow(context.database, userKey, id, valuesOf(wanted));
  if (row === undefined) throw new AppError("NOT_FOUND");
  return describe(row);
}

/** Books stay as they are. Fails with NOT_FOUND. */
export async function deleteCharacter({ database }: Pick<Context, "database">, userKey: string, id: string): Promise<void> {
  if (!(await deleteCharacterRow(database, userKey, id))) throw new AppError("NOT_FOUND");
}

/** A page of the user's characters, newest first. */
export async function listCharacters({ database }: Pick<Context, "database">, userKey: string, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
  if (cursor !== undefined && !/^[0-9a-f-]{36}$/.test(cursor)) throw new AppError("VALIDATION", { errors: [{ field: "cursor", message: "is not a cursor of this list" }] });
  const rows = await listCharacterRows(database, userKey, limit + 1, cursor);
  const shown = rows.slice(0, limit);
  return { characters: shown.map(describe), next_cursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}

async function refuseUnsafe({ moderator }: Context, userKey: string, given: Given): Promise<void> {
  const texts = [given.name, given.description].filter((text): text is string => text !== undefined);
  const verdict = await moderator.checkTexts({ texts, language: "en", stage: "input" }, { signal: AbortSignal.timeout(10_000), origin: requestOrigin(userKey) });
  if (!verdict.isSafe) throw new AppError("SAFETY_INPUT", { suggestions: verdict.suggestions });
}

const valuesOf = ({ name, description, look }: Given): CharacterValues => ({ name, description: description ?? null, look });

const describe = (row: Row): Character => ({
  character_id: row.id, name: row.name, ...(row.description === null ? {} : { description: row.description }), look: row.look, created_at: row.created_at.toISOString(),
});
