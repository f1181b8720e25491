import { EMOTIONS, SPECIES, type CharacterSheet, type Species } from "@ai-story-book/contracts";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { character, type DrawnFigure } from "./character.ts";
import { figureOf } from "./figure-of.ts";
import { POSES } from "./poses.ts";
import { sleeper } from "./sleeper.ts";

const SIDE_PX = 150;
/** In figure units: the longest tail and the highest hat, and the soles of who jumps. */
const FRAME = { left: -270, top: -560, side: 640 };

const sheetOf = (species: Species): CharacterSheet => ({
  id: "ann", name: "Ann", role: "hero", description: "", imagePrompt: "", look: { species, age: "child", outfit: [] },
});

/** Draws several figures over each other and returns the pixels of the frame that none may leave. */
function render(drawn: readonly { back: string; main: string; over: string; defs: string }[], scale: number): Buffer {
  const body = drawn.map(({ back, main, over }) => back + main + over).join("");
  const defs = drawn.map((one) => one.defs).join("");
  const viewBox = [FRAME.left, FRAME.top, FRAME.side, FRAME.side].map((units) => units * scale).join(" ");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${SIDE_PX}" height="${SIDE_PX}"><defs>${defs}</defs>${body}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

const isPainted = (pixels: Buffer, x: number, y: number): boolean => pixels[(y * SIDE_PX + x) * 4 + 3] !== 0;
const edgeOf = (pixels: Buffer): boolean[] =>
  Array.from({ length: SIDE_PX }, (_, at) => [isPainted(pixels, at, 0), isPainted(pixels, at, SIDE_PX - 1), isPainted(pixels, 0, at), isPainted(pixels, SIDE_PX - 1, at)]).flat();
const textOf = ({ back, main, over, defs }: Pick<DrawnFigure, "back" | "main" | "over" | "defs">): string => back + main + over + defs;

describe.each(SPECIES)("%s", (species) => {
  const figure = figureOf(sheetOf(species));

  test.each(Object.keys(POSES).map((pose, at) => [pose, at] as const))("is drawn whole in every emotion: %s", (pose, poseAt) => {
    const drawn = EMOTIONS.map((emotion, at) => character(figure, { x: 0, y: 0, pose, emotion, scale: 1 }, {}, `c${at}`));
    for (const one of drawn) expect(textOf(one)).not.toMatch(/NaN|undefined|null|Infinity/);
    // Emotions move brows and mouth and no limb: a third of them in each pose paints each of them in nine.
    const pixels = render(drawn.filter((_, at) => at % 3 === poseAt % 3), drawn[0]!.geo.k);
    expect(pixels.filter((_, at) => at % 4 === 3 && pixels[at] !== 0).length).toBeGreaterThan(600);
    expect(edgeOf(pixels)).not.toContain(true);
  });

  test("sleeps under a quilt", () => {
    const drawn = sleeper(figure, { x: 0, y: 0 });
    expect(textOf(drawn)).not.toMatch(/NaN|undefined|null|Infinity/);
    expect(edgeOf(render([drawn], drawn.geo.k))).not.toContain(true);
  });

  test("shows another face for nearly every emotion", () => {
    const faces = new Set(EMOTIONS.map((emotion) => textOf(character(figure, { x: 0, y: 0, pose: "stand", emotion, scale: 1 }))));
    expect(faces.size).toBeGreaterThanOrEqual(EMOTIONS.length - MOST_FACES_ALIKE);
  });
});

const MOST_FACES_ALIKE = 4;

describe("figures", () => {
  test("two kinds never give the same drawing, not even in the same colours", () => {
    const shapes = SPECIES.map((species) => textOf(character(figureOf(sheetOf(species)), { x: 0, y: 0, pose: "stand", emotion: "happy", scale: 1 })).replaceAll(/#[0-9a-f]{3,6}\b/gi, "#"));
    expect(new Set(shapes).size).toBe(SPECIES.length);
  });

  test("the same sheet gives the same head on every page", () => {
    const headOf = (act: { x: number; y: number; pose: string; flip: boolean }, prefix: string): string => {
      const { main } = character(figureOf(sheetOf("fox")), { ...act, emotion: "happy", scale: 1, turn: 0, look: [0, 0], tilt: 0 }, {}, prefix);
      return /<g transform="translate\([^)]*\) rotate\([^)]*\) scale\(1\)">(.*)$/s.exec(main)![1]!.replaceAll(new RegExp(`${prefix}_\\d+`, "g"), "id").split("</g></g></g>")[0]!;
    };
    const [first, ...others] = [headOf({ x: 200, y: 700, pose: "stand", flip: false }, "c0"), headOf({ x: 640, y: 820, pose: "hold", flip: true }, "c1"), headOf({ x: 400, y: 650, pose: "point", flip: false }, "c2")];
    expect(first!.length).toBeGreaterThan(2000);
    expect(others).toEqual([first, first]);
  });

  test("a cut-paper figure casts shadows of its parts, a drawn one has outlines", () => {
    const act = { x: 0, y: 0, pose: "stand", emotion: "happy", scale: 1 };
    const figure = figureOf(sheetOf("bear"));
    expect(textOf(character(figure, act, { partShadow: true }))).toContain("#1c1420");
    expect(textOf(character(figure, act, { line: 2 }))).toContain('stroke-width="2" stroke-linejoin');
    expect(textOf(character(figure, act))).not.toMatch(/#1c1420|stroke-width="2" stroke-linejoin/);
  });

  test("a grown animal is larger than a young one, a grown person taller", () => {
    const heightOf = (species: Species, age: "child" | "adult"): number =>
      character(figureOf({ ...sheetOf(species), look: { species, age, outfit: [] } }), { x: 0, y: 0, pose: "stand", emotion: "happy", scale: 1 }).geo.height;
    for (const species of SPECIES) expect(heightOf(species, "adult")).toBeGreaterThan(heightOf(species, "child") * 1.15);
  });
});
