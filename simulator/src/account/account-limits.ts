/** What an account may do at once and per minute. */
export type LaneLimits = { inFlight?: number | undefined; perMinute?: number | undefined };
/** Limits by lane; calls of one lane share a limit: `openai/text`, `openai/pictures`, `openai/moderation`, `openai/speech`, `replicate/pictures`. */
export type AccountLimits = Record<string, LaneLimits>;

export type LaneState = { account: string; lane: string; inFlight: number; mostInFlight: number; inLastMinute: number; mostPerMinute: number; accepted: number; refused: number };
export type Overrun = { time: string; account: string; lane: string; kind: "in-flight" | "per-minute"; limit: number; identity: string };
export type Refusal = { kind: "in-flight" | "per-minute"; limit: number; retryAfterSeconds: number };

const MINUTE_MS = 60_000;
type LaneRecord = LaneState & { startedAtMs: number[] };

/** Counts calls for each account and lane, refuses those above the limit and remembers every refusal. */
export class AccountGate {
  limits: AccountLimits;
  readonly overruns: Overrun[] = [];
  private readonly lanes = new Map<string, LaneRecord>();
  private readonly nowMs: () => number;

  constructor(limits: AccountLimits, nowMs: () => number = Date.now) {
    this.limits = limits;
    this.nowMs = nowMs;
  }

  /** A release function, to be called once the answer is complete; or why the call is refused. */
  enter(account: string, lane: string, identity: string): (() => void) | Refusal {
    const record = this.find(account, lane);
    const now = this.nowMs();
    record.startedAtMs = record.startedAtMs.filter((startedAt) => startedAt > now - MINUTE_MS);
    const refusal = this.refuse(record, this.limits[lane] ?? {}, now);
    if (refusal) {
      record.refused += 1;
      this.overruns.push({ time: new Date(now).toISOString(), account, lane, kind: refusal.kind, limit: refusal.limit, identity });
      return refusal;
    }
    record.accepted += 1;
    record.inFlight += 1;
    record.startedAtMs.push(now);
    record.mostInFlight = Math.max(record.mostInFlight, record.inFlight);
    record.mostPerMinute = Math.max(record.mostPerMinute, record.startedAtMs.length);
    let isInside = true;
    return () => {
      if (isInside) record.inFlight -= 1;
      isInside = false;
    };
  }

  list(): LaneState[] {
    const since = this.nowMs() - MINUTE_MS;
    return [...this.lanes.values()].map(({ startedAtMs, ...state }) => ({ ...state, inLastMinute: startedAtMs.filter((startedAt) => startedAt > since).length }));
  }

  private find(account: string, lane: string): LaneRecord {
    const key = `${account} ${lane}`;
    const known = this.lanes.get(key);
    if (known) return known;
    const record = { account, lane, inFlight: 0, mostInFlight: 0, inLastMinute: 0, mostPerMinute: 0, accepted: 0, refused: 0, startedAtMs: [] };
    this.lanes.set(key, record);
    return record;
  }

  private refuse(record: LaneRecord, limits: LaneLimits, now: number): Refusal | undefined {
    if (limits.inFlight !== undefined && record.inFlight >= limits.inFlight) return { kind: "in-flight", limit: limits.inFlight, retryAfterSeconds: 1 };
    if (limits.perMinute === undefined || record.startedAtMs.length < limits.perMinute) return undefined;
    const freeAt = (record.startedAtMs[record.startedAtMs.length - limits.perMinute] ?? now) + MINUTE_MS;
    return { kind: "per-minute", limit: limits.perMinute, retryAfterSeconds: Math.max(1, Math.ceil((freeAt - now) / 1000)) };
  }
}
