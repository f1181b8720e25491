import type { Emotion, Pose } from "@ai-story-book/contracts";

/**
 * What somebody does in a picture. `one` and `many` are the English verbs; `stem` is the Korean verb stem and
 * `ends` its form at the end of a sentence. {thing} is the thing of the act.
 */
export type ActWords = { one: string; many: string; stem: string; ends: string };

const act = (one: string, many: string, stem: string, ends: string): ActWords => ({ one, many, stem, ends });

export const ACT_WORDS: Readonly<Record<Pose, ActWords>> = {
  stand: act("stands", "stand", "서 있", "서 있어요"),
  walk: act("walks along", "walk along", "걸어가", "걸어가요"),
  run: act("runs", "run", "달려가", "달려가요"),
  jump: act("jumps", "jump", "폴짝 뛰", "폴짝 뛰어요"),
  sit: act("sits", "sit", "앉아 있", "앉아 있어요"),
  kneel: act("kneels down", "kneel down", "쪼그려 앉아 있", "쪼그려 앉아 있어요"),
  sleep: act("sleeps soundly", "sleep soundly", "곤히 자고 있", "곤히 자고 있어요"),
  wave: act("waves", "wave", "손을 흔들", "손을 흔들어요"),
  point: act("points", "point", "한곳을 가리키", "한곳을 가리켜요"),
  reach: act("reaches out", "reach out", "팔을 뻗", "팔을 뻗어요"),
  "look-up": act("looks up", "look up", "위를 올려다보", "위를 올려다봐요"),
  hold: act("holds on tight", "hold on tight", "꼭 붙들고 있", "꼭 붙들고 있어요"),
  carry: act("carries a load", "carry a load", "짐을 나르", "짐을 날라요"),
  share: act("reaches out kindly", "reach out kindly", "팔을 내밀", "팔을 내밀어요"),
  hug: act("gives a hug", "hug each other", "꼭 껴안", "꼭 껴안아요"),
  "hold-hands": act("holds hands", "hold hands", "손을 잡", "손을 잡아요"),
  hide: act("hides", "hide", "숨어 있", "숨어 있어요"),
  read: act("reads", "read", "책을 읽", "책을 읽어요"),
  dance: act("dances", "dance", "춤을 추", "춤을 춰요"),
  cheer: act("cheers", "cheer", "만세를 부르", "만세를 불러요"),
  think: act("thinks hard", "think hard", "곰곰이 생각하", "곰곰이 생각해요"),
  cry: act("cries", "cry", "울고 있", "울고 있어요"),
  worry: act("frets", "fret", "걱정하", "걱정해요"),
  brave: act("stands tall", "stand tall", "씩씩하게 서 있", "씩씩하게 서 있어요"),
  ride: act("rides along", "ride along", "타고 가", "타고 가요"),
  fly: act("flies", "fly", "날아가", "날아가요"),
};

/** Who is frightened in bed does not sleep. */
export const LIES_AWAKE: ActWords = act("lies very still", "lie very still", "꼼짝 않고 누워 있", "꼼짝 않고 누워 있어요");
export const isLyingAwake = ({ pose, emotion }: { pose: Pose; emotion: Emotion }): boolean => pose === "sleep" && AWAKE.has(emotion);
const AWAKE: ReadonlySet<Emotion> = new Set(["scared", "sad", "worried"]);

/** The same acts with a thing in them. */
export const ACT_WORDS_WITH_THING: Readonly<Partial<Record<Pose, ActWords>>> = {
  kneel: act("kneels beside {thing}", "kneel beside {thing}", "{thing} 옆에 쪼그려 앉아 있", "{thing} 옆에 쪼그려 앉아 있어요"),
  point: act("points at {thing}", "point at {thing}", "{thing:을} 가리키", "{thing:을} 가리켜요"),
  reach: act("reaches for {thing}", "reach for {thing}", "{thing} 쪽으로 팔을 뻗", "{thing} 쪽으로 팔을 뻗어요"),
  "look-up": act("looks up at {thing}", "look up at {thing}", "{thing:을} 올려다보", "{thing:을} 올려다봐요"),
  hold: act("holds {thing}", "hold {thing}", "{thing:을} 들고 있", "{thing:을} 들고 있어요"),
  carry: act("carries {thing}", "carry {thing}", "{thing:을} 나르", "{thing:을} 날라요"),
  share: act("holds out {thing}", "hold out {thing}", "{thing:을} 내밀", "{thing:을} 내밀어요"),
  hug: act("hugs {thing}", "hug {thing}", "{thing:을} 꼭 껴안", "{thing:을} 꼭 껴안아요"),
  ride: act("rides on {thing}", "ride on {thing}", "{thing:을} 타고 있", "{thing:을} 타고 있어요"),
};

/** How somebody looks while doing it; only where the face adds something to the act. */
export const EMOTION_WORDS: Readonly<Record<Emotion, { en: string; ko: string; prompt: string }>> = {
  happy: { en: "happily", ko: "즐겁게", prompt: "happy" },
  joy: { en: "full of joy", ko: "신이 나서", prompt: "overjoyed" },
  calm: { en: "calmly", ko: "가만히", prompt: "calm" },
  curious: { en: "full of curiosity", ko: "궁금한 얼굴로", prompt: "curious" },
  proud: { en: "proudly", ko: "으쓱한 얼굴로", prompt: "proud" },
  brave: { en: "bravely", ko: "씩씩하게", prompt: "brave" },
  love: { en: "lovingly", ko: "다정하게", prompt: "loving" },
  shy: { en: "shyly", ko: "수줍게", prompt: "shy" },
  sleepy: { en: "sleepily", ko: "졸린 얼굴로", prompt: "sleepy" },
  surprised: { en: "in surprise", ko: "깜짝 놀라서", prompt: "surprised" },
  worried: { en: "with a worried face", ko: "걱정스러운 얼굴로", prompt: "worried" },
  sad: { en: "sadly", ko: "시무룩하게", prompt: "sad" },
  scared: { en: "with a frightened face", ko: "겁먹은 얼굴로", prompt: "frightened" },
  angry: { en: "angrily", ko: "잔뜩 화난 얼굴로", prompt: "angry" },
  grumpy: { en: "grumpily", ko: "뾰로통한 얼굴로", prompt: "grumpy" },
  cry: { en: "in tears", ko: "울면서", prompt: "tearful" },
};
