import { expect, it } from "vitest";
import { AccountGate } from "./account-limits.ts";

it("refuses the call above the limit in flight, and remembers it", () => {
  const gate = new AccountGate({ "replicate/pictures": { inFlight: 1 } });
  const leave = gate.enter("r8", "replicate/pictures", "b/draw/1/1");
  expect(gate.enter("r8", "replicate/pictures", "b/draw/2/1")).toMatchObject({ kind: "in-flight", limit: 1 });
  expect(gate.overruns).toMatchObject([{ lane: "replicate/pictures", identity: "b/draw/2/1" }]);
  if (typeof leave === "function") leave();
  expect(gate.enter("r8", "replicate/pictures", "b/draw/2/2")).toBeTypeOf("function");
  expect(gate.list()).toMatchObject([{ inFlight: 1, mostInFlight: 1, accepted: 2, refused: 1 }]);
});

it("frees a place in a minute's limit when its minute is over", () => {
  let now = 0;
  const gate = new AccountGate({ "openai/text": { perMinute: 2 } }, () => now);
  gate.enter("sk", "openai/text", "a");
  now = 10_000;
  gate.enter("sk", "openai/text", "b");
  now = 20_000;
  expect(gate.enter("sk", "openai/text", "c")).toEqual({ kind: "per-minute", limit: 2, retryAfterSeconds: 40 });
  now = 60_001;
  expect(gate.enter("sk", "openai/text", "c")).toBeTypeOf("function");
});

it("counts each account for itself", () => {
  const gate = new AccountGate({ "openai/text": { inFlight: 1 } });
  expect(gate.enter("one", "openai/text", "a")).toBeTypeOf("function");
  expect(gate.enter("two", "openai/text", "b")).toBeTypeOf("function");
});

it("leaves once, however often it is told to", () => {
  const gate = new AccountGate({});
  const leave = gate.enter("one", "openai/text", "a");
  if (typeof leave === "function") { leave(); leave(); }
  expect(gate.list()[0]!.inFlight).toBe(0);
});
