import type { CreateBook, NextVolume } from "@ai-story-book/contracts";
import { AppError } from "../../errors/index.ts";
import { createBook, type CreateBookContext } from "../books/index.ts";
import { findSeries, listVolumes } from "./series.store.ts";

type VolumeInput = { userKey: string; seriesId: string; asked: NextVolume; idempotencyKey?: string };

/** The next volume; what is not said is as in the volume before it. Fails with NOT_FOUND and as createBook does. */
export async function createVolume(context: CreateBookContext, { userKey, seriesId, asked, idempotencyKey }: VolumeInput) {
  if ((await findSeries(context.database, userKey, seriesId)) === undefined) throw new AppError("NOT_FOUND");
  const before = (await listVolumes(context.database, [seriesId])).at(-1)?.spec;
  const spec: CreateBook = {
    ...asked,
    language: asked.language ?? before?.language ?? "en",
    target_age: asked.target_age ?? before?.target_age ?? "5-7",
    style: asked.style ?? before?.style ?? "watercolor",
    page_count: asked.page_count ?? before?.page_count ?? 8,
    series_id: seriesId,
  };
  return createBook(context, { userKey, spec, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) });
}
