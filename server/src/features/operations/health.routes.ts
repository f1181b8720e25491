import { endpoints } from "@ai-story-book/contracts";
import { AppError } from "../../errors/index.ts";
import { holdsToken, type Register } from "../../http/index.ts";
import { describeHealth, isDatabaseReady, type HealthContext } from "./describe-health.ts";

const CACHE_MS = 5000;

export const healthRoutes = (context: HealthContext & { stopping: AbortSignal; detailedFor: "public" | "admin"; adminToken: string | undefined }) => (register: Register): void => {
  let cached: { at: number; answer: ReturnType<typeof describeHealth> } | null = null;

  register(endpoints.getHealth, async () => ({ status: "healthy" as const, version: context.version }));
  register(endpoints.getLiveness, async () => ({ status: "live" as const }));
  register(endpoints.getReadiness, async ({ reply }) => {
    const reason = context.stopping.aborted ? "stopping" : (await isDatabaseReady(context.database)) ? null : "database";
    if (reason === null) return { status: "ready" as const };
    void reply.code(503);
    return { status: "not-ready" as const, reason };
  });
  register(endpoints.getDetailedHealth, async ({ request }) => {
    if (context.detailedFor === "admin" && !holdsToken(request, context.adminToken)) throw new AppError("UNAUTHORIZED");
    if (cached === null || Date.now() - cached.at > CACHE_MS) cached = { at: Date.now(), answer: describeHealth(context) };
    return cached.answer;
  });
};
