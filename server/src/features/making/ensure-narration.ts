import { createHash } from "node:crypto";
import { isAppError } from "../../errors/index.ts";
import type { Narrator } from "../../providers/ports.ts";
import { askFor } from "./ask-for.ts";
import type { Making } from "./making.context.ts";
import { PROGRESS } from "./making.rules.ts";
import { addWarnings, getBook, listPages, storeNarration, type BookRow, type PageRow } from "./making.store.ts";

const NO_NARRATOR = { code: "SPEECH_FAILED", detail: "This service has no narrator; the book comes without narration." };
const NOT_SPOKEN = { code: "SPEECH_FAILED", detail: "Not every page could be read aloud." };
const ENDINGS = { "audio/mpeg": "mp3", "audio/wav": "wav" } as const;
type AudioType = keyof typeof ENDINGS;

/** Has the pages read aloud that are not yet. A page that cannot be is a warning of the book, which is complete without it. */
export async function ensureNarration(making: Making): Promise<void> {
  const { lease, database, bookId, narrator } = making;
  const book = await getBook(database, bookId);
  if (book.spec.narration !== true || book.warnings.some((warning) => warning.code === NO_NARRATOR.code)) return;
  await lease.report({ step: "narrate", progress: PROGRESS.narrated });
  const isSpoken = narrator !== null && (await speakPages(making, narrator, book));
  if (!isSpoken) await lease.write((transaction) => addWarnings(transaction, bookId, [narrator === null ? NO_NARRATOR : NOT_SPOKEN]));
}

async function speakPages(making: Making, narrator: Narrator, book: BookRow): Promise<boolean> {
  const silent = (await listPages(making.database, making.bookId)).filter((page) => page.narration_key === null);
  const spoken = await Promise.all(silent.map((page) => speakPage(making, narrator, { book, page })));
  return spoken.every(Boolean);
}

async function speakPage(making: Making, narrator: Narrator, { book, page }: { book: BookRow; page: PageRow }): Promise<boolean> {
  const { lease, files, bookId } = making;
  try {
    const heard = await findSpoken(making, narrator, page);
    if (heard !== null) {
      await lease.write((transaction) => storeNarration(transaction, bookId, page.page_number, heard));
      return true;
    }
    await narrator.speak({ text: page.text, language: book.language }, {
      ...askFor(making, "narrate", page.version === 1 ? `narration-${page.page_number}` : `narration-${page.page_number}-v${page.version}`),
      async onAudio({ audio, contentType }) {
        const fileKey = narrationKey(making, narrator, page, contentType);
        await files.put(fileKey, audio, contentType);
        await lease.write((transaction) => storeNarration(transaction, bookId, page.page_number, { fileKey, contentType }));
      },
    });
    return true;
  } catch (error) {
    if (isAppError(error) && error.code === "SPEECH_FAILED") return false;
    throw error;
  }
}

/** These words in this voice may have been paid for before: by an attempt that died, or for a version of the page. */
async function findSpoken(making: Making, narrator: Narrator, page: PageRow): Promise<{ fileKey: string; contentType: AudioType } | null> {
  for (const contentType of Object.keys(ENDINGS) as AudioType[]) {
    const fileKey = narrationKey(making, narrator, page, contentType);
    if ((await making.files.stat(fileKey)) !== null) return { fileKey, contentType };
  }
  return null;
}

const narrationKey = ({ bookId }: Making, narrator: Narrator, page: PageRow, contentType: AudioType): string =>
  `books/${bookId}/narration-${page.page_number}-${createHash("sha256").update(`${narrator.madeBy}/${page.text}`).digest("hex").slice(0, 16)}.${ENDINGS[contentType]}`;
