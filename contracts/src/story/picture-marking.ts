/** How a work came to be, for machines: terms of the IPTC digital source types. */
const NEWS_CODES = "http://cv.iptc.org/newscodes/digitalsourcetype/";

export const DIGITAL_SOURCE_TYPES = {
  /** A model that was trained on works of others. */
  "trained-model": `${NEWS_CODES}trainedAlgorithmicMedia`,
  /** Some parts by such a model, others not. */
  "partly-trained-model": `${NEWS_CODES}compositeWithTrainedAlgorithmicMedia`,
  /** A program that was trained on nothing. */
  program: `${NEWS_CODES}algorithmicMedia`,
} as const;

/** The XMP that stands inside a picture's file and says what made it. */
export function markPicture({ madeBy, isAi }: { madeBy: string; isAi: boolean }): string {
  const system = isAi ? `<Iptc4xmpExt:AISystemUsed>${escapeText(madeBy)}</Iptc4xmpExt:AISystemUsed>` : "";
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><xmp:CreatorTool>AI Story Book</xmp:CreatorTool><Iptc4xmpExt:DigitalSourceType>${DIGITAL_SOURCE_TYPES[isAi ? "trained-model" : "program"]}</Iptc4xmpExt:DigitalSourceType>${system}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

const escapeText = (text: string): string => text.replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? "");
