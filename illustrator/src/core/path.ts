// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
// Small path vocabulary: everything in the books is built from these organic shapes.
export const f = (n) => Math.round(n * 10) / 10;
export function smooth(pts, closed = true, k = 1) {
  const n = pts.length,
    g = (i) => (closed ? pts[(i + n) % n] : pts[Math.max(0, Math.min(n - 1, i))]);
  let d = `M${f(pts[0][0])},${f(pts[0][1])}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const a = g(i - 1),
      b = g(i),
      c = g(i + 1),
      e = g(i + 2);
    d += `C${f(b[0] + ((c[0] - a[0]) / 6) * k)},${f(b[1] + ((c[1] - a[1]) / 6) * k)} ${f(c[0] - ((e[0] - b[0]) / 6) * k)},${f(c[1] - ((e[1] - b[1]) / 6) * k)} ${f(c[0])},${f(c[1])}`;
  }
  return d + (closed ? "Z" : "");
}
export function blob(cx, cy, rx, ry, r, n = 12, jitter = 0.05) {
  const o = r() * 6,
    p = [];
  for (let i = 0; i < n; i++) {
    const a = o + (i / n) * Math.PI * 2,
      q = 1 + (r() * 2 - 1) * jitter;
    p.push([cx + Math.cos(a) * rx * q, cy + Math.sin(a) * ry * q]);
  }
  return smooth(p);
}
export const oval = (cx, cy, rx, ry = rx) =>
  `M${f(cx - rx)},${f(cy)}a${f(rx)},${f(ry)} 0 1,0 ${f(rx * 2)},0a${f(rx)},${f(ry)} 0 1,0 ${f(-rx * 2)},0Z`;
export function scallop(cx, cy, rx, ry, r, n = 9, bump = 0.18) {
  const pts = [];
  for (let i = 0; i < n; i++) {
    const a = (i / n) * Math.PI * 2 - Math.PI / 2,
      q = 1 + (r() - 0.5) * 0.12;
    pts.push([cx + Math.cos(a) * rx * q, cy + Math.sin(a) * ry * q]);
  }
  let d = `M${f(pts[0][0])},${f(pts[0][1])}`;
  for (let i = 0; i < n; i++) {
    const a = pts[i],
      b = pts[(i + 1) % n],
      nx = (a[0] + b[0]) / 2 - cx,
      ny = (a[1] + b[1]) / 2 - cy,
      nl = Math.hypot(nx, ny) || 1,
      k = Math.hypot(b[0] - a[0], b[1] - a[1]) * (0.35 + bump * r());
    d += `C${f(a[0] + (nx / nl) * k)},${f(a[1] + (ny / nl) * k)} ${f(b[0] + (nx / nl) * k)},${f(b[1] + (ny / nl) * k)} ${f(b[0])},${f(b[1])}`;
  }
  return d + "Z";
}
export function star(cx, cy, R, inner = 0.5, n = 5, round = 0.35) {
  const p = [];
  for (let i = 0; i < n * 2; i++) {
    const a = -Math.PI / 2 + (i * Math.PI) / n,
      q = i % 2 ? R * inner : R;
    p.push([cx + Math.cos(a) * q, cy + Math.sin(a) * q]);
  }
  let d = "";
  for (let i = 0; i < p.length; i++) {
    const a = p[(i + p.length - 1) % p.length],
      b = p[i],
      c = p[(i + 1) % p.length],
      t = round;
    const s = [b[0] + (a[0] - b[0]) * t, b[1] + (a[1] - b[1]) * t],
      e = [b[0] + (c[0] - b[0]) * t, b[1] + (c[1] - b[1]) * t];
    d += `${i ? "L" : "M"}${f(s[0])},${f(s[1])}Q${f(b[0])},${f(b[1])} ${f(e[0])},${f(e[1])}`;
  }
  return d + "Z";
}
export const sparkle = (k) =>
  `M0,${-12 * k}Q${1.6 * k},${-1.6 * k} ${12 * k},0Q${1.6 * k},${1.6 * k} 0,${12 * k}Q${-1.6 * k},${1.6 * k} ${-12 * k},0Q${-1.6 * k},${-1.6 * k} 0,${-12 * k}Z`;
