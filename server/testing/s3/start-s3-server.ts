import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { S3Access } from "../../src/files/s3-file-store.ts";
import { verifyS3Signature, type Refusal } from "./verify-s3-signature.ts";

type StoredObject = { bytes: Buffer; contentType: string; sha256: string | undefined };

/** `cut`: half of the body, then the socket is torn off; `silent`: nothing is ever said; `damaged`: whole, with one byte wrong. */
type FaultKind = "slow-down" | "internal-error" | "cut" | "silent" | "damaged" | "not-s3";

export type S3Server = {
  access: S3Access;
  /** What the service's environment must say to use it. */
  environment: Record<string, string>;
  objects: Map<string, StoredObject>;
  requests: { method: string; path: string; headers: IncomingMessage["headers"] }[];
  /** The next `times` requests of this method meet the fault. */
  fail(method: string, kind: FaultKind, times: number): void;
  /** Every fault that was set and not met is forgotten. */
  mend(): void;
  /** The server's clock goes ahead of ours. */
  passSeconds(seconds: number): void;
  close(): Promise<void>;
};

const BUCKET = "storybook-files";
/** Real ones give a thousand. */
const MOST_LISTED = 10;
const KEYS = { accessKey: "AKIATESTING", secretKey: "a secret/of+the bucket" };

/**
 * A private bucket on loopback with the parts of S3 that the file store uses, path-style, behind real signatures.
 * Like older servers of other makes it knows neither chunked signatures nor checksums beside the signed one.
 */
export async function startS3Server(): Promise<S3Server> {
  const objects: S3Server["objects"] = new Map();
  const requests: S3Server["requests"] = [];
  let faults: { method: string; kind: FaultKind; times: number }[] = [];
  let aheadMs = 0;

  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const { method = "", headers } = request;
      const url = new URL(request.url ?? "/", `http://${headers.host}`);
      requests.push({ method, path: request.url ?? "", headers });
      const fault = faults.find((one) => one.method === method && one.times-- > 0)?.kind;
      if (fault !== undefined && answerFault(fault, response)) return;
      const call = { method, url, headers, body: Buffer.concat(pieces) };
      const refusal = verifyS3Signature(call, KEYS, Date.now() + aheadMs) ?? refuseNews(headers);
      if (refusal !== null) return refuse(response, refusal);
      answer(objects, call, response, fault);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const access = { endpoint, region: "eu-central-1", bucket: BUCKET, ...KEYS };
  return {
    access, objects, requests,
    environment: { S3_ENDPOINT: endpoint, S3_REGION: access.region, S3_BUCKET: BUCKET, S3_ACCESS_KEY: KEYS.accessKey, S3_SECRET_KEY: KEYS.secretKey },
    fail: (method, kind, times) => void faults.push({ method, kind, times }),
    mend: () => void (faults = []),
    passSeconds: (seconds) => void (aheadMs += seconds * 1000),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => { server.close(() => resolve()); });
    },
  };
}

type Call = { method: string; url: URL; headers: IncomingMessage["headers"]; body: Buffer };

function answer(objects: S3Server["objects"], { method, url, headers, body }: Call, response: ServerResponse, fault: FaultKind | undefined): void {
  const [, bucket = "", ...rest] = decodeURIComponent(url.pathname).split("/");
  const key = rest.join("/");
  if (bucket !== BUCKET) return refuse(response, { status: 404, code: "NoSuchBucket" });
  if (key === "") return method === "HEAD" ? void response.writeHead(200).end() : list(objects, url, response);
  const stored = objects.get(key);
  switch (method) {
    case "PUT": {
      const { "x-amz-meta-sha256": sha256, "content-type": contentType = "binary/octet-stream" } = headers;
      objects.set(key, { bytes: body, contentType, sha256: sha256 as string | undefined });
      return void response.writeHead(200, { etag: '"an-etag"' }).end();
    }
    case "DELETE":
      objects.delete(key);
      return void response.writeHead(204).end();
    default:
      if (stored === undefined) return refuse(response, { status: 404, code: "NoSuchKey" });
      return send(stored, url, response, { isHead: method === "HEAD", fault });
  }
}

function send({ bytes, contentType, sha256 }: StoredObject, { searchParams }: URL, response: ServerResponse, { isHead, fault }: { isHead: boolean; fault: FaultKind | undefined }): void {
  const disposition = searchParams.get("response-content-disposition");
  response.writeHead(200, {
    "content-type": searchParams.get("response-content-type") ?? contentType, "content-length": bytes.byteLength,
    ...(disposition === null ? {} : { "content-disposition": disposition }), ...(sha256 === undefined ? {} : { "x-amz-meta-sha256": sha256 }),
  });
  if (isHead) return void response.end();
  if (fault === "cut") return void response.write(bytes.subarray(0, bytes.byteLength / 2), () => response.socket?.resetAndDestroy());
  response.end(fault === "damaged" ? Buffer.concat([Buffer.from([bytes[0]! ^ 1]), bytes.subarray(1)]) : bytes);
}

function list(objects: S3Server["objects"], { searchParams }: URL, response: ServerResponse): void {
  const prefix = searchParams.get("prefix") ?? "";
  const after = searchParams.get("continuation-token") ?? "";
  const all = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const keys = all.slice(0, MOST_LISTED);
  const more = all.length > keys.length ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${keys.at(-1)}</NextContinuationToken>` : "<IsTruncated>false</IsTruncated>";
  const contents = keys.map((key) => `<Contents><Key>${key}</Key><Size>${objects.get(key)!.bytes.byteLength}</Size></Contents>`).join("");
  response.writeHead(200, { "content-type": "application/xml" }).end(`<?xml version="1.0"?><ListBucketResult><Name>${BUCKET}</Name><KeyCount>${keys.length}</KeyCount>${more}${contents}</ListBucketResult>`);
}

/** True when that is all there will be. */
function answerFault(kind: FaultKind, response: ServerResponse): boolean {
  if (kind === "slow-down") refuse(response, { status: 503, code: "SlowDown" });
  if (kind === "internal-error") refuse(response, { status: 500, code: "InternalError" });
  if (kind === "not-s3") response.writeHead(405, { "content-type": "text/html" }).end("<html>nginx</html>");
  return kind !== "cut" && kind !== "damaged";
}

const refuse = (response: ServerResponse, { status, code }: Refusal): void =>
  void response.writeHead(status, { "content-type": "application/xml" }).end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>words of the vendor about ${KEYS.accessKey}</Message></Error>`);

function refuseNews(headers: IncomingMessage["headers"]): Refusal | null {
  const isNew = Object.keys(headers).some((name) => name.startsWith("x-amz-checksum") || name.startsWith("x-amz-sdk-checksum") || name === "x-amz-trailer" || name === "x-amz-acl");
  return isNew || /aws-chunked/.test(String(headers["content-encoding"])) ? { status: 501, code: "NotImplemented" } : null;
}
