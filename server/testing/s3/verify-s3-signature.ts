import { createHash, createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export type SignedRequest = { method: string; url: URL; headers: IncomingHttpHeaders; body: Buffer };
type Keys = { accessKey: string; secretKey: string };
export type Refusal = { status: number; code: string };

/** Signature Version 4 as its specification tells it, in headers or in a link; null when the request may pass. */
export function verifyS3Signature(request: SignedRequest, keys: Keys, nowMs: number): Refusal | null {
  const { url, headers } = request;
  const isLink = url.searchParams.has("X-Amz-Signature");
  if (isLink && headers.authorization !== undefined) return { status: 400, code: "InvalidArgument" };
  const signed = isLink ? readLink(url) : readHeader(headers);
  if (signed === null) return { status: 403, code: "AccessDenied" };
  if (signed.accessKey !== keys.accessKey) return { status: 403, code: "InvalidAccessKeyId" };
  const ageSeconds = (nowMs - parseTime(signed.time)) / 1000;
  if (isLink ? ageSeconds > signed.lifeSeconds : Math.abs(ageSeconds) > 900) return { status: 403, code: isLink ? "AccessDenied" : "RequestTimeTooSkewed" };
  const bodyHash = isLink ? "UNSIGNED-PAYLOAD" : String(headers["x-amz-content-sha256"]);
  if (!isLink && bodyHash !== sha256(request.body)) return { status: 400, code: "XAmzContentSHA256Mismatch" };
  const toSign = ["AWS4-HMAC-SHA256", signed.time, signed.scope.join("/"), sha256(canonical(request, signed.headerNames, bodyHash))].join("\n");
  const key = signed.scope.reduce<string | Buffer>((from, part) => createHmac("sha256", from).update(part).digest(), `AWS4${keys.secretKey}`);
  return createHmac("sha256", key).update(toSign).digest("hex") === signed.signature ? null : { status: 403, code: "SignatureDoesNotMatch" };
}

type Signed = { accessKey: string; scope: string[]; headerNames: string[]; signature: string; time: string; lifeSeconds: number };

function readHeader(headers: IncomingHttpHeaders): Signed | null {
  const match = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(headers.authorization ?? "");
  if (match === null) return null;
  const [, accessKey = "", scope = "", names = "", signature = ""] = match;
  return { accessKey, scope: scope.split("/"), headerNames: names.split(";"), signature, time: String(headers["x-amz-date"]), lifeSeconds: 0 };
}

function readLink({ searchParams }: URL): Signed {
  const read = (name: string): string => searchParams.get(name) ?? "";
  const [accessKey = "", ...scope] = read("X-Amz-Credential").split("/");
  return { accessKey, scope, headerNames: read("X-Amz-SignedHeaders").split(";"), signature: read("X-Amz-Signature"), time: read("X-Amz-Date"), lifeSeconds: Number(read("X-Amz-Expires")) };
}

function canonical({ method, url, headers }: SignedRequest, headerNames: readonly string[], bodyHash: string): string {
  const query = [...url.searchParams].filter(([name]) => name !== "X-Amz-Signature").map(([name, value]) => `${encode(name)}=${encode(value)}`).sort().join("&");
  const lines = headerNames.map((name) => `${name}:${String(headers[name] ?? "").trim().replaceAll(/ +/g, " ")}\n`).join("");
  return [method, url.pathname, query, lines, headerNames.join(";"), bodyHash].join("\n");
}

const encode = (text: string): string => encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
const sha256 = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex");
const parseTime = (time: string): number => Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
