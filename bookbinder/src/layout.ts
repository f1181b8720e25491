// Book -> finished pages as a list of drawings in points, the same for every edition. Nothing here knows PDF or EPUB.
import { FACES, TYPE, openFace } from "./faces.ts";
import { splitBlocks } from "./text-block.ts";
import { TEMPLATES, MINIMUM_CONTRAST, fullPicture } from "./templates.ts";
import * as matter from "./matter.ts";
import { bookPalette } from "./palette.ts";
import { washPicture, chooseWash, CALM } from "./picture.ts";
import { WORDS, colophonText } from "./words.ts";

const ROOMIER = {
  "bleed-top": ["panel", "panel-tall"],
  "bleed-bottom": ["panel", "panel-tall"],
  spot: ["framed", "panel", "panel-tall"],
  framed: ["panel", "panel-tall"],
  panel: ["panel-tall"],
};

/** Returns { pages, fonts, palette, warnings, size }. Fits by shrinking the whole book within bounds, then by a roomier template, then one page alone, then by flowing on. */
export async function layoutBook(book) {
  const language = FACES[book.language] ? book.language : "en",
    age = book.age,
    type = TYPE[language][age],
    used = new Map(),
    missing = new Set();
  const faces = Object.fromEntries(Object.entries(FACES[language][age]).map(([role, list]) => [role, openFace(list, used, missing)]));
  const palette = bookPalette({ cover: book.cover, pictures: book.pages.map((p) => p.picture) });
  const context = {
    book,
    language,
    age,
    type,
    faces,
    palette,
    seed: String(book.seed ?? 1),
    words: WORDS[language],
    colophon: colophonText(book, language, FACES[language][age]),
    dropCap: age === "7-9" && language === "en",
    size: type.ideal,
    panelHeight: 0,
  };
  const warnings = [],
    pages = book.pages.map((page, i) => ({ ...page, number: i + 1, blocks: splitBlocks(page.text, book.refrains), alt: page.alt ?? "" }));
  const attempt = (page, size, template, panelHeight = 0) =>
    (age === "3-5" && TEMPLATES[template]({ ...context, size, panelHeight, loose: true }, page)) ||
    TEMPLATES[template]({ ...context, size, panelHeight }, page);

  // 1. one size for the whole book: the largest at which at least nine pages of ten fit as planned
  const lowest = type.min + (type.ideal - type.min) * 0.45;
  let size = type.ideal;
  for (; size > lowest; size -= 0.5) if (pages.filter((p) => attempt(p, size, p.template)).length >= Math.ceil(pages.length * 0.9)) break;
  context.size = size;
  // 2. one panel height for the whole book
  const heights = pages
    .filter((p) => p.template === "panel")
    .map((p) => attempt(p, size, "panel")?.needed)
    .filter(Boolean)
    .sort((a, b) => a - b);
  context.panelHeight = heights.length ? heights.at(-1) : 0;
  const placed = [];
  for (const page of pages) {
    let result = null,
      template = page.template,
      own = size;
    for (const choice of [page.template, ...(ROOMIER[page.template] ?? [])]) {
      result = attempt(page, size, choice, context.panelHeight);
      if (result) {
        template = choice;
        break;
      }
    }
    for (let s = size - 0.5; !result && s >= type.min; s -= 0.5) {
      result = attempt(page, s, "panel-tall", context.panelHeight);
      template = "panel-tall";
      own = s;
    }
    if (result?.needs) {
      // the zone is not calm enough: wash the picture once; if that is not enough, move the words to paper
      const wash = chooseWash(result.zone, result.mean, [
        { ink: palette.lightInk, dark: true },
        { ink: palette.darkInk, dark: false },
      ]);
      const washed =
        wash &&
        (await washPicture(page.picture, {
          edge: result.edge,
          size: result.edge === "top" ? (result.box.y + result.box.h + 9) / 630 : 1 - (result.box.y + 9) / 630,
          ...wash,
        }));
      const again = washed && attempt({ ...page, picture: washed }, size, template);
      if (again && again.contrast >= MINIMUM_CONTRAST && again.unrest <= CALM * 1.3) {
        result = again;
        warnings.push({ page: page.number, code: "washed", opacity: Math.round(wash.opacity * 100) / 100 });
      } else {
        warnings.push({ page: page.number, code: "moved-to-panel" });
        template = attempt(page, size, "panel", context.panelHeight) ? "panel" : "panel-tall";
        result = attempt(page, size, template, context.panelHeight);
      }
    }
    if (template !== page.template)
      warnings.push({ page: page.number, code: "template-changed", from: page.template, to: result ? template : "flow" });
    if (result && own !== size) warnings.push({ page: page.number, code: "shrunk", size: own });
    if (result) placed.push({ kind: "story", number: page.number, template, label: page.text.replace(/\s+/g, " "), ...result });
    else {
      placed.push({
        kind: "story",
        number: page.number,
        template: "picture-only",
        label: page.text.replace(/\s+/g, " "),
        items: [fullPicture(page.picture, page.alt)],
      });
      placed.push(
        ...matter
          .textPages(context, page)
          .map((p) => ({ ...p, template: "text", number: page.number, label: page.text.replace(/\s+/g, " ") })),
      );
    }
  }
  for (const p of placed) if (p.folio) p.items.push(...matter.folio(context, p.number));
  const all = [
    matter.cover(context, book.cover),
    matter.endPaper(context, book.endPaper, "front"),
    matter.titlePage(context, book.cover),
    matter.dedication(context),
    ...placed,
    matter.colophon(context),
    matter.endPaper(context, book.endPaper, "back"),
  ];
  // the back end paper must be a left page, so that the book closes on it
  if (all.length % 2)
    all.splice(all.length - 2, 0, {
      ...matter.endPaper(context, null, "blank"),
      kind: "blank",
      label: "",
      items: [],
      paper: palette.paper,
    });
  all.forEach((p, i) => {
    p.side = i % 2 ? "left" : "right";
    p.index = i;
  });
  if (missing.size) warnings.push({ code: "no-glyph", characters: [...missing].join("") });
  return { pages: all, used, palette, warnings, size, language, age, faces };
}
