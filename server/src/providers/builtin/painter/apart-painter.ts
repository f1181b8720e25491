import type { PictureRequest } from "../../ports.ts";
import { createBuiltinPainter } from "./builtin-painter.ts";
import type { ApartAnswer } from "./paint-apart.ts";

/** The program of `paint-apart.ts`: paints what it is sent until whoever started it ends it, or is gone. */
const painter = createBuiltinPainter({ threads: 1 });
process.on("message", (request: PictureRequest) => void answer(request));
process.once("disconnect", () => process.exit(0));

async function answer(request: PictureRequest): Promise<void> {
  const said: ApartAnswer = await painter.paint(request, { signal: new AbortController().signal }).then(
    (picture) => ({ picture }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(said);
}
