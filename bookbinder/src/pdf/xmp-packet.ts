import { describeProvenance, digitalSourceType, sourceTypeOfPart } from "../provenance/source-type.ts";
import { escapeXml } from "../provenance/escape-xml.ts";
import type { BookToSet } from "../layout/set-book.ts";

/** The metadata of the PDF. pdfkit's own packet does not escape the title and has no place for the digital source type. */
export function xmpPacket(book: BookToSet, identifier: string): string {
  const title = escapeXml(book.title);
  const date = escapeXml(book.createdAt);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li><rdf:li xml:lang="${book.language}">${title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(book.publisher)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${book.language}</rdf:li></rdf:Bag></dc:language>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(describeProvenance(book.provenance))}</rdf:li></rdf:Alt></dc:description>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:MetadataDate>${date}</xmp:MetadataDate><xmp:CreatorTool>AI Story Book</xmp:CreatorTool>
<pdf:Producer>PDFKit</pdf:Producer>
<xmpMM:DocumentID>urn:uuid:${escapeXml(identifier)}</xmpMM:DocumentID>
<Iptc4xmpExt:DigitalSourceType>${digitalSourceType(book.provenance)}</Iptc4xmpExt:DigitalSourceType>
<xmpMM:Pantry><rdf:Bag>${part("words", book.provenance.text)}${part("pictures", book.provenance.pictures)}</rdf:Bag></xmpMM:Pantry>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** One part of the book and what made it. */
function part(title: string, made: { madeBy: string; isAi: boolean }): string {
  const system = made.isAi ? `<Iptc4xmpExt:AISystemUsed>${escapeXml(made.madeBy)}</Iptc4xmpExt:AISystemUsed>` : "";
  return `<rdf:li rdf:parseType="Resource"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title><Iptc4xmpExt:DigitalSourceType>${sourceTypeOfPart(made)}</Iptc4xmpExt:DigitalSourceType>${system}</rdf:li>`;
}
