import type { Book, JobAccepted, Problem, SharedBook } from "@ai-story-book/contracts";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestApp, type TestApp } from "../../../testing/app.ts";
import { renderSharePage } from "./render-share-page.ts";

type Share = { share_url: string; token: string; expires_at: string };
let testApp: TestApp;
let headers: { authorization: string };
let book: JobAccepted;
const share = async () => (await testApp.app.inject({ method: "POST", url: `${book.links.book}/share`, headers })).json<Share>();
const get = (url: string) => testApp.app.inject({ method: "GET", url });

describe("a shared book", () => {
  beforeEach(async () => {
    testApp = await openTestApp({ PUBLIC_URL: "https://books.example" });
    headers = await testApp.signUp();
    book = (await testApp.app.inject({ method: "POST", url: "/v1/books", headers, payload: { topic: "a shy dragon of Elm Street", page_count: 4 } })).json<JobAccepted>();
    await testApp.makeBooks();
  });
  afterEach(() => testApp.close());

  test("is read by whoever has the link, pictures and all, with nothing of its owner", async () => {
    const { share_url, token, expires_at } = await share();
    expect(share_url).toBe(`https://books.example/share/${token}`);
    expect(Buffer.from(token, "base64url").length).toBe(32);
    const days = (Date.parse(expires_at) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30.1);
    const answer = await get(`/v1/share/${token}`);
    expect(answer.headers["x-robots-tag"]).toBe("noindex, nofollow");
    expect(answer.headers["cache-control"]).toBe("no-store");
    const read = answer.json<SharedBook>();
    expect(read).toMatchObject({ title: "Mina and the Meadow", language: "en" });
    expect(read.pages).toHaveLength(4);
    const { user_key } = (await testApp.app.inject({ method: "GET", url: "/v1/me", headers })).json<{ user_key: string }>();
    for (const secret of [user_key, book.book_id, book.job_id, "Elm Street"]) expect(answer.body).not.toContain(secret);
    for (const url of [read.cover_url!, ...read.pages.map((page) => page.picture_url!)]) {
      const picture = await get(url);
      expect([picture.statusCode, picture.headers["content-type"], picture.headers["x-robots-tag"]]).toEqual([200, "image/jpeg", "noindex, nofollow"]);
    }
  });

  test("opens nothing more when it is ended, has run out, or the book is deleted; the token is not in the database", async () => {
    const [one, other] = [await share(), await share()];
    expect((await get(`/v1/share/${one.token}`)).statusCode).toBe(200);
    expect((await get(`/v1/share/${other.token}`)).statusCode).toBe(200);
    expect(JSON.stringify(await testApp.opened.database.selectFrom("shares").selectAll().execute())).not.toContain(one.token);
    await sql`UPDATE shares SET expires_at = now()`.execute(testApp.opened.database);
    expect((await get(`/v1/share/${one.token}`)).json<Problem>().code).toBe("NOT_FOUND");
    const third = await share();
    expect((await testApp.app.inject({ method: "DELETE", url: `${book.links.book}/share`, headers })).statusCode).toBe(204);
    for (const path of ["", "/pictures/0"]) expect((await get(`/v1/share/${third.token}${path}`)).statusCode).toBe(404);
    const fourth = await share();
    await testApp.app.inject({ method: "DELETE", url: book.links.book, headers });
    expect((await get(`/v1/share/${fourth.token}`)).statusCode).toBe(404);
  });

  test("has a page whose head names title, cover and description, escaped, with nothing that runs in it", async () => {
    await testApp.app.inject({ method: "PATCH", url: book.links.book, headers, payload: { title: `Mina & <b>"friends"</b> $& '` } });
    const { token } = await share();
    const { body, headers: sent, statusCode } = await get(`/share/${token}`);
    expect(statusCode).toBe(200);
    expect(sent).toMatchObject({ "x-robots-tag": "noindex, nofollow", "cache-control": "no-store", "referrer-policy": "no-referrer" });
    expect(sent["content-type"]).toContain("text/html");
    expect(String(sent["content-security-policy"])).toContain("script-src 'self'");
    expect(body).toContain("<title>Mina &#38; &#60;b&#62;&#34;friends&#34;&#60;/b&#62; $&#38; &#39;</title>");
    expect(body).toContain(`<meta property="og:image" content="https://books.example/v1/share/${token}/pictures/0?v=`);
    expect(body).toContain(`<meta name="description" content="Mina walks over the meadow for the 1. time.">`);
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)|<b>|javascript:|\son\w+=/);
  });

  test("a link that opens nothing is a page for people, too, and not to be indexed", async () => {
    for (const token of ["A".repeat(43), "nonsense", "%3Cscript%3E"]) {
      const answer = await get(`/share/${token}`);
      expect([answer.statusCode, answer.headers["x-robots-tag"]]).toEqual([404, "noindex, nofollow"]);
      expect(answer.headers["content-type"]).toContain("text/html");
      expect(answer.body).not.toContain("<script>");
    }
  });

  test("an address that guesses or reads on and on has to wait", async () => {
    const codes = new Set<number>();
    for (let count = 0; count < 700 && !codes.has(429); count += 1) codes.add((await get(`/v1/share/${"A".repeat(43)}`)).statusCode);
    expect([...codes]).toEqual([404, 429]);
  });

  test("a book that is not finished has no link", async () => {
    const open = (await testApp.app.inject({ method: "POST", url: "/v1/books", headers, payload: { topic: "a kite", page_count: 4 } })).json<JobAccepted>();
    expect((await testApp.app.inject({ method: "POST", url: `${open.links.book}/share`, headers })).json<Problem>().code).toBe("CONFLICT");
  });

  test("its owner sees until when it can be read", async () => {
    const readOwn = async () => (await testApp.app.inject({ method: "GET", url: book.links.book, headers })).json<Book>();
    expect((await readOwn()).share).toBeNull();
    const { expires_at } = await share();
    expect((await readOwn()).share).toEqual({ link_count: 1, expires_at });
  });
});

test("the web app's page keeps its programs and gets the book's head in place of its own", () => {
  const book: SharedBook = { title: "A </title><script>x</script>", dedication: "", language: "ko", target_age: "3-5", pages: [], cover_url: null, provenance: null, expires_at: "2026-12-01T00:00:00.000Z" };
  const html = renderSharePage(`<!doctype html><html lang="en" data-theme="light"><head><meta name="description" content="ours" /><title>AI Story Book</title></head><body><script type="module" src="/assets/main.js"></script></body></html>`, { book, url: "https://x/share/t", publicUrl: "https://x" });
  expect(html).toContain(`<html lang="ko" data-theme="light">`);
  expect(html).toContain("<title>A &#60;/title&#62;&#60;script&#62;x&#60;/script&#62;</title>");
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/name="description"/g)).toHaveLength(1);
});
