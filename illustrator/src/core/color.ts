// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
// Colour arithmetic in OKLab: mixes stay clean (no grey middle), shades keep their hue.
const lin = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const unlin = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
export function rgb(hex: string): number[] {
  let h = hex.replace("#", "");
  if (h.length === 3) h = [...h].map((c) => c + c).join("");
  return [0, 2, 4].map((i) => parseInt(h.slice(i, i + 2), 16));
}
export function toLab(hex: string): number[] {
  const [r, g, b] = rgb(hex).map((v) => lin(v / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
export function fromLab([L, a, b]: number[]): string {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return (
    "#" +
    [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ]
      .map((c) =>
        Math.round(Math.max(0, Math.min(1, unlin(Math.max(0, c)))) * 255)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")
  );
}
export const mix = (a: string, b: string, t: number): string => {
  const A = toLab(a),
    B = toLab(b);
  return fromLab(A.map((v, i) => v + (B[i] - v) * t));
};
export const shade = (hex: string, dl: number, ds = 1): string => {
  const A = toLab(hex);
  return fromLab([Math.max(0, Math.min(1, A[0] + dl)), A[1] * ds, A[2] * ds]);
};
export const lightness = (hex: string): number => toLab(hex)[0];
