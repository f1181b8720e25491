import type { Language } from "@ai-story-book/contracts";
import type { SafetyCategory } from "../../ports.ts";

const GENTLE: Readonly<Record<"en" | "ko", readonly string[]>> = {
  en: ["a shy dragon who learns to share", "a mole who wants to see the moon", "a little robot who is afraid of the dark"],
  ko: ["나누는 법을 배우는 수줍은 용", "달을 보고 싶은 두더지", "어둠이 무서운 꼬마 로봇"],
};
const INSTEAD: Readonly<Partial<Record<SafetyCategory, Readonly<Record<"en" | "ko", string>>>>> = {
  violence: { en: "two knights who find out how to make peace", ko: "싸우지 않고 화해하는 두 기사" },
  brand: { en: "a hero of your own, with a name of your own", ko: "내가 이름을 지어 준 나만의 주인공" },
  "real-person": { en: "a brave singer from a small village", ko: "작은 마을의 용감한 꼬마 가수" },
  "self-harm": { en: "a sad cloud and the friend who stays with it", ko: "슬픈 구름 곁에 있어 주는 친구" },
  hate: { en: "neighbours who are all different and cook one soup", ko: "모두 다른 이웃들이 함께 끓이는 수프" },
  "personal-data": { en: "a letter that travels around the world", ko: "온 세상을 여행하는 편지" },
};

/** Three topics to try instead, the first one close to what was meant; in Korean for Korean, else in English. */
export function suggestTopics(categories: readonly SafetyCategory[], language: Language): string[] {
  const spoken = language === "ko" ? "ko" : "en";
  const close = categories.flatMap((category) => INSTEAD[category]?.[spoken] ?? []);
  return [...new Set([...close, ...GENTLE[spoken]])].slice(0, 3);
}
