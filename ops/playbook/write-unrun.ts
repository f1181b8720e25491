import { keepPages } from "../../scripts/keep-pages.ts";
import { planOf } from "./plan-of-command.ts";
import { readCommands } from "./read-commands.ts";

/** Writes the page of the commands that no test runs, with the reason; with --check it only tells whether it is up to date. */
keepPages({ "docs/playbook/commands.md": describe() }, "ops/playbook/write-unrun.ts");

function describe(): string {
  const places = new Map<string, Set<string>>();
  for (const { text: command, page } of readCommands()) places.set(command, (places.get(command) ?? new Set()).add(page));
  const byReason = new Map<string, string[]>();
  let runCount = 0;
  for (const [command, pages] of places) {
    const plan = planOf(command);
    if (plan?.kind === "cannot") byReason.set(plan.reason, [...(byReason.get(plan.reason) ?? []), `${command}    # ${[...pages].sort().join(", ")}`]);
    else if (plan !== undefined) runCount += 1;
  }
  const lines = ["# Commands that no test runs", "", `For who wonders how far the playbook can be trusted. A test runs ${runCount} commands of both playbooks; these it cannot run. Generated from \`ops/playbook/plan-of-command.ts\`.`, ""];
  for (const [reason, commands] of byReason) lines.push(`## ${reason[0]!.toUpperCase()}${reason.slice(1)}`, "", "```text", ...commands.sort(), "```", "");
  return `${lines.join("\n").trimEnd()}\n`;
}
