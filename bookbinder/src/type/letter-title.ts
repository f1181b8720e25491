import { round, type Rectangle } from "../geometry.ts";
import { seededRandom } from "../random.ts";
import type { Script } from "./book-fonts.ts";
import { breakLines, type Line } from "./break-lines.ts";
import type { Face } from "./face.ts";

export type TitleRequest = {
  text: string; face: Face; box: Rectangle; script: Script; largest: number; seed: string;
  /** 0 quiet (title page) to 1 (cover): bounce, arc, small words smaller. */
  liveliness: number;
};

/** One path in page points, the size it was set in, and where it stands. */
export type Lettering = { path: string; size: number; bounds: Rectangle };

type SetTitle = { lines: Line[]; size: number; gap: number; height: number };

const SMALL_WORDS = new Set("a an the of to in on at by for and or but with from".split(" "));
const CAP_HEIGHT = 0.74;
const MOST_LINES = 3;
const LEAST_HANDSOME = 26;
const LEAST = 10;

/** Titles are lettered, not typed: outlines with a slight bounce and arc, as large as the box allows. */
export function letterTitle(request: TitleRequest): Lettering {
  const { text, box, seed } = request;
  const random = seededRandom(`${seed}/${text}/lettering`);
  const title = setTitle(request);
  const top = box.y + (box.height - title.height) / 2;
  let path = "";
  let left = box.x + box.width;
  let right = box.x;
  for (const [row, line] of title.lines.entries()) {
    const drawn = drawLine(request, title, line, row, top + title.size * CAP_HEIGHT + row * title.gap, random);
    path += drawn.path;
    left = Math.min(left, drawn.left);
    right = Math.max(right, drawn.right);
  }
  return { path, size: title.size, bounds: { x: left, y: top, width: right - left, height: title.height } };
}

function setTitle(request: TitleRequest): SetTitle {
  const widestWord = Math.max(...request.text.split(/\s+/).map((word) => request.face.width(word)));
  for (let size = request.largest; size >= LEAST_HANDSOME; size -= 2) {
    if (widestWord * size > request.box.width) continue;
    for (let extraLines = 0; extraLines < MOST_LINES; extraLines += 1) {
      const title = setAt(request, size, extraLines);
      const isHandsome = title.lines.length <= MOST_LINES && !title.lines.some((line) => line.read.some((word) => word.isCut));
      if (isHandsome && fits(request, title)) return title;
    }
  }
  // an endless title: any number of lines, and words may be cut
  for (let size = LEAST_HANDSOME * 1.5; size > LEAST; size -= 1) {
    const title = setAt(request, size, 0);
    if (fits(request, title)) return title;
  }
  return setAt(request, LEAST, 0);
}

const fits = ({ box }: TitleRequest, { lines, height }: SetTitle): boolean =>
  height <= box.height && lines.every((line) => line.width <= box.width + 0.01);

function setAt({ text, face, box, script }: TitleRequest, size: number, extraLines: number): SetTitle {
  const broken = breakLines({ text, face, size, measure: box.width, script, targetAge: "7-9", align: "centre", extraLines });
  const lines = broken?.lines ?? [];
  const gap = size * (script === "hangul" ? 1.12 : 1);
  return { lines, size, gap, height: gap * Math.max(0, lines.length - 1) + size * CAP_HEIGHT };
}

function drawLine({ face, box, script, liveliness }: TitleRequest, { lines, size }: SetTitle, line: Line, row: number, baseline: number, random: () => number) {
  const words = line.read.map(({ text, hasSpace }) => {
    const isSmall = script === "latin" && liveliness > 0 && (lines.length > 1 || line.read.length > 2) && SMALL_WORDS.has(text.toLowerCase());
    return { ...face.outline(text), hasSpace, scale: isSmall ? size * 0.72 : size, lift: isSmall ? size * 0.1 : 0 };
  });
  const space = face.width(" ") * size * (script === "hangul" ? 1 : 0.92);
  const width = words.reduce((sum, word, index) => sum + word.width * word.scale + (word.hasSpace && index < words.length - 1 ? space : 0), 0);
  const centre = box.x + box.width / 2;
  const arc = liveliness * Math.min(9, width * 0.018) * (row === 0 ? 1 : 0.55);
  let path = "";
  let x = centre - width / 2;
  for (const word of words) {
    for (const glyph of word.glyphs) {
      const half = (glyph.width * word.scale) / 2;
      const middle = x + glyph.x * word.scale + half;
      const aside = (middle - centre) / Math.max(60, width / 2);
      const bounce = (random() - 0.5) * size * 0.045 * liveliness;
      const turn = (random() - 0.5) * 0.05 * liveliness + ((aside * arc) / Math.max(80, width / 2)) * 2;
      const y = baseline + bounce + aside * aside * arc - arc * 0.5 - word.lift;
      path += glyphPath(glyph, word.scale, { middle, y, half, turn });
    }
    x += word.width * word.scale + (word.hasSpace ? space : 0);
  }
  return { path, left: centre - width / 2, right: centre + width / 2 };
}

const LETTERS: Record<string, string> = { moveTo: "M", lineTo: "L", quadraticCurveTo: "Q", bezierCurveTo: "C", closePath: "Z" };

type GlyphPlace = { middle: number; y: number; half: number; turn: number };

function glyphPath(glyph: { commands: { command: string; args: number[] }[]; scale: number }, size: number, { middle, y, half, turn }: GlyphPlace): string {
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const point = (unitX: number, unitY: number) => {
    const across = unitX * glyph.scale * size - half;
    const down = -unitY * glyph.scale * size;
    return `${round(middle + across * cosine - down * sine)} ${round(y + across * sine + down * cosine)}`;
  };
  return glyph.commands.map(({ command, args }) => {
    const points: string[] = [];
    for (let index = 0; index < args.length; index += 2) points.push(point(args[index]!, args[index + 1]!));
    return `${LETTERS[command] ?? ""}${points.join(" ")}`;
  }).join("");
}
