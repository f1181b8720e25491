import type { Book, BookSummary, Job, JobAccepted, Problem } from "@ai-story-book/contracts";

/** A refusal of the service, with what the user can do about it. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

export type Wishes = { topic: string; language: string; target_age: string; style: string; page_count: number; hero?: { name: string } };

export const api = {
  makeBook: (wishes: Wishes, idempotencyKey: string) =>
    request<JobAccepted>("POST", "/v1/books", { body: wishes, headers: { "idempotency-key": idempotencyKey } }),
  listBooks: () => request<{ books: BookSummary[]; next_cursor: string | null }>("GET", "/v1/books?limit=50"),
  getBook: (bookId: string) => request<Book>("GET", `/v1/books/${bookId}`),
  getJob: (jobId: string) => request<Job>("GET", `/v1/jobs/${jobId}`),
  cancelJob: (jobId: string) => request<Job>("POST", `/v1/jobs/${jobId}/cancel`),
};

type Options = { body?: unknown; headers?: Record<string, string> };

/** Asks the service; opens a guest session when there is none and asks once more. */
async function request<T>(method: string, path: string, options: Options = {}): Promise<T> {
  let response = await send(method, path, options);
  if (response.status === 401) {
    await send("POST", "/v1/session", {});
    response = await send(method, path, options);
  }
  if (response.ok) return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  throw new ProblemError((await response.json()) as Problem);
}

const send = (method: string, path: string, { body, headers }: Options) =>
  fetch(path, {
    method,
    credentials: "same-origin",
    headers: { "accept-language": document.documentElement.lang, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** A picture in a fitting width, for `srcset`. */
export const pictureSet = (url: string): string => [320, 640, 1024].map((width) => `${withWidth(url, width)} ${width}w`).join(", ");
export const withWidth = (url: string, width: number): string => `${url}${url.includes("?") ? "&" : "?"}width=${width}`;
