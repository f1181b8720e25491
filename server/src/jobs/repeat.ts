export type Repeating = {
  /** Runs as soon as the present run is over. */
  soon(): void;
  /** Resolves when a run that began after this call is over. */
  now(): Promise<void>;
  /** No further run; resolves when the present one is over. */
  stop(): Promise<void>;
};

/** Runs `work` again and again, never twice at once, `pauseMs` after each end. An error is reported and the next run comes all the same. */
export function repeat(work: () => Promise<void>, pauseMs: number, onError: (error: unknown) => void): Repeating {
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isWanted = false;
  let isStopped = false;

  const run = (): Promise<void> => {
    clearTimeout(timer);
    isWanted = false;
    running = work().catch(onError).finally(() => {
      running = null;
      if (isStopped) return;
      if (isWanted) void run();
      else timer = setTimeout(run, pauseMs);
    });
    return running;
  };

  timer = setTimeout(run, 0);
  return {
    soon() {
      if (isStopped) return;
      if (running === null) void run();
      else isWanted = true;
    },
    async now() {
      await running;
      if (!isStopped) await (running ?? run());
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
