import { appendFileSync } from "node:fs";
import type { Providers } from "../../src/roles/start-making.ts";
import { fakeBindery, fakePainter, fakeReading } from "../picture-fakes.ts";
import { fakeModerator, fakeStoryWriter } from "../story-fakes.ts";

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Fakes of all providers that take their time, so that a test can act at any step. What is painted is listed, and written to a file too where one is named. */
export function slowProviders(logPath?: string): Providers & { painted: string[] } {
  const painter = fakePainter();
  painter.beforePainting = async () => {
    await pause(120);
    if (logPath !== undefined) appendFileSync(logPath, "painted\n");
  };
  const storyWriter = fakeStoryWriter();
  storyWriter.beforePage = () => pause(60);
  const moderator = fakeModerator();
  const bindery = fakeBindery();
  return {
    painter,
    storyWriter,
    reading: fakeReading(),
    narrator: null,
    moderators: { builtIn: { checkTexts: async (input, options) => (await pause(20), moderator.checkTexts(input, options)) }, service: null },
    bindery: { ...bindery, bind: async (gather, options) => (await pause(150), bindery.bind(gather, options)) },
    painted: painter.painted,
  };
}
