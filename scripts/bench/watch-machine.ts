import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { cpuTimeOf, cpuTimeOfAll } from "./cpu-time.ts";

export type MachineUse = {
  seconds: number;
  /** CPU seconds of each part; `benchmark` without its children. */
  cpu: Readonly<Record<string, number>>;
  /** Of everything else on this machine. */
  foreignCpu: number;
  mostMemoryMb: number;
};

const LOOK_MS = 200;

/** Counts what each part uses from now on, and the most memory that the watched process has resident. */
export async function watchMachine({ pids, memoryOf }: { pids: Readonly<Record<string, number>>; memoryOf: number }): Promise<{ stop(): Promise<MachineUse> }> {
  const begun = performance.now();
  const before = await readAll(pids);
  const over = new AbortController();
  let most = 0;
  const watching = (async () => {
    while (!over.signal.aborted) {
      const status = await readFile(`/proc/${memoryOf}/status`, "utf8").catch(() => "");
      most = Math.max(most, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      await wait(LOOK_MS);
    }
  })();
  return {
    async stop() {
      over.abort();
      await watching;
      const after = await readAll(pids);
      const cpu = Object.fromEntries(Object.keys(pids).map((name) => [name, after.parts[name]! - before.parts[name]!]));
      const own = Object.values(cpu).reduce((sum, one) => sum + one, 0);
      return { seconds: (performance.now() - begun) / 1000, cpu, foreignCpu: Math.max(0, after.all - before.all - own), mostMemoryMb: most };
    },
  };
}

/** The benchmark is the parent of all others, so it counts itself. */
async function readAll(pids: Readonly<Record<string, number>>): Promise<{ parts: Record<string, number>; all: number }> {
  const own = process.cpuUsage();
  const parts = await Promise.all(Object.entries(pids).map(async ([name, pid]) => [name, pid === process.pid ? (own.user + own.system) / 1e6 : await cpuTimeOf(pid)] as const));
  return { parts: Object.fromEntries(parts), all: await cpuTimeOfAll() };
}
