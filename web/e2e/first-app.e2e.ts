import { afterAll, beforeAll, describe } from "vitest";
import { describeAccess } from "./access.ts";
import { describeMaking } from "./making.ts";
import { findChromium, openBrowser } from "./open-browser.ts";
import { openStartedService } from "./open-service.ts";
import { describeReading } from "./reading.ts";
import { describeTroubles } from "./troubles.ts";
import type { ReadingRoom } from "./visit.ts";

const hasBrowser = findChromium() !== null;
if (!hasBrowser && process.env["REQUIRE_ALL_TESTS"] === "1") throw new Error("the web app is to be tested, and there is no Chromium; set CHROMIUM_PATH");

describe.skipIf(!hasBrowser)(`the web app in a browser${hasBrowser ? "" : " (left out: no Chromium here; CHROMIUM_PATH may name one)"}`, () => {
  const room = {} as ReadingRoom;
  beforeAll(async () => {
    room.service = await openStartedService();
    room.browser = await openBrowser();
  });
  afterAll(async () => {
    await room.browser?.close();
    await room.service?.close();
  });

  describe("making", () => {
    describeMaking(room);
  });
  describe("reading", () => {
    describeReading(room);
  });
  describe("troubles", () => {
    describeTroubles(room);
  });
  describe("access", () => {
    describeAccess(room);
  });
});
