import { hashWords } from "../draws/seeded-random.ts";
import type { Simulation } from "../call/simulation.ts";
import { statusOf, type Prediction } from "./prediction.ts";

const ENDED = new Set(["succeeded", "failed", "canceled", "aborted"]);
/** Never connected to: an address that only a host's own metadata service has. */
const PRIVATE_LINK = "http://169.254.169.254/latest/meta-data/out-0.webp";
const TINY_PICTURE = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
/** These give one link, the others a list of links. */
const GIVES_ONE_LINK = /pro|ultra|max|kontext|imagen|banana|recraft|ideogram|photon|qwen/;

/** A prediction as the vendor shows it now. */
export function describePrediction(simulation: Simulation, prediction: Prediction): Record<string, unknown> {
  const { clock } = simulation;
  const now = clock.nowMs();
  const status = statusOf(prediction, now);
  const isEnded = ENDED.has(status);
  const isRemoved = isEnded && isExpired(simulation, prediction);
  const hasStarted = now >= prediction.startsAtMs && status !== "aborted";
  const url = `${simulation.origin()}/v1/predictions/${prediction.id}`;
  return {
    id: prediction.id,
    model: prediction.model,
    version: prediction.version,
    input: isRemoved ? {} : prediction.input,
    logs: isRemoved || !hasStarted ? "" : `Using seed: ${String(prediction.input["seed"] ?? 1234)}\n`,
    output: isRemoved ? null : outputNow(simulation, prediction, status),
    data_removed: isRemoved,
    error: isEnded ? prediction.error : null,
    source: "api",
    status,
    created_at: clock.date(prediction.createdAtMs).toISOString(),
    ...(hasStarted ? { started_at: clock.date(prediction.startsAtMs).toISOString() } : {}),
    ...(isEnded ? { completed_at: clock.date(prediction.endsAtMs).toISOString() } : {}),
    ...(isEnded && hasStarted ? { metrics: { predict_time: (prediction.endsAtMs - prediction.startsAtMs) / 1000, total_time: (prediction.endsAtMs - prediction.createdAtMs) / 1000, image_count: prediction.picture.count } } : {}),
    urls: { get: url, cancel: `${url}/cancel`, stream: `${simulation.origin()}/v1/stream/${prediction.id}`, web: `https://replicate.com/p/${prediction.id}` },
  };
}

export function isExpired(simulation: Simulation, prediction: Prediction): boolean {
  return simulation.clock.nowMs() >= prediction.endsAtMs + simulation.outputLifetimeMs;
}

function outputNow(simulation: Simulation, prediction: Prediction, status: string): unknown {
  const fault = prediction.call.fault?.name;
  if (status === "processing" && fault === "output-early") return [`${simulation.origin()}/files/${prediction.id}/unfinished-0.webp`];
  if (status !== "succeeded") return null;
  if (fault === "empty-output") return [];
  if (fault === "output-private-link") return [PRIVATE_LINK];
  if (fault === "output-data-uri") return TINY_PICTURE;
  const links = Array.from({ length: prediction.picture.count }, (_, index) => `${simulation.origin()}/files/${hashWords(24, prediction.id)}-${prediction.id}/out-${index}.${extensionOf(prediction)}`);
  if (fault === "output-string") return links[0];
  if (fault === "output-array" || !GIVES_ONE_LINK.test(prediction.model)) return links;
  return links.length === 1 ? links[0] : links;
}

function extensionOf({ picture }: Prediction): string {
  return picture.format === "jpeg" ? "jpg" : picture.format;
}
