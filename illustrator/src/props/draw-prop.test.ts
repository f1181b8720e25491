import { PROPS, type PropKind } from "@ai-story-book/contracts";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { drawHeldProp } from "./draw-held-prop.ts";
import { drawProp } from "./draw-prop.ts";

const SIDE_PX = 160;
/** Soft edges and the tip of a steam may reach over the stated size by this much, in units of the drawing. */
const OVERHANG = 12;

type Box = { left: number; right: number; top: number; bottom: number };

/** What is really painted of a drawing, in its own units; null when nothing is. */
function paintedBox(svg: string, reach: number): Box | null {
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-reach} ${-reach} ${2 * reach} ${2 * reach}" width="${SIDE_PX}" height="${SIDE_PX}">${svg}</svg>`;
  const { pixels } = new Resvg(frame, { font: { loadSystemFonts: false } }).render();
  const unit = (2 * reach) / SIDE_PX;
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let y = 0; y < SIDE_PX; y++) {
    for (let x = 0; x < SIDE_PX; x++) {
      if (pixels[(y * SIDE_PX + x) * 4 + 3]! < 40) continue;
      box.left = Math.min(box.left, x * unit - reach);
      box.right = Math.max(box.right, (x + 1) * unit - reach);
      box.top = Math.min(box.top, y * unit - reach);
      box.bottom = Math.max(box.bottom, (y + 1) * unit - reach);
    }
  }
  return Number.isFinite(box.left) ? box : null;
}

const TOO_LARGE_FOR_HANDS: ReadonlySet<PropKind> = new Set([
  "bed", "armchair", "rocking-chair", "table", "shelf", "cupboard", "chest-of-drawers", "cradle", "door", "window", "tent", "bathtub", "easel",
  "puddle", "pond-water", "gate", "fence", "hedge", "bench", "lamp-post", "letter-box", "hollow-log", "stump", "stepping-stones", "bridge", "raft", "chalk-line",
  "well", "market-stall", "campfire", "rainbow", "crowd", "gray-crowd", "spider", "fly-insect", "goat", "sheep-small", "whale-far",
]);

describe.each(PROPS)("%s", (kind) => {
  const drawing = drawProp({ kind }, { seed: "test", isDark: false });

  test("is painted inside the size it says, and fills it", () => {
    const isCentred = drawing.place === "above";
    const painted = paintedBox(drawing.svg, 1.2 * Math.max(drawing.width, drawing.height) + 40)!;
    const pixel = (2 * (1.2 * Math.max(drawing.width, drawing.height) + 40)) / SIDE_PX;
    const slack = OVERHANG + pixel;
    expect(Math.max(-painted.left, painted.right)).toBeLessThanOrEqual(drawing.width / 2 + slack);
    expect(-painted.top).toBeLessThanOrEqual(drawing.height / (isCentred ? 2 : 1) + slack);
    expect(painted.bottom).toBeLessThanOrEqual((isCentred ? drawing.height / 2 : 0) + slack);
    expect(painted.right - painted.left).toBeGreaterThan(drawing.width * 0.5);
    expect(painted.bottom - painted.top).toBeGreaterThan(drawing.height * 0.5);
  });

  test("is drawn in a colour that was asked for, several times, by day and by night", () => {
    const several = drawProp({ kind, color: "purple", count: 4 }, { seed: "test", isDark: true });
    expect(several.svg + (several.emit ?? "")).not.toMatch(/NaN|undefined|null|Infinity/);
    expect((several.svg + (several.emit ?? "")).length).toBeGreaterThan(drawing.svg.length * 2);
    expect(several.width * several.height).toBeGreaterThan(drawing.width * drawing.height);
  });
});

test.each(PROPS.filter((kind) => !TOO_LARGE_FOR_HANDS.has(kind)))("%s is held so that hands meet it", (kind) => {
  const held = drawHeldProp({ kind })!;
  const painted = paintedBox(held.svg, 420)!;
  expect(held.svg).not.toMatch(/NaN|undefined|null|Infinity/);
  const reach = 18;
  for (const x of held.isTwoHanded ? [-held.grip, held.grip] : [0]) {
    expect(x).toBeGreaterThan(painted.left - reach);
    expect(x).toBeLessThan(painted.right + reach);
  }
  expect(painted.top).toBeLessThan(reach);
  expect(painted.bottom).toBeGreaterThan(-reach);
});

test("the same thing with the same seed is the same drawing", () => {
  const draw = (): string => drawProp({ kind: "leaf", count: 6 }, { seed: "one", isDark: false }).svg;
  expect(draw()).toBe(draw());
  expect(drawProp({ kind: "leaf", count: 6 }, { seed: "two", isDark: false }).svg).not.toBe(draw());
});

test("what shines is apart at night and part of the drawing by day", () => {
  expect(drawProp({ kind: "lantern" }, { seed: "one", isDark: true }).emit).toBeDefined();
  expect(drawProp({ kind: "lantern" }, { seed: "one", isDark: false }).emit).toBeUndefined();
});

test("what is too large for hands is held by nobody", () => {
  expect(PROPS.filter((kind) => drawHeldProp({ kind }) === null).toSorted()).toEqual([...TOO_LARGE_FOR_HANDS].toSorted());
});
