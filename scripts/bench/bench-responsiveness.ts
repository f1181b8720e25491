import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFreePort } from "../../server/testing/find-free-port.ts";

const BOOKS = 20;
const POLL_MS = 10;
const root = fileURLToPath(new URL("../..", import.meta.url));

export type Responsiveness = { books: number; polls: number; medianMs: number; p99Ms: number; longestMs: number; totalSeconds: number; mostMemoryMb: number };

/** One process makes twenty built-in books of eight pages while its /health is asked every 10 ms; times are the client's. */
export async function benchResponsiveness(): Promise<Responsiveness> {
  const dataDir = await mkdtemp(join(tmpdir(), "bench-"));
  const port = await findFreePort();
  const service = spawn(process.execPath, ["server/src/main.ts", "all"], {
    cwd: root,
    env: { PATH: process.env["PATH"], DATA_DIR: dataDir, PORT: String(port), HOST: "127.0.0.1", LOG_LEVEL: "silent", RATE_LIMIT_REQUESTS: "1000", MAX_PENDING_JOBS_PER_USER: "100" },
    stdio: "ignore",
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    await untilReady(origin, service);
    return await measure(origin, service.pid ?? 0);
  } finally {
    const ended = new Promise((resolve) => { service.once("close", resolve); });
    service.kill("SIGTERM");
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(origin: string, pid: number): Promise<Responsiveness> {
  const key = ((await post(origin, "/v1/users", {})) as { api_key: string }).api_key;
  const started = performance.now();
  const jobs: string[] = [];
  for (let index = 0; index < BOOKS; index += 1) {
    jobs.push(((await post(origin, "/v1/books", { topic: `a shy dragon who learns to share ${index}`, seed: index }, key)) as { job_id: string }).job_id);
  }
  const waits: number[] = [];
  let mostMemoryMb = 0;
  for (let left = jobs, polls = 0; left.length > 0; polls += 1) {
    const asked = performance.now();
    const response = await fetch(`${origin}/health`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`/health answered ${response.status}`);
    waits.push(performance.now() - asked);
    if (polls % 50 === 0) {
      const [job] = left;
      const { status } = (await get(origin, `/v1/jobs/${job}`, key)) as { status: string };
      if (status === "failed" || status === "canceled") throw new Error(`a book ended ${status}`);
      if (status === "completed") left = left.slice(1);
      mostMemoryMb = Math.max(mostMemoryMb, await memoryOf(pid));
    }
    await new Promise((resolve) => { setTimeout(resolve, POLL_MS); });
  }
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { books: BOOKS, polls: waits.length, medianMs: at(0.5), p99Ms: at(0.99), longestMs: at(1), totalSeconds: (performance.now() - started) / 1000, mostMemoryMb };
}

async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

async function post(origin: string, path: string, body: unknown, key?: string): Promise<unknown> {
  const response = await fetch(origin + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

async function get(origin: string, path: string, key: string): Promise<unknown> {
  return (await fetch(origin + path, { headers: { authorization: `Bearer ${key}` } })).json();
}

async function untilReady(origin: string, service: ChildProcess): Promise<void> {
  for (const deadline = performance.now() + 60_000; performance.now() < deadline && service.exitCode === null; ) {
    const response = await fetch(`${origin}/health/ready`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error("the service did not become ready");
}
