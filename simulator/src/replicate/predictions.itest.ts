import sharp from "sharp";
import { afterEach, expect, it } from "vitest";
import { startSimulator, type Simulator, type SimulatorOptions } from "../index.ts";

let simulator: Simulator;
afterEach(() => simulator.close());

type Shown = { id: string; status: string; output: string | string[] | null; error: string | null; input: Record<string, unknown>; data_removed: boolean; urls: { get: string; cancel: string }; started_at?: string; completed_at?: string };
const MODEL = "/models/black-forest-labs/flux-schnell/predictions";

async function start(options: SimulatorOptions = {}): Promise<void> {
  simulator = await startSimulator({ profile: "null", ...options });
}

async function ask(path: string, options: { body?: unknown; headers?: Record<string, string>; method?: string } = {}): Promise<{ status: number; headers: Headers; shown: Shown }> {
  const url = path.startsWith("http") ? path : `${simulator.environment.REPLICATE_BASE_URL}${path}`;
  const response = await fetch(url, {
    method: options.method ?? (options.body === undefined ? "GET" : "POST"),
    headers: { authorization: `Bearer ${simulator.environment.REPLICATE_API_TOKEN}`, "content-type": "application/json", ...options.headers },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  return { status: response.status, headers: response.headers, shown: (await response.json()) as Shown };
}

const create = (input: Record<string, unknown> = {}, headers: Record<string, string> = {}) => ask(MODEL, { body: { input: { prompt: "a dragon", seed: 1, ...input } }, headers });
const cancel = (shown: Shown) => ask(shown.urls.cancel, { method: "POST", body: {} });

/** Polls until the prediction has one of these states. */
async function pollUntil(shown: Shown, ...states: string[]): Promise<Shown> {
  for (;;) {
    const now = (await ask(shown.urls.get)).shown;
    if (states.includes(now.status)) return now;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

it("makes a picture that decodes, and bills it though nobody fetched it", async () => {
  await start({ profile: "A", timeScale: 0.02 });
  const { status, shown } = await create({ output_format: "jpg", aspect_ratio: "4:3" });
  expect([status, shown.status, shown.output]).toEqual([201, "starting", null]);
  const done = await pollUntil(shown, "succeeded");
  expect(simulator.ledger()).toMatchObject([{ provider: "replicate", model: "black-forest-labs/flux-schnell", vendorId: shown.id, outcome: "ok", billed: true, usd: 0.003 }]);
  const file = await fetch((done.output as string[])[0]!);
  expect(file.headers.get("content-type")).toBe("image/jpeg");
  expect(await sharp(Buffer.from(await file.arrayBuffer())).metadata()).toMatchObject({ format: "jpeg", width: 1184, height: 896 });
});

it.each(["webp", "jpg", "png"])("makes valid %s, another file for each prompt and seed", async (format) => {
  await start();
  const fetchPicture = async (input: Record<string, unknown>) => {
    const { shown } = await create({ output_format: format, width: 256, height: 256, ...input }, { prefer: "wait" });
    return Buffer.from(await (await fetch((shown.output as string[])[0]!)).arrayBuffer());
  };
  const files = [await fetchPicture({}), await fetchPicture({ seed: 2 }), await fetchPicture({ prompt: "a kite" }), await fetchPicture({})];
  for (const bytes of files) {
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 256, height: 256 });
    expect((await sharp(bytes).raw().toBuffer()).length).toBe(256 * 256 * 3);
  }
  expect(new Set(files.map((bytes) => bytes.toString("base64"))).size).toBe(3);
});

it("waits for the picture when asked to, and says so when it is late", async () => {
  await start({ profile: "A", timeScale: 0.02 });
  expect(await create({}, { prefer: "wait" })).toMatchObject({ status: 201, shown: { status: "succeeded" } });
  expect(await create({}, { prefer: "wait=1" })).toMatchObject({ status: 202, shown: { status: "processing" } });
});

it("bills what is canceled and not what is aborted", async () => {
  await start({ profile: "A", timeScale: 0.02, faults: [{ faults: ["cold-boot"], match: { prompt: "cold" } }] });
  const running = await pollUntil((await create()).shown, "processing");
  expect((await cancel(running)).shown).toMatchObject({ status: "canceled", output: null });
  const late = (await create({ prompt: "late" }, { "cancel-after": "5s" })).shown;
  expect((await pollUntil(late, "canceled")).started_at).toBeDefined();
  const cold = (await create({ prompt: "cold" }, { "cancel-after": "5s" })).shown;
  expect((await pollUntil(cold, "aborted")).started_at).toBeUndefined();
  expect(simulator.ledger().map(({ outcome, usd }) => [outcome, usd])).toEqual([["canceled", 0.003], ["canceled", 0.003], ["aborted", 0]]);
});

it("lists the account's predictions newest first, with their inputs, in pages", async () => {
  await start();
  for (let index = 0; index < 103; index += 1) await create({ prompt: `page ${index}`, token: `t-${index}` });
  type Page = { results: Shown[]; next: string | null; previous: string | null };
  const first = (await ask("/predictions")).shown as unknown as Page;
  expect(first.results.slice(0, 2).map(({ input }) => input["token"])).toEqual(["t-102", "t-101"]);
  const second = (await ask(first.next!)).shown as unknown as Page;
  expect([first.results.length, second.results.length, second.next]).toEqual([100, 3, null]);
  const other = await ask("/predictions", { headers: { authorization: `Bearer ${simulator.environment.REPLICATE_API_TOKEN}-other` } });
  expect((other.shown as unknown as Page).results).toEqual([]);
});

it("forgets input, output and file an hour after the end", async () => {
  await start();
  const { shown } = await create({}, { prefer: "wait" });
  const [link] = shown.output as string[];
  simulator.skipTime(59 * 60_000);
  expect((await fetch(link!, { method: "HEAD" })).status).toBe(200);
  simulator.skipTime(2 * 60_000);
  expect((await fetch(link!)).status).toBe(404);
  expect((await ask(shown.urls.get)).shown).toMatchObject({ status: "succeeded", input: {}, output: null, data_removed: true });
});

it("tells an account, its models and what is missing", async () => {
  await start();
  expect((await ask("/account")).shown).toMatchObject({ type: "user" });
  expect((await ask("/models/black-forest-labs/flux-schnell")).shown).toMatchObject({ owner: "black-forest-labs", name: "flux-schnell" });
  expect((await ask("/models/nobody/nothing")).status).toBe(404);
  expect(await ask("/account", { headers: { authorization: "Bearer r8_wrong" } })).toMatchObject({ status: 401, shown: { title: "Unauthenticated", status: 401 } });
  expect((await ask(MODEL, { body: { input: {} } })).status).toBe(422);
  expect((await ask("/predictions", { body: { version: "black-forest-labs/flux-dev", input: { prompt: "x" } } })).shown).toMatchObject({ model: "black-forest-labs/flux-dev" });
});
