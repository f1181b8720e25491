import type { Job, JobAccepted } from "@ai-story-book/contracts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTestApp, type TestApp } from "../../../testing/app.ts";

let testApp: TestApp;
let mina: { authorization: string };
let accepted: JobAccepted;
beforeEach(async () => {
  testApp = await openTestApp();
  mina = await testApp.signUp();
  accepted = (await testApp.app.inject({ method: "POST", url: "/v1/books", headers: mina, payload: { topic: "a shy dragon", page_count: 4 } })).json();
});
afterEach(() => testApp.close());

const getJob = async () => (await testApp.app.inject({ method: "GET", url: accepted.links.job, headers: mina })).json<Job>();
type Event = { id: string; event: string; data: Record<string, unknown> };
async function readEvents(headers: Record<string, string> = {}): Promise<Event[]> {
  const answer = await testApp.app.inject({ method: "GET", url: accepted.links.events, headers: { ...mina, ...headers } });
  expect(answer.headers["content-type"]).toBe("text/event-stream");
  return answer.body.split("\n\n").filter((block) => block.startsWith("id:")).map((block) => {
    const fields = new Map(block.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]));
    return { id: fields.get("id")!, event: fields.get("event")!, data: JSON.parse(fields.get("data")!) as Record<string, unknown> };
  });
}

test("GET /v1/jobs/{id} tells how far the job is", async () => {
  expect(await getJob()).toMatchObject({ job_id: accepted.job_id, kind: "making.make-book", status: "queued", current_step: "queued", progress: 0, attempt: 0 });
  await testApp.makeBooks();
  expect(await getJob()).toMatchObject({ status: "completed", current_step: "done", progress: 100, attempt: 1, finished_at: expect.any(String) as string });
});

test("the stream tells every page, every picture and the end, and then ends", async () => {
  await testApp.makeBooks();
  const events = await readEvents();
  expect(events.filter(({ event }) => event === "page-text").map(({ data }) => data["page_number"])).toEqual([1, 2, 3, 4]);
  expect(events.filter(({ event }) => event === "page-picture").map(({ data }) => data["page_number"]).sort()).toEqual([0, 1, 2, 3, 4]);
  expect(events.at(-1)).toMatchObject({ event: "completed", data: { book_id: accepted.book_id } });
});

test("a stream that is open while the book is made gets the same", async () => {
  const reading = readEvents();
  await testApp.makeBooks();
  const events = await reading;
  expect(events.at(-1)?.event).toBe("completed");
  expect(events).toEqual(await readEvents());
});

test("Last-Event-ID goes on after any event, without loss and without repetition", async () => {
  await testApp.makeBooks();
  const all = await readEvents();
  for (const at of [0, 5, all.length - 3]) expect(await readEvents({ "last-event-id": all[at]!.id })).toEqual(all.slice(at + 1));
});

test("a canceled job ends canceled and its stream ends", async () => {
  const answer = await testApp.app.inject({ method: "POST", url: `${accepted.links.job}/cancel`, headers: mina });
  expect(answer.json<Job>().status).toBe("canceled");
  await testApp.makeBooks();
  expect((await getJob()).status).toBe("canceled");
  expect((await readEvents()).at(-1)).toMatchObject({ event: "job", data: { status: "canceled" } });
});

test("a failed job tells its code and what to do, on the job and at the end of the stream", async () => {
  testApp.making.moderators.builtIn.checkTexts = async () => ({ isSafe: false, categories: ["violence"], suggestions: ["a kind dragon"] });
  await testApp.makeBooks();
  expect((await getJob()).error).toMatchObject({ code: "SAFETY_INPUT", suggestions: ["a kind dragon"] });
  expect((await readEvents()).at(-1)).toMatchObject({ event: "failed", data: { code: "SAFETY_INPUT", action: expect.any(String) as string } });
});
