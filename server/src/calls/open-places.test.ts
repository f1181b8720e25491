import { expect, test } from "vitest";
import { openPlaces } from "./open-places.ts";

const { signal } = new AbortController();
const turn = () => new Promise((resolve) => { setImmediate(resolve); });

test("so many work at once, the others in the order of asking, also after one that failed", async () => {
  const places = openPlaces(2);
  const began: number[] = [];
  const ends = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
  const works = ends.map(({ promise }, index) => places.take(async () => (began.push(index), promise), { signal }).catch(() => {}));
  await turn();
  expect(began).toEqual([0, 1]);
  ends[1]!.reject(new Error("broken"));
  await turn();
  expect(began).toEqual([0, 1, 2]);
  for (const { resolve } of ends) resolve();
  await Promise.all(works);
  expect(began).toEqual([0, 1, 2, 3, 4]);
});

test("who is not wanted any more gives up its turn, and takes no place", async () => {
  const places = openPlaces(1);
  const first = Promise.withResolvers<void>();
  const abort = new AbortController();
  const working = places.take(() => first.promise, { signal });
  const given = places.take(async () => "never", { signal: abort.signal });
  const last = places.take(async () => "done", { signal });
  abort.abort(new Error("not wanted"));
  await expect(given).rejects.toThrow("not wanted");
  first.resolve();
  await working;
  expect(await last).toBe("done");
  expect(await places.take(async () => "free again", { signal })).toBe("free again");
});
