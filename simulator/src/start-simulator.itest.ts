import { afterEach, expect, it } from "vitest";
import { IDENTITY_HEADER, startSimulator, type Simulator, type SimulatorOptions } from "./index.ts";
import { listPrices } from "./bill/print-prices.ts";

let simulator: Simulator;
afterEach(() => simulator.close());

async function start(options: SimulatorOptions = {}): Promise<void> {
  simulator = await startSimulator({ profile: "null", ...options });
}

type Vendor = "openai" | "replicate";
function ask(vendor: Vendor, path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, REPLICATE_API_TOKEN, REPLICATE_BASE_URL } = simulator.environment;
  return fetch(`${vendor === "openai" ? OPENAI_BASE_URL : REPLICATE_BASE_URL}${path}`, {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${vendor === "openai" ? OPENAI_API_KEY : REPLICATE_API_TOKEN}`, "content-type": "application/json", ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}
const write = (identity: string, prompt = "Four pages of a story, 4 pages.") => ask("openai", "/responses", { model: "gpt-4o-mini", input: prompt }, { [IDENTITY_HEADER]: identity });
const paint = (identity: string) => ask("replicate", "/models/black-forest-labs/flux-schnell/predictions", { input: { prompt: "x", width: 64, height: 64 } }, { [IDENTITY_HEADER]: identity });
const control = async (path: string, method = "GET", body?: object) =>
  (await fetch(`${simulator.url}/__simulator${path}`, { method, ...(body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {}) })).json() as Promise<Record<string, unknown>>;

it("refuses to listen where others could reach it", async () => {
  await start();
  await expect(startSimulator({ host: "0.0.0.0" })).rejects.toThrow("loopback only");
});

it("opens to its keys only, and knows its models only", async () => {
  await start({ models: ["local/story-7b"] });
  const statuses = await Promise.all([
    ask("openai", "/models"), ask("openai", "/models/gpt-4o-mini"), ask("openai", "/models/local/story-7b"), ask("openai", "/models/gpt-nope"),
    ask("openai", "/models", undefined, { authorization: "Bearer sk-wrong-key-0001" }), ask("openai", "/chat/completions", { model: "gpt-nope", messages: [] }),
    ask("openai", "/models", undefined, { authorization: "" }), ask("replicate", "/models/nobody/nothing"),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 404, 401, 404, 401, 404]);
  expect(await statuses[3]!.json()).toMatchObject({ error: { code: "model_not_found" } });
  expect(await statuses[4]!.json()).toMatchObject({ error: { code: "invalid_api_key", message: expect.stringContaining("sk-w*********0001") } });
});

it("draws the same latencies and stories for a call, whatever came before it", async () => {
  const identities = Array.from({ length: 12 }, (_, index) => `book-${index}/write_story/0/1`);
  const run = async (order: readonly string[]) => {
    await start({ profile: "B", timeScale: 0.001, seed: 7 });
    const stories = await Promise.all(order.map(async (identity) => [identity, ((await (await write(identity)).json()) as { output: [{ content: [{ text: string }] }] }).output[0].content[0].text]));
    const draws = simulator.calls().map(({ identity, draw, units, vendorId }) => [identity, { draw, units, vendorId }]);
    await simulator.close();
    return { stories: Object.fromEntries(stories) as object, draws: Object.fromEntries(draws) as object };
  };
  const forwards = await run(identities);
  expect(await run([...identities].reverse())).toEqual(forwards);
  expect(new Set(Object.values(forwards.stories)).size).toBe(12);
});

it("knows a call without a header by what it asks, and a second try as another call", async () => {
  await start();
  const body = { model: "gpt-4o-mini", input: "A story of 4 pages." };
  await ask("openai", "/responses", body);
  await ask("openai", "/responses", { ...body, input: "Another story of 4 pages." });
  await ask("openai", "/responses", body);
  const [first, other, again] = simulator.ledger().map(({ identity }) => identity.split("/"));
  expect([first![0] === again![0], first![0] === other![0], first![3], again![3]]).toEqual([true, false, "1", "2"]);
});

it("refuses what is above the account's limit, and remembers it", async () => {
  await start({ faults: [{ faults: ["prediction-stuck"] }], limits: { "replicate/pictures": { inFlight: 2 }, "openai/text": { perMinute: 1 } } });
  const answers = [await paint("b/draw_pages/1/1"), await paint("b/draw_pages/2/1"), await paint("b/draw_pages/3/1")];
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 429]);
  expect(await answers[2]!.json()).toEqual({ detail: "Request was throttled. Your rate limit resets in ~1s." });
  await write("b/write_story/0/1");
  const refused = await write("b/write_story/0/2");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, expect.stringMatching(/^(59|60)$/)]);
  expect(simulator.overruns()).toMatchObject([
    { lane: "replicate/pictures", kind: "in-flight", limit: 2, identity: "b/draw_pages/3/1" },
    { lane: "openai/text", kind: "per-minute", limit: 1, identity: "b/write_story/0/2" },
  ]);
  expect(simulator.lanes()).toMatchObject([{ lane: "replicate/pictures", inFlight: 2, mostInFlight: 2, refused: 1 }, { lane: "openai/text" }]);
  const { urls } = (await answers[0]!.json()) as { urls: { cancel: string } };
  await ask("replicate", new URL(urls.cancel).pathname.replace("/v1", ""), {});
  expect((await paint("b/draw_pages/3/2")).status).toBe(201);
  simulator.skipTime(60_000);
  expect((await write("b/write_story/0/3")).status).toBe(200);
});

it("bills a book to the cent, at the prices it prints", async () => {
  await start();
  const usage = ((await (await write("b/write_story/0/1", "A story of 8 pages.")).json()) as { usage: { input_tokens: number; output_tokens: number } }).usage;
  for (let page = 0; page <= 8; page += 1) await paint(`b/draw_pages/${page}/1`);
  await ask("openai", "/moderations", { input: ["one", "two"] });
  await ask("openai", "/audio/speech", { model: "tts-1", input: "a".repeat(400), voice: "alloy" });
  const prices = listPrices();
  const text = prices["openai/gpt-4o-mini"]!;
  const expected = (usage.input_tokens * text.input_usd_per_million_tokens! + usage.output_tokens * text.output_usd_per_million_tokens!) / 1e6 + 9 * prices["replicate/black-forest-labs/flux-schnell"]!.usd_per_image! + (400 * prices["openai/tts-1"]!.usd_per_million_characters!) / 1e6;
  await expect.poll(() => simulator.ledger().every(({ outcome }) => outcome === "ok")).toBe(true);
  expect(simulator.totalUsd()).toBeCloseTo(expected, 9);
  expect(await control("/ledger")).toMatchObject({ total_usd: simulator.totalUsd(), rows: expect.arrayContaining([expect.objectContaining({ identity: "b/draw_pages/8/1", usd: 0.003 })]) });
});

it("judges texts one by one and a message of parts as one thing", async () => {
  await start();
  const judge = async (input: unknown) => ((await (await ask("openai", "/moderations", { model: "omni-moderation-latest", input })).json()) as { results: { flagged: boolean }[] }).results.map(({ flagged }) => flagged);
  expect(await judge("a shy dragon")).toEqual([false]);
  expect(await judge(["a shy dragon", "a gorewick dragon"])).toEqual([false, true]);
  expect(await judge([{ type: "text", text: "a shy dragon" }, { type: "text", text: "a gorewick" }])).toEqual([true]);
});

it("is steered while it runs", async () => {
  await start();
  await control("/faults", "POST", { text: "chat/insufficient-quota*1,responses/server-error@book=b1" });
  await control("/faults", "POST", { faults: ["nsfw"], match: { page: 7 }, count: 1 });
  expect((await control("/faults")).rules).toMatchObject([{ faults: ["insufficient-quota"], left: 1 }, { match: { book: "b1" }, left: null }, { faults: ["nsfw"], left: 1 }]);
  expect([(await write("b1/write_story/0/1")).status, (await write("b2/write_story/0/1")).status]).toEqual([500, 200]);
  expect(await control("/faults", "POST", { faults: ["nonsense"] })).toMatchObject({ error: { message: expect.stringContaining("nonsense") } });
  await control("/faults", "DELETE");
  expect((await write("b1/write_story/0/2")).status).toBe(200);
  await control("/limits", "POST", { "openai/text": { perMinute: 1 } });
  expect((await write("b1/write_story/0/3")).status).toBe(429);
  expect((await control("/overruns")).overruns).toHaveLength(1);
  expect((await control("/calls")).calls).toHaveLength(4);
  await control("/reset", "POST");
  expect(await control("/ledger")).toEqual({ total_usd: 0, rows: [] });
  expect((await control("/overruns")).overruns).toEqual([]);
});

it("meets faults in the share that was asked for, the same ones each time", async () => {
  const run = async () => {
    await start({ seed: 3, faults: [{ faults: ["server-error"], rate: 0.1, operation: "responses" }] });
    const statuses = await Promise.all(Array.from({ length: 200 }, async (_, index) => (await write(`b${index}/write_story/0/1`, "1 page, ages 3-5")).status));
    await simulator.close();
    return statuses;
  };
  const first = await run();
  expect(first.filter((status) => status === 500).length / 200).toBeCloseTo(0.1, 1);
  expect(await run()).toEqual(first);
});
