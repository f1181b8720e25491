import type { FastifyInstance } from "fastify";
import type { AccountLimits } from "../account/account-limits.ts";
import type { Simulation } from "../call/simulation.ts";
import { parseFaultRules, type FaultRule } from "../faults/fault-rules.ts";
import { FAULTS } from "../faults/fault-table.ts";
import { badRequest } from "../faults/openai-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";
import { describeCalls } from "./describe-calls.ts";

type FaultBody = FaultRule | readonly FaultRule[] | { rules: readonly FaultRule[] } | { text: string };

/** What only tests and benchmarks see: no vendor answers under `/__simulator/`. */
export function controlRoutes(server: FastifyInstance, simulation: Simulation, reset: () => void): void {
  server.get("/__simulator/health", async () => ({ status: "healthy", seed: simulation.seed, profile: simulation.profile.name, time_scale: simulation.clock.scale }));
  server.get("/__simulator/faults", async () => ({ rules: simulation.faults.listRules(), known: FAULTS }));
  server.post<{ Body: FaultBody }>("/__simulator/faults", async (request) => {
    try {
      simulation.faults.addRules(readRules(request.body));
    } catch (error) {
      throw new VendorRefusal(badRequest(error instanceof Error ? error.message : "This is no fault rule.", "faults"));
    }
    return { rules: simulation.faults.listRules() };
  });
  server.delete("/__simulator/faults", async () => {
    simulation.faults.setRules([]);
    return { rules: [] };
  });
  server.get("/__simulator/ledger", async () => ({ total_usd: simulation.bill.totalUsd(), rows: simulation.bill.list() }));
  server.get("/__simulator/calls", async () => ({ calls: describeCalls(simulation) }));
  server.get("/__simulator/overruns", async () => ({ overruns: simulation.gate.overruns, lanes: simulation.gate.list() }));
  server.get("/__simulator/prices", async () => simulation.bill.prices);
  server.post<{ Body: AccountLimits }>("/__simulator/limits", async (request) => {
    simulation.gate.limits = request.body;
    return { limits: simulation.gate.limits };
  });
  server.post<{ Body: { skip_ms: number } }>("/__simulator/clock", async (request) => {
    if (!(request.body?.skip_ms >= 0)) throw new VendorRefusal(badRequest("skip_ms is a number of simulated milliseconds.", "skip_ms"));
    simulation.clock.skip(request.body.skip_ms);
    return { skipped_ms: request.body.skip_ms };
  });
  server.post("/__simulator/reset", async () => {
    reset();
    return { status: "empty" };
  });
}

function readRules(body: FaultBody): readonly FaultRule[] {
  if (Array.isArray(body)) return body as readonly FaultRule[];
  if ("text" in body) return parseFaultRules(body.text);
  return "rules" in body ? body.rules : [body as FaultRule];
}
