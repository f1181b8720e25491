import type { Language } from "@ai-story-book/contracts";

/** The few words that a book itself says. */
export type BookWords = {
  cover: string; endPaper: string; title: string; dedication: string; colophon: string; contents: string; untitled: string;
  page: (pageNumber: number) => string;
  publisher: string;
  accessibility: string;
};

const ENGLISH: BookWords = {
  cover: "Cover", endPaper: "End paper", title: "Title page", dedication: "Dedication", colophon: "About this book",
  contents: "Contents", untitled: "A Story", page: (pageNumber) => `Page ${pageNumber}`, publisher: "The Story Book Workshop",
  accessibility: "A fixed-layout picture book. Every picture has a description; the words are real text in reading order.",
};

/** Japanese and Chinese books speak English until they have faces of their own. */
export const BOOK_WORDS: Record<Language, BookWords> = {
  en: ENGLISH,
  ko: {
    cover: "표지", endPaper: "면지", title: "속표지", dedication: "드리는 말", colophon: "이 책은",
    contents: "차례", untitled: "이야기", page: (pageNumber) => `${pageNumber}쪽`, publisher: "이야기책 공방",
    accessibility: "쪽마다 그림 설명이 있고, 글은 실제 글자이며 읽는 차례대로 놓였습니다. 쪽 모양이 고정된 그림책입니다.",
  },
  es: {
    cover: "Cubierta", endPaper: "Guarda", title: "Portada", dedication: "Dedicatoria", colophon: "Sobre este libro",
    contents: "Contenido", untitled: "Un cuento", page: (pageNumber) => `Página ${pageNumber}`, publisher: "El taller de cuentos",
    accessibility: "Un libro ilustrado de diseño fijo. Cada imagen tiene descripción; el texto es texto real en orden de lectura.",
  },
  ja: ENGLISH,
  zh: ENGLISH,
};
