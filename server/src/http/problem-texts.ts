import type { ErrorCode } from "@ai-story-book/contracts";

export type SpokenLanguage = "en" | "ko";

/** What a user can do about it, in plain words. */
export const ACTIONS: Readonly<Record<SpokenLanguage, Readonly<Record<ErrorCode, string>>>> = {
  en: {
    SAFETY_INPUT: "Please choose a gentler topic. The suggestions may help.",
    SAFETY_OUTPUT: "Please try again, or choose another topic.",
    LLM_TIMEOUT: "Please try again in a few minutes.",
    LLM_JSON_INVALID: "Please try again in a few minutes.",
    IMAGE_FAILED: "Please try again.",
    IMAGE_TIMEOUT: "Please try again in a few minutes.",
    IMAGE_RATE_LIMIT: "Please try again in a few minutes.",
    SPEECH_FAILED: "The book is complete without narration; try the narration again later.",
    STORAGE_FAILED: "Please try again in a few minutes.",
    SYS_RATE_LIMIT: "Please wait a moment and try again.",
    SYS_OVERLOADED: "Please wait a little and try again.",
    JOB_STUCK: "Please make the book again.",
    MANUAL_RECOVERY: "Please make the book again.",
    USER_BLOCKED: "Please contact support.",
    VALIDATION: "Please mend the fields that are named.",
    BAD_REQUEST: "Please mend the request.",
    UNAUTHORIZED: "Send your API key, or open the web page again.",
    FORBIDDEN: "This needs other rights.",
    NOT_FOUND: "Please check the address.",
    CONFLICT: "Please wait until what is under way has ended.",
    IDEMPOTENCY_MISMATCH: "Use a new Idempotency-Key for a new request.",
    PAYLOAD_TOO_LARGE: "Please send less.",
    INTERNAL: "Please try again. If it happens again, tell us the request id.",
  },
  ko: {
    SAFETY_INPUT: "조금 더 부드러운 주제를 골라 주세요. 추천 주제를 참고해 보세요.",
    SAFETY_OUTPUT: "다시 시도하거나 다른 주제를 골라 주세요.",
    LLM_TIMEOUT: "몇 분 뒤에 다시 시도해 주세요.",
    LLM_JSON_INVALID: "몇 분 뒤에 다시 시도해 주세요.",
    IMAGE_FAILED: "다시 시도해 주세요.",
    IMAGE_TIMEOUT: "몇 분 뒤에 다시 시도해 주세요.",
    IMAGE_RATE_LIMIT: "몇 분 뒤에 다시 시도해 주세요.",
    SPEECH_FAILED: "책은 완성되었어요. 낭독은 나중에 다시 시도해 주세요.",
    STORAGE_FAILED: "몇 분 뒤에 다시 시도해 주세요.",
    SYS_RATE_LIMIT: "잠시 기다렸다가 다시 시도해 주세요.",
    SYS_OVERLOADED: "조금 기다렸다가 다시 시도해 주세요.",
    JOB_STUCK: "책을 다시 만들어 주세요.",
    MANUAL_RECOVERY: "책을 다시 만들어 주세요.",
    USER_BLOCKED: "고객센터에 문의해 주세요.",
    VALIDATION: "표시된 항목을 고쳐 주세요.",
    BAD_REQUEST: "요청을 고쳐 주세요.",
    UNAUTHORIZED: "API 키를 보내거나 웹 페이지를 다시 열어 주세요.",
    FORBIDDEN: "권한이 필요합니다.",
    NOT_FOUND: "주소를 확인해 주세요.",
    CONFLICT: "진행 중인 작업이 끝날 때까지 기다려 주세요.",
    IDEMPOTENCY_MISMATCH: "새 요청에는 새 Idempotency-Key를 사용해 주세요.",
    PAYLOAD_TOO_LARGE: "더 작게 보내 주세요.",
    INTERNAL: "다시 시도해 주세요. 계속되면 요청 번호를 알려 주세요.",
  },
};

/** The first language of the browser that we speak; English otherwise. */
export function spokenLanguage(acceptLanguage: string | undefined): SpokenLanguage {
  for (const part of (acceptLanguage ?? "").toLowerCase().slice(0, 200).split(",")) {
    if (part.trim().startsWith("ko")) return "ko";
    if (part.trim().startsWith("en")) return "en";
  }
  return "en";
}
