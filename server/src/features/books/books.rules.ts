import type { Book } from "@ai-story-book/contracts";

/** What a book's time hangs on. */
export type BookKind = { pageCount: number; isModelStory: boolean; isModelPictures: boolean; isNarrated: boolean };

/** Moderation, binding, and what the two wait for each other. */
const SECONDS_AROUND = 3;
/** A model writes about 120 tokens a page, sixty in a second. */
const MODEL_SECONDS_A_PAGE = 2;
const MODEL_SECONDS_A_PICTURE = 6;
const BUILTIN_SECONDS_A_PICTURE = 0.6;
const SECONDS_A_NARRATION = 2;

/** How long a book of this kind takes where none was made yet. Pictures are painted while the story is written, narration after both. */
export function guessSeconds({ pageCount, isModelStory, isModelPictures, isNarrated }: BookKind, mostPicturesAtOnce: number): number {
  const story = isModelStory ? MODEL_SECONDS_A_PAGE * pageCount : 0;
  // The cover is a picture, too; end papers are painted here.
  const pictures = isModelPictures ? MODEL_SECONDS_A_PICTURE * Math.ceil((pageCount + 1) / mostPicturesAtOnce) : BUILTIN_SECONDS_A_PICTURE * (pageCount + 2);
  const firstPage = isModelStory ? MODEL_SECONDS_A_PAGE : 0;
  const lastPicture = isModelPictures ? MODEL_SECONDS_A_PICTURE : BUILTIN_SECONDS_A_PICTURE;
  return SECONDS_AROUND + Math.max(story + lastPicture, firstPage + pictures) + (isNarrated ? SECONDS_A_NARRATION : 0);
}

/** The book's own time, and that of the books which are made before its turn comes. */
export const estimateSeconds = ({ ownSeconds, queuedBefore, booksAtOnce }: { ownSeconds: number; queuedBefore: number; booksAtOnce: number }): number =>
  Math.ceil(ownSeconds * (1 + Math.ceil(queuedBefore / booksAtOnce)));

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
