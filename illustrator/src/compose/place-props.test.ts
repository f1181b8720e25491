import { PROPS, SETTINGS as PLACES, type CharacterSheet, type Prop, type PropKind, type Scene, type Setting } from "@ai-story-book/contracts";
import { describe, expect, test } from "vitest";
import { geometry } from "../characters/character.ts";
import { rng } from "../core/random.ts";
import type { Act } from "./act.ts";
import { placeCast } from "./casting.ts";
import { drawingRequestOf } from "./drawing-request.ts";
import { placeProps } from "./place-props.ts";
import type { PlacedProp } from "./placed-prop.ts";
import { buildScene } from "./scene.ts";
import { BASE, SETTINGS, type Stage } from "./stages.ts";

const sheet = (id: string, species: CharacterSheet["look"]["species"] = "fox"): CharacterSheet => ({
  id, name: id, role: "hero", description: "", imagePrompt: "", look: { species, age: "child", outfit: [] },
});
const CHARACTERS = [sheet("a"), sheet("b", "mouse")];

const sceneOf = (setting: Setting, props: readonly Prop[], more: Partial<Scene> = {}): Scene => ({
  setting, timeOfDay: "day", weather: "clear", shot: "medium", cast: [{ characterId: "a", pose: "stand", emotion: "happy" }], props: [...props], ...more,
});
const requestOf = (scene: Scene) => drawingRequestOf({ scene, characters: CHARACTERS, style: "gouache", seed: 1, key: "page-1", isCover: false, calmEdge: null });

/** Two figures on a stage, and things among them. */
function placedOn(setting: Setting, props: readonly Prop[]): { acts: Act[]; placed: PlacedProp[]; leftOut: Prop[] } {
  const stage: Stage = { ...BASE, ...SETTINGS[setting] };
  const { drawing } = requestOf(sceneOf(setting, [], { cast: ["a", "b"].map((characterId) => ({ characterId, pose: "stand", emotion: "happy" })) }));
  const { acts } = placeCast(drawing.cast, stage, "medium", rng("test"));
  const heads = acts.map((act) => geometry(act.sheet, act).headBox);
  return { acts, ...placeProps({ props, acts, stage, heads, shot: "medium", isDark: false, isTopCalm: false, seed: "test", focusX: 512, sun: { x: 700, y: 210 }, hasBed: false }) };
}

const boxOf = ({ drawing, x, y, k }: PlacedProp) => {
  const half = (drawing.width * k) / 2;
  const up = drawing.height * k * (drawing.place === "above" ? 0.5 : 1);
  return { left: x - half, right: x + half, top: y - up, bottom: y + (drawing.place === "above" ? up : 0) };
};

describe.each(PLACES)("in the %s", (setting) => {
  test("no thing leaves the picture and none before the figures covers a face", () => {
    for (const kind of PROPS) {
      const { acts, placed, leftOut } = placedOn(setting, [{ kind }]);
      expect([kind, placed.length + leftOut.length]).toEqual([kind, 1]);
      const boxes = placed.map((one) => ({ kind, band: one.band, ...boxOf(one) }));
      // A rainbow spans the sky.
      const isWithin = (box: (typeof boxes)[number]): boolean => kind === "rainbow" || (box.left >= -2 && box.right <= 1026 && box.top >= -2 && box.bottom <= 1026);
      const isOverFace = (box: (typeof boxes)[number]): boolean => acts.some((act) => {
        const { cx, cy, r } = geometry(act.sheet, act).faceBox;
        return box.band === "front" && box.left < cx + r * 0.6 && box.right > cx - r * 0.6 && box.top < cy + r * 0.5;
      });
      expect(boxes.filter((box) => !isWithin(box))).toEqual([]);
      expect(boxes.filter(isOverFace)).toEqual([]);
    }
  });

  test("hardly a thing finds no room beside two figures", () => {
    const leftOut = PROPS.filter((kind) => placedOn(setting, [{ kind }]).leftOut.length > 0);
    // Beside a boat there is no room for a market stall.
    expect(leftOut.slice(setting === "sea" ? 11 : 0)).toEqual([]);
  });
});

const kindsOf = (scene: Scene): PropKind[] => (requestOf(scene).drawing.props ?? []).map(({ kind }) => kind);

describe("things", () => {
  test("are on the table when there is one", () => {
    const { placed } = placedOn("kitchen", [{ kind: "cup" }, { kind: "table" }]);
    const table = placed.find((one) => one.prop.kind === "table")!;
    const cup = placed.find((one) => one.prop.kind === "cup")!;
    expect(cup.y).toBeLessThan(table.y - 0.8 * table.drawing.height * table.k);
    expect(Math.abs(cup.x - table.x)).toBeLessThan((table.drawing.width * table.k) / 2);
  });

  test("stand where the scene says", () => {
    const bandOf = (place: Prop["place"]) => placedOn("meadow", [{ kind: "apple", ...(place ? { place } : {}) }]).placed[0]!.band;
    expect([bandOf(undefined), bandOf("behind"), bandOf("above")]).toEqual(["front", "back", "air"]);
  });

  test("that are in a hand do not stand beside it as well", () => {
    const cast: Scene["cast"] = [{ characterId: "a", pose: "hold", emotion: "happy", hold: { kind: "drum" } }];
    expect(kindsOf(sceneOf("garden", [{ kind: "drum" }], { cast }))).toEqual([]);
    expect(kindsOf(sceneOf("garden", [{ kind: "drum", count: 3 }], { cast }))).toEqual(["drum"]);
  });

  test("that nobody can hold stand beside who would", () => {
    const scene = sceneOf("garden", [], { cast: [{ characterId: "a", pose: "carry", emotion: "happy", hold: { kind: "well" } }] });
    expect(kindsOf(scene)).toEqual(["well"]);
    expect(requestOf(scene).drawing.cast[0]).toMatchObject({ pose: "stand" });
  });

  test("that the scenery shows are not drawn twice", () => {
    expect(kindsOf(sceneOf("bedroom", [{ kind: "bed" }, { kind: "window" }, { kind: "moon" }], { timeOfDay: "night" }))).toEqual([]);
    expect(kindsOf(sceneOf("hill", [{ kind: "moon" }], { timeOfDay: "night" }))).toEqual([]);
    expect(kindsOf(sceneOf("hill", [{ kind: "moon" }]))).toEqual(["moon"]);
  });

  test("of the sky are told as left out in a room by day", () => {
    const { drawing, leftOut } = requestOf(sceneOf("kitchen", [{ kind: "rainbow" }]));
    expect([drawing.props, leftOut]).toEqual([[], ["rainbow"]]);
  });

  test("that are ridden carry their rider", () => {
    const scene = sceneOf("lane", [{ kind: "wagon" }], { cast: [{ characterId: "a", pose: "ride", emotion: "joy" }] });
    expect(kindsOf(scene)).toEqual([]);
    expect(requestOf(scene).drawing.cast[0]).toMatchObject({ vehicle: { kind: "wagon" } });
  });

  test("of a boat's crew are hidden from the hips down, however long their legs", () => {
    const stage: Stage = { ...BASE, ...SETTINGS.sea };
    const child = { ...sheet("a", "child"), look: { species: "child" as const, age: "adult" as const, outfit: [] } };
    const scene = sceneOf("sea", [], { cast: [{ characterId: "a", pose: "jump", emotion: "joy" }] });
    const { drawing } = drawingRequestOf({ scene, characters: [child], style: "gouache", seed: 1, key: "page-1", isCover: false, calmEdge: null });
    const { acts: [act] } = placeCast(drawing.cast, stage, "medium", rng("boat"));
    const { rig, toWorld, s } = geometry(act!.sheet, act!);
    expect(toWorld([0, rig.hipY + s.oy])[1]).toBeGreaterThan(stage.ground - 60);
  });

  test("shine in the dark", () => {
    const lightsOf = (timeOfDay: Scene["timeOfDay"]) => buildScene(requestOf(sceneOf("meadow", [{ kind: "campfire" }], { timeOfDay })).drawing).lights!.length;
    expect(lightsOf("night")).toBe(lightsOf("day") + 2);
  });
});

test("the same scene and seed are the same drawing", () => {
  const scene = sceneOf("forest", [{ kind: "leaf", count: 5 }, { kind: "hollow-log" }, { kind: "spider" }]);
  const build = () => JSON.stringify(buildScene(requestOf(scene).drawing).layers);
  expect(build()).toBe(build());
});
