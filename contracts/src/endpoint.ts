import type { z } from "zod";

/**
 * One endpoint, said once: the server registers it, the web app calls it, the tests are titled from it.
 * `access`: who may call it. `isCostly`: it makes work or costs money, so the rate limit counts it.
 */
export type Endpoint = {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  path: string;
  summary: string;
  tag: string;
  access: "public" | "user" | "admin";
  isCostly?: boolean;
  /** Files are read, bills gone through and event streams held open for as long as that takes; all else is answered soon, or refused. */
  takesItsTime?: boolean;
  /** Where bodies may be larger than elsewhere. */
  mostBodyBytes?: number;
  params?: z.ZodType;
  query?: z.ZodType;
  headers?: z.ZodType;
  body?: z.ZodType;
  responses: Record<number, z.ZodType>;
};

export const defineEndpoint = <const E extends Endpoint>(endpoint: E): E => endpoint;
