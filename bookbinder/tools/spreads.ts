/** Turns a bound PDF into pictures of its spreads, as a reader sees them. Usage: node bookbinder/tools/spreads.ts BOOK.pdf FOLDER [PIXELS] */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp, { type OverlayOptions, type Sharp } from "sharp";

const GAP = 10;
const DESK = "#77736b";

const [pdf, folder, pixels = "700"] = process.argv.slice(2);
if (pdf === undefined || folder === undefined) throw new Error("usage: spreads.ts BOOK.pdf FOLDER [PIXELS]");
const sizePx = Number(pixels);
mkdirSync(folder, { recursive: true });
const pages = renderPages(pdf, sizePx);
for (let left = -1; left < pages.length; left += 2) {
  const name = `spread-${String((left + 1) / 2).padStart(2, "0")}.png`;
  await joinSpread(pages[left], pages[left + 1]).toFile(join(folder, name));
}
rmSync(dirname(pages[0]!), { recursive: true, force: true });

/** The pages of a PDF as files of PNG, in order. */
function renderPages(file: string, size: number): string[] {
  const scratch = mkdtempSync(join(tmpdir(), "spreads-"));
  execFileSync("pdftoppm", ["-scale-to", String(size), "-png", file, join(scratch, "page")]);
  return readdirSync(scratch).sort().map((name) => join(scratch, name));
}

/** The cover stands alone on the right; the last page alone on the left. */
function joinSpread(left: string | undefined, right: string | undefined): Sharp {
  const sheets: OverlayOptions[] = [];
  if (left !== undefined) sheets.push({ input: left, left: GAP, top: GAP });
  if (right !== undefined) sheets.push({ input: right, left: GAP + sizePx, top: GAP });
  return sharp({ create: { width: 2 * sizePx + 2 * GAP, height: sizePx + 2 * GAP, channels: 3, background: DESK } }).composite(sheets).png();
}
