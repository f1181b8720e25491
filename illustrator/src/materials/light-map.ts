import { DRAWING_UNITS, type Drawing } from "./drawing.ts";
import { scratchFloats } from "./scratch.ts";

/** Pixels of the picture to one of the map. */
export const LIGHT_STEP = 4;

/** Three factors a cell; `isGraded` is false when every factor is 1. */
export type LightMap = { factors: Float32Array; width: number; isGraded: boolean };

/** Ambient light and lamps at a quarter of the resolution. */
export function mapLight({ ambient, lights = [] }: Pick<Drawing, "ambient" | "lights">, sizePx: number): LightMap {
  const width = sizePx >> 2;
  const factors = scratchFloats("light", width * width * 3);
  const isGraded = Boolean(ambient) || lights.length > 0;
  if (!isGraded) return { factors, width, isGraded };
  const unitsPerPx = DRAWING_UNITS / sizePx;
  const [ambientRed = 1, ambientGreen = 1, ambientBlue = 1] = ambient ?? [];
  for (let y = 0, at = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1, at += 3) {
      let red = ambientRed;
      let green = ambientGreen;
      let blue = ambientBlue;
      for (const light of lights) {
        const dx = x * LIGHT_STEP * unitsPerPx - light.x;
        const dy = (y * LIGHT_STEP * unitsPerPx - light.y) * 1.1;
        const distance = (dx * dx + dy * dy) / (light.r * light.r);
        if (distance >= 1) continue;
        const strength = (1 - distance) * (1 - distance) * light.k;
        red += light.rgb[0]! * strength;
        green += light.rgb[1]! * strength;
        blue += light.rgb[2]! * strength;
      }
      factors[at] = bearable(red);
      factors[at + 1] = bearable(green);
      factors[at + 2] = bearable(blue);
    }
  }
  return { factors, width, isGraded };
}

const DAZZLING = 1.1;

/** However many lamps shine on a face, it keeps its colours. */
const bearable = (factor: number): number => (factor <= DAZZLING ? factor : DAZZLING + (factor - DAZZLING) / (1 + (factor - DAZZLING) * 3));
