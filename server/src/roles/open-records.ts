import type { ChosenProviders } from "../config/index.ts";
import type { WorkRecords } from "../features/costs/index.ts";
import { createReplicateRecords } from "../providers/replicate/look-up-prediction.ts";

/** Who can be asked what became of work: vendors that give it an id and keep a record of it. */
export function openRecords({ pictures }: ChosenProviders): WorkRecords {
  if (pictures.provider !== "replicate") return async () => null;
  const lookUp = createReplicateRecords({ token: pictures.apiKey, baseUrl: pictures.baseUrl });
  return async ({ provider }, ticket) => (provider === "replicate" ? lookUp(ticket) : null);
}
