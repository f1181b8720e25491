// Story-page templates: pure functions (context, page) -> { items, ... } or null when the text does not fit.
import { TRIM, BLEED, MARGIN, FULL } from "./geometry.ts";
import { composeText } from "./text-block.ts";
import { measureZone, worstContrast, meanColour, CALM } from "./picture.ts";
import { contrast } from "./colour.ts";
import { paintedPatch, paintedFrame, tornGround } from "./shapes.ts";

export const MINIMUM_CONTRAST = 4.5;

/** Where a fraction of the picture falls on the page when its painted area (less its own paper margin) fills the sheet. */
const visible = (picture) => {
  const i = picture.inset ?? 0;
  return { x: i, y: i, w: 1 - 2 * i, h: 1 - 2 * i };
};
const toPage = (picture, fy) => {
  const v = visible(picture);
  return ((fy - v.y) / v.h) * FULL.h + FULL.y;
};
const zoneOnPicture = (picture, b) => {
  const v = visible(picture);
  return {
    x: v.x + ((b.x - FULL.x) / FULL.w) * v.w,
    y: v.y + ((b.y - FULL.y) / FULL.h) * v.h,
    w: (b.w / FULL.w) * v.w,
    h: (b.h / FULL.h) * v.h,
  };
};

export function fullPicture(picture, alt?: string) {
  return { type: "picture", picture, ...FULL, crop: visible(picture), alt };
}

/** The window of the picture with the wanted shape that keeps the figures: near the bottom, never through a head. */
export function cropFor(picture, aspect) {
  const v = visible(picture);
  let w = v.w,
    h = w / aspect;
  if (h > v.h) {
    h = v.h;
    w = h * aspect;
  }
  const f = picture.focus;
  let y = v.y + v.h - h - v.h * 0.015 * Math.min(1, (v.h - h) * 10);
  if (f) {
    const top = Math.max(v.y, f.y0 - 0.035);
    if (top < y) y = Math.max(v.y, top);
  }
  const centre = f ? (f.x0 + f.x1) / 2 : 0.5;
  const x = Math.min(v.x + v.w - w, Math.max(v.x, centre - w / 2));
  return { x, y: Math.min(y, v.y + v.h - h), w, h };
}

const textItem = (block, x, y, ink, accent, id) => ({ type: "text", x, y, ink, accent, block, id });
const measureFor = (context, widest) => Math.min(widest, context.type.line * context.size * (context.language === "ko" ? 0.96 : 0.5));

function compose(context, page, widest, options = {}) {
  const block = composeOnce(context, page, widest, options);
  return block && block.lines.length === 1 && !block.lines[0].centred
    ? composeOnce(context, page, widest, { ...options, align: "centre" })
    : block;
}
function composeOnce(context, page, widest, options) {
  return composeText({
    loose: context.loose,
    blocks: page.blocks,
    faces: context.faces,
    size: context.size,
    type: context.type,
    measure: measureFor(context, widest),
    language: context.language,
    age: context.age,
    dropCap: page.number === 1 && context.dropCap,
    ...options,
  });
}

/** Picture fills the sheet, words stand in its calm zone. Refuses when neither ink reads well there. */
function bleed(context, page, edge) {
  const { picture } = page,
    block = compose(context, page, TRIM - 2 * MARGIN - 10);
  if (!block) return null;
  const head = picture.focus ? toPage(picture, picture.focus.y0) : TRIM * 0.46;
  // words never lie on figures: a zone that was not painted calm is used only above known heads
  if (page.calm?.edge !== edge && (edge === "bottom" || !picture.focus || head < TRIM * 0.3)) return null;
  const size = page.calm?.size ?? (edge === "top" ? 0.3 : 0.2);
  const top = edge === "top" ? MARGIN - 2 : TRIM - size * TRIM - 4;
  const bottom = edge === "top" ? Math.max(TRIM * size, Math.min(head - 18, TRIM * (size + 0.13))) : TRIM - MARGIN + 6;
  if (block.height > bottom - top) return null;
  const left = (TRIM - block.measure) / 2,
    y = top + (bottom - top - block.height) * (edge === "top" ? 0.42 : 0.5);
  const box = inkBox(block, left, y),
    zone = measureZone(picture, zoneOnPicture(picture, box));
  const inks = [context.palette.lightInk, context.palette.darkInk]
    .map((ink) => ({ ink, worst: worstContrast(ink, zone) }))
    .sort((a, b) => b.worst - a.worst);
  const accents = context.palette.accentsOn(inks[0].ink, zone);
  return {
    items: [fullPicture(picture, page.alt), textItem(block, left, y, inks[0].ink, accents, page.number)],
    contrast: inks[0].worst,
    unrest: zone.unrest,
    mean: meanColour(picture, { x: 0.06, y: 0.06, w: 0.88, h: 0.88 }),
    box,
    zone,
    edge,
    needs: inks[0].worst < MINIMUM_CONTRAST || zone.unrest > CALM,
    paper: null,
    block,
  };
}
const inkBox = (block, left, y) => {
  const x0 = Math.min(...block.lines.map((l) => l.x)),
    x1 = Math.max(...block.lines.map((l) => l.x + l.width));
  return { x: left + x0 - 4, y: y - 6, w: x1 - x0 + 8, h: block.height + 14 };
};

/** Picture above, running off three edges; words below on the book's paper with a hand-cut edge. */
function panel(context, page, tallest) {
  const block = compose(context, page, TRIM - 2 * MARGIN);
  if (!block) return null;
  const above = 30,
    below = 70,
    needed = block.height + above + below,
    height = Math.max(context.panelHeight ?? 0, needed);
  if (needed > tallest) return null;
  const ground = TRIM - (needed > (context.panelHeight ?? 0) ? needed : height),
    overlap = 16,
    h = ground + overlap + BLEED;
  const crop = cropFor(page.picture, FULL.w / h);
  const left = (TRIM - block.measure) / 2,
    space = TRIM - ground - 52 - 10,
    y = ground + 10 + (space - block.height) / 2 + 2;
  return {
    items: [
      { type: "picture", picture: page.picture, x: FULL.x, y: FULL.y, w: FULL.w, h, crop, alt: page.alt },
      {
        type: "shape",
        d: tornGround({
          y: ground,
          left: -BLEED - 1,
          right: TRIM + BLEED + 1,
          outer: TRIM + BLEED + 1,
          seed: `${context.seed}/${page.number}`,
        }),
        fill: context.palette.paper,
      },
      textItem(block, left, y, context.palette.ink, context.palette.accent, page.number),
    ],
    needed,
    paper: context.palette.paper,
    contrast: contrast(context.palette.ink, context.palette.paper),
    folio: true,
    block,
  };
}

/** Picture on paper with margins and painted edges; words below. */
function framed(context, page) {
  const block = compose(context, page, TRIM - 2 * MARGIN);
  if (!block) return null;
  const top = 40,
    h = TRIM - top - block.height - 34 - 70,
    height = Math.min(h, 416),
    w = context.type.align === "centre" ? TRIM - 2 * 50 : Math.max(block.measure, Math.min(TRIM - 2 * 46, height));
  if (h < 262) return null;
  const x = (TRIM - w) / 2;
  const left = (TRIM - block.measure) / 2,
    free = TRIM - 52 - (top + height),
    y = top + height + 12 + (free - 12 - block.height) * 0.5 + 2;
  const d = paintedFrame({ x, y: top, w, h: height, seed: `${context.seed}/${page.number}` });
  return {
    items: [
      { type: "picture", picture: page.picture, x, y: top, w, h: height, crop: cropFor(page.picture, w / height), clip: d, alt: page.alt },
      textItem(block, left, y, context.palette.ink, context.palette.accent, page.number),
    ],
    paper: context.palette.paper,
    contrast: contrast(context.palette.ink, context.palette.paper),
    folio: true,
    block,
  };
}

/** A small vignette in much white: for quiet moments. */
function spot(context, page) {
  const block = compose(context, page, TRIM - 2 * MARGIN - 16);
  if (!block) return null;
  const top = 54,
    room = TRIM - top - block.height - 40 - 74,
    side = Math.min(372, room);
  if (side < 230) return null;
  const w = side * 1.12,
    x = (TRIM - w) / 2,
    total = side + 40 + block.height,
    start = Math.max(top - 6, (TRIM - 40 - total) / 2);
  const widest = Math.max(...block.lines.map((l) => l.width)),
    left = block.lines.every((l) => l.centred) ? (TRIM - block.measure) / 2 : (TRIM - widest) / 2,
    y = start + side + 40;
  if (left !== (TRIM - block.measure) / 2) for (const l of block.lines) if (l.centred) l.x += (widest - block.measure) / 2;
  const d = paintedPatch({ x, y: start, w, h: side, power: 2.5, rough: 1.1, seed: `${context.seed}/${page.number}` });
  return {
    items: [
      { type: "picture", picture: page.picture, x, y: start, w, h: side, crop: spotCrop(page.picture, w / side), clip: d, alt: page.alt },
      textItem(block, left, y, context.palette.ink, context.palette.accent, page.number),
    ],
    paper: context.palette.paper,
    contrast: contrast(context.palette.ink, context.palette.paper),
    folio: true,
    block,
  };
}
/** Closer view round the figures for a vignette. */
export function spotCrop(picture, aspect) {
  const v = visible(picture),
    f = picture.focus;
  if (!f) return cropFor(picture, aspect);
  const h = Math.min(v.h, Math.max(0.66, (1 - f.y0) * 1.12)),
    w = Math.min(v.w, h * aspect),
    hh = w / aspect;
  const x = Math.min(v.x + v.w - w, Math.max(v.x, (f.x0 + f.x1) / 2 - w / 2)),
    y = Math.min(v.y + v.h - hh, Math.max(v.y, f.y0 - hh * 0.22));
  return { x, y, w, h: hh };
}

export const TEMPLATES = {
  "bleed-top": (c, p) => bleed(c, p, "top"),
  "bleed-bottom": (c, p) => bleed(c, p, "bottom"),
  panel: (c, p) => panel(c, p, 300),
  "panel-tall": (c, p) => panel(c, p, 390),
  framed,
  spot,
};
