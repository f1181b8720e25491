import type { Book, JobAccepted, Problem, Series } from "@ai-story-book/contracts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestApp, type TestApp } from "../../../testing/app.ts";
import { TEST_ENGINES } from "../../../testing/database.ts";

let testApp: TestApp;
let headers: { authorization: string };

const ask = async <Answer>(method: "GET" | "POST" | "PATCH" | "DELETE", url: string, payload?: object, more: Record<string, string> = {}) => {
  const answer = await testApp.app.inject({ method, url, headers: { ...headers, ...more }, ...(payload === undefined ? {} : { payload }) });
  return { status: answer.statusCode, body: (answer.body === "" ? null : answer.json()) as Answer, headers: answer.headers };
};
const makeBook = async (spec: object = {}) => {
  const { body } = await ask<JobAccepted>("POST", "/v1/books", { topic: "a shy dragon", page_count: 4, seed: 7, ...spec });
  await testApp.makeBooks();
  return body;
};
const lastRequest = () => testApp.making.storyWriter.requests.at(-1)!;

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeEach(async () => {
    testApp = await openTestApp({ RATE_LIMIT_REQUESTS: "100" }, engine);
    headers = await testApp.signUp();
  });
  afterEach(() => testApp.close());

  test("a series begins with a book, and its next volume has the same cast, style, age and language", async () => {
    const first = await makeBook({ style: "crayon", target_age: "3-5" });
    const { status, body: series } = await ask<Series>("POST", "/v1/series", { title: "Mina's days", book_id: first.book_id });
    expect(status).toBe(201);
    expect(series).toMatchObject({ title: "Mina's days", cast: [{ name: "Mina", species: "dragon" }], books: [{ book_id: first.book_id, volume: 1 }] });
    const { status: accepted, body: job } = await ask<JobAccepted>("POST", `/v1/series/${series.series_id}/books`, { topic: "a lost kite" });
    expect(accepted).toBe(202);
    await testApp.makeBooks();
    expect(lastRequest()).toMatchObject({ topic: "a lost kite", style: "crayon", targetAge: "3-5", pageCount: 4, hero: { name: "Mina" }, savedCharacters: [{ name: "Mina", look: { species: "dragon", mainColor: "green" } }] });
    expect((await ask<Book>("GET", job.links.book)).body.series).toEqual({ series_id: series.series_id, volume: 2 });
    expect((await ask<Series>("GET", `/v1/series/${series.series_id}`)).body.books.map(({ volume }) => volume)).toEqual([1, 2]);
    expect((await ask<{ books: unknown[] }>("GET", `/v1/books?series_id=${series.series_id}`)).body.books).toHaveLength(2);
  });

  test("two volumes at once get two numbers, the same key one", async () => {
    const { body: series } = await ask<Series>("POST", "/v1/series", { title: "Many" });
    const url = `/v1/series/${series.series_id}/books`;
    await Promise.all([ask("POST", url, { topic: "a kite" }), ask("POST", url, { topic: "a drum" })]);
    const twice = [await ask<JobAccepted>("POST", url, { topic: "a bus" }, { "idempotency-key": "k" }), await ask<JobAccepted>("POST", url, { topic: "a bus" }, { "idempotency-key": "k" })];
    expect(twice[1]!.headers["idempotent-replayed"]).toBe("true");
    expect(twice[1]!.body).toEqual(twice[0]!.body);
    expect((await ask<Series>("GET", `/v1/series/${series.series_id}`)).body.books.map(({ volume }) => volume)).toEqual([1, 2, 3]);
  });

  test("the cast outlives the books it came from, and the books outlive the series", async () => {
    const first = await makeBook();
    const { body: series } = await ask<Series>("POST", "/v1/series", { title: "Mina", book_id: first.book_id });
    await ask("DELETE", first.links.book);
    const { body: job } = await ask<JobAccepted>("POST", `/v1/series/${series.series_id}/books`, { topic: "a lost kite" });
    await testApp.makeBooks();
    expect(lastRequest().hero).toEqual({ name: "Mina" });
    expect((await ask("DELETE", `/v1/series/${series.series_id}`)).status).toBe(204);
    expect((await ask<Book>("GET", job.links.book)).body).toMatchObject({ status: "completed", series: null });
  });

  test("a series is renamed and listed; a title that is not for children, a foreign book and a book in another series are refused", async () => {
    const first = await makeBook();
    const { body: series } = await ask<Series>("POST", "/v1/series", { title: "Mina", book_id: first.book_id });
    expect((await ask<Series>("PATCH", `/v1/series/${series.series_id}`, { title: "Mina and more" })).body.title).toBe("Mina and more");
    expect((await ask<{ series: Series[] }>("GET", "/v1/series?limit=1")).body.series).toMatchObject([{ title: "Mina and more" }]);
    expect((await ask<Problem>("POST", "/v1/series", { title: "guns and blood" })).body.code).toBe("SAFETY_INPUT");
    expect((await ask<Problem>("POST", "/v1/series", { title: "Again", book_id: first.book_id })).body.code).toBe("CONFLICT");
    const stranger = await testApp.signUp();
    const foreign = await testApp.app.inject({ method: "POST", url: "/v1/series", headers: stranger, payload: { title: "Mine", book_id: first.book_id } });
    expect(foreign.json<Problem>().code).toBe("VALIDATION");
    const intoForeign = await testApp.app.inject({ method: "POST", url: "/v1/books", headers: stranger, payload: { topic: "a kite", series_id: series.series_id } });
    expect(intoForeign.json<Problem>().code).toBe("VALIDATION");
  });

  test("a retelling is a new book from the same seed with a copy of what it retells, and shares no file", async () => {
    const first = await makeBook({ narration: false, avoid: ["wolf"] });
    const { status, body: job } = await ask<JobAccepted>("POST", `${first.links.book}/retell`, { target_age: "3-5", language: "ko" });
    expect(status).toBe(202);
    await testApp.makeBooks();
    expect(lastRequest()).toMatchObject({ seed: 7, language: "ko", targetAge: "3-5", avoid: ["wolf"], retelling: { language: "en", title: "Mina and the Meadow", characters: [{ name: "Mina" }] } });
    expect(lastRequest().retelling!.pages).toHaveLength(4);
    const retold = (await ask<Book>("GET", job.links.book)).body;
    expect(retold).toMatchObject({ status: "completed", language: "ko", target_age: "3-5", retold_from: { book_id: first.book_id, title: "Mina and the Meadow" } });
    await ask("DELETE", first.links.book);
    await testApp.sweepFiles();
    expect((await testApp.app.inject({ method: "GET", url: retold.cover_url!, headers })).statusCode).toBe(200);
    expect((await testApp.app.inject({ method: "GET", url: `${job.links.book}/files/book.pdf`, headers })).statusCode).toBe(200);
  });

  test("a retelling that would be the same, or of a book that is not finished, is refused", async () => {
    const first = await makeBook();
    expect((await ask<Problem>("POST", `${first.links.book}/retell`, {})).body.code).toBe("VALIDATION");
    expect((await ask<Problem>("POST", `${first.links.book}/retell`, { language: "en", target_age: "5-7" })).body.code).toBe("VALIDATION");
    expect((await ask<Problem>("POST", `${first.links.book}/retell`, { language: "ko", seed: 4 })).body.code).toBe("VALIDATION");
    const { body: open } = await ask<JobAccepted>("POST", "/v1/books", { topic: "a kite", page_count: 4 });
    expect((await ask<Problem>("POST", `${open.links.book}/retell`, { target_age: "3-5" })).body.code).toBe("CONFLICT");
  });
});
