import { readFile } from "node:fs/promises";
import type { Command } from "./read-command.ts";

/** The command with what stands in its file; what is wrong with the lines themselves the service says. */
export async function addBill(command: Command): Promise<{ command: Command } | { problem: string }> {
  const { file } = command;
  if (file === undefined) return { command };
  try {
    const bill: unknown = JSON.parse(await readFile(file, "utf8"));
    if (typeof bill !== "object" || bill === null || Array.isArray(bill)) return { problem: `${file} has no object with "lines"` };
    return { command: { ...command, body: { ...bill, ...command.body } } };
  } catch (error) {
    return { problem: `${file} cannot be read as JSON: ${error instanceof Error ? error.message : "unknown error"}` };
  }
}
