import type { StoryNote } from "./story.ts";
import { STYLES, type Style } from "./vocabulary.ts";

/** Languages in which the product speaks to families. */
type SpokenLanguage = "en" | "ko";
type Sentence = (detail: string) => string;

/**
 * What a note of a book says to a family, as one sentence; null for a note that is of no use to it or that is not known here.
 * `detail` of a note is for programs and is never shown as it is.
 */
export function sayNote({ code, detail }: StoryNote, language: SpokenLanguage): string | null {
  return SENTENCES[code]?.[language](detail) ?? null;
}

/** Each thing once, in the order of the notes. */
export const sayNotes = (notes: readonly StoryNote[], language: SpokenLanguage): string[] =>
  [...new Set(notes.map((note) => sayNote(note, language)).filter((sentence) => sentence !== null))];

const SENTENCES: Readonly<Record<string, Readonly<Record<SpokenLanguage, Sentence>>>> = {
  "topic-turned-away": {
    en: () => "The story could not be made from the words of this topic, so it is one of our own.",
    ko: () => "이 주제의 말로는 이야기를 만들 수 없어서, 저희가 고른 이야기로 만들었어요.",
  },
  "topic-shortened": {
    en: () => "The topic was long; the story was made from its beginning.",
    ko: () => "주제가 길어서 앞부분으로 이야기를 만들었어요.",
  },
  "word-not-repeated": {
    en: () => "Some words of the topic are not in the story; we say only words that we know to be kind.",
    ko: () => "주제에 있던 몇몇 말은 이야기에 나오지 않아요. 다정하다고 아는 말만 써요.",
  },
  "brand-replaced": {
    en: () => "A hero of our own stands in for one that belongs to somebody else.",
    ko: () => "다른 회사의 주인공 대신 저희 주인공이 나와요.",
  },
  "hero-replaced": {
    en: () => "We cannot paint this hero yet; one of ours plays the part.",
    ko: () => "이 주인공은 아직 그릴 수 없어서 다른 친구가 대신 나와요.",
  },
  "hero-mapped": {
    en: (detail) => `We cannot paint “${firstPart(detail)}” yet; somebody very like it plays the part.`,
    ko: (detail) => `“${firstPart(detail)}” 대신 아주 비슷한 친구가 나와요. 아직 그릴 수 없는 주인공이에요.`,
  },
  "name-not-used": {
    en: () => "The name could not be used; a name of our own stands in.",
    ko: () => "그 이름은 쓸 수 없어서 저희가 지은 이름을 썼어요.",
  },
  "avoided-word-stayed": {
    en: () => "A word you wanted to avoid could not be avoided on every page.",
    ko: () => "피하고 싶다고 하신 말이 남아 있는 쪽이 있어요.",
  },
  "tender-topic": {
    en: () => "This is a tender topic; read the book alone first.",
    ko: () => "마음이 쓰이는 주제예요. 먼저 혼자 읽어 보세요.",
  },
  "sensitive-topic": {
    en: () => "This topic is told indirectly; read the book alone first.",
    ko: () => "이 주제는 에둘러 이야기해요. 먼저 혼자 읽어 보세요.",
  },
  "style-nearest": {
    en: (detail) => `We cannot paint in ${styleOf(detail, 0, "en")} yet; the pictures are in ${styleOf(detail, 1, "en")}, which is nearest.`,
    ko: (detail) => `${styleOf(detail, 0, "ko")} 그림은 아직 그릴 수 없어서 가장 가까운 ${styleOf(detail, 1, "ko")} 그림으로 그렸어요.`,
  },
  "prop-left-out": {
    en: () => "A small thing that the story names is not in every picture.",
    ko: () => "이야기에 나오는 작은 물건이 그림에 빠진 곳이 있어요.",
  },
  "wish-not-read": {
    en: () => "Our own writer and painter cannot read wishes for a page; it was made anew without.",
    ko: () => "이 쪽에 적어 주신 바람은 아직 읽을 수 없어서, 바람 없이 새로 만들었어요.",
  },
  "no-other-telling": {
    en: () => "We know no other words for this page; they stay as they were.",
    ko: () => "이 쪽에 쓸 다른 글이 없어서 글은 그대로 두었어요.",
  },
  "no-glyph": {
    en: () => "A sign of the text cannot be printed and was left out.",
    ko: () => "인쇄할 수 없는 글자가 있어서 뺐어요.",
  },
  "language-without-face": {
    en: () => "We have no typeface made for this language; the letters are the nearest we have.",
    ko: () => "이 말에 맞춘 글꼴이 없어서 가장 가까운 글꼴로 만들었어요.",
  },
  "text-flowed": {
    en: () => "In the printed book the words of a long page stand on pages of their own.",
    ko: () => "글이 긴 쪽은 책에서 따로 한 쪽에 실었어요.",
  },
  "reading-level-off": {
    en: () => "A page or two are longer or shorter than is usual for this age.",
    ko: () => "이 나이에 맞는 길이보다 길거나 짧은 쪽이 있어요.",
  },
  SPEECH_FAILED: {
    en: () => "The book has no narration.",
    ko: () => "이 책에는 읽어 주는 소리가 없어요.",
  },
};

/** The words before the colon of "mermaid: told and painted as fish". */
const firstPart = (detail: string): string => detail.split(":")[0]!.trim();

const STYLE_WORDS: Readonly<Record<Style, Readonly<Record<SpokenLanguage, string>>>> = {
  watercolor: { en: "watercolour", ko: "수채화" },
  papercut: { en: "cut paper", ko: "종이 오리기" },
  crayon: { en: "crayon", ko: "크레용" },
  gouache: { en: "gouache", ko: "과슈" },
  "night-glow": { en: "night glow", ko: "밤빛" },
  cartoon: { en: "cartoon", ko: "만화" },
  claymation: { en: "clay", ko: "찰흙" },
  pixel: { en: "pixels", ko: "픽셀" },
  "oil-painting": { en: "oil paint", ko: "유화" },
  "3d": { en: "3D", ko: "3D" },
};

/** The styles of "claymation is painted as gouache", wanted and painted. */
function styleOf(detail: string, index: 0 | 1, language: SpokenLanguage): string {
  const named = detail.split(" ").filter((word): word is Style => (STYLES as readonly string[]).includes(word));
  const style = named[index];
  if (style !== undefined) return STYLE_WORDS[style][language];
  return index === 0 ? (language === "ko" ? "이" : "this style") : (language === "ko" ? "다른" : "another");
}
