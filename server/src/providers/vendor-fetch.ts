import { CallFailure } from "../calls/index.ts";

/**
 * The fetch of every request to a model: keys follow no redirect, and a page for people in place of an answer
 * (a proxy's, a firewall's) is not taken for one.
 */
export async function vendorFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: "error" });
  if (response.ok && response.headers.get("content-type")?.includes("text/html") === true) {
    await response.body?.cancel();
    throw new CallFailure({ kind: "unusable", isRetryable: true, billed: "unknown", detail: `${response.status} a web page` });
  }
  return response;
}
