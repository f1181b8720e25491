import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { BookPageSchema, JobAcceptedSchema } from "./books.ts";
import { BookIdSchema, TimestampSchema } from "./shared.ts";

const PageNumberSchema = z.coerce.number().int().min(1).max(24);
const PageParams = z.strictObject({ book_id: BookIdSchema, page_number: PageNumberSchema });

/** `job` binds PDF and EPUB again; null when nothing changed. Until it is done `files` of the book say `is_current: false`. */
export const PageChangedSchema = z.object({ page: BookPageSchema, job: JobAcceptedSchema.nullable() });

/** `made_by`: the story's own page, a reader's edit, or a page that was made anew. */
export const PageVersionSchema = z.object({
  version: z.int(),
  is_current: z.boolean(),
  made_by: z.enum(["story", "reader", "redo"]),
  text: z.string(),
  alt_text: z.string(),
  picture_url: z.string().nullable(),
  note: z.string().optional(),
  created_at: TimestampSchema,
});
export type PageVersion = z.infer<typeof PageVersionSchema>;

export const editPage = defineEndpoint({
  method: "PATCH", path: "/v1/books/:book_id/pages/:page_number", tag: "pages", access: "user", isCostly: true,
  summary: "Change the words of a page of a finished book; the page before stays as a version",
  params: PageParams, body: z.strictObject({ text: z.string().trim().min(1).max(1200) }), responses: { 200: PageChangedSchema },
});
export const regeneratePage = defineEndpoint({
  method: "POST", path: "/v1/books/:book_id/pages/:page_number/regenerate", tag: "pages", access: "user", isCostly: true,
  summary: "Make words, picture or both of a page anew; asked again while it is made, it answers with the same job",
  params: PageParams, body: z.strictObject({ what: z.enum(["text", "picture", "both"]), note: z.string().trim().min(1).max(200).optional() }), responses: { 202: JobAcceptedSchema },
});
export const listPageVersions = defineEndpoint({
  method: "GET", path: "/v1/books/:book_id/pages/:page_number/versions", tag: "pages", access: "user",
  summary: "All that a page has been, newest first", params: PageParams, responses: { 200: z.object({ versions: z.array(PageVersionSchema) }) },
});
export const restorePageVersion = defineEndpoint({
  method: "POST", path: "/v1/books/:book_id/pages/:page_number/versions/:version/restore", tag: "pages", access: "user", isCostly: true,
  summary: "Show a version of a page again; the one shown now stays as a version",
  params: PageParams.extend({ version: z.coerce.number().int().min(1).max(100_000) }), responses: { 200: PageChangedSchema },
});
