import type { JobHandler } from "../../jobs/index.ts";
import { bindAgain } from "./bind-again.ts";
import type { MakingContext } from "./making.context.ts";

/** Brings the files of a book up to its pages. */
export const bindBookHandler = (context: MakingContext): JobHandler<object> => async ({ bookId, userKey, lease }) =>
  bindAgain({ ...context, bookId, userKey, lease, deadlineAt: Date.now() + context.attemptSeconds * 1000 });
