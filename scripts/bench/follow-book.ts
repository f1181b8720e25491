import { randomUUID } from "node:crypto";

export type FollowedBook = { bookId: string; firstTextMs: number; firstPictureMs: number; bookMs: number };

/** Makes a book over the API and follows its events as a reader does; times count from the moment it was asked for. */
export async function followBook(origin: string, apiKey: string, spec: Record<string, unknown>): Promise<FollowedBook> {
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  const begun = performance.now();
  const job = await askForBook(origin, headers, spec);
  const followed = { bookId: job.book_id, firstTextMs: Number.NaN, firstPictureMs: Number.NaN, bookMs: Number.NaN };
  const stream = await fetch(`${origin}/v1/jobs/${job.job_id}/events`, { headers: { ...headers, accept: "text/event-stream" } });
  const decoder = new TextDecoder();
  let unread = "";
  for await (const chunk of stream.body!) {
    unread += decoder.decode(chunk as Uint8Array, { stream: true });
    const events = unread.split("\n\n");
    unread = events.pop()!;
    for (const event of events) {
      const now = performance.now() - begun;
      const name = /^event: (.+)$/m.exec(event)?.[1];
      if (name === "page-text" && Number.isNaN(followed.firstTextMs)) followed.firstTextMs = now;
      if (name === "page-picture" && !/"page_number":0\b/.test(event) && Number.isNaN(followed.firstPictureMs)) followed.firstPictureMs = now;
      if (name === "completed") followed.bookMs = now;
      if (name === "failed") throw new Error(`a book failed: ${/^data: (.+)$/m.exec(event)?.[1] ?? ""}`);
    }
  }
  return followed;
}

const MOST_ASKED = 40;
const ASK_AGAIN_MS = 250;

/** Asks again, under the same key, while the service says that it is too busy to answer in time: so many at once are. */
async function askForBook(origin: string, headers: Record<string, string>, spec: Record<string, unknown>): Promise<{ job_id: string; book_id: string }> {
  const key = { "idempotency-key": randomUUID() };
  for (let asked = 1; ; asked += 1) {
    const answer = await fetch(`${origin}/v1/books`, { method: "POST", headers: { ...headers, ...key }, body: JSON.stringify(spec) });
    const body = (await answer.json()) as { job_id: string; book_id: string };
    if (answer.status === 202) return body;
    if (answer.status !== 503 || asked === MOST_ASKED) throw new Error(`the book was not accepted: ${JSON.stringify(body)}`);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}
