import type { Story, StoryPage } from "@ai-story-book/contracts";
import { countSentences, countWords, WORD_LIMITS, type WrittenLanguage } from "../word-limits.ts";
import { checkEnglish } from "./check-english.ts";
import { checkKorean } from "./check-korean.ts";
import { checkScene } from "./check-scene.ts";
import type { Finding, FindingCode } from "./finding.ts";

/** Everything in a story that a reader would call a mistake; empty when there is none. */
export function checkStory(story: Story): Finding[] {
  const language: WrittenLanguage = story.language === "ko" ? "ko" : "en";
  return [
    ...textsOf(story).flatMap((told) => checkText(told.text, told.page)),
    ...story.pages.flatMap((page) => checkLength(page, story, language)),
    ...story.pages.flatMap((page) => (language === "ko" ? checkKorean(page, story) : checkEnglish(page.text, page.pageNumber))),
    ...checkScene(story.cover.scene, undefined, story),
    ...story.pages.flatMap((page) => checkScene(page.scene, page.pageNumber, story)),
    ...checkBook(story),
  ];
}

type Told = { text: string; page: number | undefined };

function textsOf(story: Story): Told[] {
  const ofBook = [
    story.title, story.cover.altText, story.cover.imagePrompt,
    ...story.characters.flatMap((sheet) => [sheet.name, sheet.description, sheet.imagePrompt]),
  ].map((text): Told => ({ text, page: undefined }));
  const ofPages = story.pages.flatMap(({ pageNumber, text, altText, imagePrompt }) =>
    [text, altText, imagePrompt].map((words): Told => ({ text: words, page: pageNumber })));
  return [...ofBook, { text: story.dedication, page: undefined }, ...ofPages];
}

function checkText(text: string, page: number | undefined): Finding[] {
  const findings: Finding[] = [];
  const add = (code: FindingCode, detail: string) => findings.push(page === undefined ? { code, detail } : { code, page, detail });
  if (text.trim() === "") add("empty", "");
  if (/[{}¶[\]|]|undefined|\bnull\b|\bNaN\b/.test(text)) add("unfilled-slot", text);
  if (/ [,.!?;]|,,|\.\.(?!\.)|[!?]{2}|“[^”]*$|^[^“]*”/.test(text.replace(/\.\.\./g, "…"))) add("punctuation", text.slice(0, 80));
  const unsafe = UNSAFE.exec(text);
  if (unsafe) add("unsafe-word", unsafe[0]);
  return findings;
}

function checkLength(page: StoryPage, story: Story, language: WrittenLanguage): Finding[] {
  const limit = WORD_LIMITS[language][story.targetAge];
  const words = countWords(page.text);
  const sentences = countSentences(page.text, story.refrains);
  const findings: Finding[] = [];
  const add = (code: FindingCode, detail: string) => findings.push({ code, page: page.pageNumber, detail });
  if (words < limit.min) add("too-few-words", `${words} of ${limit.min}`);
  if (words > limit.max) add("too-many-words", `${words} of ${limit.max}`);
  if (sentences > limit.sentences) add("too-many-sentences", `${sentences} of ${limit.sentences}: ${page.text}`);
  return findings;
}

function checkBook(story: Story): Finding[] {
  const findings: Finding[] = [];
  const texts = story.pages.map((page) => page.text);
  if (new Set(texts).size < texts.length) findings.push({ code: "same-page", detail: "two pages have the same text" });
  if (story.pages.some((page, index) => page.pageNumber !== index + 1)) findings.push({ code: "page-order", detail: "pages are not numbered from 1" });
  if (story.pages.length < 4 || story.pages.length > 24) findings.push({ code: "page-count", detail: String(story.pages.length) });
  for (const refrain of story.refrains) {
    if (!texts.some((text) => text.includes(refrain))) findings.push({ code: "refrain-missing", detail: refrain });
  }
  return findings;
}

/** The checker's own list, kept apart from the gate's: a word that both forget would be a shared blind spot. */
const UNSAFE =
  /\b(?:kill(?:s|ed|ing|er)?|murder\w*|blood\w*|guns?|sex\w*|fuck\w*|shit\w*|drugs?|bombs?|knife|knives|suicide|naked|nazi\w*|penis|boobs?|whore|porn\w*|disney|elsa|pikachu|marvel|pok[eé]mon|http|script|system prompt)\b|죽이(?=[고는려면]|겠)|죽여|살인|권총|폭탄|섹스|씨발|자살|마약|뽀로로|엘사|피카츄/i;
