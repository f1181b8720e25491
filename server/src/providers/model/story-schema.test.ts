import { PROPS } from "@ai-story-book/contracts";
import { expect, test } from "vitest";
import { buildStorySchema } from "./story-schema.ts";

type Node = { [key: string]: unknown; type?: unknown; properties?: Record<string, Node>; required?: string[]; additionalProperties?: unknown; items?: Node; anyOf?: Node[]; enum?: string[]; $ref?: string; $defs?: Record<string, Node> };
const listNodes = (node: Node): Node[] => [node, ...[...Object.values(node.properties ?? {}), ...Object.values(node.$defs ?? {}), ...(node.items === undefined ? [] : [node.items]), ...(node.anyOf ?? [])].flatMap(listNodes)];
const build = (changes: Partial<Parameters<typeof buildStorySchema>[0]> = {}) => buildStorySchema({ pageCount: 8, hasOpening: true, takesLongLists: true, ...changes }) as Node;

test("is what strict decoders take: every field required, nothing else allowed, no optional keys, few keywords", () => {
  const KEYWORDS = new Set(["type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "$ref", "$defs", "minItems", "maxItems"]);
  for (const node of listNodes(build())) {
    expect(Object.keys(node).filter((key) => !KEYWORDS.has(key))).toEqual([]);
    if (node.type !== "object") continue;
    expect(node.additionalProperties).toBe(false);
    expect(node.required).toEqual(Object.keys(node.properties!));
  }
});

test("stays inside OpenAI's limits of a strict schema", () => {
  const nodes = listNodes(build({ pageCount: 24 }));
  expect(nodes.flatMap((node) => node.enum ?? []).length).toBeLessThanOrEqual(1000);
  expect(nodes.flatMap((node) => Object.keys(node.properties ?? {})).length).toBeLessThanOrEqual(5000);
  for (const { enum: words = [] } of nodes) expect(words.length <= 250 || words.join("").length <= 15_000).toBe(true);
});

test("asks for exactly the pages wanted, and for the opening only when it is missing", () => {
  expect(build({ pageCount: 3, hasOpening: false }).properties).toEqual({ pages: expect.objectContaining({ minItems: 3, maxItems: 3 }) });
  expect(Object.keys(build().properties!)).toEqual(["title", "dedication", "refrain", "characters", "things", "season", "cover", "pages"]);
});

test("says the many things once, and not at all to who does not take long lists", () => {
  expect(JSON.stringify(build()).split(PROPS[100]!)).toHaveLength(2);
  expect(listNodes(build({ takesLongLists: false })).every(({ enum: words = [] }) => words.length < 60)).toBe(true);
});
