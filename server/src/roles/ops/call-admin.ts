import { hostname, userInfo } from "node:os";
import type { Problem } from "@ai-story-book/contracts";
import type { Command } from "./read-command.ts";

export type AdminAnswer = { answer: unknown } | { problem: string };

const WAIT_MS = 10_000;
/** A bill has thousands of lines, each a transaction. */
const WAIT_FOR_BILL_MS = 300_000;

/** Asks the admin API of a running service; what goes wrong comes back in words an operator can act on. */
export async function callAdmin({ method, path, body, file }: Command, { url, token }: { url: string; token: string }): Promise<AdminAnswer> {
  let answer: Response;
  try {
    answer = await fetch(new URL(path, url), {
      method,
      headers: { authorization: `Bearer ${token}`, "x-operator": nameOperator(), ...(body === undefined ? {} : { "content-type": "application/json" }) },
      signal: AbortSignal.timeout(file === undefined ? WAIT_MS : WAIT_FOR_BILL_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    return { problem: `Nobody answers at ${url}. Is the service running? Name another with --url.` };
  }
  if (answer.ok) return { answer: answer.status === 204 ? {} : await answer.json() };
  return { problem: describeProblem(answer.status, (await answer.json().catch(() => ({}))) as Partial<Problem>) };
}

function describeProblem(status: number, { code, detail, action, errors }: Partial<Problem>): string {
  if (code === "FORBIDDEN" || code === "UNAUTHORIZED") return "The service refuses this token: ADMIN_TOKEN here and there must be the same.";
  const wrong = (errors ?? []).slice(0, 5).map(({ field, message }) => `\n  ${field}: ${message}`).join("");
  return `${code ?? status}: ${detail ?? "refused"}${action === undefined ? "" : ` ${action}`}${wrong}`;
}

function nameOperator(): string {
  try {
    return `${userInfo().username}@${hostname()}`.replaceAll(/[^\w.@-]/g, "-").slice(0, 60);
  } catch {
    return "operator";
  }
}
