import { COLORS, type CharacterSheet, type ColorName, type GarmentKind, type Look } from "@ai-story-book/contracts";
import { articleOf } from "../language/en/morphology.ts";
import type { HeroKind } from "../topic/hero-kind.ts";
import type { WrittenLanguage } from "../word-limits.ts";

type LookRequest = { kind: HeroKind; name: string; look: Look; language: WrittenLanguage };

/** The look in words: for the reader in the book's language, for painters that read in English. */
export function describeLook({ kind, name, look, language }: LookRequest): Pick<CharacterSheet, "description" | "imagePrompt"> {
  const isGrown = look.age === "adult" || look.age === "elder";
  const isPerson = look.species === "child";
  const looksEn = isPerson && isGrown ? "a warm face" : kind.en.looks;
  const looksKo = isPerson && isGrown ? "다정한 얼굴" : kind.ko.looks;
  const outfitEn = look.outfit.map((garment) => `${garment.pattern ? `${garment.pattern} ` : ""}${garment.color} ${garment.kind.replace(/-/g, " ")}`);
  const outfitKo = look.outfit.map((garment) => `${garment.pattern === "striped" ? "줄무늬 " : ""}${KOREAN_COLORS[garment.color]} ${KOREAN_GARMENTS[garment.kind]}`);
  const who = isPerson ? (isGrown ? "grown-up person" : `${kind.en.name} child`) : isGrown ? `grown-up ${kind.en.name}` : kind.en.name;
  const person = look.person ? `, ${look.person.skin} skin, ${look.person.hairColor} ${look.person.hairStyle} hair${look.person.wheelchair ? `, sitting in a ${look.person.wheelchair} wheelchair` : ""}` : "";
  const called = /[A-Za-z]/.test(name) ? ` named ${name}` : "";
  const wearing = outfitEn.length > 0 ? `, wearing ${outfitEn.map((words) => `${articleOf(words)} ${words}`).join(" and ")}` : "";
  const main = look.mainColor ? `, ${look.mainColor} (${COLORS[look.mainColor]})` : "";
  return {
    description: language === "ko" ? [looksKo, ...(look.person?.wheelchair ? [`${KOREAN_COLORS[look.person.wheelchair]} 휠체어`] : []), ...outfitKo].join(", ") : [looksEn, ...(look.person?.wheelchair ? [`a ${look.person.wheelchair} wheelchair`] : []), ...outfitEn].join(", "),
    imagePrompt: `${articleOf(who)} ${who}${called} with ${looksEn}${main}${person}${wearing}`,
  };
}

const KOREAN_COLORS: Readonly<Record<ColorName, string>> = {
  red: "빨간", orange: "주황", yellow: "노란", green: "초록", teal: "청록", blue: "파란", purple: "보라", pink: "분홍", brown: "갈색", grey: "회색",
  white: "하얀", black: "까만", gold: "금빛", silver: "은빛", cream: "크림색",
};

export const KOREAN_GARMENTS: Readonly<Record<GarmentKind, string>> = {
  apron: "앞치마", backpack: "배낭", boots: "장화", bow: "리본", "bow-tie": "나비넥타이", cape: "망토", cardigan: "카디건", coat: "외투", crown: "왕관",
  dress: "원피스", glasses: "안경", hat: "모자", jumper: "스웨터", nightcap: "잠모자", overalls: "멜빵바지", "pirate-hat": "해적 모자", pyjamas: "잠옷",
  raincoat: "비옷", satchel: "가방", scarf: "목도리", shoes: "신발", shorts: "반바지", skirt: "치마", spacesuit: "우주복", sunhat: "챙모자", tee: "티셔츠",
  trousers: "바지", vest: "조끼", "woolly-hat": "털모자",
};
