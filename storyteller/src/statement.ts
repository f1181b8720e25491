import type { WrittenLanguage } from "./word-limits.ts";

/** What the storyteller is, said plainly in every book. */
export const STORYTELLER_STATEMENT: Readonly<Record<WrittenLanguage, string>> = {
  en: "This is one of our own stories, written by people and cast for you by a program. No AI wrote it.",
  ko: "이 이야기는 사람이 쓴 우리 이야기를 프로그램이 주인공에 맞추어 엮은 것입니다. AI가 쓰지 않았습니다.",
};
