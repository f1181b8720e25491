import type { Casting, PlotKey } from "../plots/cast-types.ts";
import type { Topic } from "../topic/topic.ts";
import type { WrittenLanguage } from "../word-limits.ts";
import { polishEnglish, titleCase } from "./en/morphology.ts";
import { PLOT_PASSAGES as ENGLISH_PLOTS } from "./en/plots/index.ts";
import englishShared from "./en/shared-passages.ts";
import { englishShortNames, englishSlots } from "./en/slots.ts";
import { VERSION_PASSAGES as ENGLISH_VERSIONS } from "./en/versions/index.ts";
import type { AddParticle, Slots } from "./fill.ts";
import { polishKorean, withParticle } from "./ko/particles.ts";
import { PLOT_PASSAGES as KOREAN_PLOTS } from "./ko/plots/index.ts";
import koreanShared from "./ko/shared-passages.ts";
import { koreanShortNames, koreanSlots } from "./ko/slots.ts";
import { VERSION_PASSAGES as KOREAN_VERSIONS } from "./ko/versions/index.ts";
import { parsePassages, type Passages } from "./passages.ts";

/** All that one language does differently. */
export type LanguageVoice = {
  passagesOf(plot: PlotKey): Passages;
  slotsOf(casting: Casting, topic: Topic): Record<string, string>;
  shortNamesOf(casting: Casting): Slots;
  addParticle: AddParticle;
  polish(text: string): string;
  title(text: string): string;
  finish(text: string): string;
};

export const LANGUAGE_VOICES: Readonly<Record<WrittenLanguage, LanguageVoice>> = {
  en: {
    passagesOf: passagesIn(englishShared, ENGLISH_PLOTS, ENGLISH_VERSIONS),
    slotsOf: englishSlots,
    shortNamesOf: englishShortNames,
    addParticle: (word, particle) => (particle === "s" ? `${word}’s` : word),
    polish: polishEnglish,
    title: titleCase,
    finish: (text) => text.split("\n").map(polishEnglish).join("\n"),
  },
  ko: {
    passagesOf: passagesIn(koreanShared, KOREAN_PLOTS, KOREAN_VERSIONS),
    slotsOf: koreanSlots,
    shortNamesOf: koreanShortNames,
    addParticle: withParticle,
    polish: polishKorean,
    title: (text) => text,
    finish: (text) => text,
  },
};

type Texts = Readonly<Record<string, string>>;

function passagesIn(shared: string, plots: Texts, versions: Texts): (plot: PlotKey) => Passages {
  const parsed = new Map<PlotKey, Passages>();
  return (plot) => {
    const known = parsed.get(plot);
    if (known) return known;
    const passages = new Map([...parsePassages(shared), ...parsePassages(`${plots[plot] ?? ""}\n${versions[plot] ?? ""}`)]);
    parsed.set(plot, passages);
    return passages;
  };
}
