import { writeFile } from "node:fs/promises";
import { PROPS, type Prop, type PropKind } from "@ai-story-book/contracts";
import { Resvg } from "@resvg/resvg-js";
import { drawHeldProp } from "../src/props/draw-held-prop.ts";
import { drawProp } from "../src/props/draw-prop.ts";
import { SKETCHES } from "../src/props/sketches.ts";

/**
 * Draws things on sheets to look at, with an index on the console:
 * node illustrator/tools/prop-sheet.ts OUT_PREFIX [standing|held|several|colored] [KIND …]
 */
const [prefix = "props", manner = "standing", ...wanted] = process.argv.slice(2);
const kinds = (wanted.length > 0 ? (wanted as PropKind[]) : PROPS).filter((kind) => SKETCHES[kind] !== undefined);
const COLUMNS = 10;
const ROWS = 6;
const CELL = 150;

for (let sheet = 0; sheet * COLUMNS * ROWS < kinds.length; sheet++) {
  const shown = kinds.slice(sheet * COLUMNS * ROWS, (sheet + 1) * COLUMNS * ROWS);
  const cells = shown.map((kind, index) => `<g transform="translate(${(index % COLUMNS) * CELL},${Math.floor(index / COLUMNS) * CELL})">${cellOf(kind)}</g>`).join("");
  const rows = Math.ceil(shown.length / COLUMNS);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${COLUMNS * CELL}" height="${rows * CELL}"><rect width="100%" height="100%" fill="#e9dfc9"/>${cells}</svg>`;
  const path = `${prefix}-${manner}-${sheet + 1}.png`;
  await writeFile(path, new Resvg(svg).render().asPng());
  console.log(path);
  for (let row = 0; row < rows; row++) console.log(`  ${row + 1}: ${shown.slice(row * COLUMNS, (row + 1) * COLUMNS).join(", ")}`);
}

function cellOf(kind: PropKind): string {
  const frame = `<rect x="3" y="3" width="${CELL - 6}" height="${CELL - 6}" rx="8" fill="${["moon", "star", "stars", "fireflies", "tiny-light"].includes(kind) ? "#3b4a78" : "#f3ead8"}"/>`;
  const { svg, width, height, isCentred } = subjectOf(kind);
  const scale = Math.min(1, (CELL - 24) / width, (CELL - 24) / height);
  return `${frame}<g transform="translate(${CELL / 2},${isCentred ? CELL / 2 : CELL / 2 + (height * scale) / 2}) scale(${scale})">${svg}</g>`;
}

function subjectOf(kind: PropKind): { svg: string; width: number; height: number; isCentred: boolean } {
  if (manner === "held") {
    const held = drawHeldProp({ kind });
    if (!held) return { svg: "", width: 1, height: 1, isCentred: true };
    const hands = (held.isTwoHanded ? [-held.grip, held.grip] : [0]).map((x) => `<circle cx="${x}" cy="0" r="13" fill="#c98a6a" fill-opacity=".8"/>`).join("");
    return { svg: held.svg + hands, width: held.width + 26, height: 2 * held.height, isCentred: true };
  }
  const prop: Prop = { kind, ...(manner === "several" ? { count: 5 } : {}), ...(manner === "colored" ? { color: "purple" as const } : {}) };
  const drawing = drawProp(prop, { seed: "sheet", isDark: false });
  return { ...drawing, isCentred: drawing.place === "above" };
}
