import type { JsonSchema } from "./json-schema.ts";

/** What a story is asked in when a prompt wants JSON and does not say which. */
const PLAIN_STORY: JsonSchema = {
  type: "object",
  properties: {
    title: { type: "string" },
    dedication: { type: "string" },
    characters: { type: "array", items: { type: "object", properties: { id: { type: "string" }, name: { type: "string" }, description: { type: "string" } }, required: ["id", "name", "description"] } },
    pages: { type: "array", items: { type: "object", properties: { page_number: { type: "integer" }, text: { type: "string" }, image_prompt: { type: "string" } }, required: ["page_number", "text", "image_prompt"] } },
  },
  required: ["title", "dedication", "characters", "pages"],
};

/** The JSON schema written out in a prompt, as clients do for servers without structured outputs; else that of a plain story. */
export function findSchema(prompt: string): JsonSchema {
  for (const match of prompt.matchAll(/\{\s*"(?:\$schema|\$ref|type|properties|anyOf)"\s*:/g)) {
    const schema = parseBalanced(prompt, match.index);
    if (schema && (schema.properties !== undefined || schema.items !== undefined || schema.anyOf !== undefined || schema.$ref !== undefined)) return schema;
  }
  return PLAIN_STORY;
}

function parseBalanced(text: string, from: number): JsonSchema | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted && character === "\\") at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === "{") depth += 1;
    else if (!isQuoted && character === "}") depth -= 1;
    if (depth > 0) continue;
    try {
      return JSON.parse(text.slice(from, at + 1)) as JsonSchema;
    } catch {
      return undefined;
    }
  }
  return undefined;
}
