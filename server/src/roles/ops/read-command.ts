import { parseArgs } from "node:util";

/** What to ask of the admin API, and how to show the answer. */
export type Command = { method: "GET" | "POST"; path: string; body?: Record<string, unknown>; view: View; /** Its JSON is part of the body. */ file?: string };
export type View = "status" | "jobs" | "job" | "settings" | "blocks" | "block" | "done" | "costs" | "reconciliation" | "audit";
export type ReadCommand = { command: Command; url?: string; isJson: boolean } | { help: true } | { problem: string };

type Values = { reason?: string; json?: boolean; url?: string; help?: boolean; status?: string; user?: string; code?: string; limit?: string; days?: string; bill?: string };

/** Reads the command line. What is not understood is a problem in words. */
export function readCommand(argv: readonly string[]): ReadCommand {
  let parsed: { values: Values; positionals: string[] };
  try {
    const options = { reason: { type: "string" }, json: { type: "boolean" }, url: { type: "string" }, help: { type: "boolean", short: "h" }, status: { type: "string" }, user: { type: "string" }, code: { type: "string" }, limit: { type: "string" }, days: { type: "string" }, bill: { type: "string" } } as const;
    parsed = parseArgs({ args: [...argv], allowPositionals: true, options }) as typeof parsed;
  } catch (error) {
    return { problem: error instanceof Error ? error.message : "the command is not understood" };
  }
  const { values, positionals } = parsed;
  if (values.help === true || positionals.length === 0) return { help: true };
  const command = findCommand(positionals, values);
  if (typeof command === "string") return { problem: command };
  return { command, isJson: values.json === true, ...(values.url === undefined ? {} : { url: values.url }) };
}

function findCommand([verb, ...rest]: string[], values: Values): Command | string {
  const why = values.reason === undefined ? {} : { reason: values.reason };
  const [first, second] = rest;
  switch (verb) {
    case "status": return { method: "GET", path: "/v1/admin/status", view: "status" };
    case "jobs": return findJobsCommand(first, second, values);
    case "stuck": return { method: "GET", path: "/v1/admin/jobs?stuck=true", view: "jobs" };
    case "rate-limit":
      if (first === undefined || !(first === "default" || /^[1-9]\d{0,6}$/.test(first))) return "rate-limit needs a number of requests from 1, or default";
      return { method: "POST", path: "/v1/admin/rate-limit", body: { requests: first === "default" ? null : Number(first), ...why }, view: "settings" };
    case "books":
      if (first !== "on" && first !== "off") return "books needs on or off";
      return { method: "POST", path: "/v1/admin/new-books", body: { is_on: first === "on", ...why }, view: "settings" };
    case "block":
    case "unblock":
      if ((first !== "user" && first !== "ip") || second === undefined) return `${verb} needs user and a key, or ip and an address`;
      return { method: "POST", path: verb === "block" ? "/v1/admin/blocks" : "/v1/admin/blocks/remove", body: { kind: first === "ip" ? "address" : "user", subject: second, ...why }, view: verb === "block" ? "block" : "done" };
    case "blocks": return { method: "GET", path: "/v1/admin/blocks", view: "blocks" };
    case "costs": {
      if (first === "reconcile") return values.bill === undefined ? "costs reconcile needs --bill and a file" : { method: "POST", path: "/v1/admin/costs/reconcile", body: why, file: values.bill, view: "reconciliation" };
      const by = { today: "day", "by-user": "user", "by-book": "book" }[first ?? "today"];
      return by === undefined ? "costs needs today, by-user, by-book or reconcile" : { method: "GET", path: `/v1/admin/costs?${query({ by, days: values.days, limit: values.limit })}`, view: "costs" };
    }
    case "settings": return { method: "GET", path: "/v1/admin/settings", view: "settings" };
    case "audit": return { method: "GET", path: `/v1/admin/audit?${query({ limit: values.limit })}`, view: "audit" };
    default: return `there is no command ${verb}`;
  }
}

function findJobsCommand(verb: string | undefined, id: string | undefined, values: Values): Command | string {
  if (verb === "list" || verb === undefined) return { method: "GET", path: `/v1/admin/jobs?${query({ status: values.status, user_key: values.user, error_code: values.code, limit: values.limit })}`, view: "jobs" };
  if (verb !== "show" && verb !== "retry" && verb !== "cancel") return "jobs needs list, show, retry or cancel";
  if (id === undefined || !/^[0-9a-f-]{36}$/.test(id)) return `jobs ${verb} needs the id of a job`;
  if (verb === "show") return { method: "GET", path: `/v1/admin/jobs/${id}`, view: "job" };
  return { method: "POST", path: `/v1/admin/jobs/${id}/${verb}`, body: values.reason === undefined ? {} : { reason: values.reason }, view: "job" };
}

const query = (fields: Record<string, string | undefined>): string =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]]))).toString();
