import type { Book } from "@ai-story-book/contracts";

const SECONDS_A_PICTURE = 0.6;
const SECONDS_AROUND = 3;

/** Before anything is known of the book: its pictures, the time around them, and the books that wait before it. */
export const estimateSeconds = (pageCount: number, queuedBefore: number): number =>
  Math.ceil((SECONDS_AROUND + SECONDS_A_PICTURE * (pageCount + 2)) * (1 + queuedBefore));

type TextOrigin = { story_made_by: string | null; story_is_ai: boolean | null };
type PictureOrigin = { made_by: string | null; is_ai: boolean | null; painted_style: string | null };

/** Says plainly what made the book; null as long as nothing is known. */
export function describeProvenance(book: TextOrigin, picture: PictureOrigin | undefined): Book["provenance"] {
  if (book.story_made_by === null || picture === undefined || picture.made_by === null) return null;
  const text = { made_by: book.story_made_by, is_ai: book.story_is_ai ?? false };
  const pictures = { made_by: picture.made_by, is_ai: picture.is_ai ?? false, style_painted: picture.painted_style ?? "" };
  const say = (what: string, isAi: boolean, madeBy: string): string => `${what} ${isAi ? "made by an AI model" : "made without AI"} (${madeBy}).`;
  return { text, pictures, statement: `${say("Text:", text.is_ai, text.made_by)} ${say("Pictures:", pictures.is_ai, pictures.made_by)}` };
}
