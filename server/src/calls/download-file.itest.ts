import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, test } from "vitest";
import { downloadFile } from "./download-file.ts";
import type { Failure } from "./failure.ts";
import type { LinkRules } from "./link-rules.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function serve(answer: Answer) {
  let connections = 0;
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(response, request);
  });
  server.on("connection", () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  }));
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}`, requests, connectionCount: () => connections };
}

const LOCAL: LinkRules = { hosts: [], allowsLoopback: true };
const fetchFrom = (link: string, more: Partial<Parameters<typeof downloadFile>[0]> = {}) => downloadFile({ link, rules: LOCAL, signal: new AbortController().signal, ...more });
const failureOf = async (download: Promise<unknown>): Promise<Partial<Failure>> => {
  const error = await download.then(() => null, (reason: unknown) => reason);
  return (error as { failure: Failure }).failure;
};

it("fetches the bytes, and sends nothing along that could open a door", async () => {
  const { url, requests } = await serve((response) => response.end("picture"));
  expect(Buffer.from(await fetchFrom(`${url}/a.jpg`)).toString()).toBe("picture");
  expect(Object.keys(requests[0]!.headers).sort()).toEqual(["accept", "accept-encoding", "connection", "host"]);
});

describe("no connection is made", () => {
  const forms = (port: number) => [
    `http://127.0.0.1:${port}/`, `http://127.1:${port}/`, `http://2130706433:${port}/`, `http://0x7f.1:${port}/`, `http://[::ffff:127.0.0.1]:${port}/`, `http://localhost:${port}/`,
    `https://127.0.0.1:${port}/`, `https://localhost:${port}/`, `https://user@localhost:${port}/`, `gopher://127.0.0.1:${port}/`,
  ];

  it("to this machine, however it is written, when the vendor is in the internet", async () => {
    const canary = await serve((response) => response.end("secret"));
    for (const link of forms(canary.port)) {
      expect(await failureOf(fetchFrom(link, { rules: { hosts: ["replicate.delivery"], allowsLoopback: false } }))).toMatchObject({ kind: "unusable", billed: "yes" });
    }
    expect(canary.connectionCount()).toBe(0);
  });

  it("to a host of the vendor whose name leads to a private address", async () => {
    const canary = await serve((response) => response.end("secret"));
    const failure = await failureOf(fetchFrom(`https://localhost:${canary.port}/`, { rules: { hosts: ["localhost"], allowsLoopback: false } }));
    expect(failure.detail).toContain("its name leads to a private address");
    expect(canary.connectionCount()).toBe(0);
  });

  test.each(["http://169.254.169.254/latest/", "//169.254.169.254/", "https://evil.example/", "file:///etc/passwd", "http://2130706433/", "http://[::ffff:10.0.0.1]/", ""])("after a redirect to %j", async (location) => {
    const { url, requests } = await serve((response) => response.writeHead(302, { location }).end());
    const failure = await failureOf(fetchFrom(url));
    expect(failure).toMatchObject({ kind: "unusable", billed: "yes" });
    expect(requests.length).toBeLessThanOrEqual(4);
  });
});

it("follows three hops on the vendor's own host and not a fourth", async () => {
  const { url, requests } = await serve((response, { url: path }) => {
    const hop = Number(path!.slice(1));
    if (hop === 0) response.end("there");
    else response.writeHead(307, { location: `/${hop - 1}` }).end();
  });
  expect(Buffer.from(await fetchFrom(`${url}/3`)).toString()).toBe("there");
  requests.length = 0;
  expect(await failureOf(fetchFrom(`${url}/9`))).toMatchObject({ kind: "unusable", detail: "more than 3 redirects" });
  expect(requests).toHaveLength(4);
});

describe("what was paid for and cannot be used", () => {
  test.each<[string, Answer, Partial<Failure>]>([
    ["404", (response) => response.writeHead(404).end("gone"), { kind: "lost" }],
    ["410", (response) => response.writeHead(410).end(), { kind: "lost" }],
    ["403", (response) => response.writeHead(403).end(), { kind: "lost" }],
    ["500", (response) => response.writeHead(500).end(), { kind: "server" }],
    ["a web page", (response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<html>"), { kind: "lost" }],
    ["0 bytes", (response) => response.end(), { kind: "lost" }],
    ["half of what its length says", (response) => void response.writeHead(200, { "content-length": 100 }).write("x".repeat(50), () => response.destroy()), { kind: "cut-off" }],
    ["a cut chunk", (response) => void response.writeHead(200).write("x", () => response.destroy()), { kind: "cut-off" }],
    ["a length above the cap", (response) => response.writeHead(200, { "content-length": 60_000_000 }).flushHeaders(), { kind: "unusable" }],
  ])("%s", async (_, answer, expected) => {
    const { url } = await serve(answer);
    expect(await failureOf(fetchFrom(url))).toMatchObject({ ...expected, billed: "yes", isRetryable: true });
  });

  it("more bytes than the cap, without a length told: reads little more than the cap", async () => {
    let sent = 0;
    const { url } = await serve((response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    });
    expect(await failureOf(fetchFrom(url, { mostBytes: 1_000_000 }))).toMatchObject({ kind: "unusable" });
    expect(sent).toBeLessThan(20_000_000);
  });

  it("nothing for longer than the idle clock", async () => {
    const { url } = await serve((response) => response.writeHead(200, { "content-length": 10 }).write("x"));
    expect(await failureOf(fetchFrom(url, { idleMs: 60 }))).toMatchObject({ kind: "timeout", detail: "the file paused for 60 ms" });
  });

  it("a drip that never pauses and never ends in time", async () => {
    const { url } = await serve((response) => {
      const drip = setInterval(() => response.write("x"), 10);
      response.on("close", () => clearInterval(drip));
    });
    expect(await failureOf(fetchFrom(url, { totalMs: 150 }))).toMatchObject({ kind: "timeout", detail: "the file took longer than 150 ms" });
  });

  it("nobody at the address", async () => {
    const { url } = await serve(() => {});
    await closers.pop()!();
    expect(await failureOf(fetchFrom(url))).toMatchObject({ kind: "cut-off", detail: expect.stringContaining("ECONNREFUSED") });
  });
});

it("ends with the caller's reason when it is stopped, and closes the socket", async () => {
  const stop = new AbortController();
  const reason = new Error("stopping");
  const closed = Promise.withResolvers<void>();
  const { url } = await serve((response) => {
    response.on("close", () => closed.resolve());
    response.writeHead(200).write("x");
    stop.abort(reason);
  });
  await expect(fetchFrom(url, { signal: stop.signal })).rejects.toBe(reason);
  await closed.promise;
});
