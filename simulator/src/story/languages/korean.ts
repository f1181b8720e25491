import type { Language } from "./language.ts";

export const KOREAN: Language = {
  countsCharacters: false,
  bands: { "3-5": [9, 20], "5-7": [16, 30], "7-9": [24, 45] },
  heroes: ["미나", "도윤", "하늘", "지호", "소라"],
  friends: ["콩이", "보리", "단비"],
  openers: ["어느 날 아침", "점심을 먹고", "아주 천천히", "다시 한번", "집으로 가는 길에", "햇살 좋은 날", "깊이 숨을 쉬고", "잠들기 전에", "조금씩 조금씩"],
  actions: ["작은 등불을 들었어요", "잃어버린 리본을 찾았어요", "부드러운 노래를 불렀어요", "빨간 연을 잡았어요", "따뜻한 차를 끓였어요", "반짝이는 단추를 주웠어요", "달콤한 딸기를 나누었어요", "조그만 다리를 놓았어요", "졸린 부엉이에게 인사했어요", "동그란 바구니를 들었어요", "밝은 별을 세었어요", "오래된 문을 열었어요", "빗소리를 들었어요", "작은 씨앗을 심었어요", "재미있는 이야기를 했어요", "길 잃은 오리를 도와주었어요", "노란 해를 그렸어요", "고마운 마음을 전했어요"],
  places: ["조용한 마당에서", "오래된 나무 옆에서", "작은 연못가에서", "푸른 언덕 위에서", "나무 식탁 아래에서", "따뜻한 난로 곁에서", "숲이 시작되는 곳에서", "모래 길을 따라", "바쁜 부엌에서", "활짝 열린 창가에서"],
  endings: ["활짝 웃으면서", "한 번 더", "용기를 내어", "바람이 노래하는 동안", "다정한 친구처럼", "해가 질 때까지", "생쥐처럼 조용히", "두 손을 모으고"],
  things: ["작은 등불", "조용한 마당", "빨간 연", "반짝이는 단추", "졸린 부엉이"],
  compose: ({ opener, who, action, place, ending }) => `${[opener, `${who}${hasFinal(who) ? "은" : "는"}`, place, ending, action].filter((part) => part !== undefined).join(" ")}.`,
  title: (hero, thing) => `${hero}${hasFinal(hero) ? "과" : "와"} ${thing}`,
  moral: "나누면 마음이 따뜻해져요.",
};

/** Whether the last syllable ends in a consonant, which decides the particle. */
function hasFinal(word: string): boolean {
  const code = (word.codePointAt(word.length - 1) ?? 0) - 0xac00;
  return code >= 0 && code < 11_172 && code % 28 !== 0;
}
