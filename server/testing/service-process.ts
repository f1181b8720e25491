import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { findFreePort } from "./find-free-port.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const LOOK_AGAIN_MS = 25;

export type ServiceProcess = {
  origin: string;
  child: ChildProcess;
  output: () => string;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
};

/** Starts a role of the program as it is, with nothing of this process's environment but what is given, and waits until it is ready. */
export async function startServiceProcess({ role = "all", program = "server/src/main.ts", env, port }: { role?: "all" | "api" | "worker"; program?: string; env: Record<string, string>; port?: number }): Promise<ServiceProcess> {
  const chosen = port ?? (await findFreePort());
  const child = spawn(process.execPath, [program, role], {
    cwd: root,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], HOST: "127.0.0.1", PORT: String(chosen), LOG_LEVEL: "info", RATE_LIMIT_REQUESTS: "100000", MAX_QUEUED_JOBS: "100000", MAX_PENDING_JOBS_PER_USER: "10000", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const hear = (chunk: Buffer): void => void (output = `${output}${chunk.toString()}`.slice(-2_000_000));
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = once(child, "close");
  const service: ServiceProcess = {
    origin: `http://127.0.0.1:${chosen}`,
    child,
    output: () => output,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
  };
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}: ${output}`);
    if (role === "worker") return output.includes("service.started") || null;
    return (await fetch(`${service.origin}/health/ready`).then(({ ok }) => ok, () => false)) || null;
  });
  return service;
}

/** Asks again until there is an answer that is not null. */
export async function until<Answer>(ask: () => Promise<Answer | null>, seconds = 120, everyMs = LOOK_AGAIN_MS): Promise<Answer> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > deadline) throw new Error(`nothing within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
