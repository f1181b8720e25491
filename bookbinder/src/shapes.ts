// Hand-cut outlines: every curve is seeded, closed and opaque, so all editions draw the same one without transparency.
import { seededRandom } from "./random.ts";
const n = (v) => Math.round(v * 100) / 100;

/** Smooth closed curve through points (Catmull-Rom as cubic Béziers). */
export function smoothClosed(points) {
  const at = (i) => points[(i + points.length) % points.length];
  let d = `M${n(points[0][0])} ${n(points[0][1])}`;
  for (let i = 0; i < points.length; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${n(p1[0] + (p2[0] - p0[0]) / 6)} ${n(p1[1] + (p2[1] - p0[1]) / 6)} ${n(p2[0] - (p3[0] - p1[0]) / 6)} ${n(p2[1] - (p3[1] - p1[1]) / 6)} ${n(p2[0])} ${n(p2[1])}`;
  }
  return d + "Z";
}

/** A rounded patch like the edge of a painting: superellipse with slow and fine unrest. power 2 = ellipse, 5 = soft square. */
export function paintedPatch({ x, y, w, h, power = 3, rough = 1, seed }) {
  const random = seededRandom(`${seed}/patch`),
    waves = [
      [2, 0.008],
      [3, 0.009],
      [5, 0.006],
      [9, 0.004],
      [17, 0.0028],
      [31, 0.002],
    ].map(([k, a]) => [k, a * rough, random() * 7]),
    points = [];
  for (let i = 0; i < 120; i++) {
    const t = (i / 120) * 2 * Math.PI,
      c = Math.cos(t),
      s = Math.sin(t),
      r = 1 + waves.reduce((sum, [k, a, p]) => sum + a * Math.sin(k * t + p), -0.012 * rough);
    points.push([
      x + (w / 2) * (1 + Math.sign(c) * Math.abs(c) ** (2 / power) * r),
      y + (h / 2) * (1 + Math.sign(s) * Math.abs(s) ** (2 / power) * r),
    ]);
  }
  return smoothClosed(points);
}

/** A picture painted up to masking tape: straight sides, soft corners, a dry-brush tremble. */
export function paintedFrame({ x, y, w, h, seed, corner = 16, tremble = 1.5 }) {
  const random = seededRandom(`${seed}/frame`),
    points = [],
    waves = Array.from({ length: 6 }, (_, i) => [2 + i * i * 3.1 + random() * 2, [1.3, 0.9, 0.6, 0.5, 0.35, 0.3][i], random() * 7]),
    perimeter = 2 * (w + h);
  const off = (s) =>
    waves.reduce((sum, [k, a, p]) => sum + a * Math.sin(((k * s) / perimeter) * 2 * Math.PI + p), 0) * tremble * 0.6 +
    (random() - 0.5) * tremble * 0.9;
  const side = (x0, y0, x1, y1, nx, ny, start) => {
    const l = Math.hypot(x1 - x0, y1 - y0),
      steps = Math.round(l / 9);
    for (let i = 0; i <= steps; i++) {
      const t = i / steps,
        o = off(start + l * t);
      points.push([x0 + (x1 - x0) * t + nx * o, y0 + (y1 - y0) * t + ny * o]);
    }
  };
  const c = corner,
    bend = (cx, cy, from) => {
      for (const t of [0.25, 0.5, 0.75]) {
        const a = from + (t * Math.PI) / 2,
          r = c + (random() - 0.5) * tremble;
        points.push([cx + r * Math.cos(a), cy + r * Math.sin(a)]);
      }
    };
  side(x + c, y, x + w - c, y, 0, -1, 0);
  bend(x + w - c, y + c, -Math.PI / 2);
  side(x + w, y + c, x + w, y + h - c, 1, 0, w);
  bend(x + w - c, y + h - c, 0);
  side(x + w - c, y + h, x + c, y + h, 0, 1, w + h);
  bend(x + c, y + h - c, Math.PI / 2);
  side(x, y + h - c, x, y + c, -1, 0, 2 * w + h);
  bend(x + c, y + c, Math.PI);
  return smoothClosed(points);
}

/** Ground that rises to an uneven hand-cut upper (or lower) edge and runs off the sheet on the other three sides. */
export function tornGround({ y, left, right, outer, seed, amplitude = 5 }) {
  const random = seededRandom(`${seed}/torn`),
    slope = (random() - 0.5) * amplitude * 1.2,
    waves = [
      [0.9, 1],
      [2.3, 0.5],
      [5.1, 0.22],
      [13, 0.1],
      [29, 0.06],
    ].map(([k, a]) => [k, a * amplitude, random() * 7]);
  const edge = [],
    steps = 46;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    edge.push([
      left + (right - left) * t,
      y + slope * (t - 0.5) + waves.reduce((s, [k, a, p]) => s + a * Math.sin(k * t * 2 * Math.PI + p), 0),
    ]);
  }
  let d = `M${n(left)} ${n(outer)}L${n(edge[0][0])} ${n(edge[0][1])}`;
  for (let i = 0; i < steps; i++) {
    const [p0, p1, p2, p3] = [edge[Math.max(0, i - 1)], edge[i], edge[i + 1], edge[Math.min(steps, i + 2)]];
    d += `C${n(p1[0] + (p2[0] - p0[0]) / 6)} ${n(p1[1] + (p2[1] - p0[1]) / 6)} ${n(p2[0] - (p3[0] - p1[0]) / 6)} ${n(p2[1] - (p3[1] - p1[1]) / 6)} ${n(p2[0])} ${n(p2[1])}`;
  }
  return `${d}L${n(right)} ${n(outer)}Z`;
}

export function star(x, y, r, turn = 0, points = 5, inner = 0.46) {
  const list = [];
  for (let i = 0; i < points * 2; i++) {
    const a = turn - Math.PI / 2 + (i * Math.PI) / points,
      q = i % 2 ? r * inner : r;
    list.push([x + Math.cos(a) * q, y + Math.sin(a) * q]);
  }
  // corners softened by pulling the curve through mid-points
  let d = "";
  for (let i = 0; i < list.length; i++) {
    const a = list[i],
      b = list[(i + 1) % list.length],
      m = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    d += i ? `Q${n(a[0])} ${n(a[1])} ${n(m[0])} ${n(m[1])}` : `M${n(m[0])} ${n(m[1])}`;
  }
  const a = list[0],
    b = list[1];
  return `${d}Q${n(a[0])} ${n(a[1])} ${n((a[0] + b[0]) / 2)} ${n((a[1] + b[1]) / 2)}Z`;
}
export const dot = (x, y, r) => `M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 0 ${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 0 ${n(x - r)} ${n(y)}Z`;
export const leaf = (x, y, l, turn) => {
  const c = Math.cos(turn),
    s = Math.sin(turn),
    p = (u, v) => `${n(x + u * c - v * s)} ${n(y + u * s + v * c)}`;
  return `M${p(-l, 0)}C${p(-l * 0.4, -l * 0.5)} ${p(l * 0.5, -l * 0.45)} ${p(l, 0)}C${p(l * 0.5, l * 0.45)} ${p(-l * 0.4, l * 0.5)} ${p(-l, 0)}Z`;
};

/** Small printer's flower: two leaves and a star, or three dots. */
export function ornament(x, y, size) {
  return leaf(x - size * 1.25, y, size * 0.62, 0.12) + leaf(x + size * 1.25, y, size * 0.62, Math.PI - 0.12) + star(x, y, size * 0.62);
}
