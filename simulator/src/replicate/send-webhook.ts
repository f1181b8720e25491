import { createHmac } from "node:crypto";
import { hashWords } from "../draws/seeded-random.ts";
import type { Simulation } from "../call/simulation.ts";
import { describePrediction } from "./describe-prediction.ts";
import type { Prediction } from "./prediction.ts";

export type WebhookEvent = "start" | "output" | "logs" | "completed";
const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
const TIMEOUT_MS = 5_000;
const REORDERED_MS = 5_000;

/** The secret that webhooks are signed with; `GET /v1/webhooks/default/secret` tells it. */
export function webhookSecret(simulation: Simulation): string {
  return `whsec_${Buffer.from(hashWords(48, simulation.seed, "webhook secret"), "hex").toString("base64")}`;
}

/** Tells the client's webhook, signed as Standard Webhooks are; nothing waits for it and nothing leaves this machine. */
export function sendWebhook(simulation: Simulation, prediction: Prediction, event: WebhookEvent): void {
  const { webhook, call } = prediction;
  const fault = call.fault?.name;
  if (!webhook || fault === "webhook-lost" || !webhook.events.includes(event) || !isLoopback(webhook.url)) return;
  const id = `msg_${hashWords(24, prediction.id, event)}`;
  const body = JSON.stringify(describePrediction(simulation, prediction));
  const send = () => void post(webhook.url, id, body, fault === "webhook-forged" ? "whsec_Zm9yZ2Vk" : webhookSecret(simulation));
  if (fault === "webhook-reordered" && event === "start") simulation.clock.after(prediction.endsAtMs - prediction.startsAtMs + REORDERED_MS, send);
  else send();
  if (fault === "webhook-duplicate") send();
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname);
}

async function post(url: string, id: string, body: string, secret: string): Promise<void> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", Buffer.from(secret.replace("whsec_", ""), "base64")).update(`${id}.${timestamp}.${body}`).digest("base64");
  // A webhook that nobody takes is lost, as it is with the vendor: polling is the truth.
  await fetch(url, {
    method: "POST", body, redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { "content-type": "application/json", "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` },
  }).then((response) => response.body?.cancel(), () => undefined);
}
