import { afterAll, beforeAll, expect, test } from "vitest";
import { OPERATOR, openTestApp, type TestApp } from "../../../testing/app.ts";
import { costsFor, PAINTER, pictureCall, readCall, startPaidJob } from "../../../testing/costs.ts";
import { createCallLedger } from "../costs/index.ts";

let testApp: TestApp;
beforeAll(async () => {
  testApp = await openTestApp();
});
afterAll(() => testApp.close());

const reconcile = (payload: object, headers: Record<string, string> = { ...OPERATOR, "x-operator": "mina" }) => testApp.app.inject({ method: "POST", url: "/v1/admin/costs/reconcile", headers, payload });

test("a bill puts calls right, names lines of others, and is in the audit log", async () => {
  const costs = costsFor(testApp.opened.database);
  const ledger = createCallLedger(costs);
  const callId = await ledger.open(pictureCall(await startPaidJob(costs), 2));
  await ledger.keepTicket(callId, "ticket-1");
  await ledger.settle(callId, { outcome: "unknown", kind: "timeout" });
  const bill = { lines: [{ vendor_ticket: "ticket-1", usd: 0.05 }, { request_id: "nobody/page-1/1/1", usd: 7 }], complete_for: { provider: PAINTER.provider, from: "2020-01-01T00:00:00Z", until: "2100-01-01T00:00:00Z" } };
  expect((await reconcile({ ...bill, reason: "November" })).json()).toEqual({ corrected: 1, corrected_by_usd: -0.05, agreed: 0, still_open: 0, not_ours: [{ request_id: "nobody/page-1/1/1", usd: 7 }], not_on_bill: [] });
  expect(await readCall(testApp.opened.database, callId)).toMatchObject({ cost_usd: "0.050000000" });
  expect((await reconcile(bill)).json()).toMatchObject({ corrected: 0, agreed: 1 });
  const { acts } = (await testApp.app.inject({ url: "/v1/admin/audit", headers: OPERATOR })).json<{ acts: object[] }>();
  expect(acts[1]).toMatchObject({ actor: "mina", action: "costs.reconcile", detail: { lines: 2, usd: 7.05, complete_for: bill.complete_for, reason: "November" } });
});

test("a month's bill is not too large", async () => {
  const lines = Array.from({ length: 2000 }, (_, index) => ({ request_id: `00000000-0000-4000-8000-000000000000/page-${index}/1/1`, usd: 0.003 }));
  const answer = await reconcile({ lines });
  expect([answer.statusCode, answer.json<{ not_ours: unknown[] }>().not_ours.length]).toEqual([200, 2000]);
});

test.each<[string, object]>([
  ["without a name", { lines: [{ usd: 1 }] }],
  ["below nothing", { lines: [{ vendor_ticket: "a", usd: -1 }] }],
  ["with a field nobody knows", { lines: [{ vendor_ticket: "a", usd: 1, amount: 1 }] }],
])("a line %s is refused", async (_, bill) => {
  expect((await reconcile(bill)).json()).toMatchObject({ status: 422, code: "VALIDATION", errors: [{ field: expect.stringContaining("lines.0") }] });
});

test("nobody but an operator lays bills", async () => {
  expect((await reconcile({ lines: [] }, await testApp.signUp())).statusCode).toBeGreaterThanOrEqual(401);
});
