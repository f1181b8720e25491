import { mix, shade } from "../core/color.ts";
import type { Tones } from "./prop-sketch.ts";

/** A colour in five steps, warmer where the light falls. */
export function tonesOf(color: string): Tones {
  return { main: color, light: mix(shade(color, 0.07), "#fff0d4", 0.1), pale: mix(shade(color, 0.16), "#fff3dc", 0.3), dark: mix(shade(color, -0.075), "#6a3a34", 0.08), deep: mix(shade(color, -0.14), "#5a3030", 0.12) };
}
