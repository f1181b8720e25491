import type { Page } from "playwright-core";

/** What stands in somebody's way on the screen as it is now: controls without a name, headings out of order, sideways scrolling. */
export const listFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    if (!/^(en|ko)$/.test(document.documentElement.lang)) faults.push("the page does not say its language");
    if (document.title === "") faults.push("the page has no title");
    const overflow = document.documentElement.scrollWidth - innerWidth;
    if (overflow > 0) faults.push(`scrolls sideways by ${overflow}`);
    if (document.querySelectorAll("main").length !== 1) faults.push("there is not one main part");
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")].filter(isShown).map((heading) => Number(heading.tagName[1]));
    if (levels.filter((level) => level === 1).length !== 1) faults.push(`${levels.filter((level) => level === 1).length} first headings`);
    for (const [index, level] of levels.entries()) if (index > 0 && level > levels[index - 1]! + 1) faults.push(`heading ${level} follows heading ${levels[index - 1]}`);
    for (const control of document.querySelectorAll<HTMLElement>("a[href], button, input, textarea, select, [role=progressbar]")) {
      if (!isShown(control)) continue;
      const labels = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? [...(control.labels ?? [])] : [];
      const name = control.getAttribute("aria-label") ?? [...labels.map((label) => label.textContent), control.innerText, ...[...control.querySelectorAll("img")].map((image) => image.alt)].join("");
      if (name.trim() === "") faults.push(`no name: ${control.outerHTML.slice(0, 80)}`);
    }
    for (const image of document.images) if (!image.hasAttribute("alt")) faults.push(`no alternative text: ${image.outerHTML.slice(0, 80)}`);
    return faults;
  });

/** Controls that are too small for a thumb: less than 44 pixels high or wide. A radio is as large as its tile; a link within a sentence may be small. */
export const listSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 44;
    return [...document.querySelectorAll<HTMLElement>("a[href], button, input, textarea")].flatMap((control) => {
      const target = control.closest("label") ?? control;
      const { width, height } = target.getBoundingClientRect();
      const isSkipLink = control.matches(".skip");
      if (isSkipLink || !control.checkVisibility({ visibilityProperty: true }) || (width >= least - 0.5 && height >= least - 0.5)) return [];
      return [`${Math.round(width)}×${Math.round(height)}: ${target.outerHTML.slice(0, 80)}`];
    });
  });
