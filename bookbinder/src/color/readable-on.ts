import { contrast, luminance } from "./contrast.ts";
import { fromOklch, toOklch } from "./oklch.ts";
import { fromHex, toHex } from "./rgb.ts";

/** Moves the lightness of a colour step by step until it stands out enough from the ground. */
export function readableOn(ground: string, color: string, wanted = 4.5): string {
  const { lightness, chroma, hue } = toOklch(fromHex(color));
  const step = luminance(fromHex(ground)) > 0.3 ? -0.02 : 0.02;
  let light = lightness;
  let hex = toHex(fromOklch({ lightness: light, chroma, hue }));
  while (contrast(hex, ground) < wanted && light > 0.05 && light < 0.98) {
    light += step;
    hex = toHex(fromOklch({ lightness: light, chroma: light > 0.85 ? chroma * 0.7 : chroma, hue }));
  }
  return hex;
}
