import type { CallReport } from "@ai-story-book/simulator";
import type { BookDraws } from "./limit-of-book.ts";

/** What was drawn for each book, by its id, from the calls that the simulator saw. */
export function readDraws(calls: readonly CallReport[]): Map<string, BookDraws> {
  const byBook = Map.groupBy(calls, (call) => call.identity.split("/")[0]!);
  return new Map([...byBook].flatMap(([book, own]) => {
    const draws = drawsOf(own);
    return draws === null ? [] : [[book, draws] as const];
  }));
}

function drawsOf(calls: readonly CallReport[]): BookDraws | null {
  const partOf = (call: CallReport): string => call.identity.split("/")[1]!;
  const story = calls.find((call) => partOf(call) === "story" && call.tokens !== undefined);
  const pictures = ["cover", ...Array.from({ length: 24 }, (_, index) => `page-${index + 1}`)].flatMap((part) => calls.find((call) => partOf(call) === part) ?? []);
  if (story?.tokens === undefined) return null;
  return {
    moderationMs: calls.find((call) => call.operation === "moderation")?.draw.moderationMs ?? 0,
    firstTokenMs: story.draw.firstTokenMs,
    tokensPerSecond: story.draw.tokensPerSecond,
    ...markStory(story.tokens),
    pictureMs: pictures.map((call) => call.draw.pictureMs),
  };
}

/** How many tokens have come when the opening, the words of each page and each page are complete. */
function markStory(tokens: readonly string[]): Pick<BookDraws, "openingEndTokens" | "textEndTokens" | "pageEndTokens"> {
  const text = tokens.join("");
  const story = JSON.parse(text) as { pages: { alt: string }[] };
  const ends: number[] = [];
  let read = 0;
  for (const token of tokens) ends.push((read += token.length));
  const tokensUntil = (place: number): number => ends.findIndex((end) => end >= place) + 1;
  let place = text.indexOf('"pages"');
  const openingEndTokens = tokensUntil(place);
  const textEndTokens: number[] = [];
  const pageEndTokens: number[] = [];
  for (const page of story.pages) {
    const start = text.indexOf("{", place);
    place = start + endOfObject(text.slice(start));
    textEndTokens.push(tokensUntil(text.indexOf(JSON.stringify(page.alt), start) + JSON.stringify(page.alt).length));
    pageEndTokens.push(tokensUntil(place));
  }
  return { openingEndTokens, textEndTokens, pageEndTokens };
}

/** Length of the JSON object that the text begins with. */
function endOfObject(text: string): number {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isInString) {
      if (character === "\\") index += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "{") depth += 1;
    else if (character === "}" && (depth -= 1) === 0) return index + 1;
  }
  throw new Error("the object has no end");
}
