import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, TEST_ENGINES } from "../../../testing/database.ts";
import { openTestQueue, readJob, runJobsUntilIdle, startTestWorker } from "../../../testing/jobs.ts";
import { bookWork, enqueueBook, fakeMaking, type FakeMaking } from "../../../testing/making.ts";
import { fakeStoryWriter } from "../../../testing/story-fakes.ts";
import type { OpenedDatabase } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { OpenedQueue } from "../../jobs/index.ts";
import { MAKE_BOOK } from "./index.ts";
import { getBook, listBookFileNames, listPages, listPictures } from "./making.store.ts";

let opened: OpenedDatabase;
let queue: OpenedQueue;
let making: FakeMaking;
const runAll = () => runJobsUntilIdle({ opened, queue, works: [bookWork(making)] });

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeEach(async () => {
    opened = await openTestDatabase(engine);
    queue = await openTestQueue(opened, [MAKE_BOOK]);
    making = fakeMaking(opened);
  });
  afterEach(async () => {
    await queue.close();
    await opened.close();
  });

  test("a book ends with every page, every picture and both files", async () => {
    const { bookId, jobId } = await enqueueBook({ opened, queue });
    await runAll();
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "completed", progress: 100, current_step: "done" });
    expect(await getBook(opened.database, bookId)).toMatchObject({ status: "completed", title: "Mina and the Meadow", story_made_by: "fake writer" });
    expect(await listPages(opened.database, bookId)).toHaveLength(4);
    expect((await listPictures(opened.database, bookId)).map((row) => row.slot).sort()).toEqual(["cover", "end-papers", "page-1", "page-2", "page-3", "page-4"]);
    expect((await listBookFileNames(opened.database, bookId)).sort()).toEqual(["book.epub", "book.pdf"]);
  });

  test("a reader hears of each page and each picture, in the order they were stored", async () => {
    const { jobId } = await enqueueBook({ opened, queue });
    await runAll();
    const told = await opened.database.selectFrom("job_events").select(["name", "data"]).where("job_id", "=", jobId).where("name", "<>", "job").orderBy("id").execute();
    expect(told.filter((event) => event.name === "page-text").map((event) => event.data["page_number"])).toEqual([1, 2, 3, 4]);
    expect(told.filter((event) => event.name === "page-picture").map((event) => event.data["page_number"]).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(told.find((event) => event.name === "page-picture")?.data["picture_url"]).toMatch(/^\/v1\/books\/[0-9a-f-]+\/pictures\/\d\?v=[0-9a-f]{16}$/);
  });

  test("steps come in the order of the contract and progress never falls", async () => {
    const { jobId } = await enqueueBook({ opened, queue });
    await runAll();
    const told = await opened.database.selectFrom("job_events").select("data").where("job_id", "=", jobId).where("name", "=", "job").orderBy("id").execute();
    const steps = told.map(({ data }) => data["current_step"]).filter((step, index, all) => step !== all[index - 1]);
    expect(steps).toEqual(["queued", "moderate_input", "write_story", "design_characters", "draw_pages", "check_output", "bind_book", "done"]);
    const progress = told.map(({ data }) => data["progress"] as number);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  test("a page's picture is begun while the story is still being written", async () => {
    await enqueueBook({ opened, queue });
    const firstPicture = Promise.withResolvers<void>();
    making.painter.beforePainting = async ({ key }) => {
      if (key === "page-1") firstPicture.resolve();
    };
    making.storyWriter.beforePage = async (pageNumber) => {
      if (pageNumber === 4) await firstPicture.promise;
    };
    await runAll();
    expect(making.painter.painted).toHaveLength(6);
  });

  test("never more pictures of one book at once than allowed", async () => {
    await enqueueBook({ opened, queue }, { page_count: 12 });
    let atOnce = 0;
    let most = 0;
    const three = Promise.withResolvers<void>();
    making.painter.beforePainting = async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      if (atOnce === 3) three.resolve();
      await three.promise;
      atOnce -= 1;
    };
    await runAll();
    expect(most).toBe(3);
  });

  test("an unsafe topic ends SAFETY_INPUT with suggestions, and nothing is made", async () => {
    const { bookId, jobId } = await enqueueBook({ opened, queue }, { topic: "gore" });
    await runAll();
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "SAFETY_INPUT", error_suggestions: ["a kind dragon"] });
    expect(making.storyWriter.requests).toEqual([]);
    expect(making.painter.painted).toEqual([]);
    expect((await getBook(opened.database, bookId)).status).toBe("failed");
  });

  test("an unsafe page ends SAFETY_OUTPUT and is neither stored nor shown", async () => {
    making.storyWriter = fakeStoryWriter({ page: (page) => (page.pageNumber === 3 ? { ...page, text: "all gore" } : page) });
    const { bookId, jobId } = await enqueueBook({ opened, queue });
    await runAll();
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "SAFETY_OUTPUT" });
    expect((await listPages(opened.database, bookId)).map((page) => page.page_number)).toEqual([1, 2]);
  });

  test("a story with too few pages ends LLM_JSON_INVALID", async () => {
    making.storyWriter = { ...fakeStoryWriter(), writeStory: (request, options) => fakeStoryWriter().writeStory({ ...request, pageCount: 2 }, options) };
    const { jobId } = await enqueueBook({ opened, queue });
    await runAll();
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "LLM_JSON_INVALID" });
  });

  test("a resumed job paints no stored picture again and rewrites no stored text", async () => {
    const { bookId, jobId } = await enqueueBook({ opened, queue });
    making.painter.beforePainting = async ({ key }) => {
      if (key === "page-3") throw new Error("the process dies here");
    };
    const worker = await startTestWorker({ opened, queue, works: [bookWork(making)] });
    await expect.poll(async () => (await readJob(opened.database, jobId)).failure_count).toBeGreaterThan(0);
    await worker.stop({ graceMs: 0 });
    const before = { pages: await listPages(opened.database, bookId), pictures: (await listPictures(opened.database, bookId)).filter((row) => row.file_key !== null) };
    expect(before.pictures.length).toBeGreaterThan(0);
    making.painter.beforePainting = async () => {};
    making.painter.painted.length = 0;
    await sql`UPDATE pgboss.job SET start_after = now()`.execute(opened.database);
    await runAll();
    expect((await readJob(opened.database, jobId)).status).toBe("completed");
    const after = await listPictures(opened.database, bookId);
    for (const row of before.pictures) expect(after.find((other) => other.slot === row.slot)).toEqual(row);
    for (const { slot } of before.pictures) expect(making.painter.painted).not.toContain(slot);
    const pages = await listPages(opened.database, bookId);
    for (const page of before.pages) expect(pages.find((other) => other.page_number === page.page_number)).toEqual(page);
  });

  test("a failed picture ends the job with its code once those under way are stored", async () => {
    const { bookId, jobId } = await enqueueBook({ opened, queue });
    making.painter.beforePainting = async ({ key }) => {
      if (key === "page-2") throw new AppError("IMAGE_FAILED");
    };
    await runAll();
    expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "IMAGE_FAILED" });
    expect((await listPictures(opened.database, bookId)).filter((row) => row.slot !== "page-2").every((row) => row.file_key !== null)).toBe(true);
  });

  test("the same note of many pictures is one warning of the book", async () => {
    const { bookId } = await enqueueBook({ opened, queue }, { narration: true });
    await runAll();
    expect((await getBook(opened.database, bookId)).warnings.map((note) => note.detail).sort()).toEqual([
      "This service has no narrator; the book comes without narration.", "a picture for tests", "a story for tests",
    ]);
  });
});
