import { createServer } from "node:http";

export type MetricsServer = { port: number; close(): Promise<void> };

/** `/metrics` and `/health/live` of a process that answers no other requests. */
export async function serveMetrics(options: { port: number; host: string; text(): Promise<string>; contentType: string }): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.url === "/health/live") return void response.writeHead(200, { "content-type": "application/json" }).end('{"status":"live"}');
    if (request.url !== "/metrics") return void response.writeHead(404).end();
    options.text().then(
      (text) => response.writeHead(200, { "content-type": options.contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : options.port,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
