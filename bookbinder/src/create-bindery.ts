import { Worker } from "node:worker_threads";
import type { BookToBind, BoundBook } from "./book-to-bind.ts";

export type Bindery = {
  /**
   * Binds in a worker thread; rejects when the signal aborts. A book that still waits is then never bound. One that is
   * given as a function is gathered when its turn has come, so that waiting books hold no pictures.
   */
  bind(book: BookToBind | (() => Promise<BookToBind>), options?: { signal?: AbortSignal }): Promise<BoundBook>;
  close(): Promise<void>;
};

export type BindingTask = { id: number; book: BookToBind };
export type BookBound = { id: number; bound: BoundBook } | { id: number; error: string };

type Waiting = { id: number; book: BookToBind | (() => Promise<BookToBind>); resolve: (bound: BoundBook) => void; reject: (error: unknown) => void; isAborted: boolean };
/** V8 lets the young objects of a thread grow to several times this before it looks at them, and never gives the memory back; binding is as fast with less. */
const HEAP = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 192 };

type Thread = { worker: Worker; task: Waiting | null };

/** Long-lived threads that bind books one after another; fonts stay open in them. A thread that dies is replaced. */
export function createBindery({ threads = 1 }: { threads?: number } = {}): Bindery {
  const queue: Waiting[] = [];
  const pool = new Set<Thread>();
  let sequence = 0;
  let isClosed = false;

  const next = () => {
    for (const thread of pool) {
      if (thread.task) continue;
      const task = takeWaiting(queue);
      if (!task) return;
      thread.task = task;
      thread.worker.ref();
      void give(thread, task);
    }
  };
  const give = async (thread: Thread, task: Waiting): Promise<void> => {
    try {
      const book = typeof task.book === "function" ? await task.book() : task.book;
      if (thread.task !== task) return;
      if (!task.isAborted) return thread.worker.postMessage({ id: task.id, book } satisfies BindingTask);
      release(thread);
      next();
    } catch (error) {
      task.reject(error);
      if (thread.task === task) release(thread);
      next();
    }
  };
  const release = (thread: Thread): void => {
    thread.task = null;
    thread.worker.unref();
  };
  const start = () => {
    const thread: Thread = { worker: new Worker(new URL("./bind-worker.ts", import.meta.url), { resourceLimits: HEAP }), task: null };
    pool.add(thread);
    thread.worker.unref();
    thread.worker.on("message", (answer: BookBound) => {
      const { task } = thread;
      release(thread);
      if ("bound" in answer) task?.resolve(answer.bound);
      else task?.reject(new Error(`the book could not be bound: ${answer.error}`));
      next();
    });
    // a thread that fails also ends, and its end is what is answered
    thread.worker.on("error", () => {});
    thread.worker.on("exit", () => {
      pool.delete(thread);
      thread.task?.reject(new Error("the binding thread ended before the book was done"));
      if (queue.length > 0 && !isClosed) {
        start();
        next();
      }
    });
  };
  for (let index = 0; index < threads; index += 1) start();

  return {
    bind: (book, { signal } = {}) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new Error("the bindery is closed"));
        if (signal?.aborted) return reject(signal.reason);
        const abort = () => {
          task.isAborted = true;
          reject(signal?.reason);
        };
        const forget = () => signal?.removeEventListener("abort", abort);
        const task: Waiting = {
          id: (sequence += 1), book, isAborted: false,
          resolve: (bound) => { forget(); resolve(bound); },
          reject: (error) => { forget(); reject(error); },
        };
        signal?.addEventListener("abort", abort, { once: true });
        queue.push(task);
        if (pool.size === 0) start();
        next();
      }),
    close: async () => {
      isClosed = true;
      for (const task of queue.splice(0)) task.reject(new Error("the bindery is closed"));
      await Promise.all([...pool].map(({ worker }) => worker.terminate()));
    },
  };
}

function takeWaiting(queue: Waiting[]): Waiting | undefined {
  for (let task = queue.shift(); task; task = queue.shift()) if (!task.isAborted) return task;
  return undefined;
}
