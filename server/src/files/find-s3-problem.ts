import { HeadBucketCommand, ListObjectsV2Command, type S3Client } from "@aws-sdk/client-s3";
import { readS3Failure, type S3Failure } from "./ask-s3.ts";

type Bucket = { endpoint: string; region: string; bucket: string };

/** Null when the bucket answers to these keys; else one line that names the variable to look at. */
export async function findS3Problem(client: S3Client, bucket: Bucket, { timeoutMs }: { timeoutMs: number }): Promise<string | null> {
  const abortSignal = AbortSignal.timeout(timeoutMs);
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket.bucket }), { abortSignal });
    return null;
  } catch (error) {
    const failure = readS3Failure(error);
    if (failure.status === undefined || failure.status >= 500) return describe(failure, bucket);
  }
  // An answer to HEAD has no body, so it does not say why.
  try {
    await client.send(new ListObjectsV2Command({ Bucket: bucket.bucket, MaxKeys: 1 }), { abortSignal });
    return null;
  } catch (error) {
    return describe(readS3Failure(error), bucket);
  }
}

function describe({ name, status }: S3Failure, { endpoint, region, bucket }: Bucket): string {
  const { origin } = new URL(endpoint);
  if (status === undefined) return `S3_ENDPOINT: S3 cannot be reached at ${origin}.`;
  switch (name) {
    case "NoSuchBucket": return `S3_BUCKET: there is no bucket "${bucket}" at ${origin}.`;
    case "InvalidAccessKeyId": return `S3_ACCESS_KEY: S3 at ${origin} does not know this key.`;
    case "SignatureDoesNotMatch": return `S3_SECRET_KEY: S3 at ${origin} refuses what is signed with it.`;
    case "AccessDenied":
    case "Forbidden": return `S3_ACCESS_KEY: this key may not list the bucket "${bucket}" at ${origin}; docs/guides/storage.md names the rights it needs.`;
    case "PermanentRedirect":
    case "AuthorizationHeaderMalformed": return `S3_REGION: the bucket "${bucket}" is not in ${region}.`;
    case "RequestTimeTooSkewed": return `The clock of this machine is wrong: S3 at ${origin} refuses what it signs.`;
  }
  if (status >= 500 || status === 429) return `S3_ENDPOINT: S3 at ${origin} answers with errors (${status}).`;
  return `S3_ENDPOINT: what answers at ${origin} does not answer as S3 does (${status}).`;
}
