/** A point of an outline; `roundness` 0 makes a corner, 1 (the default) lets the outline flow through. */
export type Point = readonly [x: number, y: number, roundness?: number];

export type FormOptions = {
  /** How far the shade reaches in from the lower right edge; 0 leaves the form flat. */
  shade?: number;
  /** How far in from the upper left edge the light lies; absent: no light. */
  gloss?: number;
  shadeColor?: string;
  glossColor?: string;
  /** Width of the soft edge that rounds all corners. */
  soften?: number;
};

type Vector = readonly [number, number];
type Sample = { x: number; y: number; nx: number; ny: number };

const SHADE_FROM: Vector = [0.55, 0.835];
const LIGHT_FROM: Vector = [-0.62, -0.785];
const SAMPLES_PER_SEGMENT = 6;

const round = (value: number) => Math.round(value * 10) / 10;

/** The outline as path data. */
export function outlineOf(points: readonly Point[]): string {
  const first = points[0] as Point;
  let data = `M${round(first[0])},${round(first[1])}`;
  for (const [, out, into, to] of segmentsOf(points)) {
    data += `C${round(out[0])},${round(out[1])} ${round(into[0])},${round(into[1])} ${round(to[0])},${round(to[1])}`;
  }
  return `${data}Z`;
}

/** Path data of the crescent in shade. No clip paths: what has no ids can be drawn anywhere, any number of times. */
export function shadeOf(points: readonly Point[], depth: number): string {
  const samples = samplesOf(points);
  let data = "";
  for (const run of runsFacing(samples, SHADE_FROM, 0.05)) {
    const inner = run.map((sample) => {
      const inset = depth * facing(sample, SHADE_FROM) ** 0.8;
      return `${round(sample.x - sample.nx * inset)},${round(sample.y - sample.ny * inset)}`;
    });
    data += `M${run.map((sample) => `${round(sample.x)},${round(sample.y)}`).join("L")}L${inner.reverse().join("L")}Z`;
  }
  return data;
}

/** Path data of the stroke of light along the upper left. */
export function glossOf(points: readonly Point[], inset: number): string {
  const runs = runsFacing(samplesOf(points), LIGHT_FROM, 0.72).filter((run) => run.length > 1);
  return runs.map((run) => `M${run.map((sample) => `${round(sample.x - sample.nx * inset)},${round(sample.y - sample.ny * inset)}`).join("L")}`).join("");
}

function segmentsOf(points: readonly Point[]): [Vector, Vector, Vector, Vector][] {
  const count = points.length;
  const at = (index: number) => points[(index + count) % count] as Point;
  return points.map((from, index) => {
    const before = at(index - 1);
    const to = at(index + 1);
    const after = at(index + 2);
    const leave = (from[2] ?? 1) / 6;
    const arrive = (to[2] ?? 1) / 6;
    return [
      [from[0], from[1]],
      [from[0] + (to[0] - before[0]) * leave, from[1] + (to[1] - before[1]) * leave],
      [to[0] - (after[0] - from[0]) * arrive, to[1] - (after[1] - from[1]) * arrive],
      [to[0], to[1]],
    ];
  });
}

function samplesOf(points: readonly Point[]): Sample[] {
  const positions = segmentsOf(points).flatMap((segment) => Array.from({ length: SAMPLES_PER_SEGMENT }, (_, step) => pointOn(segment, step / SAMPLES_PER_SEGMENT)));
  const turn = signedArea(positions) > 0 ? 1 : -1;
  const count = positions.length;
  return positions.map(([x, y], index) => {
    const before = positions[(index + count - 1) % count] as Vector;
    const after = positions[(index + 1) % count] as Vector;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    return { x, y, nx: (turn * (after[1] - before[1])) / length, ny: (-turn * (after[0] - before[0])) / length };
  });
}

function pointOn([a, b, c, d]: [Vector, Vector, Vector, Vector], t: number): Vector {
  const u = 1 - t;
  const blend = (axis: 0 | 1) => u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis];
  return [blend(0), blend(1)];
}

function signedArea(positions: readonly Vector[]): number {
  return positions.reduce((sum, [x, y], index) => {
    const next = positions[(index + 1) % positions.length] as Vector;
    return sum + x * next[1] - next[0] * y;
  }, 0);
}

const facing = (sample: Sample, [x, y]: Vector) => Math.max(0, sample.nx * x + sample.ny * y);

/** Unbroken stretches of the outline that face a direction, also across its start. */
function runsFacing(samples: readonly Sample[], direction: Vector, least: number): Sample[][] {
  const start = samples.findIndex((sample) => facing(sample, direction) < least);
  const turned = [...samples.slice(start), ...samples.slice(0, start)];
  const runs: Sample[][] = [];
  let run: Sample[] = [];
  for (const sample of turned) {
    if (facing(sample, direction) >= least) run.push(sample);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
