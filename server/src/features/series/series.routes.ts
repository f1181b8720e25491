import { endpoints } from "@ai-story-book/contracts";
import type { Register } from "../../http/index.ts";
import { readIdempotencyKey, type CreateBookContext } from "../books/index.ts";
import { createVolume } from "./create-volume.ts";
import { createSeries, deleteSeries, getSeries, listSeries, renameSeries } from "./keep-series.ts";

export const seriesRoutes = (context: CreateBookContext) => (register: Register): void => {
  register(endpoints.createSeries, ({ userKey, body }) => createSeries(context, userKey, body));
  register(endpoints.listSeries, ({ userKey, query }) => listSeries(context, userKey, query));
  register(endpoints.getSeries, ({ userKey, params }) => getSeries(context, userKey, params.series_id));
  register(endpoints.renameSeries, ({ userKey, params, body }) => renameSeries(context, userKey, params.series_id, body.title));
  register(endpoints.deleteSeries, async ({ userKey, params }) => {
    await deleteSeries(context, userKey, params.series_id);
    return null;
  });
  register(endpoints.createVolume, async ({ userKey, params, body, request, reply }) => {
    const idempotencyKey = readIdempotencyKey(request.headers["idempotency-key"]);
    const { accepted, isReplay } = await createVolume(context, { userKey, seriesId: params.series_id, asked: body, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) });
    if (isReplay) void reply.header("idempotent-replayed", "true");
    return accepted;
  });
};
