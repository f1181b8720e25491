// Chooses one template for each story page before anything is painted, so that the painter can be asked for the calm zone.
import { seededRandom } from "./random.ts";

const BLEED = new Set(["bleed-top", "bleed-bottom"]);
/** Templates whose picture runs into the gutter. Two of them never face each other: they would read as one wide picture with the hero twice. */
const TOUCHES = new Set([...BLEED, "panel"]);
const QUIET = new Set(["quiet"]);
const PEAK = new Set(["turn", "result", "ending"]);

/**
 * pages: [{ text, beat?, shot?, mood? }] -> [{ template, calm, side }]; same input, same answer.
 * firstSide: the side on which story page 1 falls.
 */
export function planRhythm({ pages, age, seed = 1, firstSide = "right", refrains = [] }) {
  const random = seededRandom(`${seed}/rhythm`);
  const refrainTemplate = "framed",
    quiet = random() < 0.5 ? ["panel", "spot", "framed"] : ["framed", "panel", "spot"];
  const plan = [];
  for (const [index, page] of pages.entries()) {
    const side = (index % 2 === 0) === (firstSide === "right") ? "right" : "left";
    const beat = (page.beat ?? "").split(":")[0];
    const last = index === pages.length - 1;
    const hasRefrain = refrains.some((line) => line && page.text.includes(line));
    const before = plan.at(-1)?.template,
      facing = side === "right" ? before : undefined;
    const nextRefrain = refrains.some((line) => line && pages[index + 1]?.text.includes(line));
    const short = page.text.length <= (age === "3-5" ? 95 : 150);
    let template;
    if (index === 0) template = "bleed-top";
    else if (last) template = "bleed-top";
    else if (PEAK.has(beat)) template = BLEED.has(facing) ? "framed" : "bleed-top";
    else if (hasRefrain || beat.startsWith("try"))
      template = refrainTemplate; // the picture rhymes where the words do
    else if (QUIET.has(beat) || page.mood === "sad") template = "spot";
    else {
      const wide = page.shot === "wide" || page.shot === "low" || page.shot === "above";
      const choices = page.shot === "close" ? ["framed", "spot"] : wide ? ["bleed-top", "panel", "bleed-bottom"] : quiet;
      template =
        choices.find(
          (c) =>
            c !== before &&
            !(nextRefrain && c === refrainTemplate) &&
            !(BLEED.has(c) && BLEED.has(facing)) &&
            (c !== "bleed-bottom" || short),
        ) ?? "panel";
    }
    plan.push({ template, side, peak: index === 0 || last || PEAK.has(beat) });
  }
  for (const [index, right] of plan.entries()) {
    const left = plan[index - 1];
    if (right.side !== "right" || !left || !TOUCHES.has(left.template) || !TOUCHES.has(right.template)) continue;
    const yields = left.peak && !right.peak ? right : BLEED.has(right.template) && (right.peak || !BLEED.has(left.template)) ? left : right;
    yields.template = "framed";
  }
  return plan.map(({ template, side }) => ({
    template,
    side,
    calm: template === "bleed-top" ? "top" : template === "bleed-bottom" ? "bottom" : null,
  }));
}
