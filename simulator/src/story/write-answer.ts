import type { CallIdentity } from "../draws/call-identity.ts";
import { formatIdentity } from "../draws/call-identity.ts";
import type { FaultName } from "../faults/fault-table.ts";
import { LANGUAGES } from "./languages/index.ts";
import { readBrief, type StoryBrief } from "./read-brief.ts";
import { fillSchema } from "./schema/fill-schema.ts";
import type { JsonSchema } from "./schema/json-schema.ts";
import { spoilInstance, spoilText } from "./spoil-answer.ts";
import { writePageText } from "./write-page-text.ts";

export type Message = { role: string; text: string };
type Asked = { seed: number | string; identity: CallIdentity; messages: readonly Message[]; schema: JsonSchema | undefined; fault: FaultName | undefined };

export const REFUSAL = "I'm sorry, I can't assist with that.";

/** What the model says: JSON of the schema asked for, or a story in prose; with the mistake a fault wants. */
export function writeAnswer({ seed, identity, messages, schema, fault }: Asked): string {
  if (fault === "refusal-in-prose") return "I'm sorry, but I can't help with this story. I'd be happy to write about something else instead.";
  const brief = askedFor(seed, identity, messages);
  if (!schema) return writeProse(brief);
  const instance = fillSchema(schema, brief);
  if (fault) spoilInstance(instance, fault);
  return spoilText(JSON.stringify(instance), fault);
}

function askedFor(seed: number | string, identity: CallIdentity, messages: readonly Message[]): StoryBrief {
  const prompt = messages.filter(({ role }) => role !== "assistant").map(({ text }) => text).join("\n\n");
  const last = messages.findLast(({ role }) => role === "user")?.text ?? prompt;
  // The cast belongs to the book; what happens differs from call to call.
  return { ...readBrief(prompt, last, `${seed} ${identity.book}`), seed: `${seed} ${formatIdentity(identity)}` };
}

function writeProse(brief: StoryBrief): string {
  const language = LANGUAGES[brief.language];
  const numbers = brief.pageNumbers ?? Array.from({ length: brief.pageCount }, (_, index) => index + 1);
  return [language.title(brief.cast[0]!, language.things[0]!), ...numbers.map((number) => writePageText(brief, number))].join("\n\n");
}
