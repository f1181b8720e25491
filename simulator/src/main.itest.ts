import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { FAULT_NAMES } from "./index.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));
const run = (...words: string[]) => spawnSync(process.execPath, [MAIN, ...words], { encoding: "utf8" });

it("prints an environment that works, and ends with 0 when it is told to stop", async () => {
  const child = spawn(process.execPath, [MAIN, "--port", "0", "--profile", "null"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let printed = "";
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    if (printed.includes("Ctrl-C")) break;
  }
  const environment = Object.fromEntries([...printed.matchAll(/^export (\w+)=(.+)$/gm)].map(([, name, value]) => [name, value])) as Record<string, string>;
  expect(Object.keys(environment)).toEqual(["OPENAI_API_KEY", "OPENAI_BASE_URL", "REPLICATE_API_TOKEN", "REPLICATE_BASE_URL", "PROVIDER_CALL_HEADER"]);
  const answer = await fetch(`${environment["OPENAI_BASE_URL"]}/models`, { headers: { authorization: `Bearer ${environment["OPENAI_API_KEY"]}` } });
  expect(answer.status).toBe(200);
  await answer.body?.cancel();
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

it("says how it is used, what can go wrong and what things cost", () => {
  expect(run("--help").stdout).toContain("--time-scale");
  const faults = run("--list-faults").stdout;
  for (const name of FAULT_NAMES) expect(faults).toContain(name);
  expect(JSON.parse(run("--print-prices").stdout)).toMatchObject({
    "openai/gpt-4o-mini": { input_usd_per_million_tokens: 0.15, output_usd_per_million_tokens: 0.6 },
    "openai/gpt-image-1": { usd_per_image: 0.042 },
    "replicate/black-forest-labs/flux-schnell": { usd_per_image: 0.003 },
  });
});

it.each([["--host", "0.0.0.0"], ["--profile", "D"], ["--fault", "nonsense"], ["--limit", "everything=1"], ["--time-scale", "0"], ["--unheard-of"]])("refuses %s %s with a sentence", (...words) => {
  const { status, stderr } = run(...words.filter((word) => word !== undefined));
  expect(status).toBe(1);
  expect(stderr).toMatch(/\w{3}/);
  expect(stderr).not.toContain("    at ");
});
