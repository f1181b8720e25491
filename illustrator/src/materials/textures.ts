import { rng } from "../core/random.ts";
import { periodicNoise } from "./periodic-noise.ts";

/** Side of the tileable textures, a power of two. */
export const TEXTURE_SIZE = 1024;
export const TEXTURE_MASK = TEXTURE_SIZE - 1;

const NAMES = ["paper", "fine", "low", "low2", "dx", "dy", "hatch"] as const;
const CELLS = TEXTURE_SIZE * TEXTURE_SIZE;

/** Fields of mean 0: paper and its finest grain, coarse and middle blotches, how far edges wander, strokes of wax. */
export type TextureFields = Readonly<Record<(typeof NAMES)[number], Float32Array>>;

let inUse: TextureFields | null = null;

/** The fields of this thread; built here when no other thread shared its own. */
export function textureFields(): TextureFields {
  inUse ??= viewTextures(buildTextures());
  return inUse;
}

/** Uses fields that another thread built. */
export function shareTextures(textures: SharedArrayBuffer): void {
  inUse = viewTextures(textures);
}

/** Builds all fields once, for all threads. */
export function buildTextures(): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(CELLS * 4 * NAMES.length);
  const fields = viewTextures(shared);
  const random = rng("paper");
  const white = new Float32Array(CELLS);
  for (let at = 0; at < CELLS; at += 1) white[at] = random() - 0.5;
  buildPaper(fields, white);
  fields.low.set(periodicNoise({ cells: 5, octaves: 4, seed: "low" }));
  fields.low2.set(periodicNoise({ cells: 15, octaves: 3, seed: "low2" }));
  fields.dx.set(periodicNoise({ cells: 12, octaves: 2, seed: "dx" }));
  fields.dy.set(periodicNoise({ cells: 11, octaves: 2, seed: "dy" }));
  buildHatching(fields, white);
  return shared;
}

function viewTextures(shared: SharedArrayBuffer): TextureFields {
  return Object.fromEntries(NAMES.map((name, at) => [name, new Float32Array(shared, at * CELLS * 4, CELLS)])) as TextureFields;
}

/** Three sizes of grain, as in cold-pressed paper. */
function buildPaper({ paper, fine }: TextureFields, white: Float32Array): void {
  const small = normalise(wrapBlur(white, 1));
  const middle = normalise(wrapBlur(wrapBlur(white, 3), 3));
  const large = normalise(wrapBlur(wrapBlur(white, 7), 7));
  for (let at = 0; at < CELLS; at += 1) paper[at] = small[at]! * 0.45 + middle[at]! * 0.8 + large[at]! * 0.35;
  normalise(paper);
  fine.set(small);
}

/** Noise smeared along slanted, slightly bent strokes. */
function buildHatching({ hatch, low }: TextureFields, white: Float32Array): void {
  for (let y = 0, at = 0; y < TEXTURE_SIZE; y += 1) {
    for (let x = 0; x < TEXTURE_SIZE; x += 1, at += 1) {
      const bend = low[at]! * 3;
      let sum = 0;
      for (let along = -26; along <= 26; along += 3) {
        sum += white[((y - Math.round(along * 0.62 + bend)) & TEXTURE_MASK) * TEXTURE_SIZE + ((x + along) & TEXTURE_MASK)]!;
      }
      hatch[at] = sum;
    }
  }
  normalise(hatch);
}

/** To mean 0 and deviation 1, in place. */
function normalise(field: Float32Array): Float32Array {
  let mean = 0;
  for (const value of field) mean += value;
  mean /= field.length;
  let variance = 0;
  for (const value of field) variance += (value - mean) ** 2;
  const scale = 1 / Math.sqrt(variance / field.length);
  for (let at = 0; at < field.length; at += 1) field[at] = (field[at]! - mean) * scale;
  return field;
}

/** Box blur that goes on at the other side. */
function wrapBlur(source: Float32Array, radius: number): Float32Array {
  const out = new Float32Array(CELLS);
  const between = new Float32Array(CELLS);
  const weight = 1 / (2 * radius + 1);
  for (let y = 0; y < TEXTURE_SIZE; y += 1) {
    const row = y * TEXTURE_SIZE;
    let sum = 0;
    for (let k = -radius; k <= radius; k += 1) sum += source[row + (k & TEXTURE_MASK)]!;
    for (let x = 0; x < TEXTURE_SIZE; x += 1) {
      between[row + x] = sum * weight;
      sum += source[row + ((x + radius + 1) & TEXTURE_MASK)]! - source[row + ((x - radius) & TEXTURE_MASK)]!;
    }
  }
  const sums = new Float32Array(TEXTURE_SIZE);
  for (let k = -radius; k <= radius; k += 1) {
    const row = (k & TEXTURE_MASK) * TEXTURE_SIZE;
    for (let x = 0; x < TEXTURE_SIZE; x += 1) sums[x] = sums[x]! + between[row + x]!;
  }
  for (let y = 0; y < TEXTURE_SIZE; y += 1) {
    const row = y * TEXTURE_SIZE;
    const entering = ((y + radius + 1) & TEXTURE_MASK) * TEXTURE_SIZE;
    const leaving = ((y - radius) & TEXTURE_MASK) * TEXTURE_SIZE;
    for (let x = 0; x < TEXTURE_SIZE; x += 1) {
      out[row + x] = sums[x]! * weight;
      sums[x] = sums[x]! + between[entering + x]! - between[leaving + x]!;
    }
  }
  return out;
}
