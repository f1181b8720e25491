import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { FAULT_HEADER, FAULTS, FAULT_NAMES, startSimulator, type FaultName, type Simulator } from "../index.ts";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ profile: "A", timeScale: 0.01 });
});
beforeEach(() => simulator.reset());
afterAll(() => simulator.close());

type Shown = { id: string; status: string; output: string | string[] | null; error: string | null };

function ask(path: string, options: RequestInit = {}): Promise<Response> {
  return fetch(`${simulator.environment.REPLICATE_BASE_URL}${path}`, { ...options, headers: { authorization: `Bearer ${simulator.environment.REPLICATE_API_TOKEN}`, "content-type": "application/json", ...(options.headers as Record<string, string> | undefined) } });
}
const create = (fault: FaultName, headers: Record<string, string> = {}, more: object = {}) =>
  ask("/models/black-forest-labs/flux-schnell/predictions", { method: "POST", body: JSON.stringify({ input: { prompt: "a dragon", width: 256, height: 256 }, ...more }), headers: { [FAULT_HEADER]: fault, ...headers } });
const createAndWait = async (fault: FaultName) => (await (await create(fault, { prefer: "wait" })).json()) as Shown;
const poll = async (id: string) => (await (await ask(`/predictions/${id}`)).json()) as Shown;
const usd = () => simulator.ledger().map((row) => row.usd);

async function pollUntil(id: string, status: string): Promise<Shown> {
  for (;;) {
    const shown = await poll(id);
    if (shown.status === status) return shown;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function refuses(fault: FaultName, status: number, body: object, retryAfter: string | null = null): () => Promise<void> {
  return async () => {
    const answer = await create(fault);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([status, retryAfter]);
    expect(await answer.json()).toEqual(body);
    expect(usd()).toEqual([0]);
    expect(await (await ask("/predictions")).json()).toMatchObject({ results: [] });
  };
}

function fails(fault: FaultName, error: string): () => Promise<void> {
  return async () => {
    expect(await createAndWait(fault)).toMatchObject({ status: "failed", error, output: null });
    expect(usd()).toEqual([0]);
  };
}

/** The answer to the first download of a picture, and to the second. */
async function download(fault: FaultName): Promise<[Response, Response]> {
  const { output } = await createAndWait(fault);
  expect(usd()).toEqual([0.003]);
  const get = () => fetch((output as string[])[0]!, { redirect: "manual" });
  return [await get(), await get()];
}

function answersDownload(fault: FaultName, first: number, second: number): () => Promise<void> {
  return async () => expect((await download(fault)).map(({ status }) => status)).toEqual([first, second]);
}

/** Webhooks that come until `completed` was told `count` times. */
async function collectWebhooks(fault: FaultName, count: number): Promise<{ status: string; id: string; isSigned: boolean }[]> {
  const { key } = (await (await ask("/webhooks/default/secret")).json()) as { key: string };
  const seen: { status: string; id: string; isSigned: boolean }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk)).on("end", () => {
      const id = String(request.headers["webhook-id"]);
      const expected = createHmac("sha256", Buffer.from(key.slice(6), "base64")).update(`${id}.${String(request.headers["webhook-timestamp"])}.${body}`).digest("base64");
      seen.push({ status: (JSON.parse(body) as Shown).status, id, isSigned: request.headers["webhook-signature"] === `v1,${expected}` });
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  const { id } = (await (await create(fault, {}, { webhook: url, webhook_events_filter: ["start", "completed"] })).json()) as Shown;
  await pollUntil(id, "succeeded");
  await expect.poll(() => seen.length).toBeGreaterThanOrEqual(count);
  await new Promise((resolve) => server.close(resolve));
  return seen;
}

const CASES: Partial<Record<FaultName, () => Promise<void>>> = {
  unauthenticated: refuses("unauthenticated", 401, { title: "Unauthenticated", detail: "You did not pass a valid authentication token", status: 401 }),
  aborted: async () => {
    expect(await createAndWait("aborted")).toMatchObject({ status: "aborted", output: null });
    expect(usd()).toEqual([0]);
  },
  "canceled-by-vendor": async () => {
    expect(await createAndWait("canceled-by-vendor")).toMatchObject({ status: "canceled" });
    expect(usd()).toEqual([0.003]);
  },
  "unknown-status": async () => {
    const { id, status } = (await (await create("unknown-status")).json()) as Shown;
    expect(status).toBe("queued_for_capacity");
    expect((await pollUntil(id, "succeeded")).output).toHaveLength(1);
  },
  "unknown-status-forever": async () => {
    const { id, status } = (await (await create("unknown-status-forever")).json()) as Shown;
    expect(status).toBe("queued_for_capacity");
    expect((await (await ask(`/predictions/${id}/cancel`, { method: "POST", body: "{}" })).json())).toMatchObject({ status: "canceled" });
    const deadline = (await (await create("unknown-status-forever", { "cancel-after": "10s" })).json()) as Shown;
    await pollUntil(deadline.id, "aborted");
    expect(usd()).toEqual([0.003, 0]);
  },
  "cold-boot": async () => {
    const shown = (await (await create("cold-boot", { prefer: "wait=30" })).json()) as Shown;
    expect(shown.status).toBe("starting");
    await pollUntil(shown.id, "succeeded");
  },
  "low-credit-throttled": refuses("low-credit-throttled", 429, {
    title: "Request was throttled", status: 429, retry_after: 1,
    detail: "Request was throttled. Your rate limit for creating predictions is reduced to 6 requests per minute with a burst of 1 requests while you have less than $5.0 in credit. Your rate limit resets in ~1s.",
  }),
  throttled: refuses("throttled", 429, { detail: "Request was throttled. Your rate limit resets in ~1s." }),
  "throttled-with-header": refuses("throttled-with-header", 429, { detail: "Request was throttled. Your rate limit resets in ~1s." }, "1"),
  "insufficient-credit": async () => {
    const answer = await create("insufficient-credit");
    expect(answer.status).toBe(402);
    expect(await answer.json()).toMatchObject({ title: "Insufficient credit", status: 402, detail: expect.stringContaining("https://replicate.com/account/billing#billing") });
  },
  nsfw: fails("nsfw", "NSFW content detected. Try running it again, or try a different prompt."),
  "flagged-sensitive": fails("flagged-sensitive", "The input or output was flagged as sensitive. Please try again with different inputs. (E005) (sDx4kqZp3R)"),
  "empty-output": async () => {
    expect(await createAndWait("empty-output")).toMatchObject({ status: "succeeded", output: [] });
    expect(usd()).toEqual([0.003]);
  },
  interrupted: fails("interrupted", "Prediction interrupted; please retry (code: PA)"),
  "director-error": fails("director-error", "Director: unexpected error handling prediction (E6716)"),
  "unknown-error": fails("unknown-error", "An unknown error occurred. (E1000)"),
  "out-of-memory": fails("out-of-memory", "CUDA out of memory: the model ran out of memory, try a smaller picture. (E1001)"),
  "prediction-stuck": async () => {
    const shown = (await (await create("prediction-stuck", { "cancel-after": "1m" })).json()) as Shown;
    await pollUntil(shown.id, "processing");
    await pollUntil(shown.id, "canceled");
    expect(usd()).toEqual([0.003]);
  },
  "output-expired": answersDownload("output-expired", 404, 404),
  "output-gone": answersDownload("output-gone", 410, 410),
  "output-string": async () => expect((await createAndWait("output-string")).output).toMatch(/^http:.*\/out-0\.webp$/),
  "output-array": async () => expect((await createAndWait("output-array")).output).toEqual([expect.stringMatching(/^http:/)]),
  "output-data-uri": async () => expect((await createAndWait("output-data-uri")).output).toMatch(/^data:image\/png;base64,/),
  "output-early": async () => {
    const { id } = (await (await create("output-early")).json()) as Shown;
    const [early] = (await pollUntil(id, "processing")).output as string[];
    const [final] = (await pollUntil(id, "succeeded")).output as string[];
    expect([(await fetch(early!)).status, (await fetch(final!)).status]).toEqual([404, 200]);
  },
  "webhook-duplicate": async () => {
    const seen = await collectWebhooks("webhook-duplicate", 4);
    expect([seen.length, new Set(seen.map(({ id }) => id)).size, seen.every(({ isSigned }) => isSigned)]).toEqual([4, 2, true]);
  },
  "webhook-lost": async () => expect(await collectWebhooks("webhook-lost", 0)).toEqual([]),
  "webhook-reordered": async () => {
    const seen = await collectWebhooks("webhook-reordered", 2);
    expect(seen.map(({ status }) => status)).toEqual(["succeeded", "processing"]);
  },
  "webhook-forged": async () => expect((await collectWebhooks("webhook-forged", 2)).map(({ isSigned }) => isSigned)).toEqual([false, false]),
  "create-failed": refuses("create-failed", 500, { title: "Internal server error", detail: "Something went wrong on our end. Please try again.", status: 500 }),
  "create-answer-lost": async () => {
    expect((await create("create-answer-lost")).status).toBe(500);
    const { results } = (await (await ask("/predictions")).json()) as { results: Shown[] };
    await pollUntil(results[0]!.id, "succeeded");
    expect(usd()).toEqual([0.003]);
  },
  "create-reset": async () => {
    await expect(create("create-reset")).rejects.toThrow("fetch failed");
    const { results } = (await (await ask("/predictions")).json()) as { results: Shown[] };
    await pollUntil(results[0]!.id, "succeeded");
  },
  "create-hang": async () => {
    await expect(ask("/models/black-forest-labs/flux-schnell/predictions", { method: "POST", body: JSON.stringify({ input: { prompt: "x" } }), headers: { [FAULT_HEADER]: "create-hang" }, signal: AbortSignal.timeout(100) })).rejects.toThrow("timeout");
    await expect.poll(() => simulator.ledger()).toMatchObject([{ outcome: "create-hang", usd: 0 }]);
    expect(await (await ask("/predictions")).json()).toMatchObject({ results: [] });
  },
  "poll-failed": async () => {
    const { id } = (await (await create("poll-failed")).json()) as Shown;
    const statuses = [await ask(`/predictions/${id}`), await ask(`/predictions/${id}`), await ask(`/predictions/${id}`)].map(({ status }) => status);
    expect(statuses).toEqual([500, 500, 200]);
  },
  "download-not-found": answersDownload("download-not-found", 404, 200),
  "download-forbidden": answersDownload("download-forbidden", 403, 403),
  "download-truncated": async () => {
    const [first, second] = await download("download-truncated");
    await expect(first.arrayBuffer()).rejects.toThrow("terminated");
    expect((await second.arrayBuffer()).byteLength).toBe(Number(second.headers.get("content-length")));
  },
  "download-html": async () => {
    const [first] = await download("download-html");
    expect([first.status, first.headers.get("content-type"), await first.text()]).toEqual([200, expect.stringContaining("text/html"), expect.stringMatching(/^<!DOCTYPE html>/)]);
  },
  "download-empty": async () => expect((await (await download("download-empty"))[0].arrayBuffer()).byteLength).toBe(0),
  "download-garbage": async () => {
    const bytes = Buffer.from(await (await download("download-garbage"))[0].arrayBuffer());
    expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
    expect(bytes.toString("latin1")).not.toContain("IEND");
  },
  "download-huge": async () => {
    const [first, second] = await download("download-huge");
    await second.body!.cancel();
    let byteCount = 0;
    for await (const chunk of first.body!) byteCount += (chunk as Uint8Array).length;
    expect([first.headers.get("content-length"), byteCount >= 60_000_000]).toEqual([null, true]);
  },
  "download-slow": async () => {
    const [first, second] = await download("download-slow");
    await second.body!.cancel();
    const reader = first.body!.getReader();
    expect((await reader.read()).value!.length).toBeLessThan(50);
    expect(Number(first.headers.get("content-length"))).toBeGreaterThan(1000);
    await reader.cancel();
  },
  "download-redirect-private": async () => {
    const [first] = await download("download-redirect-private");
    expect([first.status, new URL(first.headers.get("location")!).hostname]).toEqual([302, "169.254.169.254"]);
  },
  "output-private-link": async () => expect((await createAndWait("output-private-link")).output).toEqual([expect.stringMatching(/^http:\/\/169\.254\.169\.254\//)]),
  "cancel-race": async () => {
    const { id } = (await (await create("cancel-race")).json()) as Shown;
    const shown = (await (await ask(`/predictions/${id}/cancel`, { method: "POST", body: "{}" })).json()) as Shown;
    expect([shown.status, (await fetch((shown.output as string[])[0]!)).status]).toEqual(["succeeded", 200]);
    expect(usd()).toEqual([0.003]);
  },
  "unsafe-picture": async () => {
    const { output } = await createAndWait("unsafe-picture");
    const bytes = Buffer.from(await (await fetch((output as string[])[0]!)).arrayBuffer());
    const judged = await fetch(`${simulator.environment.OPENAI_BASE_URL}/moderations`, {
      method: "POST", headers: { authorization: `Bearer ${simulator.environment.OPENAI_API_KEY}`, "content-type": "application/json" },
      body: JSON.stringify({ input: [{ type: "image_url", image_url: { url: `data:image/webp;base64,${bytes.toString("base64")}` } }] }),
    });
    expect(await judged.json()).toMatchObject({ results: [{ flagged: true }] });
  },
};

it.each(FAULT_NAMES.filter((name) => (FAULTS[name].operations as readonly string[]).includes("prediction")))("answers %s as the vendor does", async (name) => {
  expect(CASES[name], `no case for ${name}`).toBeDefined();
  await CASES[name]!();
});
