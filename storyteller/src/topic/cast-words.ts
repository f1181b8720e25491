/** The words that a cast is made of, each in both languages. */
import type { Shown } from "./shown.ts";

type Words = { en: string; ko: string };
/** Words that promise something to see, and what that is. */
type ShownWords = Words & { shows?: Shown };

/** Where heroes live, by the home of their kind. */
export const HOMES: Readonly<Record<string, readonly ShownWords[]>> = {
  burrow: [
    { en: "under the hill where the dandelions grew", ko: "민들레 언덕 아래" },
    { en: "at the very end of a crooked tunnel", ko: "구불구불한 굴 맨 끝" },
    { en: "below the roots of an old pear tree", ko: "늙은 배나무 뿌리 밑" },
  ],
  cave: [
    { en: "in a cave with a round blue door", ko: "파란 문이 달린 동굴", shows: { things: "door:blue" } },
    { en: "halfway up Mumble Mountain", ko: "웅얼웅얼 산 중턱" },
    { en: "in a cave as warm as a coat pocket", ko: "외투 주머니처럼 따뜻한 동굴" },
  ],
  forest: [
    { en: "where the forest is thick and smells of rain", ko: "비 냄새 나는 깊은 숲속" },
    { en: "between two tall trees that liked to whisper", ko: "소곤대는 두 나무 사이" },
    { en: "beside the path with the mushrooms", ko: "버섯이 줄지어 난 오솔길 옆", shows: { things: "mushroom*5" } },
  ],
  home: [
    { en: "in the yellow house at the end of the lane", ko: "골목 끝 노란 집" },
    { en: "on the third floor, above the bakery", ko: "빵집 위 3층 집" },
    { en: "in a small house with a squeaky door", ko: "문이 삐걱대는 작은 집", shows: { things: "door" } },
  ],
  meadow: [
    { en: "in a meadow as wide as a yawn", ko: "하품처럼 넓은 들판" },
    { en: "where the long grass tickles", ko: "간질간질 긴 풀이 자라는 들판" },
    { en: "beyond the last fence of the farm", ko: "농장 마지막 울타리 너머", shows: { things: "fence" } },
  ],
  pond: [
    { en: "beside a pond as round as a plate", ko: "접시처럼 동그란 연못가" },
    { en: "among the tall reeds", ko: "키 큰 갈대 사이" },
    { en: "where the stream stops to rest", ko: "시냇물이 쉬어 가는 곳" },
  ],
  snow: [
    { en: "where winter stays all year long", ko: "일 년 내내 겨울인 마을" },
    { en: "at the edge of the blue ice", ko: "파란 얼음 끝자락" },
    { en: "on the far side of the snowy hill", ko: "눈 덮인 언덕 너머" },
  ],
  nest: [
    { en: "at the top of a swaying pine", ko: "흔들흔들 소나무 꼭대기" },
    { en: "in a nest lined with lost mittens", ko: "잃어버린 장갑을 깐 둥지", shows: { things: "mitten*3" } },
  ],
  garden: [
    { en: "behind the watering can in a sunny garden", ko: "햇살 좋은 뜰 물뿌리개 뒤", shows: { things: "watering-can" } },
    { en: "beside the biggest pumpkin in the garden", ko: "뜰에서 제일 커다란 호박 옆", shows: { things: "pumpkin" } },
  ],
  underwater: [
    { en: "beneath the waves, where the bubbles begin", ko: "파도 아래 물방울이 태어나는 곳" },
    { en: "in a garden of green seaweed", ko: "초록 바다풀 정원" },
  ],
  city: [
    { en: "next to the clock tower in a busy little town", ko: "북적이는 마을 시계탑 옆", shows: { things: "clock-tower" } },
    { en: "on the corner of Plum Street", ko: "자두나무 거리 모퉁이" },
  ],
  sky: [
    { en: "a little higher than the birds", ko: "새들보다 조금 더 높은 곳" },
    { en: "a little to the left of the morning sun", ko: "아침 해 조금 왼쪽" },
  ],
  space: [
    { en: "past the moon and two stops to the right", ko: "달을 지나 오른쪽으로 두 정거장", shows: { things: "moon" } },
    { en: "in the quiet part of the sky", ko: "밤하늘의 조용한 동네" },
  ],
  sea: [
    { en: "on a boat that never quite stood still", ko: "한시도 가만있지 않는 배 위" },
    { en: "where the sea is bluest", ko: "바다가 제일 파란 곳" },
  ],
  castle: [
    { en: "in a castle with one very drafty tower", ko: "바람 솔솔 드는 탑이 있는 성" },
    { en: "at the top of four hundred stairs", ko: "계단 사백 개 꼭대기" },
  ],
};

export const CHILD_QUIRKS: readonly ShownWords[] = [
  { en: "said good morning to every door in the house", ko: "아침마다 집 안의 문 하나하나에게 인사를 했어요", shows: { pose: "wave", things: "door" } },
  { en: "carried at least one good stone in each pocket", ko: "주머니마다 좋은 돌멩이를 하나씩 넣고 다녔어요", shows: { things: "stone*3" } },
  { en: "could hop on one foot all the way to the corner", ko: "골목 끝까지 한 발로 깡충깡충 뛰어갈 수 있었어요", shows: { pose: "jump" } },
  { en: "knew the names of all the snails on the wall", ko: "담벼락 달팽이들의 이름을 모두 알았어요", shows: { setting: "garden", pose: "kneel", things: "snail-small*3" } },
  { en: "waved at the moon, just in case it was looking", ko: "혹시 보고 있을까 봐 달에게 손을 흔들었어요", shows: { timeOfDay: "night", pose: "wave" } },
];

/** Names of our own. */
export const NAMES = {
  en: {
    she: [ "Mabel", "Pippa", "Wren", "Dot", "Olive", "Hazel", "Tilly", "Nell", "Juno", "Posy" ],
    he: [ "Otto", "Barnaby", "Milo", "Fig", "Jasper", "Hugo", "Pip", "Theo", "Bram", "Toby" ]
  },
  ko: {
    she: [ "모모", "두리", "보리", "나루", "소소", "하루", "미소", "도리", "여름", "포포" ],
    he: [ "토리", "두두", "마루", "꾸꾸", "초코", "바우", "무무", "다다", "바람", "노아" ]
  }
} as const;

/** Companions: kind of hero and name. */
export const COMPANIONS: readonly { heroKey: string; en: string; ko: string }[] = [
  { heroKey: "snail", en: "Pim", ko: "느루" },
  { heroKey: "mouse", en: "Bix", ko: "콩이" },
  { heroKey: "frog", en: "Gus", ko: "퐁이" },
  { heroKey: "squirrel", en: "Tock", ko: "또미" },
  { heroKey: "duck", en: "Mo", ko: "꽥이" },
  { heroKey: "hedgehog", en: "Bristle", ko: "도치" },
  { heroKey: "ladybug", en: "Dab", ko: "점이" },
  { heroKey: "turtle", en: "Elmer", ko: "부기" },
];

/** Words for a hero that a topic may bring. */
export const ADJECTIVES: Readonly<Record<string, string>> = {
  shy: "부끄럼 많은",
  brave: "용감한",
  little: "조그만",
  small: "조그만",
  tiny: "아주 조그만",
  curious: "궁금한 게 많은",
  grumpy: "툴툴대는",
  lonely: "외로운",
  gentle: "다정한",
  sleepy: "잠이 많은",
  lazy: "느긋한",
  silly: "장난스러운",
  kind: "마음씨 고운",
  clumsy: "덜렁대는",
  quiet: "조용한",
  noisy: "시끌시끌한",
  big: "커다란",
  young: "어린",
  happy: "명랑한",
  sad: "슬픈",
  hungry: "배고픈",
  old: "나이 많은",
  clever: "똑똑한",
  playful: "장난꾸러기",
  messy: "어질러 대는",
  greedy: "욕심 많은",
  bossy: "으스대는",
  proud: "우쭐대는",
  forgetful: "깜빡 잘하는",
  nervous: "조마조마한",
  worried: "걱정 많은",
  baby: "아기",
  magic: "마법의",
  friendly: "상냥한",
  cheerful: "명랑한",
  blue: "파란",
  red: "빨간",
  purple: "보랏빛",
  pink: "분홍빛",
  green: "초록",
  white: "하얀",
  black: "까만",
  fluffy: "복슬복슬한",
  fast: "날쌘",
  slow: "느린",
};
