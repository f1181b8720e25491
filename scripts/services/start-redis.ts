import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../../server/testing/find-free-port.ts";

export type StartedRedis = { url: string; port: number; child: ChildProcess; stop(): Promise<void> };

export const isRedisInstalled = (): boolean => spawnSync("redis-server", ["--version"]).error === undefined;

/** A Redis of its own in a temporary folder that writes nothing to the disk. */
export async function startRedis(port?: number): Promise<StartedRedis> {
  const folder = await mkdtemp(join(tmpdir(), "storybook-redis-"));
  const chosen = port ?? (await findFreePort());
  const child = spawn("redis-server", ["--port", String(chosen), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder], { stdio: ["ignore", "pipe", "pipe"] });
  const ready = Promise.withResolvers<void>();
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-4000);
    if (said.includes("Ready to accept connections")) ready.resolve();
  });
  child.once("exit", () => ready.reject(new Error(`Redis did not start: ${said}`)));
  await ready.promise;
  return {
    url: `redis://127.0.0.1:${chosen}`,
    port: chosen,
    child,
    async stop() {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
