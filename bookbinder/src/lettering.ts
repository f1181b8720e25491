// Titles are lettered, not typed: outlines with a slight bounce and arc, small words smaller, set as large as the box allows.
import { breakLines } from "./typeset.ts";
import { seededRandom } from "./random.ts";
const n = (v) => Math.round(v * 100) / 100;
const SMALL = new Set("a an the of to in on at by for and or but with from".split(" "));

/** Returns { d, lines, box, size }; d is one path in page points. lively: 0 quiet (title page) .. 1 (cover). */
export function letterTitle({
  text,
  face,
  box,
  language,
  maxSize = 92,
  minSize = 26,
  lively = 1,
  seed,
  maxLines = 3,
  vertical = "centre",
}) {
  const random = seededRandom(`${seed}/${text}/lettering`);
  let best = null;
  for (let size = maxSize; size >= minSize && !best; size -= 2)
    for (let more = 0; more < maxLines; more++) {
      const lines = breakLines({ text, face, size, measure: box.w, language, age: "7-9", align: "centre", more });
      if (
        !lines ||
        lines.length > maxLines ||
        lines.some((l) => l.words.some((w) => w.cut)) ||
        Math.max(...lines.map((l) => l.width)) > box.w
      )
        continue;
      const gap = size * (language === "ko" ? 1.12 : 1.0),
        height = gap * (lines.length - 1) + size * 0.74;
      // two even lines beat one long one when they may be larger
      if (height <= box.h) {
        best = { lines, size, gap, height };
        break;
      }
    }
  if (!best) {
    const lines = breakLines({ text, face, size: minSize, measure: box.w, language, age: "7-9", align: "centre" });
    best = { lines, size: minSize, gap: minSize * 1.1, height: minSize * 1.1 * lines.length };
  }
  const { lines, size, gap, height } = best;
  let y = box.y + (vertical === "centre" ? (box.h - height) / 2 : 0) + size * 0.74,
    d = "";
  const bounds = { x0: 1e9, x1: -1e9, y0: y - size * 0.74, y1: y + gap * (lines.length - 1) };
  for (const [row, line] of lines.entries()) {
    const parts = line.logical.map((w) => {
      const small = language !== "ko" && (lines.length > 1 || line.logical.length > 2) && SMALL.has(w.text.toLowerCase()) && lively > 0;
      return { ...face.outline(w.text), scale: small ? 0.72 : 1 };
    });
    const space = face.width(" ") * size * (language === "ko" ? 1 : 0.92),
      width = parts.reduce((s, p) => s + p.width * p.scale * size, 0) + space * (parts.length - 1);
    let x = box.x + (box.w - width) / 2;
    const arc = lively * Math.min(9, width * 0.018) * (lines.length === 1 || row === 0 ? 1 : 0.55);
    for (const p of parts) {
      for (const g of p.glyphs) {
        const s = size * p.scale,
          gx = x + g.x * s,
          middle = gx + (g.width * s) / 2,
          u = (middle - (box.x + box.w / 2)) / Math.max(60, width / 2);
        const bounce = (random() - 0.5) * size * 0.045 * lively,
          turn = (random() - 0.5) * 0.05 * lively + ((u * arc) / Math.max(80, width / 2)) * 2;
        const lift = p.scale < 1 ? -size * 0.1 : 0,
          by = y + bounce + u * u * arc - arc * 0.5 + lift,
          c = Math.cos(turn),
          q = Math.sin(turn),
          half = (g.width * s) / 2;
        const point = (px, py) => {
          const ax = px * g.k * s - half,
            ay = -py * g.k * s;
          return `${n(middle + ax * c - ay * q)} ${n(by + ax * q + ay * c)}`;
        };
        for (const { command, args } of g.path) {
          const list = [];
          for (let i = 0; i < args.length; i += 2) list.push(point(args[i], args[i + 1]));
          d += { moveTo: "M", lineTo: "L", quadraticCurveTo: "Q", bezierCurveTo: "C", closePath: "Z" }[command] + list.join(" ");
        }
      }
      x += p.width * p.scale * size + space;
    }
    bounds.x0 = Math.min(bounds.x0, box.x + (box.w - width) / 2);
    bounds.x1 = Math.max(bounds.x1, box.x + (box.w + width) / 2);
    y += gap;
  }
  return { d, size, rows: lines.length, bounds, height, lines: lines.map((l) => l.logical.map((w) => w.text).join(" ")) };
}
