import { CHINESE } from "./chinese.ts";
import { ENGLISH } from "./english.ts";
import { JAPANESE } from "./japanese.ts";
import { KOREAN } from "./korean.ts";
import type { Language } from "./language.ts";
import { SPANISH } from "./spanish.ts";

export { measureText, SENTENCES, type Age, type Language } from "./language.ts";

export const LANGUAGES = { en: ENGLISH, ko: KOREAN, ja: JAPANESE, zh: CHINESE, es: SPANISH } as const satisfies Record<string, Language>;
export type LanguageCode = keyof typeof LANGUAGES;
