import type { Box } from "@ai-story-book/contracts";
import { drawingRequestOf } from "../src/compose/drawing-request.ts";
import { buildScene } from "../src/compose/scene.ts";
import { mendScene } from "../src/lint-scene.ts";
import { rasterise } from "../src/materials/rasterise.ts";
import { paintedStyleOf } from "../src/painted-style.ts";
import type { PictureRequest } from "../src/picture-request.ts";

/** What is seen of one kind of thing. */
export type SeenThing = {
  kind: string;
  /** The part of it that lies within the crop and under nothing else, and is told from what is behind it. */
  share: number;
  /** That part as a share of the cropped picture. */
  area: number;
};

const SIZE_PX = 256;
/** Less than this, summed over red, green and blue, is not told from what is behind. */
const LEAST_DIFFERENCE = 36;
const WHOLE: Box = { left: 0, top: 0, right: 1, bottom: 1 };

/**
 * Looks at a picture as its book crops it: every marked thing is taken away in turn, and what changes was seen of it.
 * Flat colours stand for paint; light and weather before the figures count as they cover.
 */
export function seePicture(request: Exclude<PictureRequest, { kind: "end-papers" }>, crop: Box = WHOLE): SeenThing[] {
  const { layers } = buildScene(drawingRequestOf({
    scene: mendScene(request.scene, request.characters), characters: request.characters, style: paintedStyleOf(request.style).paintedStyle,
    seed: request.seed, key: request.key, isCover: request.kind === "cover", calmEdge: request.calmZone?.edge ?? null,
  }).drawing);
  const painted = layers.filter(({ mat }) => mat !== "glow");
  const svg = painted.map((layer) => layer.svg).join("");
  const defs = painted.map((layer) => layer.defs).join("");
  const draw = (css: string) => rasterise(`<style>${css}</style>${svg}`, defs, SIZE_PX);
  const whole = draw("");
  return marksIn(svg).map((mark) => {
    const without = draw(`.${mark}{display:none}`);
    const alone = draw(`svg{visibility:hidden} .${mark}{visibility:visible}`);
    return { kind: mark.replace("thing-", ""), ...compare({ whole, without, alone }, crop) };
  });
}

const marksIn = (svg: string): string[] => [...new Set([...svg.matchAll(/class="([^"]+)"/g)].flatMap((match) => match[1]!.split(" ")))].filter((name) => name.startsWith("thing-"));

type Rasters = Readonly<Record<"whole" | "without" | "alone", Buffer>>;

function compare({ whole, without, alone }: Rasters, crop: Box): { share: number; area: number } {
  let all = 0;
  let seen = 0;
  for (let y = 0; y < SIZE_PX; y += 1) {
    for (let x = 0; x < SIZE_PX; x += 1) {
      const at = (y * SIZE_PX + x) * 4;
      if (alone[at + 3]! < 90) continue;
      all += 1;
      const isWithin = x >= crop.left * SIZE_PX && x < crop.right * SIZE_PX && y >= crop.top * SIZE_PX && y < crop.bottom * SIZE_PX;
      if (isWithin && differenceAt(whole, without, at) >= LEAST_DIFFERENCE) seen += 1;
    }
  }
  const cropped = (crop.right - crop.left) * (crop.bottom - crop.top) * SIZE_PX * SIZE_PX;
  return { share: all === 0 ? 0 : seen / all, area: seen / cropped };
}

const differenceAt = (one: Buffer, other: Buffer, at: number): number =>
  Math.abs(one[at]! - other[at]!) + Math.abs(one[at + 1]! - other[at + 1]!) + Math.abs(one[at + 2]! - other[at + 2]!);
