import { AppError } from "../errors/index.ts";

/**
 * What `work` answers, or SYS_OVERLOADED when it takes longer: a reader is told soon that the database is slow, and does not wait
 * for it. What the work still does is bounded by the database's own clocks. Null waits as long as it takes.
 */
export async function answerInTime<Result>(work: Promise<Result>, withinMs: number | null): Promise<Result> {
  if (withinMs === null) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError("SYS_OVERLOADED", { reason: "database", retryAfterSeconds: 5 })), withinMs);
  });
  // Whoever gave up has answered already.
  work.catch(() => {});
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
