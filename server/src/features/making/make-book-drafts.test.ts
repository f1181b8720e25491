import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, TEST_ENGINES } from "../../../testing/database.ts";
import { openTestQueue, readJob, runJobsUntilIdle } from "../../../testing/jobs.ts";
import { bookWork, enqueueBook, fakeMaking, type FakeMaking } from "../../../testing/making.ts";
import { until } from "../../../testing/service-process.ts";
import { fakeModelWriter, fakeModerator, type FakeModelWriter } from "../../../testing/story-fakes.ts";
import type { OpenedDatabase } from "../../database/index.ts";
import { HoldError } from "../../errors/index.ts";
import type { OpenedQueue } from "../../jobs/index.ts";
import { MAKE_BOOK } from "./index.ts";
import { getBook, listPages, listPictures } from "./making.store.ts";

let opened: OpenedDatabase;
let queue: OpenedQueue;
let making: FakeMaking;
let writer: FakeModelWriter;
const runAll = () => runJobsUntilIdle({ opened, queue, works: [bookWork(making)] });

describe.each(TEST_ENGINES)("what is paid for is kept before it is judged, on %s", (engine) => {
  beforeEach(async () => {
    opened = await openTestDatabase(engine);
    queue = await openTestQueue(opened, [MAKE_BOOK]);
    making = fakeMaking(opened);
    Object.assign(making.painter, { isAi: true, madeBy: "fake painting model" });
    writer = fakeModelWriter();
    making.storyWriter = writer;
  });
  afterEach(async () => {
    await queue.close();
    await opened.close();
  });

  const runAgain = async () => {
    await sql`UPDATE pgboss.job SET start_after = now()`.execute(opened.database);
    await runAll();
  };

  test("a picture that waits for its judge is kept and shown to nobody; when the judge is back, it is not painted again", async () => {
    let isAway = true;
    making.moderators.service = { ...fakeModerator(), checkPicture: async (_, { origin }) => (isAway && origin.part === "moderation-page-2" ? Promise.reject(new HoldError(1, "moderation: overloaded")) : { isSafe: true }) };
    const { bookId, jobId } = await enqueueBook({ opened, queue });
    await runAll();
    const waiting = (await listPictures(opened.database, bookId)).find((row) => row.slot === "page-2")!;
    expect(waiting).toMatchObject({ file_key: null, draft: { redraw: 0 } });
    const told = await opened.database.selectFrom("job_events").select("data").where("job_id", "=", jobId).where("name", "=", "page-picture").execute();
    expect(told.map(({ data }) => data["page_number"])).not.toContain(2);
    isAway = false;
    await runAgain();
    expect((await readJob(opened.database, jobId)).status).toBe("completed");
    expect(making.painter.painted.toSorted()).toEqual(["cover", "end-papers", "page-1", "page-2", "page-3", "page-4"]);
    expect((await listPictures(opened.database, bookId)).find((row) => row.slot === "page-2")).toMatchObject({ file_key: waiting.draft!.fileKey, made_by: "fake painting model", draft: null });
  });

  test("of an unsafe picture no file is left", async () => {
    const judged: string[] = [];
    making.moderators.service = { ...fakeModerator(), checkPicture: async (_, { origin }) => {
      if (origin.part === "moderation-page-2") judged.push((await listPictures(opened.database, origin.bookId!)).find((row) => row.slot === "page-2")!.draft!.fileKey);
      return origin.part === "moderation-page-2" ? { isSafe: false, categories: ["violence"], suggestions: [] } : { isSafe: true };
    } };
    const { bookId } = await enqueueBook({ opened, queue });
    await runAll();
    const { file_key: shown } = (await listPictures(opened.database, bookId)).find((row) => row.slot === "page-2")!;
    expect([await making.files.get(judged[0]!), (await making.files.get(shown!)) !== null, judged]).toEqual([null, true, [expect.not.stringContaining(shown!)]]);
  });

  test("a story that has come to its end is kept while its pages are judged, and is not asked for again", async () => {
    let isAway = true;
    const service = fakeModerator();
    making.moderators.service = { ...service, checkTexts: async (input, options) => {
      if (isAway && input.texts.some((text) => text.includes("for the 3. time"))) {
        await until(async () => (await getBook(opened.database, options.origin.bookId!)).story_draft?.pages.length === 4 || null);
        throw new HoldError(1, "moderation: overloaded");
      }
      return service.checkTexts(input, options);
    } };
    const { bookId, jobId } = await enqueueBook({ opened, queue });
    await runAll();
    expect(await listPages(opened.database, bookId)).toHaveLength(2);
    isAway = false;
    await runAgain();
    expect((await readJob(opened.database, jobId)).status).toBe("completed");
    expect([writer.requests.length, writer.rewrites]).toEqual([1, []]);
    expect(await listPages(opened.database, bookId)).toMatchObject([1, 2, 3, 4].map((page_number) => ({ page_number, prompt_hash: "abc", made_by: "fake model" })));
    expect((await getBook(opened.database, bookId)).story_draft).toBeNull();
  });
});
