import { afterEach, expect, test } from "vitest";
import { choose, chooseFourPages, makeBook, PHONE, pressMake, typeTopic, visit, type ReadingRoom } from "./visit.ts";

export function describeMaking(room: ReadingRoom): void {
  afterEach(() => room.service.brush.free());

  test("a parent types a topic, chooses age, language and style, and sees the pages appear one by one", async () => {
    const { page, complaints, end } = await visit(room);
    room.service.brush.hold();
    const asked = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/v1/books"));
    await typeTopic(page, "a shy dragon who learns to share");
    await choose(page, "style", "papercut");
    await choose(page, "age", "3-5");
    await choose(page, "language", "en");
    await chooseFourPages(page);
    await page.getByLabel("A name for the hero, if you like").fill("Mina");
    await pressMake(page);
    expect((await asked).postDataJSON()).toEqual({ topic: "a shy dragon who learns to share", language: "en", target_age: "3-5", style: "papercut", page_count: 4, hero: { name: "Mina" } });

    await page.getByText("Painting page 1 of 4").waitFor();
    expect(await page.locator(".easel .story").innerText()).toContain("Mina");
    expect(await page.locator(".hang img").count()).toBe(0);
    for (const painted of [1, 2, 3]) {
      room.service.brush.release(1);
      await page.locator(".hang img").nth(painted - 1).waitFor();
      expect(await page.locator(".hang img").count()).toBe(painted);
    }
    room.service.brush.free();
    await page.getByText("Your book is ready").waitFor();
    expect(await page.locator(".hang img").count()).toBe(5);
    expect(complaints).toEqual([]);
    await end();
  });

  test("pages that are painted can be read while the others are not", async () => {
    const { page, complaints, end } = await visit(room);
    room.service.brush.hold();
    await typeTopic(page, "a fox who is angry");
    await chooseFourPages(page);
    await pressMake(page);
    await page.getByText("Painting page 1 of 4").waitFor();
    room.service.brush.release(2);
    await page.getByRole("button", { name: /^Read page/ }).click();
    await page.getByRole("article", { name: "Cover" }).waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("article", { name: "Page 1 of 4" }).locator(".story p").first().waitFor();
    room.service.brush.free();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("article", { name: "Page 2 of 4" }).locator("img").waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test("a reload in the middle goes on where the book is", async () => {
    const { page, end } = await visit(room);
    room.service.brush.hold();
    await typeTopic(page, "a mole who wants to see the moon");
    await chooseFourPages(page);
    await pressMake(page);
    await page.getByText("Painting page 1 of 4").waitFor();
    room.service.brush.release(2);
    await page.locator(".hang img").nth(1).waitFor();
    const title = await page.locator("h1").innerText();
    await page.reload();
    await page.locator(".hang img").nth(1).waitFor();
    expect(await page.locator("h1").innerText()).toBe(title);
    room.service.brush.free();
    await page.getByText("Your book is ready").waitFor();
    expect(await page.locator(".hang img").count()).toBe(5);
    await end();
  });

  test("a book that is stopped says so and gives the wishes back", async () => {
    const { page, end } = await visit(room);
    room.service.brush.hold();
    await typeTopic(page, "afraid of the dark");
    await choose(page, "style", "crayon");
    await choose(page, "age", "7-9");
    await chooseFourPages(page);
    await pressMake(page);
    await page.getByText("Painting page 1 of 4").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByRole("heading", { name: "Stopped" }).waitFor();
    await page.getByRole("button", { name: "Change the wishes" }).click();
    await expect.poll(() => page.locator("#topic").inputValue()).toBe("afraid of the dark");
    for (const [name, value] of [["style", "crayon"], ["age", "7-9"], ["pages", "4"]]) expect(await page.locator(`input[name="${name}"]:checked`).inputValue()).toBe(value);
    await end();
  });

  test("a Korean browser gets Korean words, Korean ideas and a Korean book", async () => {
    const { page, complaints, end } = await visit(room, "/", { locale: "ko-KR", ...PHONE });
    expect(await page.locator("html").getAttribute("lang")).toBe("ko");
    await page.getByRole("heading", { name: "오늘 밤은 무슨 이야기를 들려줄까요?" }).waitFor();
    await makeBook(page, "두더지가 달을 보고 싶어 해요");
    await page.getByRole("button", { name: "책 읽기" }).click();
    await page.getByRole("button", { name: "다음 쪽" }).filter({ visible: true }).click();
    const words = page.locator(".story[lang=ko]");
    await words.waitFor();
    expect(await words.innerText()).toMatch(/[가-힣]{2}/);
    expect(await page.locator("main").innerText()).not.toMatch(/[A-Za-z]{4}/);
    await page.locator("input[type=range]").fill("5");
    const colophon = page.locator(".colophon");
    await colophon.waitFor();
    expect(await colophon.innerText()).toContain("AI 모델 없이");
    expect(complaints).toEqual([]);
    await end();
  });

  test("markup in topic and hero's name is shown as text and runs nowhere", async () => {
    const { page, complaints, end } = await visit(room);
    const topic = "<script>document.title='broken'</script> a fox ]]> & <b>friends</b>";
    room.service.brush.hold();
    await page.getByLabel("A name for the hero, if you like").fill("<img src=x onerror=alert(1)> ]]>");
    await typeTopic(page, topic);
    await chooseFourPages(page);
    await pressMake(page);
    await page.getByText("Painting page 1 of 4").waitFor();
    room.service.brush.free();
    await page.getByRole("button", { name: "Read the book" }).waitFor();
    const bookPage = page.url();
    await page.goto(`/?topic=${encodeURIComponent(topic)}`);
    await expect.poll(() => page.locator("#topic").inputValue()).toBe(topic);
    await page.goto(bookPage);
    await page.getByRole("button", { name: "Read the book" }).click();
    await page.locator("input[type=range]").fill("5");
    await page.getByRole("article", { name: "The end" }).waitFor();
    expect(await page.title()).toBe("AI Story Book");
    expect(await page.locator("main script, main b, img[src=x]").count()).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });
}
