import { CallFailure } from "../../calls/index.ts";
import type { SafetyCategory } from "../ports.ts";

/** Which of our categories a vendor's stands for, and from which score on, when the vendor itself does not flag it. */
type Row = { category: SafetyCategory; input: number; output: number };

/**
 * What is made for a child is judged more strictly than what a parent asks for: a parent may name a fear, a page may not
 * cause one. Scores are probabilities; OpenAI's own flags lie mostly near a half and are made for grown-ups.
 */
const ROWS: Readonly<Record<string, Row>> = {
  "harassment": { category: "hate", input: 0.6, output: 0.4 },
  "harassment/threatening": { category: "violence", input: 0.4, output: 0.2 },
  "hate": { category: "hate", input: 0.4, output: 0.2 },
  "hate/threatening": { category: "hate", input: 0.3, output: 0.1 },
  "illicit": { category: "dangerous", input: 0.5, output: 0.3 },
  "illicit/violent": { category: "dangerous", input: 0.3, output: 0.15 },
  "self-harm": { category: "self-harm", input: 0.3, output: 0.15 },
  "self-harm/intent": { category: "self-harm", input: 0.3, output: 0.15 },
  "self-harm/instructions": { category: "self-harm", input: 0.2, output: 0.1 },
  "sexual": { category: "sexual", input: 0.3, output: 0.15 },
  "sexual/minors": { category: "sexual", input: 0.1, output: 0.05 },
  "violence": { category: "violence", input: 0.6, output: 0.4 },
  "violence/graphic": { category: "violence", input: 0.3, output: 0.15 },
};
/** For categories that come after this table was written: a flag is believed, as the strictest thing. */
const UNKNOWN: SafetyCategory = "dangerous";

type Result = ReadonlyMap<string, number>;
const FLAGGED = 2;

/** Scores by category, one map a result; a category the vendor flags counts above every threshold. Fails when not everything was judged. */
export function readModeration(body: string, resultCount: number): readonly Result[] {
  const results = parseResults(body);
  if (results === null || results.length !== resultCount) throw unusable("not one result for each input");
  return results.map((result) => {
    const { flagged, categories, category_scores: scores } = result as { flagged?: unknown; categories?: unknown; category_scores?: unknown };
    if (typeof flagged !== "boolean") throw unusable("a result without a verdict");
    const judged = new Map<string, number>();
    for (const [name, score] of Object.entries(isRecord(scores) ? scores : {})) if (typeof score === "number") judged.set(name, score);
    for (const [name, isFlagged] of Object.entries(isRecord(categories) ? categories : {})) if (isFlagged === true) judged.set(name, FLAGGED);
    if (flagged && ![...judged.values()].includes(FLAGGED)) judged.set("flagged", FLAGGED);
    return judged;
  });
}

/** Our categories that the results are unsafe for. */
export function judgeModeration(results: readonly Result[], stage: "input" | "output"): SafetyCategory[] {
  const found = results.flatMap((result) => [...result].flatMap(([name, score]) => {
    const row = ROWS[name];
    if (row === undefined) return score === FLAGGED ? [UNKNOWN] : [];
    return score >= row[stage] ? [row.category] : [];
  }));
  return [...new Set(found)];
}

function parseResults(body: string): readonly unknown[] | null {
  try {
    const { results } = JSON.parse(body) as { results?: unknown };
    return Array.isArray(results) && results.every(isRecord) ? results : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const unusable = (detail: string) => new CallFailure({ kind: "unusable", isRetryable: true, billed: "no", detail });
