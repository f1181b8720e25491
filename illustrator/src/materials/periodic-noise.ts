import { rng } from "../core/random.ts";

const SIZE = 1024;
/** Noise is smooth: a quarter of the resolution, stretched, is enough. */
const STEP = 4;
const SMALL = SIZE / STEP;

/** Gradient noise that tiles (Perlin 2002), `cells` of its lattice across the tile in the first octave. */
export function periodicNoise({ cells, octaves, seed }: { cells: number; octaves: number; seed: string }): Float32Array {
  const small = new Float32Array(SMALL * SMALL);
  for (let octave = 0, amplitude = 1; octave < octaves; octave += 1, amplitude *= 0.5) {
    addOctave(small, cells << octave, amplitude, rng(seed + octave));
  }
  return stretch(small);
}

/** 6t⁵ − 15t⁴ + 10t³ */
const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

function addOctave(field: Float32Array, cells: number, amplitude: number, random: () => number): void {
  const gradientX = new Float32Array(cells * cells);
  const gradientY = new Float32Array(cells * cells);
  for (let at = 0; at < cells * cells; at += 1) {
    const angle = random() * 6.2832;
    gradientX[at] = Math.cos(angle);
    gradientY[at] = Math.sin(angle);
  }
  const slope = (corner: number, dx: number, dy: number): number => gradientX[corner]! * dx + gradientY[corner]! * dy;
  for (let y = 0; y < SMALL; y += 1) {
    const latticeY = (y * cells) / SMALL;
    const top = latticeY | 0;
    const down = latticeY - top;
    const bottom = (top + 1) % cells;
    for (let x = 0; x < SMALL; x += 1) {
      const latticeX = (x * cells) / SMALL;
      const left = latticeX | 0;
      const across = latticeX - left;
      const right = (left + 1) % cells;
      const a = slope(top * cells + left, across, down);
      const b = slope(top * cells + right, across - 1, down);
      const c = slope(bottom * cells + left, across, down - 1);
      const d = slope(bottom * cells + right, across - 1, down - 1);
      const at = y * SMALL + x;
      field[at] = field[at]! + amplitude * 1.5 * ((a + (b - a) * fade(across)) * (1 - fade(down)) + (c + (d - c) * fade(across)) * fade(down));
    }
  }
}

/** Four times as large, straight lines between the values. */
function stretch(small: Float32Array): Float32Array {
  const out = new Float32Array(SIZE * SIZE);
  const mask = SMALL - 1;
  for (let y = 0; y < SIZE; y += 1) {
    const down = (y % STEP) / STEP;
    const row = Math.floor(y / STEP) * SMALL;
    const rowBelow = ((Math.floor(y / STEP) + 1) & mask) * SMALL;
    for (let x = 0; x < SIZE; x += 1) {
      const across = (x % STEP) / STEP;
      const left = Math.floor(x / STEP);
      const right = (left + 1) & mask;
      out[y * SIZE + x] =
        (small[row + left]! * (1 - across) + small[row + right]! * across) * (1 - down) +
        (small[rowBelow + left]! * (1 - across) + small[rowBelow + right]! * across) * down;
    }
  }
  return out;
}
