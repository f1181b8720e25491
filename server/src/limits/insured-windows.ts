import type { Windows } from "./windows.ts";

export type InsuranceEvents = { limitsDegraded(error: unknown): void; limitsShared(): void };

/**
 * The shared windows, and while they do not answer those of this process with half of each limit: how many processes there are
 * nobody knows then, and neither unlimited nor closed is right.
 */
export function insureWindows(shared: Windows, own: Windows, events: InsuranceEvents): Windows {
  let isDegraded = false;
  return {
    async take(windows) {
      try {
        const decisions = await shared.take(windows);
        if (isDegraded) events.limitsShared();
        isDegraded = false;
        return decisions;
      } catch (error) {
        if (!isDegraded) events.limitsDegraded(error);
        isDegraded = true;
        return own.take(windows.map((window) => ({ ...window, limit: Math.max(1, Math.floor(window.limit / 2)) })));
      }
    },
  };
}
