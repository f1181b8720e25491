const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Time as the vendors live it: a second of it lasts `scale` real seconds. */
export class SimulatedClock {
  readonly scale: number;
  private skippedMs = 0;
  private readonly startedAt = Date.now();
  private readonly started = performance.now();
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(scale: number) {
    this.scale = scale;
  }

  /** Simulated milliseconds since the start. */
  nowMs(): number {
    return (performance.now() - this.started) / this.scale + this.skippedMs;
  }

  /** The real date of a simulated instant, as the vendors' answers carry it. */
  date(atMs = this.nowMs()): Date {
    return new Date(this.startedAt + (atMs - this.skippedMs) * this.scale);
  }

  /** Moves time on for whatever compares instants (links that expire, limits per minute); waits that have begun keep their length. */
  skip(ms: number): void {
    this.skippedMs += ms;
  }

  /** Calls back after so many simulated milliseconds; the returned function takes it back. */
  after(ms: number, callback: () => void): () => void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      callback();
    }, Math.min(Math.max(0, ms * this.scale), LONGEST_TIMER_MS));
    this.timers.add(timer);
    return () => {
      clearTimeout(timer);
      this.timers.delete(timer);
    };
  }

  /** Resolves at a simulated instant, at once when that has passed. */
  async waitUntil(atMs: number): Promise<void> {
    const leftMs = atMs - this.nowMs();
    if (leftMs > 0) await new Promise<void>((resolve) => this.after(leftMs, resolve));
  }

  /** Drops every wait, so that nothing keeps a process alive. */
  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}
