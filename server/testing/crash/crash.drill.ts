import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openDatabase, type OpenedDatabase } from "../../src/database/index.ts";
import { startSlowProcess, type Line, type SlowProcess } from "./slow-process.ts";

let dataDir: string;
let template: string;
const started: SlowProcess[] = [];
beforeAll(async () => {
  template = mkdtempSync(join(tmpdir(), "crash-template-"));
  await startSlowProcess(template).succeeded();
});
afterAll(() => rmSync(template, { recursive: true, force: true }));
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "crash-"));
  cpSync(template, dataDir, { recursive: true });
});
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
  rmSync(dataDir, { recursive: true, force: true });
});
const start = (...words: string[]): SlowProcess => {
  const running = startSlowProcess(dataDir, ...words);
  started.push(running);
  return running;
};

const atStep = (step: string) => (line: Line) => line.event === "job" && line["current_step"] === step && line["status"] === "running";
const atPage = (event: string, page: number) => (line: Line) => line.event === event && line["page_number"] === page;
const POINTS: readonly [name: string, fits: (line: Line) => boolean][] = [
  ["taken", (line) => line.event === "job" && line["status"] === "running"],
  ["moderate_input", atStep("moderate_input")],
  ["write_story", atStep("write_story")],
  ["after page 1 is stored", atPage("page-text", 1)],
  ["after page 3 is stored", atPage("page-text", 3)],
  ["design_characters", atStep("design_characters")],
  ["draw_pages", atStep("draw_pages")],
  ["after the cover is painted", atPage("page-picture", 0)],
  ["after picture 2 is painted", atPage("page-picture", 2)],
  ["after picture 4 is painted", atPage("page-picture", 4)],
  ["check_output", atStep("check_output")],
  ["bind_book", atStep("bind_book")],
  ["done", (line) => line.event === "job" && line["status"] === "completed"],
];

test.each(POINTS)("killed at %s, the book completes after a restart and nothing stored is made again", { timeout: 60_000 }, async (_, fits) => {
  const first = start("--books", "1");
  await first.untilLine(fits);
  first.child.kill("SIGKILL");
  await first.ended;
  const before = await readRows();

  const second = start();
  await second.succeeded();
  const after = await readRows();
  expect(after.jobs.map((job) => job.status)).toEqual(["completed"]);
  expect(after.pages).toHaveLength(4);
  expect(after.pictures).toHaveLength(6);
  for (const page of before.pages) expect(after.pages).toContainEqual(page);
  for (const picture of before.pictures.filter((row) => row.file_key !== null)) expect(after.pictures).toContainEqual(picture);
  for (const picture of after.pictures) expect(readFileSync(join(dataDir, "files", picture.file_key!)).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  expect(readdirSync(join(dataDir, "files", ".drafts"))).toEqual([]);
  // At most what was under way at the kill is painted a second time.
  const stopped = await second.untilLine((line) => line.event === "stopped");
  expect(stopped["painted"]).toHaveLength(6 - before.pictures.filter((row) => row.file_key !== null).length);
});

test("killed again and again, three books complete", { timeout: 120_000 }, async () => {
  let running = start("--books", "3");
  for (const [, fits] of POINTS.slice(3, 10)) {
    // All books may be done before a point is reached again.
    await running.untilLine(fits).catch(() => {});
    running.child.kill("SIGKILL");
    await running.ended;
    running = start();
  }
  await running.succeeded();
  expect((await readRows()).jobs.map((job) => job.status)).toEqual(["completed", "completed", "completed"]);
});

test("SIGTERM hands the jobs back within ten seconds, exits 0 and uses up no attempt", { timeout: 60_000 }, async () => {
  const first = start("--books", "2");
  await first.untilLine(atPage("page-picture", 0));
  const before = Date.now();
  first.child.kill("SIGTERM");
  await first.succeeded();
  expect(Date.now() - before).toBeLessThan(10_000);
  const { jobs } = await readRows();
  expect(jobs.map(({ status, crash_count, failure_count }) => ({ status, crash_count, failure_count }))).toEqual([
    { status: "queued", crash_count: 0, failure_count: 0 }, { status: "queued", crash_count: 0, failure_count: 0 },
  ]);
  const second = start();
  await second.succeeded();
  expect((await readRows()).jobs.map((job) => job.status)).toEqual(["completed", "completed"]);
});

test("a second process on the same data folder is refused with the folder, the pid and what to do", { timeout: 60_000 }, async () => {
  // Enough work to outlast the start of the second.
  const first = start("--books", "12");
  await first.untilLine((line) => line.event === "started");
  const second = start();
  expect(await second.ended).not.toBe(0);
  expect(second.stderr()).toContain(dataDir);
  expect(second.stderr()).toContain(`pid ${first.child.pid}`);
  await first.succeeded();
  expect((await readRows()).jobs.every((job) => job.status === "completed")).toBe(true);
});

/** Reads the data folder while no process has it; it must open. */
async function readRows() {
  const opened: OpenedDatabase = await openDatabase({
    poolMax: 1,
    dataDir,
    onConnectionError: (error) => {
      throw error;
    },
  });
  const { database } = opened;
  const rows = {
    jobs: await database.selectFrom("jobs").selectAll().execute(),
    pages: await database.selectFrom("pages").selectAll().orderBy("page_number").execute(),
    pictures: await database.selectFrom("pictures").selectAll().execute(),
  };
  await opened.close();
  return rows;
}
