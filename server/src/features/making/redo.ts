import type { z } from "zod";
import type { REDO_PAGE } from "./making.jobs.ts";

/** One page that is made anew, as it was asked for; `part` names its work at vendors and in the ledger. */
export type Redo = z.infer<typeof REDO_PAGE.payload> & { part: string };
