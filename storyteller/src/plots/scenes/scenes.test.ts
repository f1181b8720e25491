import { expect, test } from "vitest";
import { LANGUAGE_VOICES } from "../../language/voices.ts";
import { parseScene } from "../../pages/scene-of-beat.ts";
import { seededRandom } from "../../random.ts";
import { parseTopic } from "../../topic/parse-topic.ts";
import { castStory } from "../cast-story.ts";
import type { PlotKey } from "../cast-types.ts";
import { COMMON_SCENE_LINES, SCENE_LINES } from "./index.ts";

const PLOTS = Object.keys(SCENE_LINES) as PlotKey[];
const castingOf = (plot: PlotKey) =>
  castStory({ plot, topic: parseTopic("a bear"), language: "en", random: seededRandom("scenes"), savedCharacters: [], notes: [] });

test.each(PLOTS)("every scene of %s keeps to the shared vocabulary", (plot) => {
  const lines = `${SCENE_LINES[plot]}\n${COMMON_SCENE_LINES}`.split("\n").filter((line) => line.includes(": "));
  const casting = castingOf(plot);
  for (const line of lines) expect(() => parseScene(line.slice(line.indexOf(": ") + 2), casting)).not.toThrow();
});

test.each(PLOTS)("every try of %s has a scene", (plot) => {
  for (const voice of Object.values(LANGUAGE_VOICES)) {
    const tries = [...voice.passagesOf(plot).keys()].filter((key) => key.startsWith("try:"));
    expect(tries.filter((key) => !SCENE_LINES[plot]?.includes(`\n${key}: `))).toEqual([]);
  }
});
