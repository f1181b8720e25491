/** How long a vendor takes: medians, and how far a single call may stray from them. */
export type Profile = {
  name: string;
  firstTokenMs: number;
  /** Infinity sends a whole answer at once. */
  tokensPerSecond: number;
  moderationMs: number;
  pictureMs: number;
  speechMs: number;
  /** Standard deviation ÷ mean of the lognormal every latency is drawn from; 0 is always the median. */
  spread: number;
  /** Share of calls that take ten times as long. */
  tailShare: number;
};

/** A is fixed and comparable to the formulas; B is a fast vendor, C a slow and uneven one; null answers at once. */
export const PROFILES = {
  A: { name: "A", firstTokenMs: 500, tokensPerSecond: 60, moderationMs: 1000, pictureMs: 6000, speechMs: 2000, spread: 0, tailShare: 0 },
  B: { name: "B", firstTokenMs: 300, tokensPerSecond: 150, moderationMs: 300, pictureMs: 1200, speechMs: 800, spread: 0.3, tailShare: 0.02 },
  C: { name: "C", firstTokenMs: 900, tokensPerSecond: 80, moderationMs: 1000, pictureMs: 15_000, speechMs: 4000, spread: 0.5, tailShare: 0.02 },
  null: { name: "null", firstTokenMs: 0, tokensPerSecond: Infinity, moderationMs: 0, pictureMs: 0, speechMs: 0, spread: 0, tailShare: 0 },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;

export function isProfileName(name: string): name is ProfileName {
  return Object.hasOwn(PROFILES, name);
}
