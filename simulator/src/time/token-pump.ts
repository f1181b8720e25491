/** A text on its way: which token is due when, and what to do with those that are. */
export type TokenStream = {
  startedAtMs: number;
  firstTokenMs: number;
  /** Infinity: all at once. */
  tokensPerSecond: number;
  tokenCount: number;
  /** Gets tokens `from` (inclusive) to `to` (exclusive). */
  send: (from: number, to: number) => void;
  finish: () => void;
};

type Clock = { nowMs(): number; scale: number };
type OpenStream = TokenStream & { sent: number };

/** Streams at once cost a timer tick each only while they are few; many share a tick of at most 20 ms. */
const SHORTEST_TICK_MS = 2;
const LONGEST_TICK_MS = 20;
const STREAMS_PER_TICK_MS = 10;

/** Sends the tokens of all streams with one timer, never before they are due. */
export class TokenPump {
  private readonly clock: Clock;
  private readonly streams = new Set<OpenStream>();
  private timer: NodeJS.Timeout | undefined;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Starts a stream; the returned function takes it out and tells how many tokens were sent. */
  add(stream: TokenStream): () => number {
    const open: OpenStream = { ...stream, sent: 0 };
    this.streams.add(open);
    this.tick();
    return () => {
      this.streams.delete(open);
      return open.sent;
    };
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.streams.clear();
  }

  private tick(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const nowMs = this.clock.nowMs();
    let nextDueMs = Infinity;
    for (const stream of this.streams) {
      const due = countDue(stream, nowMs);
      if (due > stream.sent) {
        const from = stream.sent;
        stream.sent = due;
        stream.send(from, due);
      }
      if (stream.sent >= stream.tokenCount && nowMs >= stream.startedAtMs + stream.firstTokenMs) {
        this.streams.delete(stream);
        stream.finish();
      } else {
        nextDueMs = Math.min(nextDueMs, dueMs(stream, stream.sent));
      }
    }
    if (this.streams.size === 0 || this.timer !== undefined) return;
    const shortest = Math.min(LONGEST_TICK_MS, Math.max(SHORTEST_TICK_MS, this.streams.size / STREAMS_PER_TICK_MS));
    this.timer = setTimeout(() => this.tick(), Math.max(shortest, (nextDueMs - nowMs) * this.clock.scale));
  }
}

function countDue(stream: TokenStream, nowMs: number): number {
  const sinceFirstMs = nowMs - stream.startedAtMs - stream.firstTokenMs;
  if (sinceFirstMs < 0) return 0;
  if (stream.tokensPerSecond === Infinity) return stream.tokenCount;
  return Math.min(stream.tokenCount, 1 + Math.floor((sinceFirstMs * stream.tokensPerSecond) / 1000 + 1e-6));
}

function dueMs(stream: TokenStream, index: number): number {
  return stream.startedAtMs + stream.firstTokenMs + (index * 1000) / stream.tokensPerSecond;
}
