import type { Page } from "playwright-core";

/**
 * Words that are too faint for WCAG AA on the colour they stand on: 4.5 to 1, or 3 to 1 for large ones. It looks at plain
 * colours only: words on a picture and controls that cannot be used now are left out.
 */
export const listLowContrast = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    const readColour = (colour: string): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: readonly number[]): number =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
        const part = colour[index]! / 255;
        return sum + weight * (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      }, 0);
    const groundOf = (element: Element): number[] => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const colour = readColour(getComputedStyle(at).backgroundColor);
        if (colour[3] === 255) return colour;
      }
      return [255, 255, 255, 255];
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults = new Set<string>();
    while (walker.nextNode() !== null) {
      const element = walker.currentNode.parentElement!;
      const words = walker.currentNode.textContent!.trim();
      if (words === "" || !element.checkVisibility({ visibilityProperty: true }) || element.closest("button:disabled, .vh, .skip, .wash") !== null) continue;
      const style = getComputedStyle(element);
      const [text, ground] = [luminance(readColour(style.color)), luminance(groundOf(element))];
      const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.5)) faults.add(`${ratio.toFixed(1)} to 1: ${words.slice(0, 40)}`);
    }
    return [...faults];
  });
