import type { AdminJob, endpoints } from "@ai-story-book/contracts";
import type { z } from "zod";
import { printTable } from "./print-table.ts";
import type { View } from "./read-command.ts";

type Answer<Name extends keyof typeof endpoints.admin> = (typeof endpoints.admin)[Name] extends { responses: { 200: infer Schema extends z.ZodType } } ? z.output<Schema> : never;

/** The answer of the admin API as a person reads it. */
export function showAnswer(view: View, answer: unknown): string {
  switch (view) {
    case "status": return showStatus(answer as Answer<"getStatus">);
    case "jobs": return showJobs((answer as Answer<"listJobs">).jobs);
    case "job": return showJob(answer as Answer<"showJob">);
    case "settings": return showSettings(answer as Answer<"getSettings">);
    case "blocks": return showBlocks((answer as Answer<"listBlocks">).blocks);
    case "block": return showBlock(answer as Answer<"block">);
    case "costs": return showCosts(answer as Answer<"getCosts">);
    case "reconciliation": return showReconciliation(answer as Answer<"reconcileCosts">);
    case "audit": return showActs((answer as Answer<"listAudit">).acts);
    case "done": return "Done.";
  }
}

function showStatus({ health, workers, providers, settings, block_count, oldest_queued_seconds, late_jobs }: Answer<"getStatus">): string {
  const { jobs, services, costs } = health;
  return [
    `${health.status}, version ${health.version}`,
    `jobs      ${jobs.queued} queued, ${jobs.running} running, ${jobs.stuck} stuck, ${late_jobs} late; last hour ${jobs.completed_last_hour} completed, ${jobs.failed_last_hour} failed (${jobs.success_rate} %)`,
    ...(oldest_queued_seconds === null ? [] : [`waiting   longest ${Math.round(oldest_queued_seconds)} s`]),
    `services  database ${services.database}, redis ${services.redis}, storage ${services.storage}; stories ${services.llm_provider}, pictures ${services.image_provider}`,
    ...(costs === undefined ? [] : [`costs     $${costs.spent_today_usd.toFixed(2)} spent and $${costs.reserved_usd.toFixed(2)} reserved of $${costs.limit_usd} today`]),
    `workers   ${workers.length === 0 ? "none" : workers.map(({ host, running_jobs }) => `${host} (${running_jobs} running)`).join(", ")}`,
    ...providers.map(({ account, reason, retry_at }) => `refused   ${account}: ${reason}, tried again at ${retry_at}`),
    showSettings(settings),
    `blocks    ${block_count}`,
  ].join("\n");
}

const showJobs = (jobs: readonly AdminJob[]): string =>
  jobs.length === 0 ? "No jobs." : printTable(
    ["job", "status", "step", "progress", "attempt", "code", "cost", "updated", "user"],
    jobs.map((job) => [job.job_id, `${job.status}${job.is_stuck ? " (stuck)" : ""}${job.is_late ? " (late)" : ""}`, job.current_step, `${job.progress} %`, job.attempt, job.error_code ?? "", `$${job.cost_usd.toFixed(4)}`, job.updated_at, job.user_key]),
  );

function showJob(job: Answer<"showJob">): string {
  return [
    showJobs([job]),
    `book ${job.book_id}${job.error_detail === null ? "" : `, detail: ${job.error_detail}`}; crashes ${job.crash_count}, failures ${job.failure_count}`,
    ...(job.history === undefined ? [] : ["", printTable(["at", "status", "step", "progress", "attempt"], job.history.map((told) => [told.at, told.status, told.current_step, `${told.progress} %`, told.attempt]))]),
    ...(job.calls === undefined || job.calls.length === 0 ? [] : ["", printTable(["provider", "operation", "outcome", "calls", "cost"], job.calls.map((call) => [call.provider, call.operation, call.status, call.calls, `$${call.cost_usd.toFixed(4)}`]))]),
  ].join("\n");
}

function showSettings({ rate_limit_requests: limit, new_books: books }: Answer<"getSettings">): string {
  const origin = (setting: { is_default: boolean; changed_by?: string | undefined; changed_at?: string | undefined; reason?: string | null | undefined }): string =>
    setting.is_default ? "as the environment says" : `set by ${setting.changed_by} at ${setting.changed_at}${setting.reason ? `: ${setting.reason}` : ""}`;
  return [`limit     ${limit.value} costly requests in a window, ${origin(limit)}`, `books     new books are ${books.value ? "on" : "OFF"}, ${origin(books)}`].join("\n");
}

const showBlocks = (blocks: Answer<"listBlocks">["blocks"]): string =>
  blocks.length === 0 ? "Nobody is blocked." : printTable(["kind", "subject", "since", "by", "reason"], blocks.map((block) => [block.kind, block.subject, block.created_at, block.created_by, block.reason ?? ""]));

const showBlock = ({ subject, canceled_jobs }: Answer<"block">): string => `Blocked ${subject}.${canceled_jobs === 0 ? "" : ` Canceled ${canceled_jobs} waiting jobs.`}`;

const showCosts = ({ rows, total_usd }: Answer<"getCosts">): string =>
  [...(rows.length === 0 ? ["No calls."] : [printTable(["", "calls", "unknown", "cost"], rows.map((row) => [row.key, row.calls, row.unknown_calls, `$${row.cost_usd.toFixed(4)}`]))]), `total $${total_usd.toFixed(4)}`].join("\n");

const showReconciliation = ({ corrected, corrected_by_usd, agreed, still_open, not_ours, not_on_bill }: Answer<"reconcileCosts">): string => [
  `${agreed} calls agree, ${corrected} put right by $${corrected_by_usd.toFixed(4)} in all, ${still_open} still under way`,
  ...(not_ours.length === 0 ? [] : ["", "On the bill, and not made by this service:", printTable(["vendor ticket", "request", "cost"], not_ours.map((line) => [line.vendor_ticket ?? "", line.request_id ?? "", `$${line.usd.toFixed(4)}`]))]),
  ...(not_on_bill.length === 0 ? [] : ["", "Booked with a known cost, and not on the bill (a fault of ours):", ...not_on_bill]),
].join("\n");

const showActs = (acts: Answer<"listAudit">["acts"]): string =>
  acts.length === 0 ? "Nobody has done anything." : printTable(["at", "who", "action", "subject", "detail"], acts.map((act) => [act.at, act.actor, act.action, act.subject ?? "", JSON.stringify(act.detail)]));
