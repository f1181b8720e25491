// Finished pages -> EPUB 3 fixed layout with the same drawing: one viewport, real text in real order, lettering and cut edges as SVG.
import { zipSync, strToU8 } from "fflate";
import { createHash } from "node:crypto";
import { TRIM } from "./geometry.ts";
import { subsetFonts } from "./faces.ts";
import { escapeXml as x, digitalSourceType, describeProvenance } from "./provenance.ts";
import { WORDS } from "./words.ts";
import { smil, clock } from "./overlay.ts";

const SIDE = 1224,
  K = SIDE / TRIM,
  n = (v) => Math.round(v * K * 100) / 100;
const STORED = { level: 0 } as const;

/** narration (optional): { pages: Map(page index -> { file, bytes, type, clips: [{ id, begin, end }] }) } in milliseconds. */
export async function writeEpub({ book, layout, narration = null, fonts }) {
  const words = WORDS[layout.language],
    files: Record<string, ReturnType<typeof JSON.parse>> = {},
    manifest = [],
    spine = [],
    when = new Date(book.date);
  // fflate writes local clock fields: a date whose local fields are the UTC ones gives the same bytes in every time zone
  const stamp = new Date(
    when.getUTCFullYear(),
    when.getUTCMonth(),
    when.getUTCDate(),
    when.getUTCHours(),
    when.getUTCMinutes(),
    when.getUTCSeconds(),
  );
  const add = (id, path, type, bytes, properties = "", extra = "") => {
    files[`OEBPS/${path}`] = [
      typeof bytes === "string" ? strToU8(bytes) : bytes,
      /jpeg|woff/.test(type) ? { ...STORED, mtime: stamp } : { level: 6 as const, mtime: stamp },
    ];
    manifest.push(`<item id="${id}" href="${path}" media-type="${type}"${properties ? ` properties="${properties}"` : ""}${extra}/>`);
  };
  const pictures = new Map();
  const pictureFile = (picture) => {
    if (!pictures.has(picture.data)) {
      const name = `p${String(pictures.size).padStart(2, "0")}`;
      pictures.set(picture.data, `images/${name}.jpg`);
      add(
        name,
        `images/${name}.jpg`,
        "image/jpeg",
        picture.data,
        picture.data === layout.pages[0].items[0].picture.data ? "cover-image" : "",
      );
    }
    return pictures.get(picture.data);
  };
  let css = "";
  for (const { font, bytes } of fonts ?? (await subsetFonts(layout.used, "woff2"))) {
    add(`f-${font.family}`, `fonts/${font.family}.woff2`, "font/woff2", bytes);
    css += `@font-face{font-family:"${font.family}";src:url("fonts/${font.family}.woff2") format("woff2");font-display:block}\n`;
  }
  const order = [...layout.used.keys()].map((f) => `"${f.family}"`),
    family = (face) => [...new Set([`"${face.first.family}"`, ...order])].join(",");
  css += `html,body{margin:0;padding:0}body{position:relative;width:${SIDE}px;height:${SIDE}px;overflow:hidden;font-kerning:normal;font-variant-ligatures:none;font-feature-settings:"calt" 0;-webkit-text-size-adjust:none;text-size-adjust:none}
.pic{position:absolute;overflow:hidden}.pic img{position:absolute;display:block}svg{position:absolute;left:0;top:0;width:${SIDE}px;height:${SIDE}px}.t{position:absolute;margin:0;white-space:nowrap;word-break:keep-all}h1{margin:0}.c{text-align:center}.on{background:rgba(255,214,120,.45);border-radius:.2em}\n`;
  const nav = [],
    toc = layout.pages.filter((p) => p.label && p.kind !== "end-paper" && p.kind !== "text");
  const overlays = [];
  let total = 0;
  layout.pages.forEach((page, i) => {
    const id = `s${String(i).padStart(2, "0")}`,
      type = { cover: "cover", title: "titlepage", dedication: "dedication", colophon: "colophon" }[page.kind];
    let sentence = 0,
      mask = 0,
      svg = false;
    const svgOpen = (d) => {
      svg = true;
      return d;
    };
    const paint = (item) => {
      if (item.type === "picture") {
        const w = item.w / item.crop.w,
          h = item.h / item.crop.h,
          pad = item.clip ? 5 : 0,
          place = `left:${n(pad - item.crop.x * w)}px;top:${n(pad - item.crop.y * h)}px;width:${n(w)}px;height:${n(h)}px`,
          alt = item.decorative ? "" : (item.alt ?? "");
        const img = `<div class="pic" style="left:${n(item.x - pad)}px;top:${n(item.y - pad)}px;width:${n(item.w + 2 * pad)}px;height:${n(item.h + 2 * pad)}px"><img src="${pictureFile(item.picture)}" alt="${x(alt)}"${alt ? "" : ' role="presentation"'} style="${place}"/></div>`;
        // the painted edge is a sheet of paper with a hole in it: needs no clipping support
        return item.clip
          ? img +
              svgOpen(
                `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${TRIM} ${TRIM}" aria-hidden="true" data-mask="${mask++}"><path fill-rule="evenodd" fill="${page.paper}" d="M${item.x - 7} ${item.y - 7}H${item.x + item.w + 7}V${item.y + item.h + 7}H${item.x - 7}Z${item.clip}"/></svg>`,
              )
          : img;
      }
      if (item.type === "shape")
        return svgOpen(
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${TRIM} ${TRIM}" aria-hidden="true"><path fill="${item.fill}" d="${item.d}"/></svg>`,
        );
      if (item.type === "lettering")
        return svgOpen(
          `<h1${narration ? ` id="${id}-n0"` : ""}><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${TRIM} ${TRIM}" role="img" aria-label="${x(item.text)}" stroke-linejoin="round"><title>${x(item.text)}</title>${item.shade ? `<path transform="translate(0 ${Math.round(item.size * 5) / 100})" fill="none" stroke="${item.shade}" stroke-width="${item.edgeWidth}" d="${item.d}"/>` : ""}${item.edge ? `<path fill="none" stroke="${item.edge}" stroke-width="${item.edgeWidth}" d="${item.d}"/>` : ""}<path fill="${item.fill}" d="${item.d}"/></svg></h1>`,
        );
      return textHtml(item);
    };
    const textHtml = (item) =>
      [...new Set(item.block.lines.map((l) => l.block))]
        .map((b) => {
          const lines = item.block.lines.filter((l) => l.block === b),
            first = lines[0],
            face = first.face,
            centred = lines.every((l) => l.centred),
            A = face.ascent * first.size,
            D = face.descent * first.size;
          const top = item.y + first.y - ((first.lead - (A + D)) / 2 + A),
            colour = first.role === "refrain" ? item.accent : item.ink;
          let html = "",
            open = -1;
          if (item.block.dropCap && b === item.block.lines[0].block) {
            const c = item.block.dropCap,
              f = layout.faces.display;
            html += `<span style="position:absolute;left:0;top:${n(first.y ? lines[0].y - item.block.lines[0].y + ((first.lead - (A + D)) / 2 + A) - face.capHeight * first.size + c.baseline - ((c.size - (f.ascent + f.descent) * c.size) / 2 + f.ascent * c.size) : 0)}px;font:${n(c.size)}px/1 ${family(f).replace(/"/g, "'")};color:${item.accent}">${c.letter}</span>`;
          }
          lines.forEach((line, row) => {
            const lead = line.shift ? `<span style="margin-left:${n(line.shift)}px"></span>` : "";
            const hangL = line.hangLeft ? `<span style="margin-left:${n(-line.hangLeft)}px"></span>` : "",
              hangR = line.centred && line.hangRight ? `<span style="margin-right:${n(-line.hangRight)}px"></span>` : "";
            if (row) html += "<br/>";
            html += lead + hangL;
            line.logical.forEach((w, j) => {
              if (item.role !== "folio" && w.sentence !== open) {
                if (open >= 0) html += "</span>";
                html += `<span id="${id}-n${++sentence}">`;
                open = w.sentence;
              }
              html +=
                x(w.runs.map((r) => r.text).join("")) +
                (w.space && j < line.logical.length - 1 ? " " : w.space && row < lines.length - 1 ? " " : "");
            });
            html += hangR;
          });
          if (open >= 0) html += "</span>";
          const offset = centred ? 0 : Math.min(...lines.map((l) => l.x + l.hangLeft - (l.shift ?? 0)));
          return `<p class="t${centred ? " c" : ""}"${item.role === "folio" ? ' role="presentation" aria-hidden="true"' : ""} style="left:${n(item.x + offset)}px;top:${n(top)}px;width:${n(item.block.measure)}px;font:${n(first.size)}px/${n(first.lead)}px ${family(face).replace(/"/g, "'")};color:${colour}">${html}</p>`;
        })
        .join("\n");
    const body = page.items.map(paint).join("\n");
    const title = page.kind === "story" ? words.page(page.number) : page.label || words[page.kind] || book.title;
    const html = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${layout.language}" lang="${layout.language}"><head><meta charset="UTF-8"/><title>${x(title)}</title><meta name="viewport" content="width=${SIDE}, height=${SIDE}"/><link rel="stylesheet" type="text/css" href="book.css"/></head>\n<body style="background:${page.paper ?? "#fff"}"><section${type ? ` epub:type="${type}"` : ""} aria-label="${x(title)}">\n${body}\n</section></body></html>`;
    const track = narration?.pages.get(i);
    if (track) {
      add(`a-${id}`, `audio/${track.file}`, track.type, track.bytes);
      const o = smil({ page: `../${id}.xhtml`, audio: `../audio/${track.file}`, clips: track.clips });
      add(`o-${id}`, `overlays/${id}.smil`, "application/smil+xml", o.xml);
      overlays.push(`<meta property="media:duration" refines="#o-${id}">${clock(o.ms)}</meta>`);
      total += o.ms;
    }
    add(id, `${id}.xhtml`, "application/xhtml+xml", html, svg ? "svg" : "", track ? ` media-overlay="o-${id}"` : "");
    spine.push(
      `<itemref idref="${id}" properties="page-spread-${page.side}"${page.kind === "end-paper" || page.kind === "blank" ? ' linear="yes"' : ""}/>`,
    );
    if (toc.includes(page))
      nav.push({
        href: `${id}.xhtml`,
        label: page.kind === "story" ? `${words.page(page.number)} · ${page.label.split(" ").slice(0, 6).join(" ")} …` : page.label,
        page: page.kind === "story" ? page.number : null,
        type,
      });
  });
  add("css", "book.css", "text/css", css);
  const navHtml = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${layout.language}" lang="${layout.language}"><head><meta charset="UTF-8"/><title>${x(words.contents)}</title></head><body><nav epub:type="toc" role="doc-toc"><h1>${x(words.contents)}</h1><ol>${nav.map((e) => `<li><a href="${e.href}">${x(e.label)}</a></li>`).join("")}</ol></nav>\n<nav epub:type="page-list" role="doc-pagelist" hidden="hidden"><ol>${nav
    .filter((e) => e.page)
    .map((e) => `<li><a href="${e.href}">${e.page}</a></li>`)
    .join(
      "",
    )}</ol></nav>\n<nav epub:type="landmarks" hidden="hidden"><ol><li><a epub:type="cover" href="s00.xhtml">${x(words.cover)}</a></li><li><a epub:type="bodymatter" href="${nav.find((e) => e.page === 1).href}">${x(words.page(1))}</a></li></ol></nav></body></html>`;
  add("nav", "nav.xhtml", "application/xhtml+xml", navHtml, "nav");
  const sound = narration
    ? `<meta property="media:duration">${clock(total)}</meta>\n${overlays.join("\n")}\n<meta property="media:active-class">on</meta>`
    : "";
  const summary =
    layout.language === "ko"
      ? "쪽마다 그림 설명이 있고, 글은 실제 글자이며 읽는 차례대로 놓였습니다. 쪽 모양이 고정된 그림책입니다."
      : "A fixed-layout picture book. Every picture has a description; the words are real text in reading order.";
  const opf = `<?xml version="1.0" encoding="UTF-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${layout.language}" prefix="rendition: http://www.idpf.org/vocab/rendition/# schema: http://schema.org/ iptc: http://iptc.org/std/Iptc4xmpExt/2008-02-29/">\n<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${x(book.identifier)}</dc:identifier><dc:title>${x(book.title)}</dc:title><dc:language>${layout.language}</dc:language><dc:creator>${x(book.byline ?? "AI Story Book")}</dc:creator><dc:date>${book.date.slice(0, 10)}</dc:date><dc:description>${x(describeProvenance(book.provenance))}</dc:description>
<meta property="dcterms:modified">${when.toISOString().slice(0, 19)}Z</meta>
<meta property="rendition:layout">pre-paginated</meta><meta property="rendition:spread">auto</meta><meta property="rendition:orientation">auto</meta>
<meta property="iptc:DigitalSourceType">${digitalSourceType(book.provenance)}</meta>
<meta property="schema:accessMode">textual</meta><meta property="schema:accessMode">visual</meta>${narration ? '<meta property="schema:accessMode">auditory</meta>' : ""}<meta property="schema:accessModeSufficient">textual</meta><meta property="schema:accessModeSufficient">textual,visual</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta><meta property="schema:accessibilityFeature">readingOrder</meta><meta property="schema:accessibilityFeature">tableOfContents</meta><meta property="schema:accessibilityFeature">pageNavigation</meta>${narration ? '<meta property="schema:accessibilityFeature">synchronizedAudioText</meta>' : ""}
<meta property="schema:accessibilityHazard">none</meta><meta property="schema:accessibilitySummary">${summary}</meta><meta property="schema:typicalAgeRange">${layout.age}</meta>
${sound}<meta name="cover" content="p00"/>
</metadata>\n<manifest>${manifest.join("\n")}</manifest>\n<spine page-progression-direction="ltr">${spine.map((s) => s.replace(' linear="yes"', "")).join("\n")}</spine></package>`;
  const meta = { level: 6, mtime: stamp } as const;
  return Buffer.from(
    zipSync({
      mimetype: [strToU8("application/epub+zip"), { ...STORED, mtime: stamp }],
      "META-INF/container.xml": [
        strToU8(
          '<?xml version="1.0" encoding="UTF-8"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        ),
        meta,
      ],
      "OEBPS/package.opf": [strToU8(opf), meta],
      ...files,
    }),
  );
}
