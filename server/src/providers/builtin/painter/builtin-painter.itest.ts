import { afterAll, describe } from "vitest";
import { itPaintsAsPromised } from "../../../../testing/painter-conformance.ts";
import { createBuiltinPainter } from "./builtin-painter.ts";

describe("the promises of every painter", () => {
  const painter = createBuiltinPainter();
  afterAll(() => painter.close());
  itPaintsAsPromised(() => painter);
});
