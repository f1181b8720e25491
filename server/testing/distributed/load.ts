import { until } from "../service-process.ts";

type Ended = { status: string; error_code: string | null; attempt: number };
export type Load = {
  jobIds: string[];
  /** Everything answered that is not expected: states, codes, broken connections. */
  surprises: string[];
  refusals: Map<string, number>;
  longestMs: number;
  /** No further books; resolves when what is under way is answered. */
  stop(): Promise<void>;
};

const EVERY_MS = 200;
/** What a caller may be told while something is broken, beside success. */
const EXPECTED = new Set(["SYS_OVERLOADED database", "SYS_RATE_LIMIT undefined", "SYS_OVERLOADED queue"]);

/** Makes a book and reads a job every 200 ms, at one API process after the other, as different users; keeps what was answered and how late. */
export async function startLoad(origins: () => readonly string[]): Promise<Load> {
  const load: Load = { jobIds: [], surprises: [], refusals: new Map(), longestMs: 0, stop: async () => {} };
  const user = await until(async () => fetch(`${origins()[0]!}/v1/users`, { method: "POST" }).then((answer) => (answer.ok ? (answer.json() as Promise<{ api_key: string }>) : null), () => null));
  const headers = { authorization: `Bearer ${user.api_key}`, "content-type": "application/json" };
  let turn = 0;
  let isStopped = false;
  const underWay = new Set<Promise<void>>();

  const ask = async (method: "GET" | "POST", path: string): Promise<void> => {
    const all = origins();
    const origin = all[turn++ % all.length]!;
    const startedAt = performance.now();
    try {
      const answer = await fetch(`${origin}${path}`, { method, headers, ...(method === "POST" ? { body: JSON.stringify({ topic: "a shy dragon who learns to share", page_count: 4 }) } : {}) });
      const body = (await answer.json()) as { job_id?: string; code?: string; reason?: string };
      load.longestMs = Math.max(load.longestMs, performance.now() - startedAt);
      if (answer.status === 202) load.jobIds.push(body.job_id!);
      else if (!answer.ok) refuse(`${body.code} ${body.reason}`);
    } catch (error) {
      // An API process that was just ended takes its connections with it; readers ask again.
      if (origins().includes(origin)) load.surprises.push(`${method} ${path}: ${String(error)} ${String((error as Error).cause ?? "")}`);
    }
  };
  const refuse = (told: string): void => {
    load.refusals.set(told, (load.refusals.get(told) ?? 0) + 1);
    if (!EXPECTED.has(told)) load.surprises.push(told);
  };
  const send = (work: Promise<void>): void => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };
  const timer = setInterval(() => {
    if (isStopped) return;
    send(ask("POST", "/v1/books"));
    const last = load.jobIds.at(-1);
    if (last !== undefined) send(ask("GET", `/v1/jobs/${last}`));
  }, EVERY_MS);
  load.stop = async () => {
    isStopped = true;
    clearInterval(timer);
    await Promise.all(underWay);
  };
  return load;
}

/** Resolves with all jobs when none is open any more. */
export const untilAllEnded = (query: <Row extends object>(statement: string) => Promise<Row[]>): Promise<(Ended & { id: string })[]> =>
  until(async () => {
    const rows = await query<Ended & { id: string }>("SELECT id, status, error_code, attempt FROM jobs").catch(() => null);
    return rows !== null && rows.every(({ status }) => status !== "queued" && status !== "running") ? rows : null;
  }, 120);
