/** Who is at fault; only `provider` and `system` count against the success of books. */
export type Fault = "user" | "provider" | "system";

export type ErrorCodeRow = {
  status: number;
  title: string;
  fault: Fault;
  /** Whether the same request may succeed later without being changed. */
  isRetryable: boolean;
};

/** Every code that callers can see, with its HTTP status and its meaning. HTTP, jobs and web read this table. */
export const ERROR_CODES = {
  SAFETY_INPUT: { status: 422, title: "This topic is not for a children's book", fault: "user", isRetryable: false },
  SAFETY_OUTPUT: { status: 500, title: "What was made was not safe enough", fault: "system", isRetryable: true },
  LLM_TIMEOUT: { status: 503, title: "The story service is slow or away", fault: "provider", isRetryable: true },
  LLM_JSON_INVALID: { status: 503, title: "The story service gave unusable answers", fault: "provider", isRetryable: true },
  IMAGE_FAILED: { status: 503, title: "A picture could not be made", fault: "provider", isRetryable: true },
  IMAGE_TIMEOUT: { status: 503, title: "The picture service is slow", fault: "provider", isRetryable: true },
  IMAGE_RATE_LIMIT: { status: 503, title: "The picture service is busy", fault: "provider", isRetryable: true },
  SPEECH_FAILED: { status: 503, title: "The narration is missing", fault: "provider", isRetryable: true },
  STORAGE_FAILED: { status: 503, title: "Files cannot be stored or read now", fault: "system", isRetryable: true },
  SYS_RATE_LIMIT: { status: 429, title: "Too many requests", fault: "user", isRetryable: true },
  SYS_OVERLOADED: { status: 503, title: "The service is full", fault: "system", isRetryable: true },
  JOB_STUCK: { status: 500, title: "The job stopped too often", fault: "system", isRetryable: true },
  MANUAL_RECOVERY: { status: 500, title: "The job was ended by an operator", fault: "system", isRetryable: true },
  USER_BLOCKED: { status: 403, title: "This account or address is blocked", fault: "user", isRetryable: false },
  VALIDATION: { status: 422, title: "Some fields are not right", fault: "user", isRetryable: false },
  BAD_REQUEST: { status: 400, title: "The request cannot be read", fault: "user", isRetryable: false },
  UNAUTHORIZED: { status: 401, title: "A key is needed", fault: "user", isRetryable: false },
  FORBIDDEN: { status: 403, title: "Not allowed", fault: "user", isRetryable: false },
  NOT_FOUND: { status: 404, title: "Not found", fault: "user", isRetryable: false },
  CONFLICT: { status: 409, title: "This conflicts with something that is under way", fault: "user", isRetryable: true },
  IDEMPOTENCY_MISMATCH: { status: 422, title: "This key was used for another request", fault: "user", isRetryable: false },
  PAYLOAD_TOO_LARGE: { status: 413, title: "The request is too large", fault: "user", isRetryable: false },
  INTERNAL: { status: 500, title: "Something went wrong here", fault: "system", isRetryable: true },
} as const satisfies Record<string, ErrorCodeRow>;

export type ErrorCode = keyof typeof ERROR_CODES;
export const ERROR_CODE_NAMES = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]];
