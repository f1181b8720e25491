import type { CharacterSheet, Scene } from "@ai-story-book/contracts";
import { expect, test } from "vitest";
import { seePicture } from "./see-picture.ts";

const CHARACTERS: CharacterSheet[] = (["fox", "rabbit"] as const).map((species) => ({
  id: species, name: species, role: "hero", description: "", imagePrompt: "", look: { species, age: "child", outfit: [] },
}));

const see = (scene: Partial<Scene>, crop?: Parameters<typeof seePicture>[1]) =>
  new Map(seePicture({
    kind: "page", key: "page-1", characters: CHARACTERS, style: "gouache", seed: 4, calmZone: null,
    scene: { setting: "meadow", timeOfDay: "day", weather: "clear", shot: "medium", cast: [{ characterId: "fox", pose: "stand", emotion: "happy" }], props: [], ...scene },
  }, crop).map((thing) => [thing.kind, thing]));

test("a thing beside a figure is seen for the most part", () => {
  expect(see({ props: [{ kind: "drum" }] }).get("drum")!.share).toBeGreaterThan(0.7);
});

test("what a crop cuts away is not seen", () => {
  expect(see({ props: [{ kind: "drum" }] }, { left: 0, top: 0, right: 1, bottom: 0.5 }).get("drum")).toMatchObject({ share: 0, area: 0 });
});

test("what lies behind another thing is seen in part", () => {
  const share = see({ setting: "bedroom", timeOfDay: "night", cast: [{ characterId: "fox", pose: "sleep", emotion: "sleepy" }] }).get("bed")!.share;
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.9);
});

test("a thing in a hand, a seat and a hiding place are seen", () => {
  const held = see({ cast: [{ characterId: "fox", pose: "hold", emotion: "happy", hold: { kind: "kite" } }] });
  const seat = see({ setting: "home", cast: [{ characterId: "fox", pose: "sit", emotion: "calm" }], props: [{ kind: "armchair" }] });
  const cover = see({ setting: "classroom", cast: [{ characterId: "rabbit", pose: "hide", emotion: "shy" }], props: [{ kind: "table" }] });
  expect([held.get("kite")!.share, seat.get("armchair")!.share, cover.get("table")!.share].every((share) => share > 0.3)).toBe(true);
});

test("the moon that a story is about is in the sky and in the window of a room", () => {
  expect(see({ timeOfDay: "night", props: [{ kind: "moon" }] }).get("moon")!.area).toBeGreaterThan(0.002);
  expect(see({ setting: "kitchen", timeOfDay: "night", props: [{ kind: "moon" }] }).get("moon")!.area).toBeGreaterThan(0.002);
});
