export type FollowedBook = { bookId: string; firstTextMs: number; firstPictureMs: number; bookMs: number };

/** Makes a book over the API and follows its events as a reader does; times count from the moment it was asked for. */
export async function followBook(origin: string, apiKey: string, spec: Record<string, unknown>): Promise<FollowedBook> {
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  const begun = performance.now();
  const accepted = await fetch(`${origin}/v1/books`, { method: "POST", headers, body: JSON.stringify(spec) });
  const job = (await accepted.json()) as { job_id: string; book_id: string };
  if (accepted.status !== 202) throw new Error(`the book was not accepted: ${JSON.stringify(job)}`);
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
