// Finished pages -> PDF bytes. Pictures pass through untouched; fonts come in as per-book subsets.
import PDFDocument from "pdfkit";
import { TRIM, BLEED, EDITIONS } from "./geometry.ts";
import { subsetFonts } from "./faces.ts";
import { xmpPacket } from "./provenance.ts";
import { WORDS } from "./words.ts";
const FEATURES = { liga: false, clig: false, dlig: false, calt: false, kern: true };
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** edition: screen | print-lulu | print-kdp. Print editions hold the inside of the book only and are padded to whole sheets. */
export async function writePdf({ book, layout, edition = "screen", fonts }) {
  const print = edition !== "screen",
    words = WORDS[layout.language],
    when = new Date(book.date);
  const doc: ReturnType<typeof JSON.parse> = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: "1.7",
    lang: layout.language,
    tagged: true,
    displayTitle: true,
    margin: 0,
    info: {
      Title: book.title,
      Author: book.byline ?? "AI Story Book",
      Subject: book.subject ?? "",
      Creator: "AI Story Book",
      Producer: "PDFKit",
      CreationDate: when,
      ModDate: when,
    },
  });
  // pdfkit's own packet does not escape the title and counts characters as bytes: ours replaces it
  doc.endMetadata = () => {
    const ref = doc.ref({ Type: "Metadata", Subtype: "XML" });
    ref.compress = false;
    ref.end(Buffer.from(xmpPacket(book, layout.language), "utf8"));
    doc._root.data.Metadata = ref;
  };
  const chunks = [];
  doc.on("data", (c) => chunks.push(c));
  const done = new Promise((resolve, reject) => {
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
  for (const { font, bytes } of fonts ?? (await subsetFonts(layout.used, "sfnt"))) doc.registerFont(font.key, bytes);
  const images = new Map(),
    imageOf = (picture) => {
      if (!images.has(picture.data)) images.set(picture.data, doc.openImage(picture.data));
      return images.get(picture.data);
    };
  const root = doc.struct("Document");
  doc.addStructure(root);
  const pages = print ? interior(layout.pages, edition) : layout.pages;
  pages.forEach((page, index) => {
    const side = print ? (index % 2 === 0 ? "right" : "left") : page.side,
      e = EDITIONS[edition](side),
      width = TRIM + e.left + e.right,
      height = TRIM + e.top + e.bottom;
    doc.addPage({ size: [width, height], margin: 0 });
    const trim = [e.left, e.bottom, width - e.right, height - e.top];
    Object.assign(doc.page.dictionary.data, { TrimBox: trim, BleedBox: [0, 0, width, height], CropBox: [0, 0, width, height] });
    doc.save();
    doc.translate(e.left, e.top);
    const section = doc.struct("Sect", { title: page.label || words[page.kind] || "" });
    root.add(section);
    if (page.paper) artifact(doc, () => doc.rect(-BLEED, -BLEED, TRIM + 2 * BLEED, TRIM + 2 * BLEED).fill(page.paper));
    for (const item of page.items) draw(doc, section, item, imageOf);
    section.end();
    doc.restore();
    if (page.label && page.kind !== "text" && page.kind !== "end-paper")
      doc.outline.addItem(page.kind === "story" ? `${words.page(page.number)} · ${shorten(page.label)}` : page.label);
  });
  root.end();
  if (!print) {
    doc._root.data.PageLayout = "TwoPageRight";
  }
  doc.end();
  return done;
}
const shorten = (s) => {
  const w = s.split(" ");
  let out = "";
  for (const x of w) {
    if ((out + " " + x).length > 34) return `${out.trim()} …`;
    out += ` ${x}`;
  }
  return out.trim();
};
const artifact = (doc, paint) => {
  doc.markContent("Artifact", { type: "Layout" });
  paint();
  doc.endMarkedContent();
};

function draw(doc, section, item, imageOf) {
  if (item.type === "shape") return artifact(doc, () => doc.path(item.d).fill(item.fill));
  if (item.type === "picture") {
    const paint = () => {
      const { crop } = item,
        w = item.w / crop.w,
        h = item.h / crop.h;
      doc.save();
      item.clip ? doc.path(item.clip).clip() : doc.rect(item.x, item.y, item.w, item.h).clip();
      doc.image(imageOf(item.picture), item.x - crop.x * w, item.y - crop.y * h, { width: w, height: h });
      doc.restore();
    };
    if (item.decorative || !item.alt) return artifact(doc, paint);
    const f = doc.struct("Figure", { alt: item.alt }, paint);
    section.add(f);
    return f.end();
  }
  if (item.type === "lettering") {
    const h = doc.struct("H1", { actual: item.text }, () => {
      doc.lineJoin("round");
      if (item.shade) {
        doc.save().translate(0, item.size * 0.05);
        doc.path(item.d).lineWidth(item.edgeWidth).stroke(item.shade);
        doc.restore();
      }
      if (item.edge) doc.path(item.d).lineWidth(item.edgeWidth).stroke(item.edge);
      doc.path(item.d).fill(item.fill);
    });
    section.add(h);
    return h.end();
  }
  if (item.type === "text") {
    const blocks = [...new Set(item.block.lines.map((l) => l.block))];
    if (item.role === "folio") return artifact(doc, () => drawLines(doc, item, item.block.lines));
    for (const b of blocks) {
      const p = doc.struct("P", {}, () => {
        if (b === blocks[0] && item.block.dropCap) drawCap(doc, item);
        drawLines(
          doc,
          item,
          item.block.lines.filter((l) => l.block === b),
        );
      });
      section.add(p);
      p.end();
    }
  }
}
function drawLines(doc, item, lines) {
  for (const line of lines) {
    const x = item.x + line.x,
      y = item.y + line.y;
    doc.fillColor(line.role === "refrain" ? item.accent : item.ink).fontSize(line.size);
    const single = new Set(line.words.flatMap((w) => w.runs.map((r) => r.font))).size === 1 && !line.words.some((w) => RTL.test(w.text));
    if (single) {
      put(
        doc,
        line.words[0].runs[0].font.key,
        line.words.map((w) => w.runs.map((r) => r.text).join("") + (w.space ? " " : "")).join(""),
        x,
        y,
      );
      continue;
    }
    for (const w of line.words) {
      let at = x + w.x;
      for (const [i, run] of w.runs.entries()) {
        put(doc, run.font.key, run.text + (i === w.runs.length - 1 && w.space && !RTL.test(run.text) ? " " : ""), at, y);
        at += run.width * line.size;
      }
    }
  }
}
function drawCap(doc, item) {
  const { letter, size, baseline } = item.block.dropCap,
    face = item.block.capFace;
  doc.fillColor(item.accent).fontSize(size);
  put(doc, face, letter, item.x, item.y + baseline);
}
const put = (doc, key, text, x, y) => doc.font(key).text(text, x, y, { lineBreak: false, baseline: "alphabetic", features: FEATURES });

/** The inside of the printed book: no cover; whole sheets of four pages; end papers first and last. */
export function interior(pages, edition) {
  const body = pages.filter((p) => !["cover", "end-paper", "blank"].includes(p.kind)),
    end = pages.find((p) => p.kind === "end-paper"),
    last = pages.filter((p) => p.kind === "end-paper").at(-1);
  const plain = { kind: "blank", label: "", items: [], paper: body[0].paper };
  // the title page is a right page, so an even number of leaves comes before it
  const out = [end, { ...plain }, ...body];
  const least = edition === "print-kdp" ? 24 : 4;
  while ((out.length + 1) % 4 || out.length + 1 < least) out.push(out.length % 3 === 2 ? { ...end } : { ...plain });
  return [...out, last];
}
