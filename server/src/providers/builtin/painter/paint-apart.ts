import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PaintedPicture, PictureRequest } from "../../ports.ts";

const PROGRAM = fileURLToPath(new URL("./apart-painter.ts", import.meta.url));

export type ApartAnswer = { picture: PaintedPicture } | { error: string };

/**
 * One picture by the illustrator in a process of its own, for a service whose books are painted by a model: what painting
 * needs (threads, textures, a few hundred megabytes) goes away with the process.
 */
export function paintApart(request: PictureRequest): Promise<PaintedPicture> {
  const child = fork(PROGRAM, { serialization: "advanced", stdio: ["ignore", "ignore", "inherit", "ipc"], execArgv: [], env: { PATH: process.env["PATH"] } });
  return new Promise<PaintedPicture>((resolve, reject) => {
    child.once("message", (answer: ApartAnswer) => {
      if ("picture" in answer) resolve(answer.picture);
      else reject(new Error(answer.error));
    });
    child.once("error", reject);
    child.once("close", () => reject(new Error("the painter's process ended before the picture was done")));
    child.send(request);
  }).finally(() => child.kill());
}
