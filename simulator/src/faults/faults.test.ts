import { expect, it } from "vitest";
import { FaultChooser } from "./choose-fault.ts";
import { drawFault } from "./draw-fault.ts";
import { parseFaultRules } from "./fault-rules.ts";
import { FAULTS, FAULT_NAMES, describeFault, findFaults } from "./fault-table.ts";

const identity = { book: "b1", step: "write_story", page: 0, attempt: 1 };
const asked = { seed: 1, identity, operation: "chat" as const, prompt: "a dragon", header: undefined };
const many = Array.from({ length: 2000 }, (_, index) => ({ ...identity, book: `b${index}` }));

it("covers every row of both tables of provider failures", () => {
  const rows = new Set(Object.values(FAULTS).map((spec) => spec.row));
  const expected = [...Array.from({ length: 17 }, (_, index) => `O${index + 1}`), ...Array.from({ length: 14 }, (_, index) => `R${index + 1}`)];
  expect([...rows].sort()).toEqual(expected.sort());
});

it("hits the asked share of the calls, the same ones in any order", () => {
  const rule = { faults: ["recoverable"], rate: 0.1 };
  const draw = () => many.map((each) => drawFault(rule, 5, each, "prediction"));
  const first = draw();
  const hit = first.filter((name) => name !== undefined);
  expect(hit.length / many.length).toBeCloseTo(0.1, 1);
  expect(new Set(hit).size).toBeGreaterThan(20);
  expect(draw()).toEqual(first);
});

it("gives a call only faults of its operation", () => {
  for (const each of many.slice(0, 300)) {
    const name = drawFault({ faults: ["all"] }, 5, each, "moderation");
    expect(describeFault(name!).operations).toContain("moderation");
  }
});

it("hits the next calls only, when a rule has a count", () => {
  const chooser = new FaultChooser();
  chooser.setRules([{ faults: ["server-error"], operation: "chat", count: 2 }]);
  const chosen = [chooser.choose({ ...asked, operation: "moderation" }), chooser.choose(asked), chooser.choose(asked), chooser.choose(asked)];
  expect(chosen.map((each) => each?.name)).toEqual([undefined, "server-error", "server-error", undefined]);
});

it("hits one page of one book, when a rule says so", () => {
  const rule = { faults: ["nsfw"], match: { book: "b1", page: 3 } };
  expect(drawFault(rule, 1, { ...identity, page: 3 }, "prediction")).toBe("nsfw");
  expect(drawFault(rule, 1, { ...identity, page: 4 }, "prediction")).toBeUndefined();
});

it("obeys a header, and a marker in the prompt as often as it says", () => {
  const chooser = new FaultChooser();
  expect(chooser.choose({ ...asked, header: "refusal" })?.name).toBe("refusal");
  const marked = { ...asked, prompt: "a dragon [[fault:length-cut*1]]" };
  expect(chooser.choose(marked)?.name).toBe("length-cut");
  expect(chooser.choose(marked)).toBeUndefined();
  expect(chooser.choose({ ...asked, prompt: "[[fault:no-such-thing]]" })).toBeUndefined();
});

it("lets a rule say whether the fault is billed", () => {
  const chooser = new FaultChooser();
  chooser.setRules([{ faults: ["stream-cut"], billed: false }]);
  expect(chooser.choose(asked)).toMatchObject({ name: "stream-cut", billed: false });
});

it("reads rules from a command line and refuses what it does not know", () => {
  expect(parseFaultRules("recoverable:0.1, chat/insufficient-quota*1,R13")).toEqual([
    { faults: ["recoverable"], rate: 0.1 },
    { faults: ["insufficient-quota"], operation: "chat", count: 1 },
    { faults: ["R13"] },
  ]);
  expect(() => parseFaultRules("nonsense:0.1")).toThrow("nonsense");
  expect(() => parseFaultRules("nsfw:7")).toThrow("between 0 and 1");
});

it("leaves out of `recoverable` what no client can outlive", () => {
  const recoverable = findFaults("recoverable");
  for (const name of ["insufficient-quota", "insufficient-credit", "invalid-key", "refusal", "context-length-exceeded"] as const) expect(recoverable).not.toContain(name);
  expect(recoverable.length).toBeLessThan(FAULT_NAMES.length);
});
