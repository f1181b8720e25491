import { afterEach, expect, test } from "vitest";
import { chooseFourPages, PHONE, pressMake, typeTopic, visit, type ReadingRoom } from "./visit.ts";

const NOBODYS_BOOK = "/books/00000000-0000-4000-8000-000000000000";

export function describeTroubles(room: ReadingRoom): void {
  afterEach(() => room.service.brush.free());

  test.each([
    ["en", "a bloody murder with a knife", "Let’s find a gentler way in"],
    ["ko", "칼로 사람을 죽이는 이야기", "조금 더 다정한 이야기로 가 볼까요?"],
  ])("an unsafe topic (%s) is answered kindly, the words stay, and a suggestion is one press away", async (locale, topic, kindly) => {
    const { page, complaints, end } = await visit(room, "/", { locale });
    await typeTopic(page, topic);
    await pressMake(page);
    const answer = page.getByRole("status", { name: kindly });
    await answer.waitFor();
    expect(await page.locator("#topic").inputValue()).toBe(topic);
    const suggestion = answer.getByRole("button").first();
    const words = await suggestion.innerText();
    expect(words.length).toBeGreaterThan(5);
    await suggestion.click();
    await answer.waitFor({ state: "detached" });
    expect(await page.locator("#topic").inputValue()).toBe(words);
    await page.goto("/shelf");
    await page.getByRole("heading", { name: locale === "ko" ? "빈 책꽂이는 좋은 시작이에요" : "An empty shelf is a good beginning" }).waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test("a topic of more than 200 characters stays whole, is counted, and cannot be sent until it is shorter", async () => {
    const { page, end } = await visit(room);
    const button = page.locator(".go button");
    await typeTopic(page, "달".repeat(200));
    expect(await button.isEnabled()).toBe(true);
    await typeTopic(page, "달".repeat(231));
    await page.getByText("31 characters too many").waitFor();
    expect(await page.locator("#topic").inputValue()).toHaveLength(231);
    expect(await button.isDisabled()).toBe(true);
    await typeTopic(page, "달".repeat(199));
    await page.getByText("199 / 200").waitFor();
    expect(await button.isEnabled()).toBe(true);
    await end();
  });

  test("when the service is away the words are kept, and one more press makes the book", async () => {
    const { page, end } = await visit(room);
    await typeTopic(page, "a fox who is angry");
    await chooseFourPages(page);
    await page.context().setOffline(true);
    await pressMake(page);
    await page.getByRole("alert").getByText("We cannot reach the story room").waitFor();
    expect(await page.locator("#topic").inputValue()).toBe("a fox who is angry");
    await page.context().setOffline(false);
    await pressMake(page);
    await page.getByText("Your book is ready").waitFor();
    await end();
  });

  test("an answer that is lost on its way does not make two books", async () => {
    const { page, end } = await visit(room);
    await typeTopic(page, "afraid of the dark");
    await chooseFourPages(page);
    // the first press needs a session; the book is made, and the browser never hears of it
    await page.request.post("/v1/session");
    await page.route("**/v1/books", async (route) => {
      await route.fetch();
      await route.abort();
    }, { times: 1 });
    await pressMake(page);
    await page.getByRole("alert").waitFor();
    await pressMake(page);
    await page.getByText("Your book is ready").waitFor();
    await page.goto("/shelf");
    await page.locator(".shelf-book").first().waitFor();
    expect(await page.locator(".shelf-book").count()).toBe(1);
    await end();
  });

  test("a connection lost while a book is made is told, and found again by itself", async () => {
    const { page, end } = await visit(room);
    room.service.brush.hold();
    await page.route("**/events", (route) => route.abort());
    await typeTopic(page, "a new baby at home");
    await chooseFourPages(page);
    await pressMake(page);
    await page.getByText("The connection is away").waitFor();
    await page.unroute("**/events");
    await page.getByText("Painting page 1 of 4").waitFor();
    expect(await page.getByText("The connection is away").count()).toBe(0);
    room.service.brush.free();
    await page.getByText("Your book is ready").waitFor();
    await end();
  });

  test("a shelf that cannot be fetched says so and comes when it can", async () => {
    const { page, complaints, end } = await visit(room);
    await page.route("**/v1/**", (route) => route.abort());
    await page.getByRole("link", { name: "Shelf" }).filter({ visible: true }).click();
    await page.getByRole("alert").getByRole("heading", { name: "We cannot reach the story room" }).waitFor();
    await page.unroute("**/v1/**");
    await page.getByRole("button", { name: "Try once more" }).click();
    await page.getByRole("heading", { name: "An empty shelf is a good beginning" }).waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test("a book that fails says what is safe, stands on the shelf as not finished, and is made again with one press", async () => {
    const { page, complaints, end } = await visit(room, "/", PHONE);
    room.service.brush.breakDown();
    await typeTopic(page, "a mole who wants to see the moon");
    await chooseFourPages(page);
    await pressMake(page);
    const trouble = page.getByRole("alert");
    await trouble.getByRole("heading", { name: "The paint ran out" }).waitFor();
    expect(await trouble.innerText()).toContain("your wishes are kept");
    await page.goto("/shelf");
    await page.getByText("not finished").click();
    await trouble.getByRole("heading", { name: "The paint ran out" }).waitFor();
    room.service.brush.free();
    await trouble.getByRole("button", { name: "Make it again" }).click();
    await page.getByText("Your book is ready").waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test("whoever has three books under way is told how long the paint dries, and keeps the words", async () => {
    const { page, end } = await visit(room);
    room.service.brush.hold();
    await page.request.post("/v1/session");
    const jobs: string[] = [];
    for (const topic of ["a fox", "an owl", "a mole"]) jobs.push(((await (await page.request.post("/v1/books", { data: { topic, page_count: 4 } })).json()) as { job_id: string }).job_id);
    await typeTopic(page, "a shy dragon");
    await pressMake(page);
    await page.getByRole("alert").getByText(/The paint needs \d+ seconds to dry/).waitFor();
    expect(await page.locator("#topic").inputValue()).toBe("a shy dragon");
    for (const job of jobs) await page.request.post(`/v1/jobs/${job}/cancel`);
    await end();
  });

  test.each([NOBODYS_BOOK, `${NOBODYS_BOOK}/making`, "/nowhere"])("%s says that nothing is here and leads home", async (path) => {
    const { page, complaints, end } = await visit(room, path);
    await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
    await page.getByRole("button", { name: "Make a book" }).click();
    await page.locator("#topic").waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test("notes of a book are told in sentences, in the language of the page", async () => {
    const { page, end } = await visit(room);
    await page.request.post("/v1/session");
    await page.locator("label:has(input[value='oil-painting'])").click();
    await typeTopic(page, "a fox who is angry");
    await chooseFourPages(page);
    await pressMake(page);
    await page.getByText("We cannot paint in oil paint yet").waitFor();
    await page.getByRole("button", { name: "한국어" }).click();
    await page.getByText("유화 그림은 아직 그릴 수 없어서").waitFor();
    expect(await page.locator(".book-notes").innerText()).not.toMatch(/oil-painting|style-nearest/);
    await end();
  });
}
