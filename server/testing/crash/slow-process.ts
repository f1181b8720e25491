import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export type Line = { event: string; job?: string; [key: string]: unknown };

export type SlowProcess = {
  child: ChildProcess;
  lines: Line[];
  stderr: () => string;
  /** Resolves with the first line that fits; rejects when the process ends before. */
  untilLine(fits: (line: Line) => boolean): Promise<Line>;
  /** Resolves when the process ended with 0; rejects with what it complained of. */
  succeeded(): Promise<void>;
  /** Resolves with the exit code, null after a kill. */
  ended: Promise<number | null>;
};

/** Starts the slow service on a data folder. */
export function startSlowProcess(dataDir: string, ...words: string[]): SlowProcess {
  const child = spawn(process.execPath, [fileURLToPath(new URL("./slow-service.ts", import.meta.url)), ...words], {
    env: { PATH: process.env["PATH"], DATA_DIR: dataDir, LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: Line[] = [];
  const watchers = new Set<() => void>();
  let errors = "";
  let hasEnded = false;
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const output = createInterface({ input: child.stdout });
  output.on("line", (line) => {
    lines.push(JSON.parse(line) as Line);
    for (const look of watchers) look();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => {
      hasEnded = true;
      for (const look of watchers) look();
      resolve(code);
    });
  });
  return {
    child,
    lines,
    ended,
    stderr: () => errors,
    async succeeded() {
      const code = await ended;
      if (code !== 0) throw new Error(`the process ended with ${code}: ${errors}`);
    },
    untilLine: (fits) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines.find(fits);
          if (found === undefined && !hasEnded) return;
          watchers.delete(look);
          if (found === undefined) reject(new Error(`the process ended before: ${errors}`));
          else resolve(found);
        };
        watchers.add(look);
        look();
      }),
  };
}
