import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { choose, makeBook, PHONE, visit, visitFinishedBook, type ReadingRoom } from "./visit.ts";

/** Down the screen of a phone, in CSS pixels. */
const ON_THE_PICTURE = 300;
const ON_THE_WORDS = 540;

const isOpen = (page: Page, name: string): Promise<void> => page.getByRole("article", { name, exact: true }).waitFor();

export function describeReading(room: ReadingRoom): void {
  test("a book is read with the keyboard from cover to end, and taken along as PDF and EPUB", async () => {
    const { page, complaints, end } = await visit(room);
    await makeBook(page, "a shy dragon who learns to share");
    const title = await page.locator("h1").innerText();
    await page.getByRole("button", { name: "Read the book" }).click();
    await isOpen(page, "Cover");
    for (const [key, opened] of [["ArrowRight", "Page 1 of 4"], ["Space", "Page 2 of 4"], ["PageDown", "Page 3 of 4"], ["ArrowLeft", "Page 2 of 4"], ["ArrowRight", "Page 3 of 4"], ["ArrowRight", "Page 4 of 4"], ["ArrowRight", "The end"], ["ArrowRight", "The end"]] as const) {
      await page.keyboard.press(key);
      await isOpen(page, opened);
    }
    for (const [name, type, start] of [["PDF", "application/pdf", "%PDF-"], ["EPUB", "application/epub+zip", "PK"]] as const) {
      const link = page.getByRole("link", { name });
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      const bytes = await readFile(await download.path());
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${name.toLowerCase()}$`));
      expect(bytes.subarray(0, start.length).toString("latin1")).toBe(start);
      expect(bytes.length).toBeGreaterThan(50_000);
      const head = await page.request.get((await link.getAttribute("href"))!);
      expect(head.headers()["content-type"]).toContain(type);
    }
    expect(await page.locator(".colophon").innerText()).toContain("without an AI model");

    await page.getByRole("button", { name: "Back to the shelf" }).click();
    const found = page.getByRole("link", { name: title });
    await found.click();
    await isOpen(page, "Cover");
    expect(complaints).toEqual([]);
    await end();
  });

  test("on a phone pages are turned with buttons, with the slider and with a finger", async () => {
    const { page, end } = await visitFinishedBook(room, PHONE);
    await isOpen(page, "Cover");
    const next = page.getByRole("button", { name: "Next page" }).filter({ visible: true });
    const before = page.getByRole("button", { name: "Page before" }).filter({ visible: true });
    expect(await before.isDisabled()).toBe(true);
    await next.tap();
    await isOpen(page, "Page 1 of 4");
    await before.tap();
    await isOpen(page, "Cover");
    await page.locator("input[type=range]").fill("3");
    await isOpen(page, "Page 3 of 4");
    await swipe(page, { from: 340, to: 60, y: ON_THE_PICTURE });
    await isOpen(page, "Page 4 of 4");
    await swipe(page, { from: 60, to: 340, y: ON_THE_WORDS });
    await isOpen(page, "Page 3 of 4");
    await swipe(page, { from: 200, to: 190, y: ON_THE_PICTURE });
    await isOpen(page, "Page 3 of 4");
    await end();
  });

  test("words grow as one likes them and stay so", async () => {
    const { page, end } = await visitFinishedBook(room);
    await isOpen(page, "Cover");
    await page.keyboard.press("ArrowRight");
    const fontSize = () => page.locator(".story p").first().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const middle = await fontSize();
    await page.getByRole("button", { name: "Text", exact: true }).click();
    await choose(page, "size", "xl");
    const huge = await fontSize();
    expect(huge).toBeGreaterThan(middle * 1.3);
    await page.keyboard.press("Escape");
    expect(await page.getByText("Huge").count()).toBe(0);
    await page.reload();
    await isOpen(page, "Cover");
    await page.keyboard.press("ArrowRight");
    await page.locator(".story p").first().waitFor();
    expect(await fontSize()).toBe(huge);
    await end();
  });

  test("the night light turns the room dark, and it stays dark on the next visit", async () => {
    const { page, end } = await visit(room);
    const brightness = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.slice(0, 3).reduce((sum, part) => sum + Number(part), 0));
    const day = await brightness();
    await page.getByRole("button", { name: "Night light" }).click();
    await expect.poll(brightness).toBeLessThan(day / 3);
    await page.reload();
    await page.locator("#topic").waitFor();
    expect(await page.getByRole("button", { name: "Night light" }).getAttribute("aria-pressed")).toBe("true");
    expect(await brightness()).toBeLessThan(day / 3);
    await end();
  });

  test("an empty shelf shows the way to a first book", async () => {
    const { page, complaints, end } = await visit(room, "/shelf");
    await page.getByRole("heading", { name: "An empty shelf is a good beginning" }).waitFor();
    await page.getByRole("main").getByRole("button", { name: "Make a book" }).click();
    await page.locator("#topic").waitFor();
    expect(complaints).toEqual([]);
    await end();
  });
}

/** A real finger across the open page: the browser itself decides whether it turns, scrolls or cancels. */
async function swipe(page: Page, { from, to, y }: { from: number; to: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [{ x: from, y }]);
  for (const share of [0.25, 0.5, 0.75, 1]) await touch("touchMove", [{ x: from + (to - from) * share, y }]);
  await touch("touchEnd", []);
  await session.detach();
}
