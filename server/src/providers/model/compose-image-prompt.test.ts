import { SPECIES, STYLES, type CharacterSheet, type Look, type Scene } from "@ai-story-book/contracts";
import { expect, test } from "vitest";
import { composeImagePrompt } from "./compose-image-prompt.ts";
import { describeLook, nameByLook } from "./describe-look.ts";

const DRAGON: Look = { species: "dragon", age: "child", mainColor: "green", outfit: [{ kind: "scarf", color: "red" }] };
const GIRL: Look = { species: "child", age: "child", outfit: [{ kind: "dress", color: "yellow" }, { kind: "boots", color: "red" }], person: { skin: "brown", hairColor: "black", hairStyle: "pigtails", wheelchair: "blue" } };
const sheet = (id: string, name: string, look: Look): CharacterSheet => ({ id, name, role: id === "c1" ? "hero" : "friend", look, description: "", imagePrompt: describeLook(look) });
const CAST = [sheet("c1", "Mina", GIRL), sheet("c2", "Star", DRAGON)];
const SCENE: Scene = {
  setting: "hill", timeOfDay: "evening", weather: "windy", season: "autumn", shot: "wide",
  cast: [{ characterId: "c1", pose: "look-up", emotion: "joy", hold: { kind: "kite", color: "red" } }, { characterId: "c2", pose: "fly", emotion: "happy" }],
  props: [{ kind: "cloud-small", count: 3 }],
};
const compose = (picture: string, changes: Partial<Parameters<typeof composeImagePrompt>[0]> = {}) => composeImagePrompt({ style: "watercolor", scene: SCENE, characters: CAST, picture, ...changes });

test("a prompt says style, whole looks, what happens, place, time, weather, things and rules", () => {
  const prompt = compose("c1 lets the kite rise while c2 circles it");
  for (const words of [
    "Soft watercolour painting", "a young child about five years old with brown skin and pigtailed black hair wearing a yellow dress and red boots and sitting in a blue wheelchair",
    "a young green dragon wearing a red scarf", "What happens: the child lets the kite rise while the green dragon circles it.", "holding red kite",
    "a round green hill, evening, a playful wind, autumn", "3 clouds", "uncluttered space along one edge", "No text, no letters", "no logos",
  ]) expect(prompt).toContain(words);
});

test.each(STYLES)("%s has words of its own", (style) => {
  const others = STYLES.filter((other) => other !== style).map((other) => compose("", { style: other }).split(",")[0]);
  expect(others).not.toContain(compose("", { style }).split(",")[0]);
});

test.each([
  ["Mina waves", "the child waves"],
  ["MINA and mina wave", "the child and the child wave"],
  ["Mina's kite rises over Star", "the child's kite rises over the green dragon"],
  ["under a bright star c1 sleeps", "under a bright star the child sleeps"],
  ["Two stars shine over Jiwoo", "Two stars shine over the child"],
  ["Seo-yeon runs", "the child runs"],
  ["c1 hugs c4", "the child hugs a friend"],
  ["A kite above c2. Leaves fall", "A kite above the green dragon. Leaves fall"],
])("%s becomes %s", (picture, said) => {
  expect(compose(picture)).toContain(said);
});

test("two of a kind are told apart by what they wear", () => {
  const other: Look = { ...DRAGON, outfit: [{ kind: "hat", color: "blue" }] };
  expect(nameByLook(DRAGON, [other])).toBe("the green dragon with the red scarf");
  expect(nameByLook(DRAGON, [GIRL])).toBe("the green dragon");
});

test.each(SPECIES)("a %s has a look in words that fits the sheet", (species) => {
  const look: Look = { species, age: "elder", outfit: [{ kind: "hat", color: "red" }], ...(species === "child" ? { person: { skin: "fair", hairColor: "grey", hairStyle: "bald" } } : {}) };
  expect(describeLook(look)).toMatch(/^an? .+ wearing a red hat$/);
  expect(describeLook(look).length).toBeLessThan(600);
});

test("no prompt is longer than a page can store", () => {
  expect(compose("c1 runs ".repeat(900)).length).toBeLessThanOrEqual(4000);
});
