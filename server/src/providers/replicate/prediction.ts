import { z } from "zod";

/** What we read of a prediction; all else of the vendor's answer is left alone. */
export const predictionSchema = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/),
  status: z.string(),
  output: z.unknown(),
  error: z.unknown(),
  /** An hour after the end input and output are gone. */
  data_removed: z.boolean().nullish().catch(null),
  input: z.record(z.string(), z.unknown()).nullish().catch(null),
  created_at: z.string().nullish().catch(null),
  completed_at: z.string().nullish().catch(null),
});
export type Prediction = z.infer<typeof predictionSchema>;

/** An unknown status is one of the vendor's future ones: it goes on, until our own deadline. */
const OVER: ReadonlySet<string> = new Set(["succeeded", "failed", "canceled", "aborted"]);
export const isOver = ({ status }: Prediction): boolean => OVER.has(status);

/** Made, or stopped in the making, is on the bill; failed and never begun is not. */
export const isBilled = ({ status }: Prediction): boolean => status === "succeeded" || status === "canceled";

/** The link to the picture: a string, the first of an array, or inside an object; null when there is none. */
export function linkOf(output: unknown): string | null {
  if (typeof output === "string") return output.trim() === "" ? null : output;
  if (Array.isArray(output)) return output.length === 0 ? null : linkOf(output[0]);
  if (typeof output === "object" && output !== null && "url" in output) return linkOf(output.url);
  return null;
}

/** How long the vendor worked on it, by the vendor's own clock; null when it does not say. */
export function madeInMs({ created_at: from, completed_at: to }: Prediction): number | null {
  const tookMs = Date.parse(to ?? "") - Date.parse(from ?? "");
  return Number.isFinite(tookMs) && tookMs >= 0 ? tookMs : null;
}
