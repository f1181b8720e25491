const SIXTY = "The old clockmaker, who had mended every clock in the town and quite a few outside it, looked at the small bear over the top of his glasses for a long, long moment. “Young bear,” he said at last, “nobody—not one person in forty years—has ever asked me how the clocks feel about it, and I believe they would like to be asked.”";

/** Texts that break layouts: endless words, other scripts, markup, far too many words, one word. */
export const TORTURE_TEXTS = {
  en: [
    "Supercalifragilisticexpialidocious! cried Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.",
    SIXTY,
    "“‘Who—who is there?’ whispered the owl,” whispered Mina… “(And why—oh, why—so late?)”",
    "Noa wrote שלום עולם טוב on the wall, and “תודה רבה” underneath. Then she went home.",
    "A cake 🎂 for the dragon 🐉! ★ ♥ Everyone sang 🎵 until the moon 🌙 came out. 👩‍🚀 𝔉 ꙮ",
    "No.",
    `${SIXTY} ${SIXTY} ${SIXTY}`,
    `${SIXTY}\n“Go away, Dark!” said Mina, but the dark stayed.\n${SIXTY}`,
    "a".repeat(140),
    "I am I and a is a to the of it. ".repeat(6).trim(),
    "Émile & Zoë <b>naïve</b> café – 3½ cups, 20 °C; “fish & chips” cost £5.",
    "<script>alert(1)</script> ]]> & \u0000\ud800 \u202eabc",
  ],
  ko: [
    "하루는 지붕에 올라 큰 소리로 외쳤어요.\n".repeat(17).trim(),
    "“‘뭐라고요—정말이요?’ 하고 물었어요.” 꽥이가… 속삭였지요. (뷁, 쀍, 똠방각하!)",
    "동해물과백두산이마르고닳도록하느님이보우하사우리나라만세무궁화삼천리화려강산대한사람대한으로길이보전하세",
    "그 큰 곰 한 마리 그 꿀 한 병 또 그 벌 한 마리 그 숲 속 그 집 앞 그 길 위 그 늘 그 때 그 곳 그 날.",
    "하루는 Mina와 함께 2026년 11월 23일에 달🌙을 보았어요 — “와! Wow!” 日月 ひかり",
    "응.",
  ],
};

export const LONG_TITLES = {
  en: "The Extraordinarily Uncharacteristic Misunderstanding of Bartholomew & the <Very> Long Title Which Goes On and On, On 🌙",
  ko: "아주아주 길고 긴 제목을 가진 이야기 그리고 그 뒤에 또 이어지는 이야기와 끝나지 않는 이야기",
};
