// How the book was made, for machines: IPTC digital source types, used in PDF (XMP) and EPUB (package metadata).
const BASE = "http://cv.iptc.org/newscodes/digitalsourcetype/";
export const escapeXml = (s) =>
  String(s)
    .replace(/[&<>"']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[c])
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
/** trainedAlgorithmicMedia: made by a trained model. algorithmicMedia: made by an algorithm without one. */
export const digitalSourceType = (provenance) => BASE + (provenance.ai ? "trainedAlgorithmicMedia" : "algorithmicMedia");
export const describeProvenance = (provenance) =>
  provenance.ai
    ? `Made with AI. Words: ${provenance.text}. Pictures: ${provenance.pictures}.`
    : "Made by a program from stories written by people and calculated brush strokes; no AI model was used.";

export function xmpPacket(book, language) {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(book.title)}</rdf:li><rdf:li xml:lang="${language}">${escapeXml(book.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(book.byline ?? "AI Story Book")}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(describeProvenance(book.provenance))}</rdf:li></rdf:Alt></dc:description>
<xmp:CreateDate>${book.date}</xmp:CreateDate><xmp:ModifyDate>${book.date}</xmp:ModifyDate><xmp:MetadataDate>${book.date}</xmp:MetadataDate><xmp:CreatorTool>AI Story Book</xmp:CreatorTool>
<pdf:Producer>PDFKit</pdf:Producer>
<xmpMM:DocumentID>${escapeXml(book.identifier)}</xmpMM:DocumentID>
<Iptc4xmpExt:DigitalSourceType>${digitalSourceType(book.provenance)}</Iptc4xmpExt:DigitalSourceType>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
