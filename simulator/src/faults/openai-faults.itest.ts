import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { FAULT_HEADER, FAULTS, FAULT_NAMES, MARKER_WORDS, startSimulator, type FaultName, type Simulator } from "../index.ts";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ profile: "null", timeScale: 0.02 });
});
beforeEach(() => simulator.reset());
afterAll(() => simulator.close());

const SCHEMA = { type: "object", properties: { title: { type: "string" }, pages: { type: "array", items: { type: "object", properties: { page_number: { type: "integer" }, text: { type: "string" } }, required: ["page_number", "text"] } } }, required: ["title", "pages"] };
const CHAT = { model: "gpt-4o-mini", messages: [{ role: "user", content: "A story of 6 pages." }], response_format: { type: "json_schema", json_schema: { name: "story", schema: SCHEMA } } };
const RESPONSES = { model: "gpt-4o-mini", input: "A story of 6 pages.", text: { format: { type: "json_schema", name: "story", schema: SCHEMA } } };
const IMAGE = { model: "gpt-image-1", prompt: "a dragon", size: "256x256", output_format: "jpeg" };

function post(path: string, body: object, fault?: FaultName, signal?: AbortSignal): Promise<Response> {
  return fetch(`${simulator.environment.OPENAI_BASE_URL}${path}`, {
    method: "POST", body: JSON.stringify(body), ...(signal ? { signal } : {}),
    headers: { authorization: `Bearer ${simulator.environment.OPENAI_API_KEY}`, "content-type": "application/json", ...(fault ? { [FAULT_HEADER]: fault } : {}) },
  });
}
const chat = (fault: FaultName, stream = false, signal?: AbortSignal) => post("/chat/completions", { ...CHAT, stream, stream_options: { include_usage: true } }, fault, signal);
const responses = (fault: FaultName, stream = false) => post("/responses", { ...RESPONSES, stream }, fault);

async function refuses(fault: FaultName, status: number, error: object): Promise<Response> {
  const answer = await chat(fault);
  expect(answer.status).toBe(status);
  expect(await answer.clone().json()).toMatchObject({ error });
  expect(simulator.ledger()).toMatchObject([{ fault, billed: false, usd: 0 }]);
  return answer;
}

async function said(fault: FaultName): Promise<string> {
  const answer = (await (await chat(fault)).json()) as { choices: [{ message: { content: string } }] };
  return answer.choices[0].message.content;
}

/** What comes of a stream before it ends or breaks. */
async function readStream(answer: Response): Promise<{ text: string; isBroken: boolean }> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of answer.body!) text += decoder.decode(chunk as Uint8Array, { stream: true });
  } catch {
    return { text, isBroken: true };
  }
  return { text, isBroken: false };
}

function blocks(path: string, body: object, fault: FaultName, error: object): () => Promise<void> {
  return async () => {
    const answer = await post(path, body, fault);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error });
  };
}

const CASES: Partial<Record<FaultName, () => Promise<void>>> = {
  "rate-limited": async () => {
    const answer = await refuses("rate-limited", 429, { type: "requests", param: null, code: "rate_limit_exceeded", message: expect.stringContaining("Please try again in 1s") });
    expect(Object.fromEntries(answer.headers)).toMatchObject({ "retry-after": "1", "retry-after-ms": "1000", "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-tokens": "6m0s" });
  },
  "slow-down": async () => void (await refuses("slow-down", 429, { type: "rate_limit_error", code: "slow_down" })),
  "insufficient-quota": async () => void (await refuses("insufficient-quota", 429, { type: "insufficient_quota", param: null, code: "insufficient_quota" })),
  overloaded: async () => void (await refuses("overloaded", 503, { type: "service_unavailable_error", code: "server_is_overloaded" })),
  "server-error": async () => void (await refuses("server-error", 500, { type: "server_error", param: null, code: null })),
  "invalid-key": async () => void (await refuses("invalid-key", 401, { code: "invalid_api_key" })),
  "context-length-exceeded": async () => void (await refuses("context-length-exceeded", 400, { type: "invalid_request_error", code: "context_length_exceeded" })),
  "length-cut": async () => {
    const answer = (await (await chat("length-cut")).json()) as { choices: [{ finish_reason: string; message: { content: string } }] };
    expect(answer.choices[0].finish_reason).toBe("length");
    expect(answer.choices[0].message.content).toMatch(/^\{"title":"/);
    expect(() => JSON.parse(answer.choices[0].message.content)).toThrow("JSON");
    expect(await (await responses("length-cut")).json()).toMatchObject({ status: "incomplete", incomplete_details: { reason: "max_output_tokens" } });
    expect((await readStream(await responses("length-cut", true))).text).toContain("event: response.incomplete");
  },
  "content-filter": async () => {
    expect(await (await chat("content-filter")).json()).toMatchObject({ choices: [{ finish_reason: "content_filter", message: { content: null } }] });
    expect(await (await responses("content-filter")).json()).toMatchObject({ status: "incomplete", incomplete_details: { reason: "content_filter" }, output: [] });
    expect((await readStream(await responses("content-filter", true))).text).toContain('"reason":"content_filter"');
  },
  refusal: async () => {
    expect(await (await chat("refusal")).json()).toMatchObject({ choices: [{ finish_reason: "stop", message: { content: null, refusal: "I'm sorry, I can't assist with that." } }] });
    expect(await (await responses("refusal")).json()).toMatchObject({ status: "completed", output: [{ content: [{ type: "refusal", refusal: "I'm sorry, I can't assist with that." }] }] });
    expect((await readStream(await responses("refusal", true))).text).toContain("event: response.refusal.done");
  },
  "refusal-in-prose": async () => expect(await said("refusal-in-prose")).toMatch(/^I'm sorry, but/),
  "invalid-json": async () => expect(await said("invalid-json")).toMatch(/^Sure! Here is[^{]+\{"title"/),
  "fenced-json": async () => expect(await said("fenced-json")).toMatch(/^```json\n\{.*\}\n```$/s),
  "trailing-comma": async () => expect(await said("trailing-comma")).toMatch(/,\}$/),
  "wrong-page-count": async () => expect((JSON.parse(await said("wrong-page-count")) as { pages: unknown[] }).pages).toHaveLength(5),
  "duplicate-page-numbers": async () => expect((JSON.parse(await said("duplicate-page-numbers")) as { pages: { page_number: number }[] }).pages.map((page) => page.page_number)).toEqual([1, 2, 3, 4, 5, 5]),
  "unsafe-text": async () => {
    const text = await said("unsafe-text");
    expect(text).toContain(MARKER_WORDS[0]);
    expect(await (await post("/moderations", { model: "omni-moderation-latest", input: text })).json()).toMatchObject({ results: [{ flagged: true, categories: { violence: true } }] });
  },
  "stream-cut": async () => {
    const { text, isBroken } = await readStream(await chat("stream-cut", true));
    expect([isBroken, text.includes("[DONE]"), text.includes('"finish_reason":"stop"'), text.includes('"content":')]).toEqual([false, false, false, true]);
    expect(simulator.ledger()).toMatchObject([{ outcome: "stream-cut", billed: true }]);
    expect((await readStream(await responses("stream-cut", true))).text).not.toContain("response.completed");
  },
  "stream-reset": async () => {
    const { text, isBroken } = await readStream(await chat("stream-reset", true));
    expect([isBroken, text.includes("[DONE]")]).toEqual([true, false]);
  },
  "stream-error-frame": async () => {
    expect((await readStream(await chat("stream-error-frame", true))).text).toMatch(/data: \{"error":\{"message":"[^"]+","type":"server_error","param":null,"code":null\}\}\n\n$/);
    expect((await readStream(await responses("stream-error-frame", true))).text).toMatch(/event: error\ndata: \{"type":"error","sequence_number":\d+,"code":"server_error"[^\n]+\n\n$/);
  },
  "slow-first-token": async () => {
    const answer = await chat("slow-first-token", true);
    expect(simulator.ledger()).toMatchObject([{ outcome: "in-flight" }]);
    await readStream(answer);
    const [call] = simulator.calls();
    expect(call!.endedAtMs! - call!.arrivedAtMs).toBeGreaterThanOrEqual(40_000);
  },
  "stream-stall": async () => {
    const controller = new AbortController();
    const answer = await chat("stream-stall", true, controller.signal);
    const reader = answer.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('"role":"assistant"');
    const next = reader.read();
    controller.abort();
    await expect(next).rejects.toThrow("aborted");
    await expect.poll(() => simulator.ledger()).toMatchObject([{ outcome: "stream-stall", billed: true }]);
  },
  hang: async () => {
    const controller = new AbortController();
    const answer = chat("hang", true, controller.signal);
    await expect.poll(() => simulator.ledger()).toMatchObject([{ outcome: "in-flight" }]);
    controller.abort();
    await expect(answer).rejects.toThrow("aborted");
    await expect.poll(() => simulator.ledger()).toMatchObject([{ outcome: "hang", billed: false }]);
  },
  "connection-reset": async () => {
    await expect(chat("connection-reset", true)).rejects.toThrow("fetch failed");
    expect(simulator.ledger()).toMatchObject([{ outcome: "connection-reset", usd: 0 }]);
  },
  "answer-lost": async () => {
    await expect(post("/images/generations", IMAGE, "answer-lost")).rejects.toThrow("fetch failed");
    expect(simulator.ledger()).toMatchObject([{ outcome: "answer-lost", usd: 0.042 }]);
  },
  "slow-tail": async () => {
    expect((await chat("slow-tail")).status).toBe(200);
    expect(simulator.calls()).toMatchObject([{ outcome: "slow-tail", draw: { isTail: true } }]);
  },
  "picture-blocked": blocks("/images/generations", IMAGE, "picture-blocked", { type: "image_generation_user_error", code: "moderation_blocked", moderation_details: { moderation_stage: "input" } }),
  "picture-blocked-output": blocks("/images/generations", IMAGE, "picture-blocked-output", { code: "moderation_blocked", moderation_details: { moderation_stage: "output" } }),
  "content-policy-violation": blocks("/images/generations", IMAGE, "content-policy-violation", { code: "content_policy_violation" }),
  "html-page": async () => {
    const answer = await chat("html-page");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await answer.text()).toMatch(/^<!DOCTYPE html>/);
  },
  "unsafe-picture": async () => {
    const made = (await (await post("/images/generations", IMAGE, "unsafe-picture")).json()) as { data: [{ b64_json: string }] };
    const judge = async (data: string) => (await post("/moderations", { model: "omni-moderation-latest", input: [{ type: "image_url", image_url: { url: `data:image/jpeg;base64,${data}` } }] })).json();
    expect(await judge(made.data[0].b64_json)).toMatchObject({ results: [{ flagged: true, categories: { violence: true }, category_applied_input_types: { violence: ["image"], harassment: [] } }] });
    const safe = (await (await post("/images/generations", IMAGE)).json()) as { data: [{ b64_json: string }] };
    expect(await judge(safe.data[0].b64_json)).toMatchObject({ results: [{ flagged: false }] });
  },
  "unsafe-verdict": async () => expect(await (await post("/moderations", { input: "a shy dragon" }, "unsafe-verdict")).json()).toMatchObject({ results: [{ flagged: true }] }),
};

it.each(FAULT_NAMES.filter((name) => FAULTS[name].operations.some((operation) => operation !== "prediction")))("answers %s as the vendor does", async (name) => {
  expect(CASES[name], `no case for ${name}`).toBeDefined();
  await CASES[name]!();
});

it("bills what was written when the client leaves a stream", async () => {
  const slow = await startSimulator({ profile: "A" });
  const controller = new AbortController();
  const answer = await fetch(`${slow.environment.OPENAI_BASE_URL}/responses`, {
    method: "POST", signal: controller.signal, body: JSON.stringify({ ...RESPONSES, stream: true }),
    headers: { authorization: `Bearer ${slow.environment.OPENAI_API_KEY}`, "content-type": "application/json" },
  });
  let seen = "";
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    seen += chunk;
    if (seen.includes("output_text.delta")) break;
  }
  controller.abort();
  await expect.poll(() => slow.ledger()).toMatchObject([{ outcome: "client-gone", billed: true }]);
  const [row] = slow.ledger();
  expect(row!.units.outputTokens).toBeGreaterThanOrEqual(1);
  expect(row!.units.outputTokens).toBeLessThan(200);
  expect(row!.usd).toBeCloseTo((row!.units.inputTokens! * 0.15 + row!.units.outputTokens! * 0.6) / 1e6, 9);
  const known = await fetch(`${slow.environment.OPENAI_BASE_URL}/responses/${row!.vendorId}`, { headers: { authorization: `Bearer ${slow.environment.OPENAI_API_KEY}` } });
  expect(await known.json()).toMatchObject({ status: "cancelled", usage: { output_tokens: row!.units.outputTokens } });
  await slow.close();
});
