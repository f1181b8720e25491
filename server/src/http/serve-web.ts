import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { AppError } from "../errors/index.ts";
import { sendProblem } from "./problem.ts";

/** Files below it carry a hash of their content in their name. */
const HASHED_FOLDER = "assets";
const FOR_EVER = "public, max-age=31536000, immutable";
/** Asked about each time; an unchanged file is answered with 304. */
const ASK_FIRST = "no-cache";

/** Addresses of the web app are its own affair: what is no file and no API gets its page. */
export async function serveWeb(app: FastifyInstance, webFolder: string | null): Promise<void> {
  const hasWeb = webFolder !== null && existsSync(join(webFolder, "index.html"));
  if (hasWeb) {
    const hashed = join(webFolder, HASHED_FOLDER);
    await app.register(fastifyStatic, {
      root: webFolder,
      wildcard: false,
      index: "index.html",
      cacheControl: false,
      setHeaders: (response, path) => void response.header("cache-control", path.startsWith(hashed) ? FOR_EVER : ASK_FIRST),
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage = (request.method === "GET" || request.method === "HEAD") && !/^\/(v1|docs|health|metrics)(\/|$|\?)/.test(request.url) && !/\.\w+$/.test(request.url.split("?")[0]!);
    if (hasWeb && isPage) return reply.sendFile("index.html");
    sendProblem(request, reply, new AppError("NOT_FOUND"));
  });
}
