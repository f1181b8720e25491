import type { Book, JobAccepted, PageVersion, Problem } from "@ai-story-book/contracts";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { OPERATOR, openTestApp, type TestApp } from "../../../testing/app.ts";
import { TEST_ENGINES } from "../../../testing/database.ts";
import { fakeModerator } from "../../../testing/story-fakes.ts";
import { HoldError } from "../../errors/index.ts";
import type { Narrator } from "../../providers/ports.ts";

type Changed = { page: Book["pages"][number]; job: JobAccepted | null };
let testApp: TestApp;
let headers: { authorization: string };
let book: string;

const ask = async <Answer>(method: "GET" | "POST" | "PATCH" | "DELETE", url: string, payload?: object) => {
  const answer = await testApp.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  return { status: answer.statusCode, body: answer.json<Answer>(), headers: answer.headers };
};
const readBook = async () => (await ask<Book>("GET", book)).body;
const listVersions = async (page: number) => (await ask<{ versions: PageVersion[] }>("GET", `${book}/pages/${page}/versions`)).body.versions;
const redo = (page: number, payload: object) => ask<Pick<JobAccepted, "job_id" | "links"> & Pick<Problem, "code">>("POST", `${book}/pages/${page}/regenerate`, payload);
const countJobs = async (kind: string) => (await testApp.opened.database.selectFrom("jobs").select("id").where("kind", "=", kind).execute()).length;

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeEach(async () => {
    testApp = await openTestApp({ RATE_LIMIT_REQUESTS: "100" }, engine);
    headers = await testApp.signUp();
    const { body } = await ask<JobAccepted>("POST", "/v1/books", { topic: "a shy dragon", page_count: 4, seed: 7 });
    book = body.links.book;
    await testApp.makeBooks();
  });
  afterEach(() => testApp.close());

  test("an edited page is shown at once, bound again, and the page before stays", async () => {
    const before = await readBook();
    const { status, body } = await ask<Changed>("PATCH", `${book}/pages/2`, { text: "  Mina finds\u0007 a drum.\n\n\nBoom! " });
    expect(status).toBe(200);
    expect(body.page.text).toBe("Mina finds a drum.\nBoom!");
    const between = await readBook();
    expect(between.files.map((file) => file.is_current)).toEqual([false, false]);
    expect(between.open_jobs).toEqual([{ job_id: body.job!.job_id, kind: "making.bind-book" }]);
    expect(between.job_id).toBe(before.job_id);
    await testApp.makeBooks();
    const after = await readBook();
    expect(after).toMatchObject({ status: "completed", open_jobs: [] });
    expect(after.files.map((file) => file.is_current)).toEqual([true, true]);
    expect(await listVersions(2)).toMatchObject([
      { version: 2, is_current: true, made_by: "reader", text: "Mina finds a drum.\nBoom!", picture_url: before.pages[1]!.picture_url },
      { version: 1, is_current: false, made_by: "story", text: before.pages[1]!.text, picture_url: before.pages[1]!.picture_url },
    ]);
  });

  test("the bound files are those of the last edit, one binding for all edits that wait, and no file of the binding before is left", async () => {
    testApp.making.bindery.bind = async (gather) => ({ pdf: Buffer.from(`%PDF ${(await gather()).story.pages.map((page) => page.text).join("/")}`), epub: Buffer.from("EPUB"), notes: [] });
    const [old] = await testApp.opened.database.selectFrom("book_files").select("file_key").where("name", "=", "book.pdf").execute();
    const jobs = [await ask<Changed>("PATCH", `${book}/pages/1`, { text: "One drum." }), await ask<Changed>("PATCH", `${book}/pages/4`, { text: "Four drums." })].map(({ body }) => body.job!.job_id);
    expect(new Set(jobs).size).toBe(1);
    await testApp.makeBooks();
    const pdf = await testApp.app.inject({ method: "GET", url: `${book}/files/book.pdf`, headers });
    expect(pdf.body).toMatch(/^%PDF One drum\..*Four drums\.$/);
    expect(await testApp.files.stat(old!.file_key)).toBeNull();
  });

  test("a binding that began before an edit does not put its files over those of the edit", async () => {
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    let isFirst = true;
    testApp.making.bindery.bind = async (gather) => {
      const { story } = await gather();
      if (isFirst) {
        isFirst = false;
        begun.resolve();
        await goOn.promise;
      }
      return { pdf: Buffer.from(`%PDF ${story.pages[0]!.text}`), epub: Buffer.from("EPUB"), notes: [] };
    };
    await ask("PATCH", `${book}/pages/1`, { text: "An older word." });
    const working = testApp.makeBooks();
    await begun.promise;
    await ask("PATCH", `${book}/pages/1`, { text: "A newer word." });
    const newer = testApp.makeBooks();
    await testApp.untilJobs((rows) => rows.filter((row) => row.kind === "making.bind-book" && row.status === "completed").length === 1);
    goOn.resolve();
    await Promise.all([working, newer]);
    const pdf = await testApp.app.inject({ method: "GET", url: `${book}/files/book.pdf`, headers });
    expect(pdf.body).toBe("%PDF A newer word.");
  });

  test("words beyond the reading level are taken and told as a warning, which goes when they are mended", async () => {
    await ask("PATCH", `${book}/pages/3`, { text: "Mina ".repeat(40) });
    await testApp.makeBooks();
    expect((await readBook()).warnings).toContainEqual({ code: "reading-level-off", detail: "pages 3" });
    await ask("PATCH", `${book}/pages/3`, { text: "Mina walks on." });
    await testApp.makeBooks();
    expect((await readBook()).warnings.map((warning) => warning.code)).not.toContain("reading-level-off");
  });

  test("words that are not for children, no words, and unknown fields are refused and change nothing", async () => {
    const before = await readBook();
    expect((await ask<Problem>("PATCH", `${book}/pages/1`, { text: "He shot her with a gun and blood was everywhere." })).body.code).toBe("SAFETY_INPUT");
    expect((await ask<Problem>("PATCH", `${book}/pages/1`, { text: "\u0007" })).body.code).toBe("VALIDATION");
    expect((await ask<Problem>("PATCH", `${book}/pages/1`, { text: "Hello.", user_key: "x" })).body.code).toBe("VALIDATION");
    expect((await ask<Problem>("PATCH", `${book}/pages/9`, { text: "Hello." })).body.code).toBe("NOT_FOUND");
    expect(await readBook()).toEqual(before);
  });

  test("the same words make no version and no job", async () => {
    const { pages } = await readBook();
    expect((await ask<Changed>("PATCH", `${book}/pages/1`, { text: pages[0]!.text })).body.job).toBeNull();
    expect(await listVersions(1)).toMatchObject([{ version: 1, is_current: true }]);
  });

  test("a version is restored with its picture, and can still be fetched while another is shown", async () => {
    const before = await readBook();
    await redo(2, { what: "both" });
    await testApp.makeBooks();
    const after = await readBook();
    expect(after.pages[1]!.picture_url).not.toBe(before.pages[1]!.picture_url);
    expect((await testApp.app.inject({ method: "GET", url: before.pages[1]!.picture_url!, headers })).statusCode).toBe(200);
    const { status, body } = await ask<Changed>("POST", `${book}/pages/2/versions/1/restore`);
    expect(status).toBe(200);
    expect(body.page).toEqual(before.pages[1]);
    await testApp.makeBooks();
    expect((await readBook()).files.every((file) => file.is_current)).toBe(true);
    await ask("PATCH", `${book}/pages/2`, { text: "After all." });
    expect((await listVersions(2)).map(({ version, made_by, is_current }) => [version, made_by, is_current])).toEqual([[3, "reader", true], [2, "redo", false], [1, "story", false]]);
    expect((await ask<Problem>("POST", `${book}/pages/2/versions/9/restore`)).body.code).toBe("NOT_FOUND");
  });

  test("a page is told and painted anew: its words, its scene and its picture change, those of the others do not", async () => {
    const before = await readBook();
    testApp.making.painter.painted.length = 0;
    const { status, body } = await redo(2, { what: "both" });
    expect(status).toBe(202);
    await testApp.makeBooks();
    const after = await readBook();
    expect(after.pages[1]).toMatchObject({ text: "Mina walks on page 2 another way, 1.", alt_text: "Mina told anew" });
    expect(testApp.making.painter.painted).toEqual(["page-2"]);
    for (const index of [0, 2, 3]) expect(after.pages[index]).toEqual(before.pages[index]);
    expect((await ask<{ status: string; progress: number }>("GET", body.links.job)).body).toMatchObject({ status: "completed", progress: 100 });
  });

  test("words alone leave scene and picture; a picture alone leaves the words and takes another seed each time", async () => {
    const seeds: number[] = [];
    const shots: string[] = [];
    testApp.making.painter.beforePainting = async (request) => {
      seeds.push(request.seed);
      if (request.kind === "page") shots.push(request.scene.shot);
    };
    const before = (await readBook()).pages[0]!;
    await redo(1, { what: "text" });
    await testApp.makeBooks();
    expect((await readBook()).pages[0]).toMatchObject({ text: "Mina walks on page 1 another way, 1.", alt_text: before.alt_text, picture_url: before.picture_url });
    for (const time of [1, 2]) {
      await redo(1, { what: "picture" });
      await testApp.makeBooks();
      expect(seeds).toHaveLength(time);
    }
    expect(new Set([...seeds, 7]).size).toBe(3);
    expect(new Set(shots)).toEqual(new Set(["medium", "wide"]));
    expect((await readBook()).pages[0]!.text).toBe("Mina walks on page 1 another way, 1.");
  });

  test("pressed five times at once it is one job; another wish for the page has to wait", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => redo(3, { what: "picture" })));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
    expect(new Set(answers.map(({ body }) => body.job_id)).size).toBe(1);
    expect(await countJobs("making.redo-page")).toBe(1);
    expect((await redo(3, { what: "both" })).body.code).toBe("CONFLICT");
    expect((await redo(2, { what: "picture" })).status).toBe(202);
  });

  test("the emergency switch and the cap of open jobs hold for pages, too; what is under way is still answered", async () => {
    await redo(1, { what: "text" });
    await testApp.app.inject({ method: "POST", url: "/v1/admin/new-books", headers: OPERATOR, payload: { is_on: false } });
    await testApp.untilSwitched();
    expect((await redo(2, { what: "text" })).body).toMatchObject({ code: "SYS_OVERLOADED", reason: "switch" });
    expect((await redo(1, { what: "text" })).status).toBe(202);
  });

  test("a wish that is not for children is refused before there is a job; ours for the built-in writer is noted as unread", async () => {
    expect((await redo(1, { what: "picture", note: "with a gun and blood" })).body.code).toBe("SAFETY_INPUT");
    expect(await countJobs("making.redo-page")).toBe(0);
    await redo(1, { what: "both", note: "more snow" });
    await testApp.makeBooks();
    expect((await readBook()).warnings).toContainEqual({ code: "wish-not-read", detail: "page 1" });
    expect((await listVersions(1))[0]).toMatchObject({ note: "more snow", made_by: "redo" });
  });

  test("a writer that knows no other words says so and leaves the page", async () => {
    testApp.making.storyWriter.tellAgain = () => null;
    const before = await readBook();
    await redo(1, { what: "text" });
    await testApp.makeBooks();
    const after = await readBook();
    expect(after.pages).toEqual(before.pages);
    expect(after.warnings).toContainEqual({ code: "no-other-telling", detail: "page 1" });
    expect(await listVersions(1)).toHaveLength(1);
  });

  test("a model's page that is unsafe every time fails its job and leaves the book whole", async () => {
    Object.assign(testApp.making.storyWriter, { isAi: true, tellAgain: () => "gore everywhere" });
    const before = await readBook();
    const { body } = await redo(1, { what: "both" });
    await testApp.makeBooks();
    expect((await ask<{ error: { code: string } }>("GET", body.links.job)).body.error.code).toBe("SAFETY_OUTPUT");
    expect(testApp.making.storyWriter.retellings).toHaveLength(3);
    expect(await readBook()).toEqual(before);
  });

  test("a process that dies while it paints goes on with the words that are paid for", async () => {
    Object.assign(testApp.making.storyWriter, { isAi: true });
    const { body } = await redo(2, { what: "both" });
    let isBroken = true;
    testApp.making.painter.beforePainting = async () => {
      if (isBroken) {
        isBroken = false;
        throw new Error("the process is gone");
      }
    };
    await testApp.makeBooks();
    await testApp.opened.database.updateTable("jobs").set({ failure_count: 0 }).where("id", "=", body.job_id).execute();
    await testApp.untilJobs((rows) => rows.every((row) => row.status !== "queued" && row.status !== "running"), () => testApp.makeBooks());
    expect((await ask<{ status: string }>("GET", body.links.job)).body.status).toBe("completed");
    expect(testApp.making.storyWriter.retellings).toHaveLength(1);
    expect((await readBook()).pages[1]!.text).toBe("Mina walks on page 2 another way, 1.");
  });

  test("a picture made anew that waits for its judge is kept and shown to nobody; when the judge is back, it is not painted again", async () => {
    Object.assign(testApp.making.painter, { isAi: true, madeBy: "fake painting model" });
    let isAway = true;
    testApp.making.moderators.service = { ...fakeModerator(), checkPicture: async () => (isAway ? Promise.reject(new HoldError(1, "moderation: overloaded")) : { isSafe: true }) };
    testApp.making.painter.painted.length = 0;
    const before = await readBook();
    const { body } = await redo(2, { what: "picture" });
    await testApp.makeBooks();
    expect((await readBook()).pages).toEqual(before.pages);
    const { painted } = await testApp.opened.database.selectFrom("page_drafts").select("painted").where("job_id", "=", body.job_id).executeTakeFirstOrThrow();
    isAway = false;
    await sql`UPDATE pgboss.job SET start_after = now()`.execute(testApp.opened.database);
    await testApp.makeBooks();
    expect((await ask<{ status: string }>("GET", body.links.job)).body.status).toBe("completed");
    expect(testApp.making.painter.painted).toEqual(["page-2"]);
    expect(await testApp.opened.database.selectFrom("pictures").select(["file_key", "made_by"]).where("slot", "=", "page-2").execute()).toEqual([{ file_key: painted!.fileKey, made_by: "fake painting model" }]);
  });

  test("a page of a book that is not finished is not changed", async () => {
    const { body } = await ask<JobAccepted>("POST", "/v1/books", { topic: "a brave snail", page_count: 4 });
    await testApp.opened.database.insertInto("pages").values({ book_id: body.book_id, page_number: 1, beat: "opening", text: "Hm.", alt_text: "", scene: "{}", image_prompt: "", made_by: null, prompt_hash: null, attempt: null }).execute();
    expect((await ask<Problem>("PATCH", `${body.links.book}/pages/1`, { text: "Hello." })).body.code).toBe("CONFLICT");
    expect((await ask<Problem>("POST", `${body.links.book}/pages/1/regenerate`, { what: "text" })).body.code).toBe("CONFLICT");
  });

  test("pages that were changed in a narrated book are read aloud again, and only these", async () => {
    const spoken: string[] = [];
    Object.assign(testApp.making, { narrator: { madeBy: "fake voice", speak: async ({ text }, { onAudio }) => {
      spoken.push(text);
      const audio = { audio: Buffer.from(text), contentType: "audio/mpeg" as const };
      await onAudio?.(audio);
      return { ...audio, costUsd: 0 };
    } } satisfies Narrator });
    const { body } = await ask<JobAccepted>("POST", "/v1/books", { topic: "a brave snail", page_count: 4, narration: true });
    book = body.links.book;
    await testApp.makeBooks();
    expect(spoken).toHaveLength(4);
    const first = (await readBook()).pages[0]!;
    await ask("PATCH", `${book}/pages/1`, { text: "Read me." });
    await testApp.makeBooks();
    expect(spoken.slice(4)).toEqual(["Read me."]);
    await ask("POST", `${book}/pages/1/versions/1/restore`);
    await testApp.makeBooks();
    expect(spoken).toHaveLength(5);
    expect((await readBook()).pages[0]).toEqual(first);
  });
});
