import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOf, minusUsd, toUsd, toUsdText, worstCaseOfBook } from "./cost-of.rules.ts";

describe("costOf", () => {
  test.each([
    [{ inputTokens: 1234, outputTokens: 567 }, { input_usd_per_million_tokens: 0.4, output_usd_per_million_tokens: 1.6 }, "0.001400800"],
    [{ images: 9 }, { usd_per_image: 0.003 }, "0.027000000"],
    [{ characters: 1 }, { usd_per_million_characters: 15 }, "0.000015000"],
    [{ inputTokens: 1 }, { input_usd_per_million_tokens: 0.0005 }, "0.000000001"],
    [{ inputTokens: 1 }, { input_usd_per_million_tokens: 0.00049 }, "0.000000000"],
    [{ inputTokens: 1, outputTokens: 1 }, { input_usd_per_million_tokens: 0.00025, output_usd_per_million_tokens: 0.00025 }, "0.000000001"],
    [{ outputTokens: 100 }, { input_usd_per_million_tokens: 1 }, "0.000000000"],
    [{ images: -3 }, { usd_per_image: 1 }, "0.000000000"],
  ])("%j at %j is $%s", (units, price, usd) => {
    expect(toUsdText(costOf(units, price))).toBe(usd);
  });

  test("amounts add up exactly where floating numbers do not", () => {
    fc.assert(fc.property(fc.bigInt(0n, 10n ** 17n), fc.bigInt(0n, 10n ** 17n), (a, b) => {
      expect(minusUsd(toUsdText(a + b), toUsdText(b))).toBe(toUsdText(a));
      expect(minusUsd(toUsdText(b), toUsdText(a + b))).toBe(a === 0n ? "0.000000000" : `-${toUsdText(a)}`);
    }));
  });
});

describe("worstCaseOfBook", () => {
  const picture = { usd_per_image: 0.05 };
  test("a built-in book costs nothing", () => {
    expect(worstCaseOfBook({ pageCount: 24, isNarrated: true }, { story: null, picture: null, speech: null })).toBe(0n);
  });
  test("each picture and the cover may be made twice", () => {
    expect(toUsd(worstCaseOfBook({ pageCount: 4, isNarrated: false }, { story: null, picture, speech: null }))).toBe(0.5);
  });
  test("the story may be written three times, and narration counts only where it is wanted", () => {
    const prices = { story: { input_usd_per_million_tokens: 1, output_usd_per_million_tokens: 10 }, picture: null, speech: { usd_per_million_characters: 15 } };
    expect(toUsd(worstCaseOfBook({ pageCount: 8, isNarrated: false }, prices))).toBe(0.252);
    expect(toUsd(worstCaseOfBook({ pageCount: 8, isNarrated: true }, prices))).toBe(0.372);
  });
});
