import * as fc from "fast-check";
import { BEATS, SHOTS, type Beat } from "@ai-story-book/contracts";
import { describe, expect, it } from "vitest";
import { planRhythm, TOUCHES_GUTTER, type PageToPlan, type RhythmRequest } from "./plan-rhythm.ts";

const REFRAIN = "Up, up, up she went!";
const anyPage = fc.record({
  text: fc.constantFrom("A short page.", "A much longer page. ".repeat(12), `She climbed.\n${REFRAIN}`),
  beat: fc.constantFrom(...BEATS), shot: fc.constantFrom(...SHOTS), mood: fc.constantFrom("calm", "sad", "happy"),
});
const anyRequest = fc.record({
  pages: fc.array(anyPage, { minLength: 1, maxLength: 24 }),
  targetAge: fc.constantFrom("3-5", "5-7", "7-9"), seed: fc.nat(), refrains: fc.constant([REFRAIN]),
}) as fc.Arbitrary<RhythmRequest>;

const isRhyme = ({ beat, text }: PageToPlan) => beat === "try" || (text.includes(REFRAIN) && beat !== "turn" && beat !== "ending");
const page = (beat: Beat, more: Partial<PageToPlan> = {}): PageToPlan => ({ text: "A page.", beat, shot: "medium", mood: "calm", ...more });

describe("planRhythm", () => {
  it("never lets two pictures that touch the gutter face each other", () => {
    fc.assert(fc.property(anyRequest, (request) => {
      const plans = planRhythm(request);
      for (let right = 2; right < plans.length; right += 2) {
        const pair = [plans[right - 1]!.template, plans[right]!.template];
        expect(pair.every((template) => TOUCHES_GUTTER.has(template))).toBe(false);
      }
    }));
  });

  it("never uses a template twice running outside the refrain", () => {
    fc.assert(fc.property(anyRequest, (request) => {
      const plans = planRhythm(request);
      for (let index = 1; index < plans.length; index += 1) {
        if (isRhyme(request.pages[index]!) || isRhyme(request.pages[index - 1]!)) continue;
        expect(plans[index]!.template).not.toBe(plans[index - 1]!.template);
      }
    }));
  });

  it("gives all pages with the refrain the same template", () => {
    fc.assert(fc.property(anyRequest, (request) => {
      const plans = planRhythm(request);
      const templates = request.pages.flatMap((each, index) => (index > 0 && isRhyme(each) ? [plans[index]!.template] : []));
      expect(new Set(templates).size).toBeLessThanOrEqual(1);
    }));
  });

  it("keeps the plan of the first pages when later pages become known", () => {
    fc.assert(fc.property(anyRequest, (request) => {
      const whole = planRhythm(request);
      const known = request.pages.slice(0, Math.ceil(request.pages.length / 2));
      expect(planRhythm({ ...request, pages: known })).toEqual(whole.slice(0, known.length));
    }));
  });

  it("opens on a right-hand page and puts beginning, turn and ending on the whole page", () => {
    const plans = planRhythm({ pages: [page("opening"), page("trouble"), page("turn"), page("try"), page("ending")], targetAge: "5-7", seed: 3, refrains: [] });
    expect(plans[0]).toEqual({ template: "bleed-top", side: "right", calmZone: { edge: "top", size: 0.3 } });
    expect(plans.at(-1)?.template).toBe("bleed-top");
  });

  it("gives sad moments a vignette", () => {
    const plans = planRhythm({ pages: [page("opening"), page("trouble", { mood: "sad" })], targetAge: "5-7", seed: 3, refrains: [] });
    expect(plans[1]?.template).toBe("spot");
  });
});
