import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { LookSchema } from "../story/character-sheet.ts";
import { CursorQuerySchema, NothingSchema, TimestampSchema } from "./shared.ts";

export const CharacterInputSchema = z.strictObject({
  name: z.string().trim().min(1).max(40),
  description: z.string().trim().max(200).optional(),
  look: LookSchema,
});
export const CharacterSchema = CharacterInputSchema.extend({ character_id: z.uuid(), created_at: TimestampSchema });
export type Character = z.infer<typeof CharacterSchema>;

const CharacterParams = z.strictObject({ character_id: z.uuid() });

export const createCharacter = defineEndpoint({
  method: "POST", path: "/v1/characters", tag: "characters", access: "user", isCostly: true,
  summary: "Keep a character for your books", body: CharacterInputSchema, responses: { 201: CharacterSchema },
});
export const listCharacters = defineEndpoint({
  method: "GET", path: "/v1/characters", tag: "characters", access: "user",
  summary: "Your characters, newest first", query: CursorQuerySchema,
  responses: { 200: z.object({ characters: z.array(CharacterSchema), next_cursor: z.string().nullable() }) },
});
export const getCharacter = defineEndpoint({
  method: "GET", path: "/v1/characters/:character_id", tag: "characters", access: "user",
  summary: "One character", params: CharacterParams, responses: { 200: CharacterSchema },
});
export const updateCharacter = defineEndpoint({
  method: "PATCH", path: "/v1/characters/:character_id", tag: "characters", access: "user",
  summary: "Change a character; books that are made already stay as they are",
  params: CharacterParams, body: CharacterInputSchema.partial(), responses: { 200: CharacterSchema },
});
export const deleteCharacter = defineEndpoint({
  method: "DELETE", path: "/v1/characters/:character_id", tag: "characters", access: "user",
  summary: "Delete a character; books stay", params: CharacterParams, responses: { 204: NothingSchema },
});
