import { endpoints } from "@ai-story-book/contracts";
import type { Database } from "../../database/index.ts";
import type { Register } from "../../http/index.ts";
import type { Moderator } from "../../providers/ports.ts";
import { createCharacter, deleteCharacter, getCharacter, listCharacters, updateCharacter } from "./keep-characters.ts";

export const charactersRoutes = (context: { database: Database; moderator: Moderator }) => (register: Register): void => {
  register(endpoints.createCharacter, ({ userKey, body }) => createCharacter(context, userKey, body));
  register(endpoints.listCharacters, ({ userKey, query }) => listCharacters(context, userKey, query));
  register(endpoints.getCharacter, ({ userKey, params }) => getCharacter(context, userKey, params.character_id));
  register(endpoints.updateCharacter, ({ userKey, params, body }) => updateCharacter(context, userKey, params.character_id, body));
  register(endpoints.deleteCharacter, async ({ userKey, params }) => {
    await deleteCharacter(context, userKey, params.character_id);
    return null;
  });
};
