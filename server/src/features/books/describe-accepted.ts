import type { JobAccepted } from "@ai-story-book/contracts";

/** The answer to who asked for work: where to look and how long it may take. */
export function describeAccepted({ bookId, jobId }: { bookId: string; jobId: string }, estimatedSeconds: number): JobAccepted {
  const job = `/v1/jobs/${jobId}`;
  return { job_id: jobId, book_id: bookId, status: "queued", estimated_seconds: estimatedSeconds, links: { book: `/v1/books/${bookId}`, job, events: `${job}/events` } };
}
