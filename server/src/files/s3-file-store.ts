import { createHash } from "node:crypto";
import { addAbortSignal, type Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { createS3Ask, readS3Failure, S3_CLOCKS, type S3Clocks } from "./ask-s3.ts";
import { assertKey, type FileStore } from "./file-store.ts";
import { findS3Problem } from "./find-s3-problem.ts";

/** How a bucket is reached. Holds keys: never logged. */
export type S3Access = {
  endpoint: string;
  /** Where readers reach the same bucket, when that is another address than ours. */
  publicEndpoint?: string;
  region: string;
  bucket: string;
  accessKey: string;
  secretKey: string;
};

const LINK_SECONDS = 300;
/** Files of a folder that are deleted at once. */
const AT_ONCE = 10;
const MOST_SOCKETS = 64;

/** Files in an S3 bucket of whatever make. Nothing is made public: rights are the bucket's own. */
export function openS3FileStore(access: S3Access, clocks: S3Clocks = S3_CLOCKS): FileStore {
  const { bucket: Bucket } = access;
  const client = openClient(access, access.endpoint, clocks);
  const linkClient = openClient(access, access.publicEndpoint ?? access.endpoint, clocks);
  const closing = new AbortController();
  const ask = createS3Ask(clocks, closing.signal);

  const deleteOne = (Key: string): Promise<unknown> => ask("delete", (abortSignal) => client.send(new DeleteObjectCommand({ Bucket, Key }), { abortSignal }));
  const listFolder = async (folder: string): Promise<string[]> => {
    const keys: string[] = [];
    for (let next: string | undefined; ;) {
      const list = new ListObjectsV2Command({ Bucket, Prefix: `${folder}/`, ...(next === undefined ? {} : { ContinuationToken: next }) });
      const { Contents = [], NextContinuationToken } = await ask("list", (abortSignal) => client.send(list, { abortSignal }));
      keys.push(...Contents.flatMap(({ Key }) => Key ?? []));
      if (NextContinuationToken === undefined) return keys;
      next = NextContinuationToken;
    }
  };

  return {
    async put(key, bytes, contentType) {
      assertKey(key);
      const put = new PutObjectCommand({ Bucket, Key: key, Body: bytes, ContentLength: bytes.byteLength, ContentType: contentType, Metadata: { sha256: hash(bytes) } });
      await ask("put", (abortSignal) => client.send(put, { abortSignal }), "file");
      return { sizeBytes: bytes.byteLength };
    },
    async get(key) {
      assertKey(key);
      return ask("get", (signal) => orNull(["NoSuchKey"], async () => {
        const { Body, ContentLength, Metadata } = await client.send(new GetObjectCommand({ Bucket, Key: key }), { abortSignal: signal });
        // The SDK's own clocks end when the headers are there.
        const bytes = await buffer(addAbortSignal(signal, Body as Readable));
        const isWhole = ContentLength === undefined || bytes.byteLength === ContentLength;
        const wanted = Metadata?.["sha256"];
        if (!isWhole || (wanted !== undefined && wanted !== hash(bytes))) throw new DamagedBodyError();
        return bytes;
      }), "file");
    },
    async stat(key) {
      assertKey(key);
      return ask("stat", (abortSignal) => orNull(["NotFound", "NoSuchKey"], async () => {
        const { ContentLength } = await client.send(new HeadObjectCommand({ Bucket, Key: key }), { abortSignal });
        return { sizeBytes: ContentLength ?? 0 };
      }));
    },
    async delete(key) {
      assertKey(key);
      await deleteOne(key);
    },
    async deleteFolder(folder) {
      assertKey(folder);
      const keys = await listFolder(folder);
      // Not DeleteObjects: it demands checksums that servers understand differently.
      while (keys.length > 0) await Promise.all(keys.splice(0, AT_ONCE).map(deleteOne));
    },
    async link(key, { contentType, contentDisposition }) {
      assertKey(key);
      return getSignedUrl(linkClient, new GetObjectCommand({ Bucket, Key: key, ResponseContentType: contentType, ResponseContentDisposition: contentDisposition }), { expiresIn: LINK_SECONDS });
    },
    findProblem: () => findS3Problem(client, access, { timeoutMs: clocks.checkMs }),
    close() {
      closing.abort();
      client.destroy();
    },
  };
}

/** What came is not what was put. */
class DamagedBodyError extends Error {
  override readonly name = "DamagedBodyError";
}

function openClient({ region, accessKey, secretKey }: S3Access, endpoint: string, clocks: S3Clocks): S3Client {
  return new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    // Servers of other makes seldom have a host name for each bucket.
    forcePathStyle: !/\.amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname),
    maxAttempts: 1,
    // Checksums of other kinds than the signed SHA-256 are refused by older servers.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: { connectionTimeout: clocks.connectMs, httpAgent: { keepAlive: true, maxSockets: MOST_SOCKETS }, httpsAgent: { keepAlive: true, maxSockets: MOST_SOCKETS } },
  });
}

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A missing bucket is told apart by its name, except in answers to HEAD. */
async function orNull<Value>(names: readonly string[], read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    const { name, status } = readS3Failure(error);
    if (status === 404 && names.includes(name)) return null;
    throw error;
  }
}
