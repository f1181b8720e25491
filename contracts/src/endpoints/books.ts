import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { ERROR_CODE_NAMES } from "../error-codes.ts";
import { StoryNoteSchema } from "../story/story.ts";
import { LANGUAGES, STYLES, TARGET_AGES } from "../story/vocabulary.ts";
import { BookIdSchema, CursorQuerySchema, JobIdSchema, NothingSchema, TimestampSchema } from "./shared.ts";

export const BOOK_STATUSES = ["making", "completed", "failed", "canceled"] as const;

/** What a book is made from. Unknown fields are refused. */
export const CreateBookSchema = z.strictObject({
  topic: z.string().trim().min(1).max(200),
  language: z.enum(LANGUAGES).default("en"),
  target_age: z.enum(TARGET_AGES).default("5-7"),
  style: z.enum(STYLES).default("watercolor"),
  page_count: z.int().min(4).max(24).default(8),
  theme: z.string().trim().min(1).max(100).optional(),
  hero: z.strictObject({ name: z.string().trim().min(1).max(40), description: z.string().trim().max(200).optional() }).optional(),
  character_ids: z.array(z.uuid()).max(4).optional(),
  series_id: z.uuid().optional(),
  avoid: z.array(z.string().trim().min(1).max(40)).max(20).optional(),
  narration: z.boolean().optional(),
  seed: z.int().min(0).max(2_147_483_647).optional(),
});
export type CreateBook = z.infer<typeof CreateBookSchema>;

export const JobAcceptedSchema = z.object({
  job_id: JobIdSchema,
  book_id: BookIdSchema,
  status: z.literal("queued"),
  estimated_seconds: z.int(),
  links: z.object({ book: z.string(), job: z.string(), events: z.string() }),
});
export type JobAccepted = z.infer<typeof JobAcceptedSchema>;

export const BookPageSchema = z.object({
  page_number: z.int(),
  text: z.string(),
  alt_text: z.string(),
  picture_url: z.string().nullable(),
  narration: z.object({ audio_url: z.string() }).optional(),
});

/** How well the words suit the age; measured, see docs/reference. */
export const ReadingLevelSchema = z.object({
  words_per_page: z.number(),
  flesch_kincaid_grade: z.number().nullable(),
  longest_sentence_words: z.int(),
});

export const ProvenanceSchema = z.object({
  text: z.object({ made_by: z.string(), is_ai: z.boolean() }),
  pictures: z.object({ made_by: z.string(), is_ai: z.boolean(), style_painted: z.string() }),
  statement: z.string(),
});

export const BookSchema = z.object({
  book_id: BookIdSchema,
  job_id: JobIdSchema.nullable(),
  title: z.string(),
  dedication: z.string(),
  status: z.enum(BOOK_STATUSES),
  error: z.object({ code: z.enum(ERROR_CODE_NAMES), action: z.string() }).optional(),
  topic: z.string(),
  language: z.enum(LANGUAGES),
  target_age: z.enum(TARGET_AGES),
  style: z.enum(STYLES),
  theme: z.string().nullable(),
  hero: z.object({ name: z.string(), description: z.string().optional() }).nullable(),
  page_count: z.int(),
  series: z.object({ series_id: z.uuid(), volume: z.int() }).nullable(),
  /** The book that this one retells; it may be gone. */
  retold_from: z.object({ book_id: BookIdSchema, title: z.string() }).nullable(),
  characters: z.array(z.object({ name: z.string(), role: z.string(), description: z.string(), species: z.string() })),
  pages: z.array(BookPageSchema),
  cover_url: z.string().nullable(),
  /** `is_current` is false while pages were changed after the file was bound. */
  files: z.array(z.object({ name: z.string(), url: z.string(), size_bytes: z.int(), is_current: z.boolean() })),
  /** Links by which anybody can read the book, and until when the last of them does. */
  share: z.object({ link_count: z.int(), expires_at: TimestampSchema }).nullable(),
  /** What is under way for this book now, beside its making. */
  open_jobs: z.array(z.object({ job_id: JobIdSchema, kind: z.string(), page_number: z.int().optional() })),
  reading_level: ReadingLevelSchema.nullable(),
  provenance: ProvenanceSchema.nullable(),
  warnings: z.array(StoryNoteSchema),
  seed: z.int(),
  cost_usd: z.number(),
  created_at: TimestampSchema,
});
export type Book = z.infer<typeof BookSchema>;

export const BookSummarySchema = BookSchema.pick({
  book_id: true, job_id: true, title: true, status: true, topic: true, language: true, target_age: true, style: true, page_count: true, cover_url: true, created_at: true,
});
export type BookSummary = z.infer<typeof BookSummarySchema>;

const BookParams = z.strictObject({ book_id: BookIdSchema });

export const createBook = defineEndpoint({
  method: "POST", path: "/v1/books", tag: "books", access: "user", isCostly: true,
  summary: "Make a book from a topic; the answer names the job that makes it",
  headers: z.object({ "idempotency-key": z.string().optional() }),
  body: CreateBookSchema,
  responses: { 202: JobAcceptedSchema },
});
export const listBooks = defineEndpoint({
  method: "GET", path: "/v1/books", tag: "books", access: "user",
  summary: "Your books, newest first",
  query: CursorQuerySchema.extend({ status: z.enum(BOOK_STATUSES).optional(), language: z.enum(LANGUAGES).optional(), series_id: z.uuid().optional(), search: z.string().trim().min(1).max(100).optional() }),
  responses: { 200: z.object({ books: z.array(BookSummarySchema), next_cursor: z.string().nullable() }) },
});
export const getBook = defineEndpoint({
  method: "GET", path: "/v1/books/:book_id", tag: "books", access: "user",
  summary: "One book; readable as soon as its first page has text",
  params: BookParams, responses: { 200: BookSchema },
});
export const renameBook = defineEndpoint({
  method: "PATCH", path: "/v1/books/:book_id", tag: "books", access: "user",
  summary: "Change the title of a book; PDF and EPUB keep the one they were bound with",
  params: BookParams, body: z.strictObject({ title: z.string().trim().min(1).max(120) }), responses: { 200: BookSchema },
});
export const retellBook = defineEndpoint({
  method: "POST", path: "/v1/books/:book_id/retell", tag: "books", access: "user", isCostly: true,
  summary: "Tell a finished book for another age or in another language: a new book with the same cast, plot and style",
  headers: z.object({ "idempotency-key": z.string().optional() }),
  params: BookParams, body: z.strictObject({ target_age: z.enum(TARGET_AGES).optional(), language: z.enum(LANGUAGES).optional() }), responses: { 202: JobAcceptedSchema },
});
export const deleteBook = defineEndpoint({
  method: "DELETE", path: "/v1/books/:book_id", tag: "books", access: "user",
  summary: "Delete a book and its files; a job that is making it is canceled",
  params: BookParams, responses: { 204: NothingSchema },
});

export const BOOK_FILE_NAMES = ["book.pdf", "book.epub"] as const;
export const getBookFile = defineEndpoint({
  method: "GET", path: "/v1/books/:book_id/files/:file_name", tag: "files", access: "user", takesItsTime: true,
  summary: "A file of a finished book: the file itself, or 302 to a link that gives it for five minutes",
  params: z.strictObject({ book_id: BookIdSchema, file_name: z.enum(BOOK_FILE_NAMES) }), responses: { 200: z.any(), 302: z.any() },
});
export const getNarration = defineEndpoint({
  method: "GET", path: "/v1/books/:book_id/narration/:page_number", tag: "files", access: "user", takesItsTime: true,
  summary: "A page read aloud, as MP3 or WAV",
  params: z.strictObject({ book_id: BookIdSchema, page_number: z.coerce.number().int().min(1).max(24) }),
  query: z.strictObject({ v: z.string().max(80).optional() }), responses: { 200: z.any() },
});
/** Page 0 is the cover. `v` names the version, so that a picture may be cached for ever. */
export const getPicture = defineEndpoint({
  method: "GET", path: "/v1/books/:book_id/pictures/:page_number", tag: "files", access: "user", takesItsTime: true,
  summary: "The picture of a page (0 is the cover), in a fitting width",
  params: z.strictObject({ book_id: BookIdSchema, page_number: z.coerce.number().int().min(0).max(25) }),
  query: z.strictObject({ v: z.string().max(80).optional(), width: z.enum(["320", "640", "1024"]).optional() }), responses: { 200: z.any() },
});
