import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { BookSummarySchema, CreateBookSchema, JobAcceptedSchema } from "./books.ts";
import { BookIdSchema, CursorQuerySchema, NothingSchema, TimestampSchema } from "./shared.ts";

const TitleSchema = z.string().trim().min(1).max(120);

/** The cast is that of the newest volume that has one; `books` are its volumes, first to last. */
export const SeriesSchema = z.object({
  series_id: z.uuid(),
  title: z.string(),
  cast: z.array(z.object({ name: z.string(), role: z.string(), description: z.string(), species: z.string() })),
  books: z.array(BookSummarySchema.pick({ book_id: true, title: true, status: true, cover_url: true }).extend({ volume: z.int() })),
  created_at: TimestampSchema,
});
export type Series = z.infer<typeof SeriesSchema>;

/** What is not said is as in the volume before. */
export const NextVolumeSchema = CreateBookSchema.omit({ series_id: true }).extend({
  language: CreateBookSchema.shape.language.unwrap().optional(),
  target_age: CreateBookSchema.shape.target_age.unwrap().optional(),
  style: CreateBookSchema.shape.style.unwrap().optional(),
  page_count: CreateBookSchema.shape.page_count.unwrap().optional(),
});
export type NextVolume = z.infer<typeof NextVolumeSchema>;

const SeriesParams = z.strictObject({ series_id: z.uuid() });

export const createSeries = defineEndpoint({
  method: "POST", path: "/v1/series", tag: "series", access: "user", isCostly: true,
  summary: "Begin a series, with a book of yours as its first volume or empty",
  body: z.strictObject({ title: TitleSchema, book_id: BookIdSchema.optional() }), responses: { 201: SeriesSchema },
});
export const listSeries = defineEndpoint({
  method: "GET", path: "/v1/series", tag: "series", access: "user",
  summary: "Your series, newest first", query: CursorQuerySchema,
  responses: { 200: z.object({ series: z.array(SeriesSchema), next_cursor: z.string().nullable() }) },
});
export const getSeries = defineEndpoint({
  method: "GET", path: "/v1/series/:series_id", tag: "series", access: "user",
  summary: "One series with its volumes", params: SeriesParams, responses: { 200: SeriesSchema },
});
export const renameSeries = defineEndpoint({
  method: "PATCH", path: "/v1/series/:series_id", tag: "series", access: "user",
  summary: "Change the title of a series", params: SeriesParams, body: z.strictObject({ title: TitleSchema }), responses: { 200: SeriesSchema },
});
export const deleteSeries = defineEndpoint({
  method: "DELETE", path: "/v1/series/:series_id", tag: "series", access: "user",
  summary: "Delete a series; its books stay", params: SeriesParams, responses: { 204: NothingSchema },
});
export const createVolume = defineEndpoint({
  method: "POST", path: "/v1/series/:series_id/books", tag: "series", access: "user", isCostly: true,
  summary: "Make the next volume of a series with the same cast",
  headers: z.object({ "idempotency-key": z.string().optional() }),
  params: SeriesParams, body: NextVolumeSchema, responses: { 202: JobAcceptedSchema },
});
