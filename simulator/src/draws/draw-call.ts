import { formatIdentity, type CallIdentity } from "./call-identity.ts";
import type { Profile } from "./profiles.ts";
import { drawUniform } from "./seeded-random.ts";

/** What a call would take, in milliseconds at time scale 1, whichever operation it turns out to be. */
export type CallDraw = {
  firstTokenMs: number;
  tokensPerSecond: number;
  moderationMs: number;
  pictureMs: number;
  speechMs: number;
  isTail: boolean;
};

const TAIL_FACTOR = 10;

/** The latencies of one call: a pure function, so that a limit can be computed offline from the same draws. */
export function drawCall(profile: Profile, seed: number | string, identity: CallIdentity): CallDraw {
  const name = formatIdentity(identity);
  const isTail = drawUniform(seed, name, "tail") < profile.tailShare;
  const stray = (medianMs: number, purpose: string) =>
    medianMs * drawLognormal(profile.spread, drawUniform(seed, name, purpose, 1), drawUniform(seed, name, purpose, 2)) * (isTail ? TAIL_FACTOR : 1);
  return {
    firstTokenMs: stray(profile.firstTokenMs, "first token"),
    tokensPerSecond: profile.tokensPerSecond,
    moderationMs: stray(profile.moderationMs, "moderation"),
    pictureMs: stray(profile.pictureMs, "picture"),
    speechMs: stray(profile.speechMs, "speech"),
    isTail,
  };
}

/** Milliseconds from the start of the request to the token of this index (0 is the first). */
export function tokenDueMs(draw: Pick<CallDraw, "firstTokenMs" | "tokensPerSecond">, index: number): number {
  return draw.firstTokenMs + (index * 1000) / draw.tokensPerSecond;
}

/** A lognormal with median 1 and the given standard deviation ÷ mean, from two uniform numbers (Box–Muller). */
function drawLognormal(spread: number, first: number, second: number): number {
  if (spread === 0) return 1;
  const sigma = Math.sqrt(Math.log(1 + spread ** 2));
  const normal = Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second);
  return Math.exp(sigma * normal);
}
