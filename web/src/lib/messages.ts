/** All words of the interface, in both languages. */
const en = {
  skip: "Skip to the page", make: "Make", shelf: "Shelf", nav: "Main", night: "Night light", otherLanguage: "한국어",
  question: "What shall tonight’s story be about?", placeholder: "Anything: a worry, a wish, a silly question", start: "Or start from one of these",
  tooLong: (over: number) => (over === 1 ? "1 character too many: please say it shorter" : `${over} characters too many: please say it shorter`),
  makeBook: "Make this book", promise: "Ready in about a minute; you can read while it is painted.",
  howPainted: "How shall it be painted?", whoListens: "Who is listening?", whichLanguage: "Which language is the book in?", heroName: "A name for the hero, if you like", pages: "How many pages?",
  age35: "1–2 short sentences a page", age57: "2–3 sentences, a refrain", age79: "3–4 sentences, longer words", english: "English", korean: "Korean",
  gentleTitle: "Let’s find a gentler way in", gentle: "This one does not fit a bedtime book. Your words are still above: change them, or take one of these.",
  waitTitle: "One moment", wait: (seconds: number) => `The paint needs ${seconds} seconds to dry; your words are kept.`, problemTitle: "That did not work yet",
  painting: (page: number, of: number) => `Painting page ${page} of ${of}`, writing: "Writing the story", checking: "Reading it through", binding: "Binding the book", queued: "Waiting for the brush",
  readPages: (count: number) => (count > 1 ? `Read pages 1 to ${count}` : "Read page 1"), readBook: "Read the book", stop: "Stop", brush: "The brush is on this page", drying: "All pages, drying", cover: "Cover",
  painted: "painted", beingPainted: "being painted now", written: "written, waiting for paint", notWritten: "not written yet", leave: "You can close this page. The book goes on by itself and waits on your shelf.",
  lostTitle: "The connection is away", lost: "Your book is not: it is still being painted. We keep trying and nothing will be missing.",
  failedTitle: "The paint ran out", failed: "What was written and painted is safe, and your wishes are kept.", changeWishes: "Change the wishes", tryAgain: "Make it again", code: (code: string) => `If you ask for help, tell us: ${code}`, canceledTitle: "Stopped", canceled: "What was made so far stays on your shelf.",
  readyTitle: "Your book is ready", steps: ["Topic read", "Story written", "Cast designed", "Painting", "Checking", "Binding"],
  back: "Back to the shelf", pageSlider: "Pages", before: "Page before", next: "Next page", page: (page: number, of: number) => `Page ${page} of ${of}`, textSize: "Text size", small: "Small", middle: "Medium", large: "Large", huge: "Huge", text: "Text",
  theEnd: "The end", again: "Read it again", another: "Another one", download: "Take it with you", notYet: "This page is still being painted.",
  shelfTitle: "Your books", emptyTitle: "An empty shelf is a good beginning", empty: "Books you make stand here.", making: "being made", storyBy: (by: string, isAi: boolean) => (isAi ? `An AI model wrote the story (${by}).` : `A computer program told the story, without an AI model (${by}).`),
  picturesBy: (by: string, isAi: boolean) => (isAi ? `An AI model made the pictures (${by}).` : `A computer program painted the pictures, without an AI model (${by}).`),
  unfinished: "not finished", goodToKnow: "Good to know", nothingHere: "There is nothing here", nothingHereWords: "The address may be old, or the book stands on another shelf.", toMake: "Make a book", awayTitle: "We cannot reach the story room", away: "Your words are kept. Look at your connection, then try once more.", awayShelf: "Your books are safe. Look at your connection, then try once more.", tryOnce: "Try once more",
  styles: { watercolor: "Watercolour", papercut: "Cut paper", crayon: "Crayon", gouache: "Gouache", "night-glow": "Night glow", cartoon: "Cartoon", claymation: "Clay", pixel: "Pixels", "oil-painting": "Oil paint", "3d": "Toy 3D" },
  ideas: ["a mole who wants to see the moon", "afraid of the dark", "a shy dragon who learns to share", "a new baby at home", "first day at school", "a fox who is angry"],
};

export type Messages = typeof en;

const ko: Messages = {
  skip: "본문으로 건너뛰기", make: "만들기", shelf: "책꽂이", nav: "주 메뉴", night: "밤 조명", otherLanguage: "English",
  question: "오늘 밤은 무슨 이야기를 들려줄까요?", placeholder: "걱정, 소원, 엉뚱한 질문, 무엇이든요", start: "이런 이야기로 시작해도 좋아요",
  tooLong: (over) => `${over}자가 넘쳐요. 조금 짧게 써 주세요`,
  makeBook: "이 책 만들기", promise: "1분쯤 걸리고, 그리는 동안에도 읽을 수 있어요.",
  howPainted: "어떻게 그릴까요?", whoListens: "누가 듣나요?", whichLanguage: "책은 어느 말로 쓸까요?", heroName: "주인공 이름 (없어도 돼요)", pages: "몇 쪽으로 할까요?",
  age35: "한 쪽에 짧은 한두 문장", age57: "두세 문장과 후렴", age79: "서너 문장, 조금 긴 낱말", english: "영어", korean: "한국어",
  gentleTitle: "조금 더 다정한 이야기로 가 볼까요?", gentle: "잠자리 책에는 어울리지 않는 주제예요. 쓰신 글은 위에 그대로 있어요. 고쳐 쓰거나 하나 골라 보세요.",
  waitTitle: "잠깐만요", wait: (seconds) => `물감이 마르려면 ${seconds}초가 필요해요. 쓰신 글은 그대로 있어요.`, problemTitle: "아직 안 되었어요",
  painting: (page, of) => `${of}쪽 가운데 ${page}쪽을 그리고 있어요`, writing: "이야기를 쓰고 있어요", checking: "다시 읽어 보고 있어요", binding: "책으로 묶고 있어요", queued: "붓을 기다리고 있어요",
  readPages: (count) => (count > 1 ? `1쪽부터 ${count}쪽까지 읽기` : "1쪽 읽기"), readBook: "책 읽기", stop: "그만하기", brush: "지금 이 쪽을 그려요", drying: "마르고 있는 그림들", cover: "표지",
  painted: "다 그렸어요", beingPainted: "그리는 중", written: "글은 있고 그림을 기다려요", notWritten: "아직이에요", leave: "이 창을 닫아도 돼요. 책은 혼자서도 만들어져서 책꽂이에서 기다려요.",
  lostTitle: "연결이 끊겼어요", lost: "책은 계속 그려지고 있어요. 다시 이어지면 빠짐없이 보여 드릴게요.",
  failedTitle: "물감이 떨어졌어요", failed: "쓴 글과 그린 그림은 그대로 있고, 쓰신 글도 그대로예요.", changeWishes: "주제 고치기", tryAgain: "다시 만들기", code: (code) => `도움이 필요하면 이 말을 알려 주세요: ${code}`, canceledTitle: "멈추었어요", canceled: "지금까지 만든 것은 책꽂이에 있어요.",
  readyTitle: "책이 다 되었어요", steps: ["주제 읽기", "이야기 쓰기", "등장인물", "그리기", "살펴보기", "묶기"],
  back: "책꽂이로", pageSlider: "쪽", before: "앞쪽", next: "다음 쪽", page: (page, of) => `${of}쪽 가운데 ${page}쪽`, textSize: "글자 크기", small: "작게", middle: "보통", large: "크게", huge: "아주 크게", text: "글자",
  theEnd: "끝", again: "다시 읽기", another: "하나 더 만들기", download: "내려받기", notYet: "이 쪽은 아직 그리고 있어요.",
  shelfTitle: "내 책", emptyTitle: "빈 책꽂이는 좋은 시작이에요", empty: "만든 책이 여기에 꽂혀요.", making: "만드는 중", storyBy: (by, isAi) => (isAi ? `글은 AI 모델이 썼어요 (${by}).` : `글은 AI 모델 없이 컴퓨터 프로그램이 지었어요 (${by}).`),
  picturesBy: (by, isAi) => (isAi ? `그림은 AI 모델이 만들었어요 (${by}).` : `그림은 AI 모델 없이 컴퓨터 프로그램이 그렸어요 (${by}).`),
  unfinished: "다 만들지 못했어요", goodToKnow: "알아 두세요", nothingHere: "여기에는 아무것도 없어요", nothingHereWords: "오래된 주소이거나, 다른 책꽂이에 있는 책이에요.", toMake: "책 만들기", awayTitle: "연결되지 않았어요", away: "쓰신 글은 그대로 있어요. 인터넷 연결을 살펴보고 다시 해 보세요.", awayShelf: "책은 그대로 있어요. 인터넷 연결을 살펴보고 다시 해 보세요.", tryOnce: "다시 해 보기",
  styles: { watercolor: "수채화", papercut: "종이 오리기", crayon: "크레용", gouache: "과슈", "night-glow": "밤빛", cartoon: "만화", claymation: "찰흙", pixel: "픽셀", "oil-painting": "유화", "3d": "장난감 3D" },
  ideas: ["달을 보고 싶은 두더지", "어둠이 무서운 아이", "나누는 걸 배우는 용", "동생이 태어났어요", "처음 유치원에 가는 날", "화가 난 여우"],
};

export const MESSAGES = { en, ko } as const;
export type InterfaceLanguage = keyof typeof MESSAGES;
