import type { Breaker } from "../../calls/index.ts";
import type { Database } from "../../database/index.ts";
import type { JobQueue } from "../../jobs/index.ts";
import type { ControlsContext } from "../controls/index.ts";
import type { Budget } from "../costs/index.ts";

export type OperationsContext = ControlsContext & { database: Database; stuckAfterSeconds: number; queue: Pick<JobQueue, "requeue">; budget: Budget; breaker: Pick<Breaker, "listOpen"> };
