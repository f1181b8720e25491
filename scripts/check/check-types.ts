import { spawn } from "node:child_process";

const PROJECTS = ["contracts", "storyteller", "illustrator", "bookbinder", "server", "web", "simulator", "scripts", "ops"];

/** Type-checks every workspace; two at a time, because each takes a core. */
export async function checkTypes(root: string): Promise<string[]> {
  const waiting = [...PROJECTS];
  const problems: string[] = [];
  const work = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const output = await typeCheck(root, project);
      if (output) problems.push(`${project}:\n${output}`);
    }
  };
  await Promise.all([work(), work()]);
  return problems;
}

function typeCheck(root: string, project: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["node_modules/typescript/bin/tsc", "-p", project, "--pretty", "false"], { cwd: root });
    let output = "";
    child.stdout.on("data", (chunk) => { output += chunk; });
    child.stderr.on("data", (chunk) => { output += chunk; });
    child.on("error", reject);
    child.on("close", (code) => resolve(code === 0 ? "" : output.trim() || `tsc ended with ${code}`));
  });
}
