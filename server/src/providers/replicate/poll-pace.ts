/** When to look whether a picture is done: seldom before it can be, often when it should be, and all together never too often. */
export type PollPace = {
  /** Until the first look at work that has just been ordered. */
  firstWaitMs(): number;
  /** Until the next look at work of this age. */
  nextWaitMs(ageMs: number): number;
  /** Counts work that is looked at, from its first look to its last. */
  watch(): { end(): void };
  /** So long did it take to make one. */
  took(ms: number): void;
  /** The vendor finds that we look too often. */
  slowDown(): void;
};

const REMEMBERED = 16;
/** Looks of all pictures together, per second, until the vendor objects. */
const MOST_LOOKS_PER_SECOND = 200;
const MOST_WAIT_MS = 1_000;

/** One for a model and process: pictures of one model take about as long as the last ones did. */
export function createPollPace(): PollPace {
  const lately: number[] = [];
  let watched = 0;
  let slowness = 1;
  return {
    firstWaitMs: () => (lately.length === 0 ? 250 : Math.max(50, Math.min(...lately) * 0.97)),
    nextWaitMs(ageMs) {
      // half a wait is lost on average: 1 % of the picture, 1.5 % while nobody knows how long one takes
      const wait = lately.length === 0 ? Math.max(150, ageMs * 0.03) : Math.max(80, ageMs * 0.02);
      const fair = (watched * 1000 * slowness) / MOST_LOOKS_PER_SECOND;
      slowness = Math.max(1, slowness * 0.995);
      return Math.max(Math.min(wait * slowness, MOST_WAIT_MS), fair);
    },
    watch() {
      watched += 1;
      return { end: () => void (watched -= 1) };
    },
    took(ms) {
      lately.push(ms);
      if (lately.length > REMEMBERED) lately.shift();
    },
    slowDown() {
      slowness = Math.min(20, slowness * 1.5);
    },
  };
}
