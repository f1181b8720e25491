import type { FastifyRequest } from "fastify";
import { AppError } from "../errors/index.ts";

export const SESSION_COOKIE = "storybook_session";

/** Finds the account of a secret; the HTTP part does not know how accounts are kept. */
export type FindAccount = (secret: string) => Promise<string | null>;

/** The account of an API key or of a browser session; null without either. Fails with UNAUTHORIZED for a key that opens nothing. */
export async function authenticate(request: FastifyRequest, findAccount: FindAccount): Promise<string | null> {
  const header = request.headers.authorization;
  if (header !== undefined) {
    const secret = /^Bearer ([\x21-\x7e]{1,200})$/.exec(header)?.[1];
    const userKey = secret === undefined ? null : await findAccount(secret);
    if (userKey === null) throw new AppError("UNAUTHORIZED");
    return userKey;
  }
  const session = request.cookies[SESSION_COOKIE];
  if (session === undefined) return null;
  refuseForeignSite(request);
  return findAccount(session);
}

/** A cookie comes along with requests that another site makes; browsers say where those come from. */
export function refuseForeignSite(request: FastifyRequest): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new AppError("FORBIDDEN");
}
