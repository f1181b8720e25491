import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { listFaults, listSmallTargets } from "./list-faults.ts";
import { listLowContrast } from "./list-low-contrast.ts";
import { choose, chooseFourPages, DESK, PHONE, pressMake, typeTopic, visit, visitFinishedBook, type ReadingRoom } from "./visit.ts";

const SIZES = { phone: PHONE.viewport, "narrow phone": { width: 320, height: 640 }, desk: DESK.viewport };

export function describeAccess(room: ReadingRoom): void {
  test("on phones and on a desk every screen fits, names its controls, keeps its headings in order and is not faint in either light", async () => {
    const { page, complaints, end } = await visit(room);
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      for (const [name, size] of Object.entries(SIZES)) {
        await page.setViewportSize(size);
        const faults = [...(await listFaults(page)), ...(name === "desk" ? [] : await listSmallTargets(page))];
        found.push(...faults.map((fault) => `${screen} on a ${name}: ${fault}`));
      }
      for (const light of ["night", "light"]) {
        await page.evaluate((theme) => { document.documentElement.dataset["theme"] = theme; }, light);
        found.push(...(await listLowContrast(page)).map((fault) => `${screen} by ${light}: ${fault}`));
      }
    };
    await look("make");
    await typeTopic(page, "a bloody murder with a knife");
    await pressMake(page);
    await page.locator(".gentle").waitFor();
    await look("refused");
    await typeTopic(page, `m${"o".repeat(198)}n`);
    await look("one long word");
    room.service.brush.hold();
    await typeTopic(page, "a shy dragon who learns to share");
    await chooseFourPages(page);
    await pressMake(page);
    await page.getByText("Painting page 1 of 4").waitFor();
    await look("making");
    room.service.brush.free();
    await page.getByRole("button", { name: "Read the book" }).waitFor();
    await look("ready");
    await page.getByRole("button", { name: "Read the book" }).click();
    await page.getByRole("article", { name: "Cover" }).waitFor();
    await look("cover");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "Text", exact: true }).click();
    await choose(page, "size", "xl");
    await look("reading in huge letters");
    await page.locator("input[type=range]").fill("5");
    await page.getByRole("article", { name: "The end" }).waitFor();
    await look("end");
    await page.goto("/shelf");
    await page.locator(".shelf-book").waitFor();
    await look("shelf");
    await page.goto("/nowhere");
    await page.locator(".scene").waitFor();
    await look("nowhere");
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  });

  test("the keyboard reaches every control of the form, and one sees where it is", async () => {
    const { page, end } = await visit(room);
    const reached: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      const focus = await describeFocus(page);
      if (focus === null) break;
      expect(focus).toMatchObject({ isSeen: true });
      reached.push(focus.name);
    }
    expect(reached[0]).toBe("Skip to the page");
    expect(reached).toEqual(expect.arrayContaining(["한국어", "Night light", "topic", "style", "age", "language", "pages"]));
    await end();
  });

  test("a whole book can be made and opened without a pointer", async () => {
    const { page, complaints, end } = await visit(room);
    await page.locator("#topic").focus();
    await page.keyboard.type("a fox who is angry");
    await page.locator("input[name=pages]:checked").focus();
    await page.keyboard.press("ArrowLeft");
    await page.locator(".go button").focus();
    await page.keyboard.press("Enter");
    const read = page.getByRole("button", { name: "Read the book" });
    await read.waitFor();
    await read.press("Enter");
    await page.getByRole("article", { name: "Cover" }).waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test("no screen asks for what the security policy refuses, and the API's documentation opens", async () => {
    const { page, complaints, bookPath, end } = await visitFinishedBook(room);
    for (const path of ["/", "/shelf", bookPath, `${bookPath}/making`, "/nowhere"]) {
      await page.goto(path);
      await page.locator("#main").waitFor();
      await page.getByRole("button", { name: "Night light" }).first().click();
    }
    await page.goto("/docs");
    await page.getByRole("heading", { name: /AI Story Book/ }).waitFor();
    expect(complaints).toEqual([]);
    await end();
  });
}

/** What has the focus, and whether a ring or an outline shows it; null past the last control. */
const describeFocus = (page: Page): Promise<{ name: string; isSeen: boolean } | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    const shown = [focused, focused.nextElementSibling, focused.closest("label")].filter((element) => element !== null);
    const isSeen = shown.some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    });
    return { name: focused.getAttribute("name") ?? (focused.id || focused.getAttribute("aria-label") || focused.textContent || focused.tagName), isSeen };
  });
