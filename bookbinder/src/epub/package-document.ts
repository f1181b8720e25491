import type { BookToSet } from "../layout/set-book.ts";
import { escapeXml } from "../provenance/escape-xml.ts";
import { describeProvenance, digitalSourceType } from "../provenance/source-type.ts";
import { BOOK_WORDS } from "../words/book-words.ts";

export type ManifestItem = { id: string; href: string; mediaType: string; properties: string; /** How it was made, where that is worth saying. */ sourceType?: string };

/** The metadata, list of files and order of pages. */
export function packageDocument({ book, identifier, items, spine }: { book: BookToSet; identifier: string; items: readonly ManifestItem[]; spine: readonly { id: string; side: "left" | "right" }[] }): string {
  const { language } = book;
  const created = new Date(book.createdAt).toISOString();
  const manifest = items.map(({ id, href, mediaType, properties }) =>
    `<item id="${id}" href="${href}" media-type="${mediaType}"${properties === "" ? "" : ` properties="${properties}"`}/>`).join("\n");
  const marks = items.flatMap(({ id, sourceType }) => (sourceType === undefined ? [] : `<meta refines="#${id}" property="iptc:DigitalSourceType">${sourceType}</meta>`)).join("\n");
  const order = spine.map(({ id, side }) => `<itemref idref="${id}" properties="page-spread-${side}"/>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" prefix="rendition: http://www.idpf.org/vocab/rendition/# schema: http://schema.org/ iptc: http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeXml(book.title)}</dc:title>
<dc:language>${language}</dc:language>
<dc:creator>${escapeXml(book.publisher)}</dc:creator>
<dc:date>${created.slice(0, 10)}</dc:date>
<dc:description>${escapeXml(describeProvenance(book.provenance))}</dc:description>
<meta property="dcterms:modified">${created.slice(0, 19)}Z</meta>
<meta property="rendition:layout">pre-paginated</meta>
<meta property="rendition:spread">auto</meta>
<meta property="rendition:orientation">auto</meta>
<meta property="iptc:DigitalSourceType">${digitalSourceType(book.provenance)}</meta>
${marks}
${ACCESSIBILITY}
<meta property="schema:accessibilitySummary">${escapeXml(BOOK_WORDS[language].accessibility)}</meta>
<meta property="schema:typicalAgeRange">${book.targetAge}</meta>
<meta name="cover" content="p00"/>
</metadata>
<manifest>${manifest}</manifest>
<spine page-progression-direction="ltr">${order}</spine></package>`;
}

const ACCESSIBILITY = [
  ["accessMode", "textual"], ["accessMode", "visual"],
  ["accessModeSufficient", "textual"], ["accessModeSufficient", "textual,visual"],
  ["accessibilityFeature", "alternativeText"], ["accessibilityFeature", "readingOrder"],
  ["accessibilityFeature", "tableOfContents"], ["accessibilityFeature", "pageNavigation"],
  ["accessibilityHazard", "none"],
].map(([property, value]) => `<meta property="schema:${property}">${value}</meta>`).join("\n");
