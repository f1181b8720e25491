import type { IncomingMessage } from "node:http";
import { CallFailure, openRequest, type OpenRequest } from "../calls/index.ts";

/** A request to a model. A page for people in place of an answer (a proxy's, a firewall's) is not taken for one. */
export async function vendorRequest(request: OpenRequest): Promise<IncomingMessage> {
  const answer = await openRequest(request);
  if (isOk(answer) && answer.headers["content-type"]?.includes("text/html") === true) {
    answer.destroy();
    throw new CallFailure({ kind: "unusable", isRetryable: true, billed: "unknown", detail: `${answer.statusCode} a web page` });
  }
  return answer;
}

export const isOk = ({ statusCode = 0 }: IncomingMessage): boolean => statusCode >= 200 && statusCode < 300;
