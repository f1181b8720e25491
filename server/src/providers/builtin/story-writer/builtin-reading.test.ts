import { TARGET_AGES } from "@ai-story-book/contracts";
import { describe, expect, test } from "vitest";
import { collectParts, askOptions, openingOf, pagesOf, requestFor } from "../../../../testing/story-writer-conformance.ts";
import { createBuiltinReading } from "./builtin-reading.ts";
import { createBuiltinStoryWriter } from "./builtin-story-writer.ts";

const reading = createBuiltinReading();
const measure = (language: "en" | "ko" | "ja" | "zh" | "es", text: string, targetAge: "3-5" | "5-7" | "7-9" = "3-5", refrains: string[] = []) => reading.measurePage({ text, language, targetAge, refrains });

describe("what a page holds", () => {
  test.each([
    ["en", "“Too loud,” she whispered. Bram tapped softer, then softer still, but the drum only knew one boom.", 17, 2],
    ["ko", "미나는 북을 살살 두드렸어요. 그래도 북은 큰 소리로 둥둥 울렸어요.", 10, 2],
    ["es", "La niña tocó el tambor muy bajito. El tambor solo sabía decir un gran bum redondo.", 16, 2],
    ["ja", "「うるさいよ。」とネルがいいました。ブラムはそっとたいこをたたきました。", 31, 2],
    ["ja", "「きこえる？」\nほしがふたつ、そっとおりてきて、たいこのそばにすわりました。", 31, 2],
    ["zh", "“太吵了！”小老鼠说。布拉姆轻轻地敲了敲鼓，鼓还是咚咚响。", 23, 2],
  ] as const)("%s: %s", (language, text, words, sentences) => {
    expect(measure(language, text)).toMatchObject({ words, sentences, problems: [] });
  });

  test("a refrain counts for its words and not as a sentence", () => {
    const refrain = "どんどん、いくよ！";
    const text = `ブラムはたいこをみつけました。\n${refrain}\nだれがかくれているのかな。`;
    expect(measure("ja", text, "3-5", [refrain]).sentences).toBe(2);
    expect(measure("ja", text).sentences).toBe(3);
  });

  test("too short, too long and too many sentences are told in words that a model can follow", () => {
    expect(measure("en", "Bram ran. He sat. He ate.").problems).toEqual(["It has 6 words; it needs 15 to 25. Make it longer.", "It has 3 sentences; it may have at most 2. Join or drop some."]);
    expect(measure("zh", "鼓".repeat(40)).problems).toEqual(["It has 40 characters; it may have 15 to 35. Make it shorter."]);
  });
});

describe("a page in a wrong language", () => {
  test.each([
    ["ko", "Bram found a yellow drum behind the old gate, and the whole meadow jumped with joy today.", "a language in Latin letters"],
    ["en", "브람은 낡은 문 뒤에서 노란 북을 찾았어요. 온 들판이 깜짝 놀랐어요.", "Korean"],
    ["ja", "布拉姆在旧门后面找到了一面黄色的鼓，整个草地都跳了起来。", "Chinese"],
    ["zh", "ブラムはふるいもんのうしろで、きいろいたいこをみつけました。", "Japanese"],
    ["en", "La niña tocó el tambor muy bajito y el tambor dijo que no, con un gran bum en la noche.", "Spanish"],
    ["es", "The girl tapped the drum and the drum said no, with a big boom into the night and the stars.", "English"],
    ["en", "Брам нашёл жёлтый барабан за старой калиткой.", "another script"],
  ] as const)("for %s is told: %s", (language, text, found) => {
    expect(measure(language, text, "5-7").problems[0]).toBe(`It is written in ${found}; write it in ${{ en: "English", ko: "Korean", ja: "Japanese", zh: "Chinese", es: "Spanish" }[language]}.`);
  });

  test.each([
    ["ko", "Bram과 Nell은 북을 쳤어요. 둥둥, 소리가 아주 컸어요."],
    ["ja", "東京駅前広場に、ちいさな雪だるまがいました。"],
    ["en", "“¡Hola!” said Lía and waved to the baker from the bus."],
    ["es", "Bram vio un ratón bajo la hoja y se sentó a su lado."],
    ["en", "Boom!"],
  ] as const)("is not seen where names or a greeting are foreign (%s): %s", (language, text) => {
    expect(measure(language, text).problems.filter((problem) => problem.startsWith("It is written"))).toEqual([]);
  });
});

test.each(TARGET_AGES)("the storyteller's own pages fit for ages %s", async (targetAge) => {
  for (const language of ["en", "ko"] as const) {
    const request = requestFor({ language, targetAge, pageCount: 8, seed: 11 });
    const parts = await collectParts(createBuiltinStoryWriter().writeStory(request, { ...askOptions(), soFar: null }));
    for (const { text } of pagesOf(parts)) expect(measure(language, text, targetAge, [...openingOf(parts).refrains]).problems).toEqual([]);
  }
});
