import type { Prop } from "@ai-story-book/contracts";
import { articleOf } from "../language/en/morphology.ts";
import { COLOR_WORDS } from "./place-words.ts";
import { PROP_WORDS } from "./prop-words.ts";

/** A drawn thing in English: "a blue kettle", "nine lamps". */
export function namePropEnglish(prop: Prop): string {
  const { one, many } = PROP_WORDS[prop.kind];
  const color = prop.color === undefined ? undefined : COLOR_WORDS[prop.color].en;
  const count = prop.count ?? 1;
  if (count > 1) return [NUMBERS_ENGLISH[count], color, many].filter(Boolean).join(" ");
  if (color === undefined) return one;
  const match = /^(an?|the) (.*)$/.exec(one);
  if (!match) return `${color} ${one}`;
  return match[1] === "the" ? `the ${color} ${match[2]}` : `${articleOf(color)} ${color} ${match[2]}`;
}

/** A drawn thing in Korean: "파란 주전자", "등불 아홉 개". */
export function namePropKorean(prop: Prop): string {
  const noun = PROP_WORDS[prop.kind].ko;
  const color = prop.color === undefined ? "" : `${COLOR_WORDS[prop.color].ko} `;
  const count = prop.count ?? 1;
  return count > 1 && !ALREADY_MANY.has(prop.kind) ? `${color}${noun} ${NUMBERS_KOREAN[count]} ${counterOf(prop.kind)}` : `${color}${noun}`;
}

const NUMBERS_ENGLISH = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const NUMBERS_KOREAN = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"];

const ALREADY_MANY: ReadonlySet<Prop["kind"]> = new Set(["crowd", "gray-crowd", "baby-mice", "ducklings", "fireflies", "pebbles", "stars"]);

const COUNTERS: readonly (readonly [counter: string, kinds: ReadonlySet<Prop["kind"]>])[] = [
  ["마리", new Set([
    "moth", "spider", "fly-insect", "ant", "beetle", "bird-small", "crow", "hen", "goose-small", "goat", "sheep-small", "lamb", "mouse-small", "snail-small", "owl-small", "frog-small",
  ])],
  ["장", new Set(["paper", "drawing", "letter", "map", "poster", "stamp", "blanket", "leaf", "feather"])],
  ["송이", new Set(["flower"])],
  ["권", new Set(["book", "notebook"])],
  ["짝", new Set(["mitten", "boot", "sock"])],
  ["벌", new Set(["coat-thing"])],
];

const counterOf = (kind: Prop["kind"]): string => COUNTERS.find(([, kinds]) => kinds.has(kind))?.[0] ?? "개";
