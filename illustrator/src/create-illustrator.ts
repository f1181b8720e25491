import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { buildTextures } from "./materials/textures.ts";
import type { WorkerTask } from "./paint-worker.ts";
import type { PaintedPicture, PictureRequest } from "./picture-request.ts";

export type Illustrator = {
  /** Settles when every thread is warm; painting may be asked for before. */
  ready: Promise<void>;
  /** Paints in a worker thread. An aborted request that still waits is dropped; one under way is finished and thrown away. */
  paint(request: PictureRequest, options?: { signal?: AbortSignal }): Promise<PaintedPicture>;
  close(): Promise<void>;
};

type Waiting = { task: WorkerTask; resolve: (picture: PaintedPicture) => void; reject: (error: Error) => void; isAborted: () => boolean };
type Answer = { ready: true } | { id: number; picture: PaintedPicture } | { id: number; error: string };

/** A long-lived, warmed pool of painting threads. A thread that dies is replaced; its picture fails with a clear error. */
export function createIllustrator(options: { threads?: number; sizePx?: number; jpegQuality?: number } = {}): Illustrator {
  const threads = options.threads ?? Math.max(1, Math.min(4, availableParallelism()));
  const workerData = { textures: buildTextures(), sizePx: options.sizePx ?? 1024, jpegQuality: options.jpegQuality ?? 88 };
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  const workers = new Set<Worker>();
  let isClosed = false;
  let sequence = 0;
  let warm = 0;
  let settleReady: () => void = () => {};
  const ready = new Promise<void>((resolve) => { settleReady = resolve; });

  const next = () => {
    for (let worker = idle.at(-1); worker && queue.length > 0; worker = idle.at(-1)) {
      const waiting = queue.shift();
      if (!waiting || waiting.isAborted()) continue;
      idle.pop();
      busy.set(worker, waiting);
      worker.ref();
      worker.postMessage(waiting.task);
    }
  };
  const settle = (worker: Worker, answer: Exclude<Answer, { ready: true }>) => {
    const waiting = busy.get(worker);
    busy.delete(worker);
    idle.push(worker);
    if ("picture" in answer) waiting?.resolve(answer.picture);
    else waiting?.reject(new Error(`the picture could not be painted: ${answer.error}`));
  };
  const start = () => {
    const worker = new Worker(new URL("./paint-worker.ts", import.meta.url), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 160 } });
    workers.add(worker);
    worker.on("message", (answer: Answer) => {
      if ("ready" in answer) {
        idle.push(worker);
        warm += 1;
        if (warm >= threads) settleReady();
      } else settle(worker, answer);
      next();
      if (!busy.has(worker)) worker.unref();
    });
    worker.on("error", () => {});
    worker.on("exit", () => {
      workers.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      busy.get(worker)?.reject(new Error("the painting thread ended before the picture was done"));
      busy.delete(worker);
      if (!isClosed) start();
    });
  };
  for (let index = 0; index < threads; index += 1) start();

  return {
    ready,
    paint: (request, { signal } = {}) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error("the illustrator is closed"));
        if (signal?.aborted) return reject(signal.reason);
        const abort = () => reject(signal?.reason);
        signal?.addEventListener("abort", abort, { once: true });
        const forget = () => signal?.removeEventListener("abort", abort);
        sequence += 1;
        queue.push({
          task: { id: sequence, request },
          resolve: (picture) => { forget(); resolve(picture); },
          reject: (error) => { forget(); reject(error); },
          isAborted: () => signal?.aborted ?? false,
        });
        for (const worker of workers) if (!idle.includes(worker)) worker.ref();
        next();
      }),
    close: async () => {
      isClosed = true;
      for (const waiting of queue.splice(0)) waiting.reject(new Error("the illustrator is closed"));
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}
