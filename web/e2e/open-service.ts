import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../server/src/config/index.ts";
import { AppError } from "../../server/src/errors/index.ts";
import type { Painter } from "../../server/src/providers/ports.ts";
import { openBudget } from "../../server/src/roles/open-budget.ts";
import { openBuiltinProviders } from "../../server/src/roles/open-builtin-providers.ts";
import { openService } from "../../server/src/roles/open-service.ts";
import { serveHttp } from "../../server/src/roles/serve-http.ts";
import { startMaking } from "../../server/src/roles/start-making.ts";
import { createLogger } from "../../server/src/telemetry/index.ts";
import { findFreePort } from "../../server/testing/find-free-port.ts";
import { buildIfStale } from "../scripts/build-if-stale.ts";

export type StartedService = {
  url: string;
  brush: Brush;
  close(): Promise<void>;
};

/** The built-in painter in a test's hand: it paints as ever, waits, or breaks. */
export type Brush = {
  /** From now on every picture waits until it is let go. */
  hold(): void;
  /** Lets so many pictures be painted. */
  release(pictures: number): void;
  /** Pictures are painted as they come again. */
  free(): void;
  /** From now on every picture fails, as an operator knows it. */
  breakDown(): void;
};

/** The whole service as `npm start` has it, on a free port and with a data folder that is gone afterwards. */
export async function openStartedService(): Promise<StartedService> {
  await buildIfStale();
  const dataDir = await mkdtemp(join(tmpdir(), "reading-room-"));
  const { config, secrets } = readConfig({ PORT: String(await findFreePort()), DATA_DIR: dataDir, RATE_LIMIT_REQUESTS: "1000", MAX_PENDING_JOBS_PER_USER: "3" });
  const logger = createLogger({ level: "silent", version: "0.0.0", role: "e2e" });
  const service = await openService({ role: "all", config, secrets, takesJobs: true, logger });
  const providers = openBuiltinProviders();
  const { brush, painter } = holdBrush(providers.painter);
  const breaker = { listOpen: async () => [] };
  const server = await serveHttp(service, { moderator: providers.moderators.builtIn, budget: await openBudget(service), breaker });
  const worker = await startMaking(service, { providers: { ...providers, painter } });
  return {
    url: `http://127.0.0.1:${config.port}`,
    brush,
    async close() {
      brush.free();
      server.beginStopping();
      await worker.stop({ graceMs: 0 });
      await server.close();
      await providers.close();
      await service.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function holdBrush(builtin: Painter): { brush: Brush; painter: Painter } {
  let isHeld = false;
  let isBroken = false;
  let released = 0;
  const waiting: (() => void)[] = [];
  const letGo = (): void => {
    const count = isHeld ? Math.min(released, waiting.length) : waiting.length;
    released -= count;
    for (const goOn of waiting.splice(0, count)) goOn();
  };
  const brush: Brush = {
    hold() {
      isHeld = true;
      released = 0;
    },
    release(pictures) {
      released += pictures;
      letGo();
    },
    free() {
      isHeld = false;
      isBroken = false;
      letGo();
    },
    breakDown() {
      isBroken = true;
    },
  };
  const painter: Painter = {
    madeBy: builtin.madeBy,
    isAi: builtin.isAi,
    async paint(request, options) {
      if (isHeld) {
        await new Promise<void>((resolve) => {
          options.signal.addEventListener("abort", () => resolve(), { once: true });
          waiting.push(resolve);
          letGo();
        });
      }
      options.signal.throwIfAborted();
      if (isBroken) throw new AppError("IMAGE_FAILED");
      return builtin.paint(request, options);
    },
  };
  return { brush, painter };
}
