import sharp from "sharp";
import { afterAll, expect, it } from "vitest";
import { askOptions, endPapersRequest, pageRequest } from "../../testing/picture-requests.ts";
import { createBuiltinPainter } from "./builtin/painter/builtin-painter.ts";
import { paintApart } from "./builtin/painter/paint-apart.ts";
import { shareEndPapers } from "./share-end-papers.ts";

const painter = createBuiltinPainter({ threads: 1 });
afterAll(() => painter.close());

it("a picture painted in a process of its own is the same, byte for byte", async () => {
  const [apart, here] = await Promise.all([paintApart(pageRequest()), painter.paint(pageRequest(), askOptions())]);
  expect(Buffer.from(apart.jpeg).equals(here.jpeg)).toBe(true);
  expect({ ...apart, jpeg: null }).toEqual({ ...here, jpeg: null });
}, 120_000);

it("a picture that cannot be painted fails with the painter's words", async () => {
  await expect(paintApart({ ...pageRequest(), scene: null as never })).rejects.toThrow("could not be painted");
}, 120_000);

it("books of one style share one pattern, also those that ask while it is painted; a failed one is painted anew", async () => {
  let painted = 0;
  const endPapers = shareEndPapers(async (request) => {
    painted += 1;
    if (painted === 1) throw new Error("no paper");
    return { ...(await painter.paint(pageRequest(), askOptions())), seed: request.seed };
  });
  await expect(endPapers.paint(endPapersRequest(), askOptions())).rejects.toThrow("no paper");
  const [one, other] = await Promise.all([endPapers.paint(endPapersRequest(), askOptions()), endPapers.paint({ ...endPapersRequest(), seed: 99 }, askOptions())]);
  expect(one).toBe(other);
  expect(painted).toBe(2);
  expect((await sharp(one.jpeg).metadata()).format).toBe("jpeg");
}, 120_000);
