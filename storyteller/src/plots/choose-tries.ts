import type { Version } from "../language/passages.ts";
import type { Random } from "../random.ts";
import type { PlotKey } from "./cast-types.ts";

/** Tries rise: one small, one bigger, one biggest. Each rank is drawn by itself; further tries for long books come from what is left. `wanted` come first in their rank. */
export function chooseTries(plot: PlotKey, version: Version, known: readonly string[], count: number, random: Random, wanted: readonly string[] = []): string[] {
  const ofVersion = Object.entries(version).map(([axis, value]) => RANKS[`${plot}@${axis}.${value}`]).find(Boolean);
  const ranks = ofVersion ?? RANKS[plot] ?? [];
  const chosen = ranks.map((names, rank) => {
    const open = names.filter((name) => known.includes(name));
    return open.find((name) => wanted.includes(name)) ?? (open.length > 0 ? random.branch(`tries/${rank}`).pick(open) : undefined);
  });
  const rest = random.branch("tries").shuffle(known.filter((name) => !chosen.includes(name)));
  const filled = chosen.map((name) => name ?? rest.pop()).filter((name) => name !== undefined);
  while (filled.length < 3 && rest.length > 0) filled.push(rest.pop() as string);
  // the biggest stays last: more tries come before it
  while (filled.length < count && rest.length > 0) filled.splice(filled.length - 1, 0, rest.pop() as string);
  const rankOf = (name: string) => {
    const rank = ranks.findIndex((names) => names.includes(name));
    return rank < 0 ? 1 : rank;
  };
  return filled.slice(0, Math.max(count, 0)).toSorted((one, other) => rankOf(one) - rankOf(other));
}

const RANKS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  wish: [["hill", "string"], ["tree", "call"], ["stack", "kites", "rocket"]],
  dark: [["blanket", "eyes", "jar"], ["lamp", "song", "letter"], ["broom", "move"]],
  fear: [["fold", "bed"], ["drawer", "pal"], ["boots", "river"]],
  "fear@heart.chalk": [["detour", "eyes"], ["ride", "coat"], ["armor", "boots"]],
  "fear@heart.name": [["detour", "eyes"], ["ride", "coat"], ["armor", "boots"]],
  share: [["tree", "hat"], ["hill", "night"], ["sign", "guard"]],
  newplace: [["window", "coats"], ["table", "snack"], ["words", "circle"]],
  habit: [["statue", "asleep"], ["noodle", "shadow"], ["king"]],
  friends: [["hide", "race"], ["tea", "tower"], ["band"]],
  lost: [["bridge", "log"], ["pot", "nest"], ["hay"]],
  skill: [["eyes", "copy"], ["socks", "book"], ["drum"]],
  curious: [["snail", "mouse"], ["goat", "hen"], ["owl", "whale"]],
  anger: [["lips", "smile"], ["cushions", "chest"], ["march", "hill"]],
  sibling: [["knee", "call"], ["basket", "goo"], ["tent", "post"]],
  honesty: [["feather", "hen"], ["poster", "skates"], ["band", "mayor"]],
  making: [["paper", "button"], ["books", "pots"], ["everything", "friends"]],
  missing: [["gate", "scarf"], ["places", "bench"], ["hill", "night"]],
  different: [["baker", "hop"], ["dance", "picture"], ["wind", "soup"]],
  journey: [["brook", "kite"], ["mill", "bridge"], ["mountain", "boat"]],
  quirky: [["breakfast", "post"], ["library", "market"], ["photo", "clock"]],
};
