import { setTimeout as pause } from "node:timers/promises";
import type { OpenedDatabase, Unlisten } from "../../database/index.ts";
import type { JobNews } from "./stream-job-events.ts";

/** One LISTEN for all event streams of this process. */
export async function followJobNews(opened: OpenedDatabase): Promise<JobNews & { close: Unlisten }> {
  const waiting = new Map<string, Set<() => void>>();
  const wake = (jobId: string): void => {
    for (const resolve of waiting.get(jobId) ?? []) resolve();
  };
  const close = await opened.listen("storybook_job_events", (jobId) => {
    // After a lost connection nobody knows what was missed: all look again.
    for (const id of jobId === null ? [...waiting.keys()] : [jobId]) wake(id);
  });
  return {
    close,
    async waitFor(jobId, timeoutMs, signal) {
      const done = new AbortController();
      const stop = (): void => done.abort();
      const set = waiting.get(jobId) ?? new Set();
      waiting.set(jobId, set.add(stop));
      signal.addEventListener("abort", stop, { once: true });
      await pause(timeoutMs, undefined, { signal: done.signal }).catch(() => {});
      signal.removeEventListener("abort", stop);
      set.delete(stop);
      if (set.size === 0) waiting.delete(jobId);
    },
  };
}
