import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { readBrief } from "../read-brief.ts";
import { fillSchema } from "./fill-schema.ts";
import { findSchema } from "./find-schema.ts";
import type { JsonSchema } from "./json-schema.ts";

const brief = (prompt = "A story of 6 pages for ages 3-5. The hero is Mina.", seed = "s") => readBrief(prompt, prompt, seed);
const fill = <Schema extends z.ZodType>(schema: Schema, prompt?: string, seed?: string): z.infer<Schema> => schema.parse(fillSchema(z.toJSONSchema(schema) as JsonSchema, brief(prompt, seed)));

const Scene = z.strictObject({
  setting: z.enum(["meadow", "kitchen", "pond"]),
  timeOfDay: z.enum(["day", "night"]).nullable(),
  figures: z.array(z.strictObject({ characterId: z.string(), emotion: z.enum(["joy", "fear"]), x: z.number().min(0).max(1) })).min(1).max(3),
  props: z.array(z.strictObject({ kind: z.enum(["kite", "ball", "cake"]), count: z.int().min(1).max(9).optional() })).max(4),
});
const Story = z.strictObject({
  title: z.string().max(50),
  dedication: z.string().max(80),
  refrains: z.array(z.string()).max(2),
  characters: z.array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/), name: z.string().max(40), role: z.enum(["hero", "friend", "other"]), description: z.string().max(400) })).min(1).max(4),
  cover: Scene,
  pages: z.array(z.strictObject({ page_number: z.int().min(1).max(24), text: z.string().max(600), scene: Scene, alt_text: z.string().max(200), image_prompt: z.string().max(300) })).length(6),
});

it("keeps cast, scenes and pages of a story together", () => {
  for (const seed of ["1", "2", "3", "4", "5"]) {
    const story = fill(Story, undefined, seed);
    const ids = story.characters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(story.characters[0]).toMatchObject({ name: "Mina", role: "hero" });
    expect(story.refrains).toEqual([]);
    expect(story.pages.map((page) => page.page_number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { scene } of [story.cover, ...story.pages].map((each) => ("scene" in each ? each : { scene: each }))) {
      for (const figure of scene.figures) expect(ids).toContain(figure.characterId);
    }
  }
});

it("takes the number of pages from the prompt where the schema leaves it free, in any spelling", () => {
  const schema = z.object({ spreads: z.array(z.object({ "Page Number": z.number(), narration: z.string() })) });
  expect(fill(schema, "eleven pages please, 11 pages").spreads.map((page) => page["Page Number"])).toHaveLength(11);
  expect(fill(z.object({ story: z.object({ beats: z.array(z.object({ text: z.string() })) }) }), "An 8-page story").story.beats).toHaveLength(8);
});

it("writes one page where one page is asked for", () => {
  const page = fill(z.object({ page_number: z.int(), text: z.string() }), "Rewrite page 4: it is too long.");
  expect(page.page_number).toBe(4);
  expect(page.text.split(" ").length).toBeGreaterThan(10);
});

it("follows references, also those of a schema to itself", () => {
  const Branch: z.ZodType = z.lazy(() => z.object({ name: z.string(), children: z.array(Branch).max(2), next: Branch.nullable() }));
  expect(fill(Branch)).toMatchObject({ name: expect.any(String) });
});

it("answers unions, records, tuples, formats and patterns", () => {
  const filled = fill(z.object({
    shape: z.discriminatedUnion("kind", [z.object({ kind: z.literal("circle"), radius: z.number().positive().max(9) }), z.object({ kind: z.literal("box"), side: z.int().multipleOf(5).min(10).max(30) })]),
    extra: z.record(z.string(), z.number()),
    pair: z.tuple([z.string(), z.int()]),
    uuid: z.uuid(), when: z.iso.datetime(), day: z.iso.date(), mail: z.email(), link: z.url(),
    hex: z.string().regex(/^#[0-9a-f]{6}$/), code: z.string().regex(/^(?:p|q)-\d{2,4}(-[A-Z]+)?$/), long: z.string().min(300).max(320), never: z.null(),
  }));
  expect(filled).toMatchObject({ hex: expect.stringMatching(/^#/), never: null });
});

it("gives a valid instance of whatever schema is made up", () => {
  const leaf = fc.oneof(
    fc.record({ minLength: fc.nat(20), more: fc.nat(30) }).map(({ minLength, more }) => z.string().min(minLength).max(minLength + more + 1)),
    fc.record({ least: fc.integer({ min: -50, max: 50 }), more: fc.nat(40) }).map(({ least, more }) => z.int().min(least).max(least + more)),
    fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }).map((words) => z.enum(words as [string, ...string[]])),
    fc.constant(z.boolean()),
    fc.constant(z.number().min(-1).max(1)),
  );
  const names = fc.constantFrom("title", "text", "pages", "characters", "id", "name", "page_number", "refrain", "scene", "who", "color", "zzz");
  const { schema } = fc.letrec<{ schema: z.ZodType }>((tie) => ({
    schema: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaf as fc.Arbitrary<z.ZodType>,
      fc.dictionary(names, tie("schema"), { maxKeys: 5 }).map((shape) => z.strictObject(shape)),
      fc.record({ item: tie("schema"), least: fc.nat(3), more: fc.nat(3) }).map(({ item, least, more }) => z.array(item).min(least).max(least + more)),
      tie("schema").map((inner) => inner.nullable()),
      fc.tuple(tie("schema"), tie("schema")).map(([left, right]) => z.union([left, right]))),
  }));
  fc.assert(fc.property(schema, fc.string(), (made, seed) => {
    const result = made.safeParse(fillSchema(z.toJSONSchema(made) as JsonSchema, brief(undefined, seed)));
    expect(result.error?.issues ?? []).toEqual([]);
  }), { numRuns: 400 });
});

it("finds the schema that a prompt spells out", () => {
  const schema = z.toJSONSchema(z.object({ heading: z.string() }));
  expect(findSchema(`Write JSON.\nJSON schema:\n${JSON.stringify(schema)}\nYou MUST answer with a JSON object.`)).toMatchObject({ properties: { heading: { type: "string" } } });
  expect(findSchema("Write a story as JSON.").properties).toHaveProperty("pages");
});
