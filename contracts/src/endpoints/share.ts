import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { LANGUAGES, TARGET_AGES } from "../story/vocabulary.ts";
import { BookPageSchema, ProvenanceSchema } from "./books.ts";
import { BookIdSchema, NothingSchema, TimestampSchema } from "./shared.ts";

const BookParams = z.strictObject({ book_id: BookIdSchema });
const TokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const TokenParams = z.strictObject({ token: TokenSchema });

/** What whoever has the link may read: the book and nothing of whose it is. */
export const SharedBookSchema = z.object({
  title: z.string(),
  dedication: z.string(),
  language: z.enum(LANGUAGES),
  target_age: z.enum(TARGET_AGES),
  pages: z.array(BookPageSchema),
  cover_url: z.string().nullable(),
  provenance: ProvenanceSchema.nullable(),
  expires_at: TimestampSchema,
});
export type SharedBook = z.infer<typeof SharedBookSchema>;

export const shareBook = defineEndpoint({
  method: "POST", path: "/v1/books/:book_id/share", tag: "share", access: "user",
  summary: "Make a link by which anybody can read this book for thirty days; shown this one time, links made before go on",
  params: BookParams, responses: { 201: z.object({ share_url: z.url(), token: TokenSchema, expires_at: TimestampSchema }) },
});
export const unshareBook = defineEndpoint({
  method: "DELETE", path: "/v1/books/:book_id/share", tag: "share", access: "user",
  summary: "End all links to this book at once", params: BookParams, responses: { 204: NothingSchema },
});
export const getSharedBook = defineEndpoint({
  method: "GET", path: "/v1/share/:token", tag: "share", access: "public",
  summary: "A shared book, to read", params: TokenParams, responses: { 200: SharedBookSchema },
});
export const getSharedPicture = defineEndpoint({
  method: "GET", path: "/v1/share/:token/pictures/:page_number", tag: "share", access: "public", takesItsTime: true,
  summary: "A picture of a shared book (0 is the cover), in a fitting width",
  params: TokenParams.extend({ page_number: z.coerce.number().int().min(0).max(24) }),
  query: z.strictObject({ v: z.string().max(80).optional(), width: z.enum(["320", "640", "1024"]).optional() }), responses: { 200: z.any() },
});
export const getSharedNarration = defineEndpoint({
  method: "GET", path: "/v1/share/:token/narration/:page_number", tag: "share", access: "public", takesItsTime: true,
  summary: "A page of a shared book read aloud",
  params: TokenParams.extend({ page_number: z.coerce.number().int().min(1).max(24) }),
  query: z.strictObject({ v: z.string().max(80).optional() }), responses: { 200: z.any() },
});
export const getSharePage = defineEndpoint({
  method: "GET", path: "/share/:token", tag: "share", access: "public",
  summary: "The page of a shared book, for people; its head names title, cover and description",
  params: z.strictObject({ token: z.string().max(200) }), responses: { 200: z.any() },
});
