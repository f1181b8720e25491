import type { FastifyInstance } from "fastify";
import { modelNotFound } from "../faults/openai-answers.ts";
import { notFound } from "../faults/replicate-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";
import { authenticate as authenticateOpenAi } from "../openai/authenticate.ts";
import { authenticate as authenticateReplicate } from "../replicate/authenticate.ts";
import type { Simulation } from "./simulation.ts";

const CREATED_AT_SECONDS = 1_721_172_741;

/** What both vendors call models; one address serves both, told apart by the shape of the name and of the key. */
export function modelRoutes(server: FastifyInstance, simulation: Simulation): void {
  server.get("/v1/models", async (request) => {
    if (isReplicateToken(simulation, request.headers.authorization)) return { next: null, previous: null, results: [...simulation.models.replicate].map((name) => describeReplicateModel(name)) };
    authenticateOpenAi(simulation, request);
    return { object: "list", data: [...simulation.models.openai].map(describeOpenAiModel) };
  });

  server.get<{ Params: { id: string } }>("/v1/models/:id", async (request) => {
    authenticateOpenAi(simulation, request);
    if (!simulation.models.openai.has(request.params.id)) throw new VendorRefusal(modelNotFound(request.params.id));
    return describeOpenAiModel(request.params.id);
  });

  server.get<{ Params: { id: string; name: string } }>("/v1/models/:id/:name", async (request) => {
    const name = `${request.params.id}/${request.params.name}`;
    if (simulation.models.openai.has(name) && !isReplicateToken(simulation, request.headers.authorization)) {
      authenticateOpenAi(simulation, request);
      return describeOpenAiModel(name);
    }
    authenticateReplicate(simulation, request);
    if (!simulation.models.replicate.has(name)) throw new VendorRefusal(notFound());
    return describeReplicateModel(name);
  });
}

function isReplicateToken(simulation: Simulation, authorization: string | undefined): boolean {
  return authorization?.split(" ").at(-1)?.startsWith(simulation.keys.replicate) === true;
}

function describeOpenAiModel(id: string): object {
  return { id, object: "model", created: CREATED_AT_SECONDS, owned_by: "simulator" };
}

function describeReplicateModel(model: string): object {
  const [owner, name] = model.split("/");
  return { url: `https://replicate.com/${model}`, owner, name, description: "A painter that is simulated.", visibility: "public", run_count: 1, cover_image_url: null, default_example: null, latest_version: null };
}
