import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { StartedService } from "./open-service.ts";

/** What the tests of the web app share: one service, one browser. */
export type ReadingRoom = { service: StartedService; browser: Browser; finished?: Promise<FinishedBook> };

/** A book that was made once, and the cookies of the visitor who owns it. */
type FinishedBook = { path: string; storageState: Awaited<ReturnType<BrowserContext["storageState"]>> };

export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } satisfies BrowserContextOptions;
export const DESK = { viewport: { width: 1280, height: 800 } } satisfies BrowserContextOptions;

export type Visit = {
  page: Page;
  /** What the browser complained of: errors, and what the security policy refused. */
  complaints: string[];
  end(): Promise<void>;
};

/** A visitor with an empty shelf and a browser that speaks this language. */
export async function visit({ service, browser }: ReadingRoom, path = "/", options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: service.url, locale: "en", reducedMotion: "reduce", ...DESK, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // a refused request is an answer, and the browser writes it down each time
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) complaints.push(message.text());
  });
  await page.goto(path);
  await page.locator("#root > *").first().waitFor();
  return { page, complaints, end: () => context.close() };
}

export const typeTopic = (page: Page, topic: string): Promise<void> => page.fill("#topic", topic);
export const pressMake = (page: Page): Promise<void> => page.locator(".go button").click();

/** Chooses the shortest book, which is made fastest. */
export const chooseFourPages = (page: Page): Promise<void> => choose(page, "pages", "4");

/** The radio is under its tile, so the tile is pressed, as people do. */
export const choose = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`label:has(input[name="${name}"][value="${value}"])`).click();

/** From an empty form to a finished book on its watching page. */
export async function makeBook(page: Page, topic: string): Promise<void> {
  await typeTopic(page, topic);
  await chooseFourPages(page);
  await pressMake(page);
  await page.getByRole("button", { name: /Read the book|책 읽기/ }).waitFor();
}

/** A visitor who opens a finished book; all of them share one, because it is not changed. */
export async function visitFinishedBook(room: ReadingRoom, options: BrowserContextOptions = {}): Promise<Visit & { bookPath: string }> {
  room.finished ??= makeFinishedBook(room);
  const { path, storageState } = await room.finished;
  return { ...(await visit(room, path, { ...options, storageState })), bookPath: path };
}

async function makeFinishedBook(room: ReadingRoom): Promise<FinishedBook> {
  const { page, end } = await visit(room);
  await makeBook(page, "first day at school");
  const path = new URL(page.url()).pathname.replace("/making", "");
  const storageState = await page.context().storageState();
  await end();
  return { path, storageState };
}
