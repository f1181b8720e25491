// Colour arithmetic in OKLab: mixes stay clean (no grey middle), shades keep their hue.

type Triple = [number, number, number];

/** Red, green and blue of `#rgb` or `#rrggbb`, 0 to 255. */
export function rgb(hex: string): Triple {
  const digits = hex.replace("#", "");
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return [parseInt(full.slice(0, 2), 16), parseInt(full.slice(2, 4), 16), parseInt(full.slice(4, 6), 16)];
}

export function toLab(hex: string): Triple {
  const [red, green, blue] = rgb(hex);
  const r = linear(red / 255);
  const g = linear(green / 255);
  const b = linear(blue / 255);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

export function fromLab([light, a, b]: Triple): string {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map(toHexPair).join("")}`;
}

/** `share` of the second colour: 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const from = toLab(first);
  const to = toLab(second);
  return fromLab([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, from[2] + (to[2] - from[2]) * share]);
}

/** Lighter (positive) or darker (negative) by a share of the whole range; `saturation` multiplies the colour's strength. */
export function shade(hex: string, by: number, saturation = 1): string {
  const [light, a, b] = toLab(hex);
  return fromLab([Math.max(0, Math.min(1, light + by)), a * saturation, b * saturation]);
}

/** How light a colour looks, 0 to 1. */
export const lightness = (hex: string): number => toLab(hex)[0];

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

const toHexPair = (channel: number): string => {
  const bounded = Math.max(0, channel);
  const gamma = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, gamma) * 255).toString(16).padStart(2, "0");
};
