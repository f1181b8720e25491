import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = readFileSync(`${root}/Dockerfile`, "utf8");
const instructions = DockerfileParser.parse(text).getInstructions();
const argumentsOf = (keyword: string): string[] => instructions.filter((one) => one.getKeyword() === keyword).map((one) => one.getArgumentsContent() ?? "");
const lineOf = (one: (typeof instructions)[number]): string => text.split("\n")[one.getRange()!.start.line]!;
const read = (path: string): string => readFileSync(`${root}/${path}`, "utf8");

describe("the Dockerfile", () => {
  test("has no mistakes", () => {
    expect(validate(text).map((mistake) => `${mistake.range.start.line + 1}: ${mistake.message}`)).toEqual([]);
  });

  test("begins from an image of Node that is fixed by its digest, of the major version of the house", () => {
    const [node] = argumentsOf("ARG");
    expect(node).toMatch(/^NODE_IMAGE=node:24\.\d+\.\d+-bookworm-slim@sha256:[0-9a-f]{64}$/);
  });

  test("ends with the program, so that a plain build makes it", () => {
    expect(argumentsOf("FROM").at(-1)).toBe("program AS api");
  });

  test("starts Node itself, so that it hears SIGTERM, as a user without rights", () => {
    expect(argumentsOf("ENTRYPOINT")[0]).toBe('["node", "server/src/main.ts"]');
    expect(argumentsOf("CMD")[0]).toBe('["api"]');
    for (const user of argumentsOf("USER")) expect(user).toBe("1000:1000");
  });

  test("asks for its health without a shell and without curl", () => {
    expect(argumentsOf("HEALTHCHECK")[0]).toMatch(/CMD \["node", "ops\/image\/ask\.ts", "http:\/\/127\.0\.0\.1:8000\/health\/live"\]$/);
  });

  test("copies only what is there", () => {
    const sources = instructions.filter((one) => one.getKeyword() === "COPY" && !lineOf(one).includes("--from")).flatMap((one) => one.getArguments().slice(0, -1).map((argument) => argument.getValue()));
    expect(sources.length).toBeGreaterThan(10);
    for (const source of sources) expect(existsSync(`${root}/${source.replace("*.sh", "smoke.sh")}`), source).toBe(true);
  });

  test("knows every workspace", () => {
    const { workspaces } = JSON.parse(read("package.json")) as { workspaces: string[] };
    for (const workspace of workspaces) expect(text).toContain(`COPY ${workspace}/package.json ${workspace}/`);
  });

  test("says the version of the house", () => {
    const { version } = JSON.parse(read("package.json")) as { version: string };
    expect(argumentsOf("ARG")).toContain(`VERSION=${version}`);
  });

  test("has no secret and takes none", () => {
    expect([...argumentsOf("ENV"), ...argumentsOf("ARG")].join("\n")).not.toMatch(/KEY|TOKEN|PASSWORD|SECRET/);
  });
});

test("what the image is made of leaves out tests, tools and everything unnamed", () => {
  const lines = read(".dockerignore").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines[0]).toBe("*");
  expect(lines).toEqual(expect.arrayContaining(["**/node_modules", "**/testing", "**/*.test.ts", "**/*.itest.ts"]));
  expect(lines.filter((line) => /^!(\.env|\.git|data|books|docs)/.test(line))).toEqual([]);
});

describe("asking for health", () => {
  const ask = (url: string) => {
    const child = spawn(process.execPath, [`${root}/ops/image/ask.ts`, url], { stdio: "ignore" });
    return once(child, "exit").then(([code]) => code as number);
  };

  test("ends with 0 on 200 and with 1 on 503", async () => {
    const server = createHttpServer((request, response) => void response.writeHead(request.url === "/health/live" ? 200 : 503).end()).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    expect(await ask(`http://127.0.0.1:${port}/health/live`)).toBe(0);
    expect(await ask(`http://127.0.0.1:${port}/health/ready`)).toBe(1);
    server.close();
  });

  test("ends with 1 where nobody answers", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    expect(await ask(`http://127.0.0.1:${port}/`)).toBe(1);
  });
});

test("the bill of materials names what the program runs on and not what it is tested with", () => {
  const bill = JSON.parse(execFileSync("npm", ["sbom", "--package-lock-only", "--omit", "dev", "--sbom-format", "spdx"], { cwd: root, encoding: "utf8", maxBuffer: 64 << 20 })) as { packages: { name: string }[] };
  const names = bill.packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["fastify", "kysely", "pg-boss", "sharp"]));
  expect(names).not.toContain("vitest");
});
