import type { ErrorCode, JobStep } from "@ai-story-book/contracts";
import type { OpenedDatabase } from "../../database/index.ts";
import type { Progress } from "./show-progress.ts";

export type JobOutcome = { status: "completed" } | { status: "failed"; code: ErrorCode; suggestions: readonly string[] };

/** News comes by notification; this is for one that was missed. */
const LOOK_AGAIN_MS = 500;

/** Shows how far the job is until it has ended. */
export async function followJob(opened: OpenedDatabase, job: { jobId: string; bookId: string; pageCount: number }, progress: Progress): Promise<JobOutcome> {
  let wake: (() => void) | undefined;
  const unlisten = await opened.listen("storybook_job_events", () => wake?.());
  try {
    for (;;) {
      const news = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK_AGAIN_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      const outcome = await look(opened, job, progress);
      if (outcome !== null) return outcome;
      await news;
    }
  } finally {
    await unlisten();
  }
}

async function look({ database }: OpenedDatabase, { jobId, bookId, pageCount }: { jobId: string; bookId: string; pageCount: number }, progress: Progress): Promise<JobOutcome | null> {
  const row = await database.selectFrom("jobs").select(["status", "current_step", "progress", "error_code", "error_suggestions"]).where("id", "=", jobId).executeTakeFirstOrThrow();
  if (row.status === "completed") return { status: "completed" };
  if (row.status === "failed" || row.status === "canceled") return { status: "failed", code: row.error_code ?? "INTERNAL", suggestions: row.error_suggestions ?? [] };
  const detail = await describeDetail(database, bookId, row.current_step, pageCount);
  progress.tell({ step: row.current_step, percent: row.progress, ...(detail === undefined ? {} : { detail }) });
  return null;
}

async function describeDetail(database: OpenedDatabase["database"], bookId: string, step: JobStep, pageCount: number): Promise<string | undefined> {
  if (step !== "draw_pages") return undefined;
  const { count } = await database.selectFrom("pictures").select(({ fn }) => fn.countAll<string>().as("count"))
    .where("book_id", "=", bookId).where("file_key", "is not", null).executeTakeFirstOrThrow();
  return `${count} of ${pageCount + 2} pictures`;
}
