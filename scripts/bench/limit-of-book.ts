/** What was drawn for the calls of one book, in milliseconds. */
export type BookDraws = {
  moderationMs: number;
  firstTokenMs: number;
  tokensPerSecond: number;
  /** Tokens up to the end of the opening and of each page, in page order. */
  openingEndTokens: number;
  pageEndTokens: readonly number[];
  /** Tokens up to the end of each page's text, which may be judged before its scene is written. */
  textEndTokens: readonly number[];
  /** The cover first, then the pages. */
  pictureMs: readonly number[];
};

export type BookLimit = { firstTextMs: number; firstPictureMs: number; bookMs: number };

/**
 * The shortest time that any program could take over the same draws: input is judged while the story streams, each text
 * is judged before it is shown, each picture after it is painted, and the pictures are scheduled on `slots` painters as
 * they are released (a list schedule in the order of release).
 */
export function limitOfBook(draws: BookDraws, slots: number): BookLimit {
  const { moderationMs } = draws;
  const releases = releasesOf(draws);
  const free = Array.from({ length: slots }, () => 0);
  const ends = releases.map((releasedAt, index) => {
    const painter = free.indexOf(Math.min(...free));
    const end = Math.max(releasedAt, free[painter]!) + draws.pictureMs[index]!;
    free[painter] = end;
    return end + moderationMs;
  });
  return { firstTextMs: releases[1]!, firstPictureMs: Math.min(...ends.slice(1)), bookMs: Math.max(...ends) };
}

/** When the picture of the cover and of each page may begin: its text is complete and judged. */
export function releasesOf({ moderationMs, firstTokenMs, tokensPerSecond, ...draws }: BookDraws): number[] {
  const written = (tokens: number): number => firstTokenMs + (tokens * 1000) / tokensPerSecond;
  const shown = draws.pageEndTokens.map((tokens, index) => Math.max(moderationMs, written(tokens), written(draws.textEndTokens[index]!) + moderationMs));
  return [Math.max(moderationMs, written(draws.openingEndTokens) + moderationMs), ...shown];
}

/** How the measured peer works: one step after the other, three pictures at once, then a poll of two seconds. */
export function peerOfBook(draws: BookDraws): number {
  const story = draws.firstTokenMs + (draws.pageEndTokens.at(-1)! * 1000) / draws.tokensPerSecond;
  const [cover = 0, ...pages] = draws.pictureMs;
  const free = [0, 0, 0];
  for (const pictureMs of pages) free[free.indexOf(Math.min(...free))]! += pictureMs;
  return draws.moderationMs + story + PEER.characterMs + PEER.promptsMs + cover + Math.max(...free) + PEER.learningMs + PEER.ownMs + PEER.meanPollMs;
}

/** From the measurement of the peer: steps that it asks a model for one after the other, and its own work. */
const PEER = { characterMs: 3000, promptsMs: 6000, learningMs: 8000, ownMs: 900, meanPollMs: 1000 };
