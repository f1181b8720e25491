import { SETTINGS, TIMES_OF_DAY, type CharacterSheet, type Scene } from "@ai-story-book/contracts";
import { describe, expect, test } from "vitest";
import { rng } from "../core/random.ts";
import { paintPicture } from "../paint-picture.ts";
import { SETTINGS as STAGES } from "./stages.ts";

const SMALL = { sizePx: 128, jpegQuality: 80 };
const SEED = 5;
const STYLE_OF_TIME = { morning: "watercolor", day: "gouache", evening: "papercut", night: "crayon" } as const;
const CHARACTERS: CharacterSheet[] = (["fox", "rabbit"] as const).map((species) => ({
  id: species, name: species, role: "hero", description: "", imagePrompt: "", look: { species, age: "child", outfit: [{ kind: "scarf", color: "red" }] },
}));
const OUTDOORS = ["hill", "lane", "playground", "pond", "roof", "nest"] as const;

/** A key whose picture draws this layout. */
function keyOf(layout: number, layouts: number): string {
  for (let attempt = 0; ; attempt++) {
    if (Math.floor(rng(`${SEED}/${attempt}/layout`)() * layouts) === layout) return String(attempt);
  }
}

function paint(setting: Scene["setting"], layout: number, rest: Partial<Scene>, calmEdge: "top" | "bottom" | null = null) {
  const timeOfDay = rest.timeOfDay ?? "day";
  const scene: Scene = {
    setting, timeOfDay, weather: "clear", season: "summer", shot: "medium", props: [],
    cast: CHARACTERS.map(({ id }) => ({ characterId: id, pose: "wave", emotion: "happy" })), ...rest,
  };
  const key = keyOf(layout, STAGES[setting].layouts);
  return paintPicture({ kind: "page", key, scene, characters: CHARACTERS, style: STYLE_OF_TIME[timeOfDay], seed: SEED, calmZone: calmEdge && { edge: calmEdge, size: 0.2 } }, SMALL);
}

const layoutsOf = (setting: Scene["setting"]): number[] => Array.from({ length: STAGES[setting].layouts }, (_, layout) => layout);

test("every setting of the contract is drawn as itself", () => {
  expect(Object.keys(STAGES).sort()).toEqual([...SETTINGS].sort());
  for (const setting of SETTINGS) expect(STAGES[setting].layouts).toBeGreaterThanOrEqual(2);
});

test("no two settings share a drawing", () => {
  const drawings = SETTINGS.map((setting) => STAGES[setting].draw);
  expect(new Set(drawings).size).toBe(SETTINGS.length);
});

describe.each(SETTINGS)("%s", (setting) => {
  test.each(TIMES_OF_DAY)("is painted without a note in every layout at %s", async (timeOfDay) => {
    for (const layout of layoutsOf(setting)) {
      const picture = await paint(setting, layout, { timeOfDay });
      expect(picture.notes).toEqual([]);
      expect(picture.heads).toHaveLength(CHARACTERS.length);
      expect(picture.jpeg.length).toBeGreaterThan(1000);
    }
  });

  test("keeps heads out of the calm zone at either edge", async () => {
    for (const layout of layoutsOf(setting)) {
      const underText = await paint(setting, layout, {}, "top");
      for (const head of underText.heads) expect(head.top).toBeGreaterThan(0.2);
      const aboveText = await paint(setting, layout, {}, "bottom");
      for (const head of aboveText.heads) expect(head.bottom).toBeLessThan(0.8);
    }
  });
});

test.each(OUTDOORS)("the seasons change the colours of a %s", async (setting) => {
  const summer = await paint(setting, 0, { season: "summer" });
  const winter = await paint(setting, 0, { season: "winter" });
  expect(Buffer.compare(winter.jpeg, summer.jpeg)).not.toBe(0);
});

test.each(OUTDOORS)("rain falls on a %s", async (setting) => {
  const clear = await paint(setting, 0, { season: "summer" });
  const rain = await paint(setting, 0, { season: "summer", weather: "rain" });
  expect(Buffer.compare(rain.jpeg, clear.jpeg)).not.toBe(0);
  expect(rain.notes).toEqual([]);
});

test.each(["home", "burrow", "nest"] as const)("one may sleep in a %s", async (setting) => {
  const picture = await paint(setting, 1, { timeOfDay: "night", cast: [{ characterId: "fox", pose: "sleep", emotion: "sleepy", nightwear: true }] });
  expect(picture.notes).toEqual([]);
});
