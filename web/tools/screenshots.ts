import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../e2e/open-browser.ts";
import { openStartedService, type StartedService } from "../e2e/open-service.ts";

/**
 * Takes every state of the web app, on a phone and on a desk, in both lights and both languages.
 * Use: `node web/tools/screenshots.ts OUT_DIR [part of a name]`.
 */
const WIDTHS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };
const TOPICS = { en: "a shy dragon who learns to share", ko: "두더지가 달을 보고 싶어 해요" };
const UNSAFE = { en: "a bloody murder with a knife", ko: "칼로 사람을 죽이는 이야기" };
const FOUR_PAGES = "input[name=pages][value='4']";

type Language = keyof typeof TOPICS;
type Shot = (name: string) => Promise<void>;
type View = { page: Page; shoot: Shot; service: StartedService; language: Language };

const [out, part = ""] = process.argv.slice(2);
if (out === undefined) {
  console.error("Use: node web/tools/screenshots.ts OUT_DIR [part of a name]");
  process.exit(2);
}
const folder = resolve(out);
await mkdir(folder, { recursive: true });
const service = await openStartedService();
const browser = await openBrowser();
try {
  for (const [width, viewport] of Object.entries(WIDTHS)) {
    for (const light of ["light", "night"] as const) {
      for (const language of ["en", "ko"] as const) {
        const ending = `${width}.${light}.${language}`;
        if (ending.includes(part)) await takeAll(browser, { viewport, light, language, ending });
      }
    }
  }
} finally {
  await browser.close();
  await service.close();
}

type Kind = { viewport: { width: number; height: number }; light: "light" | "night"; language: Language; ending: string };

/** One visitor: from an empty shelf to a book, then what goes wrong. */
async function takeAll(from: Browser, { viewport, light, language, ending }: Kind): Promise<void> {
  const context = await from.newContext({ viewport, locale: language, reducedMotion: "reduce", isMobile: viewport.width < 600, hasTouch: viewport.width < 600 });
  await context.addInitScript(`localStorage.setItem("night", "${light === "night" ? "yes" : "no"}"); localStorage.setItem("language", "${language}")`);
  const page = await context.newPage();
  const shoot: Shot = async (name) => {
    await page.evaluate("document.fonts.ready.then(() => Promise.all([...document.images].filter((image) => image.loading !== 'lazy').map((image) => image.decode().catch(() => {}))))");
    await page.screenshot({ path: join(folder, `${name}.${ending}.png`), fullPage: !/^(read|make$)/.test(name) });
  };
  const view = { page, shoot, service, language };
  await takeEmpty(view);
  await takeMaking(view);
  await takeReading(view);
  await takeErrors(view);
  await context.close();
  console.log(ending);
}

async function takeEmpty({ page, shoot, service, language }: View): Promise<void> {
  await page.goto(`${service.url}/shelf`);
  await page.locator(".scene h1").waitFor();
  await shoot("shelf-empty");
  await page.goto(service.url);
  await page.locator("#topic").waitFor();
  await shoot("make");
  await shoot("make-whole");
  await page.fill("#topic", UNSAFE[language]);
  await page.locator("button.btn--main").click();
  await page.locator(".gentle").waitFor();
  await shoot("error-refused");
}

async function takeMaking({ page, shoot, service, language }: View): Promise<void> {
  service.brush.hold();
  await page.fill("#topic", TOPICS[language]);
  await page.locator(FOUR_PAGES).check({ force: true });
  await page.locator("button.btn--main").click();
  await page.locator(".easel .story").waitFor();
  await shoot("making");
  service.brush.release(3);
  await page.locator(".hang img").nth(2).waitFor();
  await shoot("making-half");
  await page.goto(`${service.url}/shelf`);
  await page.locator(".shelf-book").waitFor();
  await shoot("shelf-making");
  await page.locator(".shelf-book").click();
  service.brush.free();
  await page.locator(".btn--main").waitFor();
  await page.locator(".drying.is-dry, .steps .is-done:last-child").last().waitFor();
  await shoot("making-ready");
}

async function takeReading({ page, shoot, service }: View): Promise<void> {
  await page.locator("button.btn--main").click();
  await page.locator(".title-in").waitFor();
  await shoot("read-cover");
  await page.keyboard.press("ArrowRight");
  await page.locator(".folio").waitFor();
  await shoot("read-page");
  await page.locator("[aria-expanded]").click();
  await shoot("read-size");
  await page.locator("[aria-expanded]").click();
  await page.locator("input[type=range]").fill("5");
  await page.locator(".end-in").waitFor();
  await shoot("read-end");
  await page.goto(`${service.url}/shelf`);
  await page.locator(".shelf-book img").first().waitFor();
  await shoot("shelf");
}

async function takeErrors({ page, shoot, service, language }: View): Promise<void> {
  service.brush.breakDown();
  await page.goto(service.url);
  await page.fill("#topic", TOPICS[language]);
  await page.locator(FOUR_PAGES).check({ force: true });
  await page.locator("button.btn--main").click();
  await page.locator(".scene h1").waitFor();
  await shoot("error-failed");
  service.brush.free();
  await page.goto(`${service.url}/shelf`);
  await page.locator(".shelf-book").nth(1).waitFor();
  await shoot("shelf-two");
  await page.goto(`${service.url}/books/00000000-0000-4000-8000-000000000000`);
  await page.locator(".scene h1").waitFor();
  await shoot("error-gone");
  await page.goto(`${service.url}/nowhere`);
  await page.locator(".scene h1").waitFor();
  await shoot("error-nowhere");
  await page.goto(service.url);
  await page.fill("#topic", TOPICS[language]);
  await page.context().setOffline(true);
  await page.locator("button.btn--main").click();
  await page.locator("[role=alert]").waitFor();
  await shoot("error-away");
  await page.context().setOffline(false);
}
