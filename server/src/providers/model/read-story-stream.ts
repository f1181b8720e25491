import { parseJsonLeniently } from "./parse-json-leniently.ts";

export type StreamedPart =
  | { kind: "opening"; opening: Record<string, unknown> }
  /** The words of a page whose scene is still to come; at most once a page, before the page itself. */
  | { kind: "words"; index: number; words: { text: string; alt: string } }
  | { kind: "page"; index: number; page: unknown };

export type StoryStream = {
  /** Takes the next piece of text and gives the parts that it completed. */
  read(text: string): StreamedPart[];
  /** The text is over: gives what could not be given before, and whether the object was closed. */
  end(): { parts: StreamedPart[]; isClosed: boolean };
  /** Whether there was any JSON; prose is a refusal and no broken answer. */
  hasBegun(): boolean;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

type Place = { open: string; start: number };

/**
 * Reads `{…, "pages": [{…}, …]}` while it arrives. A part is given only when its last brace has come, so that nothing
 * half is ever seen. Words before the first brace, a fence around it and commas too many do no harm. Pages that come
 * before `openingKeys` are known are held back until the object ends.
 */
export function openStoryStream({ openingKeys }: { openingKeys: readonly string[] }): StoryStream {
  let text = "";
  let position = 0;
  let isInString = false;
  let isEscaped = false;
  let lastString = { start: 0, end: 0 };
  const places: Place[] = [];
  let begin = -1;
  let pagesAt: { key: number; from: number; to: number } | null = null;
  let isClosed = false;
  let isOpeningGiven = openingKeys.length === 0;
  let index = 0;
  let wordsGivenOf = -1;
  const held: StreamedPart[] = [];

  const isInPages = () => pagesAt !== null && pagesAt.to < 0;

  function readCharacter(character: string, parts: StreamedPart[]): void {
    if (isInString) {
      if (isEscaped) isEscaped = false;
      else if (character === "\\") isEscaped = true;
      else if (character === '"') {
        isInString = false;
        lastString = { ...lastString, end: position };
      }
      return;
    }
    if (character === '"') {
      isInString = true;
      lastString = { start: position, end: -1 };
    } else if (character === ",") giveWords(parts);
    else if (character === "{" || character === "[") open(character, parts);
    else if (character === "}" || character === "]") close(parts);
  }

  function open(character: string, parts: StreamedPart[]): void {
    const isList = character === "[" && places.length === 1 && pagesAt === null && text.slice(lastString.start + 1, lastString.end) === "pages";
    places.push({ open: character, start: position });
    if (!isList) return;
    pagesAt = { key: lastString.start, from: position, to: -1 };
    giveOpening(parseJsonLeniently(`${text.slice(begin, pagesAt.key).replace(/,\s*$/, "")}}`), parts);
  }

  function close(parts: StreamedPart[]): void {
    const place = places.pop();
    if (place?.open === "{" && places.length === 2 && isInPages()) {
      const part: StreamedPart = { kind: "page", index, page: parseJsonLeniently(text.slice(place.start, position + 1)) };
      index += 1;
      (isOpeningGiven ? parts : held).push(part);
    }
    if (place?.open === "[" && places.length === 1 && isInPages()) pagesAt = { ...pagesAt!, to: position };
    if (places.length === 0) isClosed = true;
  }

  /** Between two fields of a page: gives its words as soon as both are there. */
  function giveWords(parts: StreamedPart[]): void {
    const page = places[2];
    if (places.length !== 3 || page?.open !== "{" || !isInPages() || !isOpeningGiven || wordsGivenOf === index) return;
    const known = parseJsonLeniently(`${text.slice(page.start, position)}}`);
    if (!isRecord(known) || typeof known["text"] !== "string" || typeof known["alt"] !== "string") return;
    wordsGivenOf = index;
    parts.push({ kind: "words", index, words: { text: known["text"], alt: known["alt"] } });
  }

  function giveOpening(opening: unknown, parts: StreamedPart[]): void {
    if (isOpeningGiven || !isRecord(opening) || !openingKeys.every((key) => key in opening)) return;
    isOpeningGiven = true;
    parts.push({ kind: "opening", opening });
  }

  function giveRest(): StreamedPart[] {
    const parts: StreamedPart[] = [];
    if (!isOpeningGiven && isClosed) {
      const whole = parseJsonLeniently(text.slice(begin, position));
      if (isRecord(whole)) parts.push({ kind: "opening", opening: whole });
    }
    return [...parts, ...held.splice(0)];
  }

  return {
    read(piece) {
      text += piece;
      const parts: StreamedPart[] = [];
      if (begin < 0) {
        begin = text.indexOf("{");
        if (begin < 0) return parts;
        position = begin;
      }
      while (position < text.length) {
        if (isClosed) break;
        readCharacter(text[position]!, parts);
        position += 1;
      }
      return parts;
    },
    end: () => ({ parts: giveRest(), isClosed }),
    hasBegun: () => begin >= 0,
  };
}
