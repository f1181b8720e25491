// The few words the book itself says, by language.
export const WORDS = {
  en: {
    cover: "Cover",
    endPaper: "End paper",
    title: "Title page",
    dedication: "Dedication",
    colophon: "About this book",
    page: (n) => `Page ${n}`,
    contents: "Contents",
  },
  ko: {
    cover: "표지",
    endPaper: "면지",
    title: "속표지",
    dedication: "드리는 말",
    colophon: "이 책은",
    page: (n) => `${n}쪽`,
    contents: "차례",
  },
};
const NAMES = {
  andika: "Andika",
  "playpen-sans": "Playpen Sans",
  grandstander: "Grandstander",
  literata: "Literata",
  fraunces: "Fraunces",
  "gowun-batang": "고운바탕",
  "gowun-dodum": "고운돋움",
  jua: "주아",
};

/** provenance: { ai: boolean, text?, pictures? } . Says in plain words how the book was made. */
export function colophonText(book, language, faces) {
  const fonts = [
      ...new Set(
        Object.values(faces)
          .map((list) => NAMES[list[0].pack])
          .filter(Boolean),
      ),
    ],
    { ai, text, pictures } = book.provenance;
  if (language === "ko")
    return [
      ai
        ? `이 책의 글과 그림은 인공지능의 도움으로 만들었습니다.\n글: ${text} · 그림: ${pictures}`
        : "이 책의 글은 사람이 쓴 이야기 조각을 프로그램이 엮었고,\n그림은 프로그램이 붓질까지 하나하나 계산해 그렸습니다.\n인공지능 모델은 쓰지 않았습니다.",
      `글꼴: ${fonts.join(", ")}\nSIL 오픈 폰트 라이선스 1.1`,
      `만든 날 ${book.date.slice(0, 10).replace(/-/g, ". ")}. · 씨앗 ${book.seed}`,
    ];
  return [
    ai
      ? `The words and pictures in this book were made with the help of artificial intelligence. Words: ${text}. Pictures: ${pictures}.`
      : "The words of this book were woven from stories written by people, and every brush stroke was worked out by a program. No AI model was used.",
    `Set in ${fonts.slice(0, -1).join(", ")} and ${fonts.at(-1)},\nunder the SIL Open Font License 1.1.`,
    `Made on ${new Date(book.date).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })} · seed ${book.seed}`,
  ];
}
