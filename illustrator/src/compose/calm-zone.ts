import { mix, rgb, shade } from "../core/color.ts";
import type { CalmWash } from "../materials/drawing.ts";
import { STYLES } from "../materials/styles.ts";
import type { SceneSpecification } from "./scene-specification.ts";
import type { SceneContext } from "./scene-types.ts";
import { SETTINGS } from "./stages.ts";

/** Below this lightness (0..255) words are light. */
const DARK = 120;

/** The wash over the part of a picture where words will stand, in the picture's own colours, and an ink that reads on it. */
export function calmZone(edge: "top" | "bottom", { p, night }: Pick<SceneContext, "p" | "night">, spec: SceneSpecification): CalmWash & { ink: string } {
  const { color, strength } = edge === "top" ? topWash({ p, night }, spec) : { color: bottomColor({ p, night }, spec), strength: 0.94 };
  const [red = 0, green = 0, blue = 0] = rgb(color);
  return {
    edge,
    size: spec.cover ? 0.4 : edge === "top" ? 0.3 : 0.19,
    soft: edge === "top" ? 0.2 : 0.09,
    rgb: rgb(color),
    k: spec.cover ? 0.6 : strength,
    ink: 0.3 * red + 0.59 * green + 0.11 * blue < DARK ? "#FFF6E0" : "#33261f",
  };
}

type Look = Pick<SceneContext, "p" | "night">;

function topWash({ p, night }: Look, { setting }: SceneSpecification): { color: string; strength: number } {
  const isIndoor = SETTINGS[setting].indoor === true;
  return {
    color: isIndoor ? mix(p.ground, night ? "#1c2448" : "#FFF6E6", 0.75) : mix(p.sky[0], p.sky[1], 0.4),
    strength: isIndoor || setting === "cave" ? 0.55 : 0.42,
  };
}

function bottomColor({ p, night }: Look, { style }: SceneSpecification): string {
  if (night) return shade(p.front, -0.02);
  return style === "watercolor" ? STYLES[style].paper : mix(p.ground, "#FFF6E6", 0.55);
}
