import { escapeXml } from "../provenance/escape-xml.ts";
import type { BookWords } from "../words/book-words.ts";

export type NavEntry = { href: string; label: string; pageNumber: number | null };

/** Contents, list of pages and landmarks. */
export function navDocument({ entries, words, language }: { entries: readonly NavEntry[]; words: BookWords; language: string }): string {
  const contents = entries.map(({ href, label }) => item(href, label)).join("");
  const numbered = entries.filter((entry) => entry.pageNumber !== null);
  const pages = numbered.map(({ href, pageNumber }) => item(href, String(pageNumber))).join("");
  const start = numbered[0];
  const body = start ? `<li><a epub:type="bodymatter" href="${start.href}">${escapeXml(words.page(start.pageNumber ?? 1))}</a></li>` : "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${language}" lang="${language}"><head><meta charset="UTF-8"/><title>${escapeXml(words.contents)}</title></head><body><nav epub:type="toc" role="doc-toc"><h1>${escapeXml(words.contents)}</h1><ol>${contents}</ol></nav>
<nav epub:type="page-list" role="doc-pagelist" hidden="hidden"><ol>${pages}</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><ol><li><a epub:type="cover" href="s00.xhtml">${escapeXml(words.cover)}</a></li>${body}</ol></nav></body></html>`;
}

const item = (href: string, label: string): string => `<li><a href="${href}">${escapeXml(label)}</a></li>`;
