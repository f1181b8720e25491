import type { StoryNote } from "@ai-story-book/contracts";
import { nameEmoji } from "./name-emoji.ts";
import { BRANDS, INSTRUCTION_LIKE, SENSITIVE, TENDER, UNSAFE_ENGLISH, UNSAFE_KOREAN } from "./unsafe-words.ts";

const LONGEST_TOPIC = 300;

export type ScreenedTopic = {
  text: string;
  /** False: nothing of the topic may be used but a known kind of hero. */
  mayUseWords: boolean;
  isSensitive: boolean;
  isTender: boolean;
  brandHero: string | undefined;
  notes: StoryNote[];
};

/** The first gate: a topic is fine, softened (a brand becomes a hero of ours) or turned away. No raw topic passes it. */
export function screenTopic(raw: string): ScreenedTopic {
  const notes: StoryNote[] = [];
  let text = nameEmoji(raw).normalize("NFKC").replace(/[\p{Cc}\p{Cf}]/gu, " ");
  const isUnsafe = soundsUnsafe(text);
  if (isUnsafe) notes.push({ code: "topic-turned-away", detail: "unsafe" });
  const isInstruction = INSTRUCTION_LIKE.test(text);
  if (isInstruction) notes.push({ code: "topic-turned-away", detail: "instruction-like" });
  let brandHero: string | undefined;
  for (const [pattern, hero] of BRANDS) {
    if (!pattern.test(text)) continue;
    text = text.replace(new RegExp(pattern.source, "gi"), " ");
    brandHero ??= hero ?? undefined;
    notes.push({ code: "brand-replaced", detail: "a hero of our own stands in" });
  }
  const isTender = TENDER.test(text);
  if (isTender) notes.push({ code: "tender-topic", detail: "read it alone first" });
  text = tidy(text);
  if (text.length > LONGEST_TOPIC) {
    text = text.slice(0, LONGEST_TOPIC).replace(/\s\S*$/, "");
    notes.push({ code: "topic-shortened", detail: `to ${LONGEST_TOPIC} characters` });
  }
  const isSensitive = SENSITIVE.test(text);
  if (isSensitive) notes.push({ code: "sensitive-topic", detail: "told indirectly; read it alone first" });
  return { text, mayUseWords: !isUnsafe && !isInstruction, isSensitive, isTender, brandHero, notes };
}

export const phraseIsSafe = (phrase: string): boolean =>
  !UNSAFE_ENGLISH.test(phrase) && !UNSAFE_KOREAN.test(phrase) && !INSTRUCTION_LIKE.test(phrase) && !BRANDS.some(([pattern]) => pattern.test(phrase));

function soundsUnsafe(text: string): boolean {
  const lettersOnly = text.replace(/[^\p{L}]/gu, "").toLowerCase();
  const spelledOut = text.toLowerCase().replace(/[1!|]/g, "i").replace(/0/g, "o").replace(/3/g, "e").replace(/[@4]/g, "a").replace(/[$5]/g, "s");
  return (
    UNSAFE_ENGLISH.test(text) || UNSAFE_KOREAN.test(text) || UNSAFE_ENGLISH.test(spelledOut) ||
    /fuck|shit(?!ake)|nigg|porn|kill(?:ing|er|s)?(?:people|everyone|him|her)/.test(lettersOnly)
  );
}

const tidy = (text: string) =>
  (/^\W*(?:null|undefined|nan|object object)\W*$/i.test(text) ? "" : text)
    .replace(/[^\p{L}\p{N}\s'’.,!?&-]/gu, " ")
    .replace(/(?<!\p{L})(\p{L}+)(?:\s+\1)+(?!\p{L})/giu, "$1")
    .replace(/\s+/g, " ")
    .trim();
