import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, TEST_ENGINES } from "../../../testing/database.ts";
import { openTestQueue, readJob, runJobsUntilIdle, startTestWorker } from "../../../testing/jobs.ts";
import { bookWork, enqueueBook, fakeMaking, type FakeMaking } from "../../../testing/making.ts";
import { fakeModelWriter, fakeModerator, type FakeModelWriter } from "../../../testing/story-fakes.ts";
import type { OpenedDatabase } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { OpenedQueue } from "../../jobs/index.ts";
import { MAKE_BOOK } from "./index.ts";
import { getBook, listPages, listPictures } from "./making.store.ts";

const LONG = "Mina walks and walks and walks and walks and walks over the meadow all day long.";
const LONGER = `${LONG} And then she walks some more.`;
const SHORT = "Mina walks home.";
const UNSAFE = "all gore";

let opened: OpenedDatabase;
let queue: OpenedQueue;
let making: FakeMaking;
let writer: FakeModelWriter;
const runAll = () => runJobsUntilIdle({ opened, queue, works: [bookWork(making)] });
const write = (texts: Parameters<typeof fakeModelWriter>[0]) => {
  writer = fakeModelWriter(texts);
  making.storyWriter = writer;
};
const textsOf = async (bookId: string) => (await listPages(opened.database, bookId)).map((page) => page.text);
const toldTexts = async (jobId: string) =>
  (await opened.database.selectFrom("job_events").select("data").where("job_id", "=", jobId).where("name", "=", "page-text").orderBy("id").execute()).map(({ data }) => [data["page_number"], data["text"]]);

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeEach(async () => {
    opened = await openTestDatabase(engine);
    queue = await openTestQueue(opened, [MAKE_BOOK]);
    making = fakeMaking(opened);
    Object.assign(making.painter, { isAi: true, madeBy: "fake painting model" });
    write({});
  });
  afterEach(async () => {
    await queue.close();
    await opened.close();
  });

  describe("reading level", () => {
    test("a page that is too long is shown at once and replaced by its shorter rewrite; only it is written again", async () => {
      write({ 2: [LONG, SHORT] });
      const { bookId, jobId } = await enqueueBook({ opened, queue });
      await runAll();
      expect((await textsOf(bookId))[1]).toBe(SHORT);
      expect(writer.rewrites).toEqual([[{ pageNumber: 2, problems: ["It is too long."] }]]);
      expect((await toldTexts(jobId)).filter(([page]) => page === 2)).toEqual([[2, LONG], [2, SHORT]]);
      expect((await getBook(opened.database, bookId)).warnings.map(({ code }) => code)).not.toContain("reading-level-off");
    });

    test("a page that stays too long after two rewrites is accepted with a warning", async () => {
      write({ 2: [LONGER, LONG, `${LONG} `] });
      const { bookId, jobId } = await enqueueBook({ opened, queue });
      await runAll();
      expect((await readJob(opened.database, jobId)).status).toBe("completed");
      expect(writer.rewrites).toHaveLength(2);
      expect((await textsOf(bookId))[1]).toBe(LONG);
      expect((await getBook(opened.database, bookId)).warnings).toContainEqual({ code: "reading-level-off", detail: "pages 2" });
    });

    test("a model that does not listen is not paid a second time, and its worse page does not replace the better one", async () => {
      write({ 2: [LONG, LONGER, SHORT] });
      const { bookId } = await enqueueBook({ opened, queue });
      await runAll();
      expect(writer.rewrites).toHaveLength(1);
      expect((await textsOf(bookId))[1]).toBe(LONG);
    });

    test("our own stories are not measured again", async () => {
      write({ 2: [LONG] });
      making.storyWriter = { ...writer, isAi: false };
      const { bookId } = await enqueueBook({ opened, queue });
      await runAll();
      expect((await textsOf(bookId))[1]).toBe(LONG);
    });
  });

  describe("pages that no reader may see", () => {
    test("an unsafe page is never stored or told; its rewrite is", async () => {
      write({ 3: [UNSAFE, SHORT] });
      const { bookId, jobId } = await enqueueBook({ opened, queue });
      await runAll();
      expect((await readJob(opened.database, jobId)).status).toBe("completed");
      expect((await textsOf(bookId))[2]).toBe(SHORT);
      expect(JSON.stringify(await toldTexts(jobId))).not.toContain("gore");
    });

    test("a page that is unsafe also after two rewrites ends the book SAFETY_OUTPUT", async () => {
      write({ 3: [UNSAFE, UNSAFE, UNSAFE, SHORT] });
      const { jobId } = await enqueueBook({ opened, queue });
      await runAll();
      expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "SAFETY_OUTPUT" });
      expect(writer.rewrites).toHaveLength(2);
    });

    test("an unsafe title is written anew; nothing of the first story is kept", async () => {
      let stories = 0;
      making.moderators.service = { ...fakeModerator(), checkTexts: async ({ texts }) => (texts.includes("Mina and the Meadow") && (stories += 1) < 3 ? { isSafe: false, categories: ["hate"], suggestions: [] } : { isSafe: true }) };
      const { jobId } = await enqueueBook({ opened, queue });
      await runAll();
      expect((await readJob(opened.database, jobId)).status).toBe("completed");
      expect(writer.requests).toHaveLength(3);
    });

    test("a page that the model left out is asked for again", async () => {
      write({ 4: [null, SHORT] });
      const { bookId } = await enqueueBook({ opened, queue });
      await runAll();
      expect(writer.rewrites).toEqual([[{ pageNumber: 4, problems: ["This page is missing."] }]]);
      expect(await textsOf(bookId)).toHaveLength(4);
      expect((await listPictures(opened.database, bookId)).filter((row) => row.file_key !== null)).toHaveLength(6);
    });

    test("a page that never comes ends the book LLM_JSON_INVALID", async () => {
      write({ 4: [null, null, null] });
      const { jobId } = await enqueueBook({ opened, queue });
      await runAll();
      expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "LLM_JSON_INVALID" });
    });
  });

  describe("a moderation service", () => {
    test("is asked about the topic while the story begins; nothing is kept or painted before it agrees", async () => {
      const service = fakeModerator();
      const agreed = Promise.withResolvers<void>();
      const written = Promise.withResolvers<void>();
      making.moderators.service = { ...service, checkTexts: async (input, options) => {
        if (input.stage === "input") await agreed.promise;
        return service.checkTexts(input, options);
      } };
      writer.beforePage = async (pageNumber) => {
        if (pageNumber === 4) written.resolve();
      };
      const { bookId, jobId } = await enqueueBook({ opened, queue });
      const worker = await startTestWorker({ opened, queue, works: [bookWork(making)] });
      await written.promise;
      expect([await listPages(opened.database, bookId), making.painter.painted]).toEqual([[], []]);
      agreed.resolve();
      await worker.whenIdle();
      await worker.stop({ graceMs: 0 });
      expect((await readJob(opened.database, jobId)).status).toBe("completed");
    });

    test("that refuses the topic ends the book SAFETY_INPUT, and nothing of the story is kept", async () => {
      making.moderators.service = { ...fakeModerator(), checkTexts: async ({ stage }) => (stage === "input" ? { isSafe: false, categories: ["hate"], suggestions: [] } : { isSafe: true }) };
      const { bookId, jobId } = await enqueueBook({ opened, queue });
      await runAll();
      expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "SAFETY_INPUT" });
      expect([await listPages(opened.database, bookId), (await getBook(opened.database, bookId)).title, making.painter.painted]).toEqual([[], "", []]);
    });

    test("that cannot be reached stops the book: it fails closed", async () => {
      making.moderators.service = { ...fakeModerator(), checkTexts: async () => Promise.reject(new AppError("LLM_TIMEOUT")) };
      const { bookId, jobId } = await enqueueBook({ opened, queue });
      await runAll();
      expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "LLM_TIMEOUT" });
      expect(await listPages(opened.database, bookId)).toEqual([]);
    });

    test("that flags a picture has it painted anew with another redraw, twice at most", async () => {
      const redraws: number[] = [];
      making.painter.beforePainting = async (request) => {
        if (request.key === "page-2" && request.kind === "page") redraws.push(request.redraw);
      };
      making.moderators.service = { ...fakeModerator(), checkPicture: async (_, { origin }) => (origin.part.startsWith("moderation-page-2") && redraws.length < 3 ? { isSafe: false, categories: ["violence"], suggestions: [] } : { isSafe: true }) };
      const { bookId, jobId } = await enqueueBook({ opened, queue });
      await runAll();
      expect((await readJob(opened.database, jobId)).status).toBe("completed");
      expect(redraws).toEqual([0, 1, 2]);
      expect((await listPictures(opened.database, bookId)).find((row) => row.slot === "page-2")).toMatchObject({ redraw: 2 });
    });

    test("that flags it a third time ends the book SAFETY_OUTPUT; the picture was never shown", async () => {
      making.moderators.service = { ...fakeModerator(), checkPicture: async (_, { origin }) => (origin.part.startsWith("moderation-page-2") ? { isSafe: false, categories: ["violence"], suggestions: [] } : { isSafe: true }) };
      const { bookId, jobId } = await enqueueBook({ opened, queue });
      await runAll();
      expect(await readJob(opened.database, jobId)).toMatchObject({ status: "failed", error_code: "SAFETY_OUTPUT" });
      expect((await listPictures(opened.database, bookId)).find((row) => row.slot === "page-2")?.file_key).toBeNull();
    });
  });

  describe("going on", () => {
    test("a model goes on from what is stored and is not asked for it again", async () => {
      const { bookId, jobId } = await enqueueBook({ opened, queue });
      let isBroken = true;
      writer.beforePage = async (pageNumber) => {
        if (pageNumber === 3 && isBroken) throw new Error("the process dies here");
      };
      const worker = await startTestWorker({ opened, queue, works: [bookWork(making)] });
      await expect.poll(async () => (await readJob(opened.database, jobId)).failure_count).toBeGreaterThan(0);
      isBroken = false;
      await worker.stop({ graceMs: 0 });
      await opened.database.updateTable("jobs").set({ failure_count: 0 }).execute();
      await queue.send(opened.database, MAKE_BOOK.kind, jobId);
      await sql`UPDATE pgboss.job SET start_after = now()`.execute(opened.database);
      await runAll();
      expect((await readJob(opened.database, jobId)).status).toBe("completed");
      expect(writer.goneOn.at(-1)).toMatchObject({ opening: { title: "Mina and the Meadow" }, pages: [{ pageNumber: 1 }, { pageNumber: 2 }] });
      expect(await textsOf(bookId)).toHaveLength(4);
    });

    test("each page says who wrote it from which prompt, each picture who painted it", async () => {
      const { bookId } = await enqueueBook({ opened, queue });
      await runAll();
      expect((await listPages(opened.database, bookId))[0]).toMatchObject({ made_by: "fake model", prompt_hash: "abc", attempt: 1 });
      expect((await listPictures(opened.database, bookId))[0]).toMatchObject({ made_by: "fake painting model", is_ai: true, seed: 7, attempt: 1 });
    });
  });
});
