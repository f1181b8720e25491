import type { Language } from "@ai-story-book/contracts";
import type { Provenance } from "../book-to-bind.ts";

export type ColophonRequest = {
  language: Language; provenance: Provenance; seed: number; createdAt: string;
  /** The style that was asked for, when it is known. */
  style: string | null;
  fontNames: readonly string[];
};

/** Says in plain words how the book was made, one paragraph an entry. */
export function colophonText(request: ColophonRequest): string[] {
  if (request.language === "ko") return inKorean(request);
  return request.language === "es" ? inSpanish(request) : inEnglish(request);
}

const isMapped = ({ style, provenance }: ColophonRequest): boolean => style !== null && style !== provenance.pictures.stylePainted;

function inEnglish(request: ColophonRequest): string[] {
  const { text, pictures } = request.provenance;
  const words = text.isAi ? `The words were written by an AI model (${text.madeBy}).` : "The words were woven by a program from stories written by people.";
  const art = pictures.isAi ? `The pictures were painted by an AI model (${pictures.madeBy}).` : "Every brush stroke was worked out by a program.";
  const none = text.isAi || pictures.isAi ? "" : " No AI model was used.";
  const style = isMapped(request) ? [`Painted as ${pictures.stylePainted}, the style here that comes nearest to ${request.style}.`] : [];
  return [
    `${words} ${art}${none}`, ...style,
    `Set in ${inList(request.fontNames, "and")},\nunder the SIL Open Font License 1.1.`,
    `Made on ${dateIn("en-GB", request.createdAt)} · seed ${request.seed}`,
  ];
}

function inKorean(request: ColophonRequest): string[] {
  const { text, pictures } = request.provenance;
  const words = text.isAi ? `글은 인공지능 모델(${text.madeBy})이 썼습니다.` : "글은 사람이 쓴 이야기 조각을 프로그램이 엮었습니다.";
  const art = pictures.isAi ? `그림은 인공지능 모델(${pictures.madeBy})이 그렸습니다.` : "그림은 프로그램이 붓질까지 하나하나 계산해 그렸습니다.";
  const none = text.isAi || pictures.isAi ? "" : "\n인공지능 모델은 쓰지 않았습니다.";
  const style = isMapped(request) ? [`${request.style}에 가장 가까운 화풍인 ${pictures.stylePainted}(으)로 그렸습니다.`] : [];
  return [
    `${words}\n${art}${none}`, ...style,
    `글꼴: ${request.fontNames.join(", ")}\nSIL 오픈 폰트 라이선스 1.1`,
    `만든 날 ${request.createdAt.slice(0, 10).replaceAll("-", ". ")}. · 씨앗 ${request.seed}`,
  ];
}

function inSpanish(request: ColophonRequest): string[] {
  const { text, pictures } = request.provenance;
  const words = text.isAi ? `El texto lo escribió un modelo de IA (${text.madeBy}).` : "El texto lo tejió un programa con cuentos escritos por personas.";
  const art = pictures.isAi ? `Las imágenes las pintó un modelo de IA (${pictures.madeBy}).` : "Cada pincelada la calculó un programa.";
  const none = text.isAi || pictures.isAi ? "" : " No se usó ningún modelo de IA.";
  const style = isMapped(request) ? [`Pintado como ${pictures.stylePainted}, el estilo de aquí más cercano a ${request.style}.`] : [];
  return [
    `${words} ${art}${none}`, ...style,
    `Compuesto en ${inList(request.fontNames, "y")},\ncon la SIL Open Font License 1.1.`,
    `Hecho el ${dateIn("es-ES", request.createdAt)} · semilla ${request.seed}`,
  ];
}

const inList = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

const dateIn = (locale: string, createdAt: string): string =>
  new Date(createdAt).toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
