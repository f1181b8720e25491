import type { FastifyInstance } from "fastify";
import type { Simulation } from "../call/simulation.ts";
import { hashWords } from "../draws/seeded-random.ts";
import { notFound, serverError, unprocessable } from "../faults/replicate-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";
import { authenticate } from "./authenticate.ts";
import { createPrediction, type CreateBody } from "./create-prediction.ts";
import { describePrediction } from "./describe-prediction.ts";
import { endPrediction } from "./end-prediction.ts";
import type { Prediction, PredictionStore } from "./prediction.ts";
import { webhookSecret } from "./send-webhook.ts";

const PAGE_SIZE = 100;
const FAILED_POLLS = 2;

export function predictionRoutes(server: FastifyInstance, simulation: Simulation, store: PredictionStore): void {
  server.post<{ Params: { owner: string; name: string }; Body: CreateBody }>("/v1/models/:owner/:name/predictions", (request, reply) => {
    authenticate(simulation, request);
    const model = `${request.params.owner}/${request.params.name}`;
    if (!simulation.models.replicate.has(model)) throw new VendorRefusal(notFound());
    return createPrediction(simulation, store, request, reply, model);
  });

  server.post<{ Body: CreateBody }>("/v1/predictions", (request, reply) => {
    authenticate(simulation, request);
    return createPrediction(simulation, store, request, reply, findModel(simulation, request.body?.version));
  });

  server.get<{ Querystring: { cursor?: string } }>("/v1/predictions", async (request) => {
    const all = store.list(authenticate(simulation, request));
    const from = Number(Buffer.from(request.query.cursor ?? "", "base64url").toString()) || 0;
    const link = (at: number) => `${simulation.origin()}/v1/predictions?cursor=${Buffer.from(String(at)).toString("base64url")}`;
    return {
      previous: from > 0 ? link(Math.max(0, from - PAGE_SIZE)) : null,
      next: from + PAGE_SIZE < all.length ? link(from + PAGE_SIZE) : null,
      results: all.slice(from, from + PAGE_SIZE).map((prediction) => describePrediction(simulation, prediction)),
    };
  });

  const getPrediction = (account: string, id: string): Prediction => {
    const prediction = store.find(id);
    if (prediction?.account !== account) throw new VendorRefusal(notFound());
    return prediction;
  };

  server.get<{ Params: { id: string } }>("/v1/predictions/:id", async (request) => {
    const prediction = getPrediction(authenticate(simulation, request), request.params.id);
    prediction.pollCount += 1;
    if (prediction.call.fault?.name === "poll-failed" && prediction.pollCount <= FAILED_POLLS) throw new VendorRefusal(serverError());
    return describePrediction(simulation, prediction);
  });

  server.post<{ Params: { id: string } }>("/v1/predictions/:id/cancel", async (request) => {
    const prediction = getPrediction(authenticate(simulation, request), request.params.id);
    if (!prediction.isEnded) cancel(simulation, prediction);
    return describePrediction(simulation, prediction);
  });

  server.get("/v1/account", async (request) => {
    authenticate(simulation, request);
    return { type: "user", username: "storybook-simulator", name: "Storybook Simulator", avatar_url: null, github_url: null };
  });

  server.get("/v1/webhooks/default/secret", async (request) => {
    authenticate(simulation, request);
    return { key: webhookSecret(simulation) };
  });
}

function cancel(simulation: Simulation, prediction: Prediction): void {
  const isRace = prediction.call.fault?.name === "cancel-race";
  prediction.endsAtMs = simulation.clock.nowMs();
  prediction.startsAtMs = Math.min(prediction.startsAtMs, prediction.endsAtMs);
  prediction.endStatus = isRace ? "succeeded" : "canceled";
  prediction.error = null;
  endPrediction(simulation, prediction);
}

/** A version is `owner/name`, `owner/name:version` or the 64 digits of one that this server knows. */
function findModel(simulation: Simulation, version: string | undefined): string {
  if (version === undefined) throw new VendorRefusal(unprocessable("- version is required"));
  const named = version.split(":")[0]!;
  const model = simulation.models.replicate.has(named) ? named : [...simulation.models.replicate].find((each) => hashWords(64, each) === version);
  if (model === undefined) throw new VendorRefusal(unprocessable("- version: Invalid version or not permitted"));
  return model;
}
