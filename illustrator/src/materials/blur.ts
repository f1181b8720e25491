import { scratchFloats } from "./scratch.ts";

type Size = { width: number; height: number };

/** Box blur in place, edges held; twice is nearly a Gaussian. */
export function blurInPlace(values: Float32Array, { width, height }: Size, radius: number, passes: number): void {
  const between = scratchFloats("blur", width * height);
  const sums = scratchFloats("blur-sums", width);
  const weight = 1 / (2 * radius + 1);
  for (let pass = 0; pass < passes; pass += 1) {
    blurRows(values, between, { width, height }, radius, weight);
    blurColumns(between, values, sums, { width, height }, radius, weight);
  }
}

function blurRows(from: Float32Array, to: Float32Array, { width, height }: Size, radius: number, weight: number): void {
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    let sum = from[row]! * (radius + 1);
    for (let k = 1; k <= radius; k += 1) sum += from[row + Math.min(width - 1, k)]!;
    for (let x = 0; x < width; x += 1) {
      to[row + x] = sum * weight;
      sum += from[row + (x + radius + 1 < width ? x + radius + 1 : width - 1)]! - from[row + (x > radius ? x - radius : 0)]!;
    }
  }
}

function blurColumns(from: Float32Array, to: Float32Array, sums: Float32Array, { width, height }: Size, radius: number, weight: number): void {
  sums.fill(0, 0, width);
  for (let k = -radius; k <= radius; k += 1) {
    const row = Math.max(0, Math.min(height - 1, k)) * width;
    for (let x = 0; x < width; x += 1) sums[x] = sums[x]! + from[row + x]!;
  }
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    const entering = Math.min(height - 1, y + radius + 1) * width;
    const leaving = Math.max(0, y - radius) * width;
    for (let x = 0; x < width; x += 1) {
      to[row + x] = sums[x]! * weight;
      sums[x] = sums[x]! + from[entering + x]! - from[leaving + x]!;
    }
  }
}
