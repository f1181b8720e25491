import type { Language } from "@ai-story-book/contracts";

/** A line of plain words: no mark-up, no control characters, one normal form, cut at a word when it is too long. Empty when it was no text. */
export function cleanLine(value: unknown, most: number): string {
  return cutAtWord(plain(value).replace(/\s+/g, " ").trim(), most);
}

/** As `cleanLine`, but paragraphs stay: one line feed between them. */
export function cleanParagraphs(value: unknown, most: number): string {
  const paragraphs = plain(value).split(/\n+/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim()).filter((paragraph) => paragraph !== "");
  return cutAtWord(paragraphs.join("\n"), most);
}

/** Quotation marks as books print them, because the counting of sentences goes by them; Japanese has brackets of its own. */
export function printQuotes(text: string, language: Language): string {
  const withApostrophes = text.replace(/(?<=\p{L})['‘](?=\p{L})/gu, "’");
  if (language === "ja") return withApostrophes;
  return withApostrophes.split("\n").map((paragraph) => {
    let isOpen = false;
    return paragraph.replace(/["“”]/g, (mark) => {
      isOpen = mark === '"' ? !isOpen : mark === "“";
      return isOpen ? "“" : "”";
    });
  }).join("\n");
}

function plain(value: unknown): string {
  if (typeof value !== "string") return "";
  return value
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/<\/?[a-zA-Z!][^<>]*>/g, " ")
    .replace(/[*_`#]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, "")
    // Control characters, marks that turn the direction of writing, invisible joiners and private use; emoji keep their joiner.
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFD]|\p{Co}|\p{Cs}/gu, " ")
    .replace(/[<>]/g, "");
}

/** Counted as the schemas count, in UTF-16 units, and never in the middle of a character. */
function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  const atSentence = Math.max(...[". ", "! ", "? ", "。", "！", "？", "\n"].map((end) => cut.lastIndexOf(end)));
  if (atSentence > most / 2) return cut.slice(0, atSentence + 1).trimEnd();
  const atWord = cut.lastIndexOf(" ");
  return `${(atWord > most / 2 ? cut.slice(0, atWord) : cut).trimEnd()}…`;
}
