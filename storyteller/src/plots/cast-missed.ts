import { NAMES } from "../topic/cast-words.ts";
import type { Random } from "../random.ts";
import type { MissedPerson, Topic } from "../topic/topic.ts";
import type { WrittenLanguage } from "../word-limits.ts";
import type { Missed } from "./cast-types.ts";

type MissedRequest = { topic: Topic; language: WrittenLanguage; grownUp: number; taken: readonly string[]; random: Random };

/** Who is missed in a story of missing somebody, and how they answered a whistle. */
export function castMissed({ topic, language, grownUp, taken, random }: MissedRequest): Missed {
  const who: MissedPerson = topic.missing?.who ?? (grownUp === 3 ? "grandma" : "grandpa");
  if (who !== "friend") return { answerEn: "Oo-whee!", answerKo: "호이, 휘!", ...MISSED[who] };
  const draw = random.branch("friend");
  const friend = draw.pick([...NAMES[language].she, ...NAMES[language].he].filter((name) => !taken.includes(name)));
  return { en: friend, ko: friend, pronoun: "he", answerEn: "Oo-whee!", answerKo: "호이, 휘!" };
}

type Row = Pick<Missed, "en" | "ko" | "pronoun"> & Partial<Missed>;

const MISSED: Readonly<Record<Exclude<MissedPerson, "friend">, Row>> = {
  grandma: { en: "Grandma", ko: "할머니", pronoun: "she" },
  grandpa: { en: "Grandpa", ko: "할아버지", pronoun: "he" },
  mama: { en: "Mama", ko: "엄마", pronoun: "she" },
  papa: { en: "Papa", ko: "아빠", pronoun: "he" },
  aunt: { en: "Auntie", ko: "이모", pronoun: "she" },
  uncle: { en: "Uncle", ko: "삼촌", pronoun: "he" },
  dog: { en: "the old dog", ko: "늙은 강아지", pronoun: "he", answerEn: "Woof!", answerKo: "멍!" },
  cat: { en: "the old cat", ko: "늙은 고양이", pronoun: "she", answerEn: "Mrrow!", answerKo: "야옹!" },
};
