import { z } from "zod";
import { openRequest, readText } from "../../calls/index.ts";
import { predictionSchema, type Prediction } from "./prediction.ts";

export type ReplicateOptions = { token: string; baseUrl: string };
export type AskReplicate = { signal: AbortSignal; requestId?: string };

/** The vendor answered, and not with what was asked for. The body stays here, for the classifier. */
export class ReplicateAnswer extends Error {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | null;
  constructor(status: number, body: string, retryAfter: string | null) {
    super(`Replicate answered ${status}`);
    this.name = "ReplicateAnswer";
    this.status = status;
    this.body = body;
    this.retryAfter = retryAfter;
  }
}

/** Not started by then, the vendor drops it unbilled. */
export const CANCEL_AFTER_SECONDS = 120;
/** A picture may come inside the answer, as a data URI. */
const MOST_BYTES = 30_000_000;

const MOST_PAGES = 20;
const pageSchema = z.object({ results: z.array(z.unknown()), next: z.string().nullish().catch(null) });

export type ReplicateApi = ReturnType<typeof createReplicateApi>;

/** Replicate's HTTP interface, as much of it as a picture needs. One request a call; nothing is tried again. */
export function createReplicateApi({ token, baseUrl }: ReplicateOptions) {
  const base = baseUrl.replace(/\/+$/, "");

  async function ask(method: "GET" | "POST", path: string, { signal, requestId }: AskReplicate, sent?: { body: unknown; headers: Record<string, string> }): Promise<unknown> {
    const headers: Record<string, string> = { authorization: `Bearer ${token}`, accept: "application/json", ...sent?.headers };
    if (requestId !== undefined) headers["x-client-request-id"] = requestId;
    if (sent !== undefined) headers["content-type"] = "application/json";
    const answer = await openRequest({ method, url: `${base}${path}`, signal, headers, ...(sent && { body: JSON.stringify(sent.body) }) });
    const status = answer.statusCode ?? 0;
    const body = await readText(answer, { mostBytes: MOST_BYTES, signal });
    if (body === null) throw new ReplicateAnswer(status, "too long", null);
    if (status < 200 || status >= 300) throw new ReplicateAnswer(status, body, answer.headers["retry-after"] ?? null);
    try {
      return JSON.parse(body);
    } catch {
      throw new ReplicateAnswer(status, body, null);
    }
  }

  const readPrediction = (answer: unknown): Prediction => {
    const read = predictionSchema.safeParse(answer);
    if (!read.success) throw new ReplicateAnswer(200, "not a prediction", null);
    return read.data;
  };

  return {
    async create(model: string, input: Record<string, unknown>, options: AskReplicate): Promise<Prediction> {
      const headers = { "cancel-after": `${CANCEL_AFTER_SECONDS}s` };
      return readPrediction(await ask("POST", `/models/${model}/predictions`, options, { body: { input }, headers }));
    },
    get: async (id: string, options: AskReplicate): Promise<Prediction> => readPrediction(await ask("GET", `/predictions/${id}`, options)),
    cancel: async (id: string, options: AskReplicate): Promise<Prediction> => readPrediction(await ask("POST", `/predictions/${id}/cancel`, options)),
    /** Newest first and at least as far back as that time, unless there are very many; the vendor gives about a hundred a page. */
    async listSince(earliestMs: number, options: AskReplicate): Promise<Prediction[]> {
      const listed: Prediction[] = [];
      let path: string | null = "/predictions";
      for (let page = 0; path !== null && page < MOST_PAGES; page += 1) {
        const { results, next }: z.infer<typeof pageSchema> = pageSchema.parse(await ask("GET", path, options));
        listed.push(...results.flatMap((result) => predictionSchema.safeParse(result).data ?? []));
        const oldest = Date.parse(listed.at(-1)?.created_at ?? "");
        // Only the cursor is taken from the link: the token goes nowhere else.
        const cursor = oldest >= earliestMs && next ? new URL(next, base).searchParams.get("cursor") : null;
        path = cursor === null ? null : `/predictions?cursor=${encodeURIComponent(cursor)}`;
      }
      return listed;
    },
    getAccount: (options: AskReplicate): Promise<unknown> => ask("GET", "/account", options),
    getModel: (model: string, options: AskReplicate): Promise<unknown> => ask("GET", `/models/${model}`, options),
  };
}
