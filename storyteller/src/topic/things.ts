import type { ColorName, PropKind, Setting } from "@ai-story-book/contracts";

/** Matter that a topic can bring. `match` recognises it; the rest is its wording in both languages. */
type Matter = { match: RegExp; en: string; ko: string };
export type Fear = Matter & { key: string };
export type Habit = Matter & {
  key: string; doing: string; tool: string; koNoun: string; koTool: string; gameEn: string; gameKo: string; soundEn: string; soundKo: string; place: Setting; prop: PropKind;
};
export type Place = Matter & { key: string; at: string; scene: Setting };
export type Skill = { key: string; en: string; ko: string; match?: RegExp };
/** `shortEn`, `shortKo`: what the thing is called after it has been named once. */
export type Treasure = Matter & { key: string; shortEn: string; shortKo: string; twoEn: string; twoKo: string; prop: PropKind; color: ColorName };
export type LostThing = Matter & { key: string; nestEn: string; nestKo: string; prop: PropKind; color: ColorName };

const keyed = <T extends object>(table: Readonly<Record<string, T>>): readonly (T & { key: string })[] =>
  Object.entries(table).map(([key, value]) => ({ key, ...value }));

export const FEARS: readonly Fear[] = keyed({
  dark: { match: /\b(?:the )?dark(?:ness)?\b|어둠|어두|캄캄|깜깜|밤이 무서|밤을 무서/i, en: "the dark", ko: "어둠" },
  thunder: { match: /\bthunder\w*|\blightning|\bstorms?\b|천둥|번개/i, en: "thunder", ko: "천둥" },
  water: {
    match: /(?:afraid|scared|fear)\w* (?:of )?(?:the )?(?:water|swimming|sea|pool)|물이 무서|물을 무서|수영이 무서/i,
    en: "the deep water",
    ko: "깊은 물",
  },
  monsters: {
    match: /(?:afraid|scared|fear)\w* (?:of )?(?:the )?monsters?|괴물이 무서|괴물을 무서/i,
    en: "the thing under the bed",
    ko: "침대 밑 괴물",
  },
  doctor: { match: /\bdoctor|\bdentist|\bshots?\b|\bhospital|병원|치과|주사/i, en: "the doctor’s office", ko: "병원" },
  alone: { match: /(?:being|sleeping|be|sleep) alone|혼자 자|혼자 있/i, en: "being alone", ko: "혼자 있는 시간" },
  mistakes: { match: /mistakes?|실수/i, en: "making mistakes", ko: "실수" },
});
/** A fear that only the topic knows. */
export const OTHER_FEAR: Fear = { key: "other", match: /$^/, en: "", ko: "" };

export const HABITS: readonly Habit[] = keyed({
  teeth: {
    match: /\bteeth\b|\btooth ?brush|양치|칫솔|이 닦|이를 (?:안 )?닦/i,
    en: "brush {his} teeth",
    doing: "brushing teeth",
    tool: "toothbrush",
    prop: "toothbrush",
    ko: "이를 닦",
    koNoun: "양치",
    koTool: "칫솔",
    gameEn: "a little train, and every tooth is a station",
    gameKo: "꼬마 기차, 이는 하나하나 기차역",
    soundEn: "Chugga-shush, chugga-shush",
    soundKo: "치카푸카, 치카푸카",
    place: "bathroom",
  },
  bath: {
    match: /\bbath(?:s|ing|time)?\b|\bwash(?:es|ing)? (?:her|his|my|the)? ?hair|목욕|머리 감/i,
    en: "take a bath",
    doing: "bath time",
    tool: "sponge",
    prop: "sponge",
    ko: "목욕을 하",
    koNoun: "목욕",
    koTool: "스펀지",
    gameEn: "a hungry whale, and every bubble is a fish",
    gameKo: "배고픈 고래, 거품은 하나하나 물고기",
    soundEn: "Splish-a-whoosh, splish-a-whoosh",
    soundKo: "첨벙첨벙, 보글보글",
    place: "bathroom",
  },
  vegetables: {
    match: /\bveg(?:etable|gie)\w*|\bbroccoli|\bcarrots?\b|\bpeas\b|\bspinach|\bpicky eat|채소|야채|편식|당근|브로콜리|시금치/i,
    en: "taste the green things",
    doing: "eating vegetables",
    tool: "fork",
    prop: "fork",
    ko: "채소를 먹",
    koNoun: "채소 먹을",
    koTool: "포크",
    gameEn: "a tall crane, and the plate is a tiny forest",
    gameKo: "커다란 기중기, 접시는 작은 숲",
    soundEn: "Crunch-a-munch, crunch-a-munch",
    soundKo: "아삭아삭, 아작아작",
    place: "kitchen",
  },
  tidy: {
    match: /\btid(?:y|ies|ying)\b|\bclean(?:s|ing)? (?:up|(?:her|his|the|my) room)|\bmessy room|정리|치우|청소/i,
    en: "put the toys away",
    doing: "tidying up",
    tool: "toy basket",
    prop: "toy-basket",
    ko: "장난감을 정리하",
    koNoun: "정리",
    koTool: "장난감 바구니",
    gameEn: "a big bus, and every toy has a ticket home",
    gameKo: "커다란 버스, 장난감은 모두 집에 가는 손님",
    soundEn: "All aboard, beep-a-beep",
    soundKo: "빵빵, 어서 타세요",
    place: "bedroom",
  },
  hands: {
    match: /\bwash(?:es|ing)? (?:her|his|my|your|our)? ?hands|\bhand ?washing|손 씻|손을 씻/i,
    en: "wash {his} hands",
    doing: "washing hands",
    tool: "soap",
    prop: "soap",
    ko: "손을 씻",
    koNoun: "손 씻을",
    koTool: "비누",
    gameEn: "a snow machine, and every finger is a mountain",
    gameKo: "눈 만드는 기계, 손가락은 하나하나 산봉우리",
    soundEn: "Slippy-slop, slippy-slop",
    soundKo: "뽀득뽀득, 미끌미끌",
    place: "bathroom",
  },
  sleep: {
    match: /\bbed ?time|\bgo(?:ing)? to (?:bed|sleep)|\bfall asleep|\bcan(?:'?t|’t|not) sleep|\bnap\b|잠자|잠이 안|잠들|안 자|자기 싫|낮잠/i,
    en: "go to bed",
    doing: "going to bed",
    tool: "pillow",
    prop: "pillow",
    ko: "잠자리에 들",
    koNoun: "잠잘",
    koTool: "베개",
    gameEn: "a quiet boat, and the blanket is the whole wide sea",
    gameKo: "조용한 배, 이불은 넓고 넓은 바다",
    soundEn: "Hush-a-row, hush-a-row",
    soundKo: "스르르, 사르르",
    place: "bedroom",
  },
});

export const PLACES: readonly Place[] = keyed({
  school: { match: /\bschool\b|\bclassroom|학교/i, en: "school", at: "at school", ko: "학교", scene: "classroom" },
  kindergarten: {
    match: /\bkindergarten|\bpreschool|\bnursery|\bdaycare|유치원|어린이집/i,
    en: "kindergarten",
    at: "at kindergarten",
    ko: "유치원",
    scene: "classroom",
  },
  newhouse: {
    match: /\bmov(?:e|es|ing) (?:house|home|to)|\bnew (?:house|home|town|city)|이사|새집|새 집/i,
    en: "the new town",
    at: "in the new town",
    ko: "새 동네",
    scene: "lane",
  },
  camp: {
    match: /\bcamp\b|\bswimming class|\bdance class|\bfirst day\b|\bfirst lesson|캠프|첫날|처음 가/i,
    en: "the first class",
    at: "in the first class",
    ko: "새 교실",
    scene: "classroom",
  },
});

export const SKILLS: readonly Skill[] = keyed({
  bike: { match: /\bbikes?\b|\bbicycle|자전거/i, en: "ride a bicycle", ko: "자전거를 타" },
  swim: { match: /\bswim\w*|수영/i, en: "swim", ko: "헤엄치" },
  fly: { match: /\bfly(?:ing)?\b|하늘을 날|날고 싶|나는 법/i, en: "fly", ko: "하늘을 날" },
  read: { match: /\bread(?:ing)?\b|책 읽|글자|글을 배우/i, en: "read", ko: "책을 읽" },
  dance: { match: /\bdanc\w*|춤/i, en: "dance", ko: "춤을 추" },
  sing: { match: /\bsing(?:s|ing)?\b|노래/i, en: "sing", ko: "노래를 부르" },
  paint: { match: /\bpaint\w*|\bdraw(?:s|ing)?\b|그림 그리|그림을 그리/i, en: "paint", ko: "그림을 그리" },
  bake: { match: /\bbak(?:e|es|ing)\b|\bcook\w*|빵|요리|케이크/i, en: "bake a cake", ko: "케이크를 굽" },
  shoes: { match: /\bshoe ?laces?|\btie (?:her|his|my)? ?shoes|신발 끈/i, en: "tie a bow", ko: "신발 끈을 묶" },
});

export const TREASURES: readonly Treasure[] = keyed({
  wagon: {
    match: /\bwagon|수레/i,
    en: "red wagon",
    shortEn: "wagon",
    shortKo: "수레",
    prop: "wagon",
    color: "red",
    ko: "빨간 수레",
    twoEn: "one seat and one handle",
    twoKo: "앉는 자리 하나, 끄는 손잡이 하나",
  },
  kite: {
    match: /\bkites?\b|연날리기|연을/i,
    en: "long-tailed kite",
    shortEn: "kite",
    shortKo: "연",
    prop: "kite",
    color: "red",
    ko: "꼬리 긴 연",
    twoEn: "one kite and one string",
    twoKo: "띄울 연 하나, 잡을 실 하나",
  },
  drum: {
    match: /\bdrums?\b|북을|(?:^|\s)북\s/i,
    en: "shiny drum",
    shortEn: "drum",
    shortKo: "북",
    prop: "drum",
    color: "red",
    ko: "반짝이는 북",
    twoEn: "two sides and two sticks",
    twoKo: "북채 둘, 두드릴 자리 둘",
  },
  sled: {
    match: /\bsleds?|\bsledge|썰매/i,
    en: "long yellow sled",
    shortEn: "sled",
    shortKo: "썰매",
    prop: "sled",
    color: "yellow",
    ko: "기다란 노란 썰매",
    twoEn: "two seats and one rope",
    twoKo: "앉을 자리 둘, 끌 줄 하나",
  },
  boat: {
    match: /\bboats?\b|(?:^|\s)배(?:를|가|\s)/i,
    en: "little wooden boat",
    shortEn: "boat",
    shortKo: "배",
    prop: "boat",
    color: "brown",
    ko: "조그만 나무배",
    twoEn: "two seats and two oars",
    twoKo: "앉을 자리 둘, 저을 노 둘",
  },
});

export const LOST_THINGS: readonly LostThing[] = keyed({
  mitten: {
    match: /\bmittens?|\bgloves?|장갑/i,
    en: "blue mitten",
    prop: "mitten",
    color: "blue",
    ko: "파란 장갑",
    nestEn: "with five baby mice asleep inside",
    nestKo: "속에",
  },
  bear: {
    match: /\bteddy|\bstuffed|\bplush|곰인형|인형/i,
    en: "stuffed bear",
    prop: "teddy",
    color: "brown",
    ko: "곰 인형",
    nestEn: "with five baby mice asleep in its arms",
    nestKo: "품에",
  },
  blanket: {
    match: /\bblankets?\b|\bblankie|담요|이불/i,
    en: "blue blanket",
    prop: "blanket",
    color: "blue",
    ko: "파란 담요",
    nestEn: "with five baby mice asleep inside",
    nestKo: "속에",
  },
  boot: {
    match: /\bboots?\b|\bshoes?\b|신발|장화/i,
    en: "red boot",
    prop: "boot",
    color: "red",
    ko: "빨간 장화",
    nestEn: "with five baby mice asleep inside",
    nestKo: "속에",
  },
  hat: {
    match: /\bhats?\b|모자/i,
    en: "blue woolly hat",
    prop: "hat-thing",
    color: "blue",
    ko: "파란 털모자", nestEn: "with five baby mice asleep inside", nestKo: "속에" },
  cup: {
    match: /\bcups?\b|\bmugs?\b|(?:^|\s)컵/i,
    en: "yellow cup",
    prop: "cup",
    color: "yellow",
    ko: "노란 컵",
    nestEn: "with five baby mice asleep inside",
    nestKo: "속에",
  },
});
