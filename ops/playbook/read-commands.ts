import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type Command = { page: string; line: number; text: string };

const FOLDER = fileURLToPath(new URL("../../docs/playbook", import.meta.url));

/** Every line of every fenced shell block of both playbooks: what somebody pastes at three in the morning. */
export function readCommands(folder = FOLDER): Command[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "commands.md").sort();
  return pages.flatMap((page) => commandsOf(page, readFileSync(join(folder, page), "utf8")));
}

export function commandsOf(page: string, text: string): Command[] {
  const commands: Command[] = [];
  let inBlock = false;
  for (const [index, line] of text.split("\n").entries()) {
    const fence = /^\s*```(\w*)/.exec(line);
    if (fence !== null) inBlock = !inBlock && fence[1] === "bash";
    else if (inBlock && line.trim() !== "" && !line.trim().startsWith("#")) commands.push({ page, line: index + 1, text: line.trim() });
  }
  return commands;
}
