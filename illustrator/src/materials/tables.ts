// What powers and sigmoids cost a million times a page.

/** Densities of pigment that are told apart, from thin to thick. */
const DENSITIES = 160;
const THINNEST = 0.3;
const THICKEST = 2.3;

const POWERS = new Float32Array(DENSITIES * 256);
for (let density = 0; density < DENSITIES; density += 1) {
  const exponent = THINNEST + ((THICKEST - THINNEST) * density) / (DENSITIES - 1);
  for (let channel = 0; channel < 256; channel += 1) POWERS[density * 256 + channel] = 255 * Math.pow(channel / 255, exponent);
}

/** Row of a density in the table of powers; 1 leaves colours as they are, more makes them deeper. */
export function rowOfDensity(density: number): number {
  const nearest = ((density - THINNEST) * ((DENSITIES - 1) / (THICKEST - THINNEST)) + 0.5) | 0;
  return (nearest < 0 ? 0 : nearest >= DENSITIES ? DENSITIES - 1 : nearest) << 8;
}

/** A channel, 0..255 or slightly more, in a pigment of the density of that row. */
export const deepen = (row: number, channel: number): number => POWERS[row + (channel > 255 ? 255 : channel | 0)]!;

const COVERAGES = new Float32Array(512);
for (let at = 0; at < 512; at += 1) COVERAGES[at] = 1 / (1 + Math.exp(-(at - 256) / 32));

/** A sigmoid: how much of the paper wax covers where its surface is that high. */
export const coverageOf = (height: number): number => COVERAGES[Math.max(0, Math.min(511, (256 + height * 70) | 0))]!;
