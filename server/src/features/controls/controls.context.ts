import type { Database } from "../../database/index.ts";
import type { Act } from "./controls.store.ts";

export type ControlsContext = { database: Database; events: { acted(act: Act): void } };
/** Who acts and why, as the audit log keeps it. */
export type Operator = { actor: string; reason?: string | undefined };
