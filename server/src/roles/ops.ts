import { readConfig } from "../config/index.ts";
import { findAdminToken } from "./find-admin-token.ts";
import { addBill } from "./ops/add-bill.ts";
import { callAdmin } from "./ops/call-admin.ts";
import { OPS_HELP } from "./ops/help.ts";
import { readCommand } from "./ops/read-command.ts";
import { showAnswer } from "./ops/show-answer.ts";

/** Operates a running service through its admin API. Ends the process with 0, 1 when it was refused, or 2 when it was not understood. */
export async function runOps(argv: readonly string[]): Promise<void> {
  const read = readCommand(argv);
  if ("help" in read) return console.log(OPS_HELP);
  if ("problem" in read) return end(2, `${read.problem}. See npm run ops -- --help`);
  const asked = await addBill(read.command);
  if ("problem" in asked) return end(2, asked.problem);
  const { config, secrets } = readConfig(process.env);
  const token = await findAdminToken({ config, secrets }, false);
  if (token === undefined) return end(1, "No token: set ADMIN_TOKEN, or start the service with its embedded database once, which makes one.");
  const url = read.url ?? config.opsUrl ?? `http://localhost:${config.port}`;
  const outcome = await callAdmin(asked.command, { url, token });
  if ("problem" in outcome) return end(1, outcome.problem);
  console.log(read.isJson ? JSON.stringify(outcome.answer, null, 2) : showAnswer(read.command.view, outcome.answer));
}

function end(code: number, message: string): void {
  console.error(message);
  process.exitCode = code;
}
