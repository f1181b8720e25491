import type { PropKind, Story, StoryPage } from "@ai-story-book/contracts";
import { PROP_WORDS } from "../src/pictures/prop-words.ts";

/** A thing that the words of a page put before the reader's eyes; any of `kinds` shows it. */
export type NamedThing = { word: string; kinds: readonly PropKind[]; sentence: string };

/** The things of the vocabulary that a page names as being here: not those of a comparison, of what is said, gone, dreamt or somewhere else. */
export function thingsNamedOn(page: StoryPage, story: Story): NamedThing[] {
  const isKorean = story.language === "ko";
  const found = new Map<string, NamedThing>();
  for (const sentence of sentencesOf(page.text, story)) {
    if ((isKorean ? NOT_HERE_IN_KOREAN : NOT_HERE).test(sentence)) continue;
    for (const { word, kinds, pattern } of isKorean ? KOREAN_NOUNS : ENGLISH_NOUNS) {
      const said = pattern.exec(sentence);
      if (said && !isCompared(sentence.slice(0, said.index))) found.set(word, { word, kinds, sentence });
    }
  }
  return [...found.values()];
}

/** What is told, without what somebody says, and without the refrain. */
function sentencesOf(text: string, { refrains, characters }: Story): string[] {
  const told = refrains.reduce((rest, refrain) => rest.replaceAll(refrain, " "), text).replace(/“[^”]*”?/g, " ");
  const nameless = characters.reduce((rest, { name }) => rest.replace(new RegExp(`${name} the [a-z]+`, "g"), name), told);
  return nameless.split(/(?<=[.!?—;])\s+|\n/).map((sentence) => sentence.trim()).filter(Boolean);
}

/** "as light as a hat", "like a bowl", "a noise like forty spoons", "half a wagon". */
const isCompared = (before: string): boolean => /\b(?:like|as|than)(?: [\w’-]+){0,4} $/.test(before) || /\b(?:no|not a|not even|half|without|about|instead of|kind of|because of|one) (?:[\w’-]+ )?$/i.test(before);

const NOT_HERE = new RegExp(
  [
    "\\b(?:was gone|were gone|is gone|lost|missing|nobody|never|nothing|neither|wasn’t|weren’t|isn’t|didn’t|couldn’t|don’t|doesn’t|did not|was not|had not|could not|would|might|if|used to|wished|wanted|remember\\w*|forgot\\w*)\\b",
    "\\b(?:dream\\w*|imagin\\w*|tried to|knows?|knew|heard|hear|smel[lt]\\w*|told|songs?|story|noise|named|called|thought|think\\w*|afraid|language|word|word for|in (?:his|her) head|in the night|once|always|every (?:day|night|morning|evening)|each (?:day|night|morning|evening)|whenever|some (?:day|people)|far (?:away|below|off|behind)|across the|next door|outside|upstairs|before that|as only|was (?:a|an)|had been|before the|liked|could|answered|drew|gap|kept watch|as a very|had seen|hummed along|breathed in|now it had)\\b",
    "\\b(?:lived|works with|it works|might fly off|for the lost|list with|stayed at|in an old box|for the way|out of an old|noticed)\\b",
  ].join("|"),
  "i",
);

const NOT_HERE_IN_KOREAN = /없|않|못|처럼|같은|같이|같았|만큼|만 한|듯|꿈|생각|기억|언제나|늘 |날마다|밤마다|아침마다|저녁마다|라면|다면|라고|하고 싶|이름|이야기|노래|소리|냄새|살았|사는|네 집에서|상자에 넣어/;

type Noun = { word: string; kinds: readonly PropKind[]; pattern: RegExp };

/** What shows another thing as well. */
const ALSO: Readonly<Partial<Record<PropKind, readonly PropKind[]>>> = {
  chair: ["crooked-chair", "rocking-chair", "armchair", "stool"], "rocking-chair": ["crooked-chair"], clock: ["clock-tower"], lamp: ["lantern", "candle-lamp", "lamp-post"], star: ["stars", "tiny-light", "water-bowl", "puddle", "rug"], stars: ["star"],
  bowl: ["water-bowl", "soup"], soup: ["pot", "bowl"], baby: ["cradle", "baby-mice"], letter: ["letter-box", "paper"], paper: ["drawing", "notebook", "paper-notes"], stone: ["pebbles", "stepping-stones"], pebbles: ["stone"],
  "mouse-small": ["baby-mice"], "baby-mice": ["mouse-small"], "coat-thing": ["gray-crowd"], jug: ["broken-jug"], bush: ["hedge"], hedge: ["bush"], "red-thread": ["wool-ball"], string: ["red-thread", "kite"], "pond-water": ["puddle"], puddle: ["water-bowl"],
  flower: ["flowerpot", "plant"], boot: ["boot"], shelf: ["cupboard", "chest-of-drawers"], box: ["letter-box", "toy-chest"], basket: ["toy-basket"], bag: ["suitcase"], blanket: ["bed"], pillow: ["bed", "cushion"], book: ["notebook"], crowd: ["gray-crowd"], sled: [], fence: ["gate", "hedge"],
  kettle: ["teapot", "jug"], moon: ["water-bowl", "puddle", "rug", "tiny-light", "window"], "tiny-light": ["lantern", "fireflies"], leaf: ["flower"],
};
/** Too many meanings to be looked for. */
const AMBIGUOUS: ReadonlySet<PropKind> = new Set(["well", "brush", "present", "whistle", "orange-fruit", "fly-insect", "string", "ball", "bridge", "paint", "drawing", "plant", "stamp", "sign", "stick", "net", "needle", "glue", "shelf", "rug", "stone", "leaf", "fork", "sponge", "button"]);
/** Names of ours that a story uses otherwise: "letter box" holds no letter. */
const SPECIFIC: Readonly<Partial<Record<PropKind, string>>> = {
  letter: "(?<!small |big |tiny )letters?(?! box)", box: "(?<!letter |toy |hat)box(?:es)?", basket: "(?<!toy )baskets?", lamp: "lamps?(?! ?posts?|light)", chair: "(?<!rocking |arm)chairs?", bowl: "(?<!soup )bowls?", clock: "clocks?(?! tower)", stone: "(?<!stepping-)stones?",
  "hat-thing": "(?<!blue knitted )hats?", "scarf-thing": "scar(?:f|ves)(?<!yellow scarf)", "coat-thing": "(?<!rain)coats?(?! pocket)", bed: "(?:the|in|into|of|her|his) beds?(?!time)", "mouse-small": "(?:baby |five )mice", "frog-small": "frogs", "snail-small": "snails", "owl-small": "the owl",
  "goose-small": "the geese", soup: "soup(?! bowl)", moon: "the moon", star: "the star", door: "door(?! to door)", window: "window(?!sill)", "bird-small": "small birds?", "pond-water": "ponds?", "sheep-small": "(?!)", "tiny-light": "tiny light", crowd: "crowd|townspeople",
  kettle: "(?<!like a )kettle", "water-bowl": "(?!)", blocks: "blocks", baby: "the baby(?!’s| mice)", cushion: "cushions?", bag: "bags?", "baby-mice": "(?:five )?baby mice", pot: "pots?(?! of)", hen: "hens?", gate: "gates?", blanket: "blankets?", pillow: "(?<!on the )pillows?",
};

const ENGLISH_NOUNS: readonly Noun[] = (Object.keys(PROP_WORDS) as PropKind[]).filter((kind) => !AMBIGUOUS.has(kind)).map((kind) => {
  const { one, many } = PROP_WORDS[kind];
  const plain = `${one.replace(/^(?:an?|the) /, "")}|${many}`;
  return { word: kind, kinds: [kind, ...(ALSO[kind] ?? [])], pattern: new RegExp(`\\b(?:${SPECIFIC[kind] ?? plain})\\b`, "i") };
});

/** Only things whose Korean word is no part of another one. */
const KOREAN_WORDS: Readonly<Partial<Record<PropKind, string>>> = {
  wagon: "수레", kite: "꼬리 긴 연", sled: "썰매", boat: "나무배", blocks: "블록", teddy: "곰 인형", toothbrush: "칫솔", bed: "침대", lamp: "등불", broom: "빗자루", blanket: "이불", pillow: "베개", kettle: "(?:파란|빨간) 주전자", cup: "컵", jar: "유리병",
  basket: "바구니", crayon: "크레용", letter: "편지", map: "지도", suitcase: "여행 가방", tent: "천막", cradle: "요람", puddle: "물웅덩이", fence: "울타리", bench: "긴 의자", hedge: "산울타리", haystack: "건초 더미", windmill: "풍차", hen: "암탉", ducklings: "아기 오리", goat: "염소",
  "wool-ball": "실뭉치|털실", cushion: "방석", drum: "북을|북은|북이 ", flowerpot: "화분", mushroom: "버섯",
};

const KOREAN_NOUNS: readonly Noun[] = (Object.entries(KOREAN_WORDS) as [PropKind, string][]).map(([kind, words]) => ({
  word: kind, kinds: [kind, ...(ALSO[kind] ?? [])], pattern: new RegExp(`(?<![가-힣])(?:${words})`),
}));
