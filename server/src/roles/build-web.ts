import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Logger } from "../telemetry/index.ts";

const BUILD_SCRIPT = new URL("../../../web/scripts/build-if-stale.ts", import.meta.url);

/** Builds the web app when its sources are newer than it. Without web app or builder the API is served all the same, and the log says so. */
export async function buildWeb(logger: Logger): Promise<void> {
  if (!existsSync(fileURLToPath(BUILD_SCRIPT))) {
    logger.warn({ event: "web.missing" }, "there is no web app here; only the API is served");
    return;
  }
  try {
    const { buildIfStale } = (await import(BUILD_SCRIPT.href)) as { buildIfStale: () => Promise<unknown> };
    await buildIfStale();
  } catch (error) {
    logger.error({ event: "web.build-failed", err: error }, "the web app could not be built; only the API is served");
  }
}
