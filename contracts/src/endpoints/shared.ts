import { z } from "zod";

export const TimestampSchema = z.iso.datetime();
export const BookIdSchema = z.uuid();
export const JobIdSchema = z.uuid();
export const CursorQuerySchema = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export const NothingSchema = z.null();
