import type { ColorName, Setting, TimeOfDay } from "@ai-story-book/contracts";

/** Where a picture is: for the alt text in both languages and for painters that read. */
export const SETTING_WORDS: Readonly<Record<Setting, { en: string; ko: string; prompt: string }>> = {
  bathroom: { en: "in the bathroom", ko: "욕실에서", prompt: "a bright bathroom" },
  beach: { en: "on the beach", ko: "바닷가에서", prompt: "a wide sandy beach" },
  bedroom: { en: "in the bedroom", ko: "방에서", prompt: "a child’s bedroom" },
  burrow: { en: "in the burrow", ko: "굴속 집에서", prompt: "a cosy burrow with earth walls" },
  castle: { en: "in the castle hall", ko: "성안에서", prompt: "a friendly castle hall" },
  cave: { en: "in the cave", ko: "동굴 집에서", prompt: "a cosy glowing cave" },
  city: { en: "in the little town", ko: "마을 거리에서", prompt: "the street of a small town" },
  classroom: { en: "in the classroom", ko: "교실에서", prompt: "a sunny classroom" },
  desert: { en: "in the desert", ko: "사막에서", prompt: "a golden desert" },
  forest: { en: "in the forest", ko: "숲에서", prompt: "a friendly forest" },
  garden: { en: "in the garden", ko: "뜰에서", prompt: "a cottage garden" },
  hill: { en: "on the hill", ko: "언덕에서", prompt: "a round green hill" },
  home: { en: "at home", ko: "집에서", prompt: "a cosy living room" },
  kitchen: { en: "in the kitchen", ko: "부엌에서", prompt: "a warm kitchen" },
  lane: { en: "in the lane", ko: "골목에서", prompt: "a village lane" },
  library: { en: "in the library", ko: "도서관에서", prompt: "a small library" },
  meadow: { en: "in the meadow", ko: "들판에서", prompt: "a flower meadow" },
  nest: { en: "in the nest", ko: "둥지에서", prompt: "a nest high in a tree" },
  playground: { en: "in the playground", ko: "놀이터에서", prompt: "a small playground" },
  pond: { en: "by the pond", ko: "연못가에서", prompt: "the edge of a still pond" },
  roof: { en: "on the roof", ko: "지붕에서", prompt: "a rooftop" },
  sea: { en: "by the sea", ko: "바다에서", prompt: "a calm sea shore" },
  sky: { en: "up in the sky", ko: "하늘에서", prompt: "the open sky among clouds" },
  snow: { en: "in the snow", ko: "눈밭에서", prompt: "a snowy landscape" },
  space: { en: "among the stars", ko: "별들 사이에서", prompt: "a starry sky" },
  underwater: { en: "under water", ko: "물속에서", prompt: "a bright underwater garden" },
};

export const TIME_WORDS: Readonly<Record<TimeOfDay, { en: string; ko: string }>> = {
  morning: { en: "in the morning", ko: "아침," },
  day: { en: "", ko: "" },
  evening: { en: "in the evening", ko: "저녁," },
  night: { en: "at night", ko: "밤," },
};

export const COLOR_WORDS: Readonly<Record<ColorName, { en: string; ko: string }>> = {
  red: { en: "red", ko: "빨간" },
  orange: { en: "orange", ko: "주황" },
  yellow: { en: "yellow", ko: "노란" },
  green: { en: "green", ko: "초록" },
  teal: { en: "teal", ko: "청록" },
  blue: { en: "blue", ko: "파란" },
  purple: { en: "purple", ko: "보라" },
  pink: { en: "pink", ko: "분홍" },
  brown: { en: "brown", ko: "갈색" },
  grey: { en: "gray", ko: "회색" },
  white: { en: "white", ko: "하얀" },
  black: { en: "black", ko: "까만" },
  gold: { en: "golden", ko: "금빛" },
  silver: { en: "silver", ko: "은빛" },
  cream: { en: "cream-colored", ko: "크림색" },
};
