import { parentPort, workerData } from "node:worker_threads";
import sharp from "sharp";
import { buildScene } from "./compose/scene.ts";
import { paintDrawing } from "./materials/paint-drawing.ts";
import { shareTextures } from "./materials/textures.ts";
import { paintPicture } from "./paint-picture.ts";
import type { PictureRequest } from "./picture-request.ts";

export type WorkerSettings = { textures: SharedArrayBuffer; sizePx: number; jpegQuality: number };
export type WorkerTask = { id: number; request: PictureRequest };

const settings = workerData as WorkerSettings;
sharp.concurrency(1);
sharp.cache(false);
shareTextures(settings.textures);
// V8 compiles the pixel loops on a thumbnail of each style before the first real page
for (const style of ["watercolor", "papercut", "crayon", "nightglow"] as const) {
  await paintDrawing(buildScene({ setting: "meadow", style, cast: [{ sheet: { species: "fox", name: "w", outfit: {} } }] }), style, 192);
}
parentPort?.postMessage({ ready: true });
parentPort?.on("message", ({ id, request }: WorkerTask) => {
  paintPicture(request, settings).then(
    (picture) => parentPort?.postMessage({ id, picture }),
    (error: unknown) => parentPort?.postMessage({ id, error: error instanceof Error ? `${error.message}` : String(error) }),
  );
});
