import { Worker } from "node:worker_threads";
import type { BookToBind, BoundBook } from "./book-to-bind.ts";

export type Bindery = {
  /** Binds in the worker thread, one book after another; rejects when the signal aborts. */
  bind(book: BookToBind, options?: { signal?: AbortSignal }): Promise<BoundBook>;
  close(): Promise<void>;
};

type Waiting = { resolve: (bound: BoundBook) => void; reject: (error: Error) => void };
type Answer = { id: number; bound: BoundBook } | { id: number; error: string };

/** A long-lived thread that binds books; fonts stay open in it. It starts with the first book and is replaced when it dies. */
export function createBindery(): Bindery {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let sequence = 0;
  let isClosed = false;

  const start = () => {
    const started = new Worker(new URL("./bind-worker.ts", import.meta.url));
    started.on("message", (answer: Answer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ("bound" in answer) asked?.resolve(answer.bound);
      else asked?.reject(new Error(`the book could not be bound: ${answer.error}`));
    });
    started.on("error", () => {});
    started.on("exit", () => {
      worker = undefined;
      for (const [id, asked] of waiting) {
        waiting.delete(id);
        asked.reject(new Error("the binding thread ended before the book was done"));
      }
    });
    return started;
  };

  return {
    bind: (book, { signal } = {}) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error("the bindery is closed"));
        if (signal?.aborted) return reject(signal.reason);
        const id = (sequence += 1);
        const abort = () => {
          waiting.delete(id);
          reject(signal?.reason);
        };
        const forget = () => signal?.removeEventListener("abort", abort);
        signal?.addEventListener("abort", abort, { once: true });
        waiting.set(id, {
          resolve: (bound) => { forget(); resolve(bound); },
          reject: (error) => { forget(); reject(error); },
        });
        worker ??= start();
        worker.ref();
        worker.postMessage({ id, book });
      }),
    close: async () => {
      isClosed = true;
      await worker?.terminate();
    },
  };
}
