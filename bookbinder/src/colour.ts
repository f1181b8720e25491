// Colour arithmetic: sRGB hex, WCAG contrast, OKLCH for picking tints that keep their hue.
const toLinear = (v: number): number => {
  v /= 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
};
const toGamma = (v: number): number => Math.round(255 * Math.min(1, Math.max(0, v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055)));
export const fromHex = (hex: string): number[] => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
export const toHex = (rgb: number[]): string => "#" + rgb.map((v) => Math.round(v).toString(16).padStart(2, "0")).join("");
export const luminance = ([r, g, b]: number[]): number => 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
/** WCAG 2 contrast of two relative luminances. */
export const contrastOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
export const contrast = (a: string, b: string): number => contrastOf(luminance(fromHex(a)), luminance(fromHex(b)));
export function toOklch(rgb: number[]): number[] {
  const [r, g, b] = rgb.map(toLinear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const L = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    A = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    B = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [L, Math.hypot(A, B), Math.atan2(B, A)];
}
export function fromOklch([L, C, H]: number[]): number[] {
  const a = C * Math.cos(H),
    b = C * Math.sin(H);
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(toGamma);
}
/** Moves lightness step by step until the colour stands out enough from the ground. */
export function readableOn(ground, colour, wanted = 4.5) {
  let [L, C, H] = toOklch(fromHex(colour));
  const step = luminance(fromHex(ground)) > 0.3 ? -0.02 : 0.02;
  let hex = toHex(fromOklch([L, C, H]));
  while (contrast(hex, ground) < wanted && L > 0.05 && L < 0.98) {
    L += step;
    hex = toHex(fromOklch([L, C * (L > 0.85 ? 0.7 : 1), H]));
  }
  return hex;
}
