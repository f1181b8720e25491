// Everything round the story: cover, end papers, title page, dedication, colophon, and a page of words alone when text must flow on.
import { TRIM, BLEED, MARGIN, FULL } from "./geometry.ts";
import { composeText } from "./text-block.ts";
import { letterTitle } from "./lettering.ts";
import { fullPicture, spotCrop } from "./templates.ts";
import { measureZone, worstContrast } from "./picture.ts";
import { contrast, readableOn } from "./colour.ts";
import { paintedPatch, ornament, star, leaf, dot } from "./shapes.ts";
import { seededRandom } from "./random.ts";

type LinesOptions = { face?: string; size: number; measure: number; lead?: number; y: number; ink: string; role?: string; id?: string };

const lines = (context, text, { face = "text", size, measure, lead = 1.5, y, ink, role = "p", id }: LinesOptions) => {
  const block = composeText({
    blocks: text.split("\n").map((t) => ({ role: "body", text: t })),
    faces: { ...context.faces, text: context.faces[face] },
    size,
    type: { ...context.type, lead, align: "centre", line: 99 },
    measure,
    language: context.language,
    age: "7-9",
    align: "centre",
  });
  return block && { type: "text", role, x: (TRIM - measure) / 2, y, ink, accent: ink, block, id };
};

export function cover(context, picture) {
  const { palette } = context,
    zoneSize = context.book.coverCalm?.size ?? 0.36,
    head = picture.focus ? picture.focus.y0 * TRIM : TRIM * 0.45;
  let bottom = Math.min(Math.max(zoneSize * TRIM, TRIM * 0.3), head - 14);
  // things held high (a balloon, a kite) reach into the zone: stop above them
  const busy = (y) => measureZone(picture, { x: 0.2, y: y / TRIM, w: 0.6, h: 0.04 }).unrest;
  for (const limit = bottom; bottom > TRIM * 0.27 && bottom > limit - 90 && busy(bottom - 20) > 0.02;) bottom -= 8;
  const box = { x: 52, y: 48, w: TRIM - 104, h: bottom - 48 };
  const lettering = letterTitle({
    text: context.book.title,
    face: context.faces.display,
    box,
    language: context.language,
    maxSize: context.language === "ko" ? 88 : 96,
    lively: 1,
    seed: context.seed,
  });
  const zone = measureZone(picture, { x: box.x / TRIM, y: box.y / TRIM, w: box.w / TRIM, h: box.h / TRIM });
  const pale = palette.coverPale,
    [fill, edge] =
      worstContrast(pale, zone) >= worstContrast(palette.coverAccent, zone) ? [pale, palette.coverDeep] : [palette.coverAccent, pale];
  const items = [
    fullPicture(picture, context.book.coverAlt ?? context.book.title),
    {
      type: "lettering",
      role: "h1",
      text: context.book.title,
      ...lettering,
      fill,
      edge,
      edgeWidth: lettering.size * 0.13,
      shade: fill === pale ? edge : null,
    },
  ];
  return { kind: "cover", label: context.words.cover, items, contrast: contrast(fill, edge), rawContrast: worstContrast(fill, zone) };
}

export function endPaper(context, picture, which) {
  if (picture) return { kind: "end-paper", label: context.words.endPaper, items: [{ ...fullPicture(picture), decorative: true }], which };
  const ground = context.palette.endGround,
    random = seededRandom(`${context.seed}/end`),
    colours = context.palette.endMotifs,
    items = [{ type: "shape", d: `M${-BLEED} ${-BLEED}H${TRIM + BLEED}V${TRIM + BLEED}H${-BLEED}Z`, fill: ground }];
  const paths = colours.map(() => "");
  for (let row = -1; row < 9; row++)
    for (let column = -1; column < 8; column++) {
      const x = column * 92 + (row % 2 ? 46 : 0) + 18,
        y = row * 80 + 30,
        kind = (column + row * 2 + 30) % 3,
        turn = (random() - 0.5) * 0.7;
      paths[kind % colours.length] +=
        kind === 0
          ? star(x, y, 13, turn)
          : kind === 1
            ? leaf(x - 6, y, 13, turn - 0.6) + leaf(x + 9, y + 5, 9, turn + 0.5)
            : dot(x, y, 6) + dot(x + 13, y - 7, 3) + dot(x + 11, y + 8, 2.2);
      paths[(kind + 1) % colours.length] += dot(x + 46, y + 4, 1.9);
    }
  paths.forEach((d, i) => items.push({ type: "shape", d, fill: colours[i] }));
  return { kind: "end-paper", label: context.words.endPaper, items, which };
}

export function titlePage(context, picture) {
  const { palette } = context,
    side = 306,
    x = (TRIM - side) / 2,
    y = 226;
  const lettering = letterTitle({
    text: context.book.title,
    face: context.faces.display,
    box: { x: 70, y: 58, w: TRIM - 140, h: 144 },
    language: context.language,
    maxSize: 60,
    lively: 0.35,
    seed: context.seed,
  });
  const items: Record<string, unknown>[] = [
    { type: "lettering", role: "h1", text: context.book.title, ...lettering, fill: palette.accent, edge: null },
    {
      type: "picture",
      picture,
      x,
      y,
      w: side,
      h: side,
      crop: spotCrop(picture, 1),
      clip: paintedPatch({ x, y, w: side, h: side, power: 2, rough: 0.8, seed: `${context.seed}/title` }),
      decorative: true,
    },
  ];
  const by =
    context.book.byline &&
    lines(context, context.book.byline, {
      face: context.language === "ko" ? "small" : "refrain",
      size: context.language === "ko" ? 15 : 15,
      measure: 400,
      y: 560,
      ink: palette.ink,
    });
  if (by) items.push(by);
  return { kind: "title", label: context.words.title, items, paper: palette.paper };
}

export function dedication(context) {
  const { palette } = context,
    size = context.language === "ko" ? 21 : 22;
  const words = lines(context, context.book.dedication, {
    face: context.language === "ko" ? "text" : "refrain",
    size,
    measure: 360,
    lead: 1.5,
    y: 0,
    ink: palette.ink,
  });
  words.y = TRIM * 0.44 - words.block.height / 2;
  return {
    kind: "dedication",
    label: context.words.dedication,
    items: [words, { type: "shape", d: ornament(TRIM / 2, words.y + words.block.height + 44, 11), fill: palette.accent }],
    paper: palette.paper,
  };
}

export function colophon(context) {
  const { palette } = context,
    ink = palette.ink,
    items = [];
  let y = 0;
  const add = (text, options) => {
    const item = lines(context, text, { face: "small", measure: 380, lead: 1.55, ink, y, ...options });
    items.push(item);
    y += item.block.height + (options.after ?? 22);
  };
  items.push({ type: "shape", shift: true, fill: palette.accent });
  y = 44;
  add(context.book.title, { face: "display", size: 20, after: 26 });
  for (const text of context.colophon) add(text, { size: 11.5, after: 22 });
  const start = (TRIM - y) / 2;
  for (const item of items)
    item.type === "shape" ? Object.assign(item, { d: ornament(TRIM / 2, start, 11), shift: undefined }) : (item.y += start);
  return { kind: "colophon", label: context.words.colophon, items, paper: palette.paper };
}

/** Words alone; used only when a passage fits no template. */
export function textPages(context, page) {
  const { palette } = context,
    measure = Math.min(TRIM - 2 * MARGIN, context.type.line * context.size * (context.language === "ko" ? 0.96 : 0.5)),
    out = [];
  const block = composeText({
    blocks: page.blocks,
    faces: context.faces,
    size: context.size,
    type: context.type,
    measure,
    language: context.language,
    age: context.age,
  });
  const most = TRIM - 2 * 62 - 30,
    pages = [];
  let current = [],
    from = 0;
  // a page never begins with the last line of a paragraph nor ends with its first
  const all = block.lines;
  for (let i = 0; i < all.length; i++) {
    const height = all[i].y - (current[0]?.y ?? all[i].y) + context.size;
    if (height > most && current.length) {
      const keep = all[i].block === all[i - 1].block && all[i + 1]?.block !== all[i].block ? 1 : 0;
      const moved = keep ? current.splice(-1) : [];
      pages.push(current);
      current = moved;
    }
    current.push(all[i]);
  }
  pages.push(current);
  for (const part of pages) {
    from = part[0].y - context.faces.text.capHeight * part[0].size;
    const own = { ...block, lines: part.map((l) => ({ ...l, y: l.y - from })), height: part.at(-1).y - from };
    out.push({
      kind: "text",
      items: [
        {
          type: "text",
          x: (TRIM - measure) / 2,
          y: Math.max(62, (TRIM - 30 - own.height) * 0.46),
          ink: palette.ink,
          accent: palette.accent,
          block: own,
          id: page.number,
        },
      ],
      paper: palette.paper,
      contrast: contrast(palette.ink, palette.paper),
      folio: true,
      block: own,
    });
  }
  return out;
}

/** Folio: only where there is paper at the foot, never on a painting. */
export function folio(context, number) {
  const face = context.faces.display,
    size = 12.5,
    text = String(number),
    width = face.width(text) * size,
    ink = context.palette.folio,
    y = TRIM - 30;
  const block = composeText({
    blocks: [{ role: "body", text }],
    faces: { ...context.faces, text: face },
    size,
    type: { ...context.type, align: "centre", line: 9 },
    measure: 60,
    language: context.language,
    age: "7-9",
    align: "centre",
  });
  return [
    { type: "text", role: "folio", x: TRIM / 2 - 30, y: y - block.height, ink, accent: ink, block },
    {
      type: "shape",
      d: leaf(TRIM / 2 - width / 2 - 15, y - 4.4, 6, 0.1) + leaf(TRIM / 2 + width / 2 + 15, y - 4.4, 6, Math.PI - 0.1),
      fill: context.palette.accent,
    },
  ];
}
