import type { CallOrigin } from "./call-origin.ts";

const REQUEST_MS = 10_000;

/** For a request that is judged before there is a book. */
export const requestOrigin = (userKey: string): CallOrigin => ({ userKey, bookId: null, jobId: null, attempt: 0, step: "moderate_input", part: "request", deadlineAt: Date.now() + REQUEST_MS });
