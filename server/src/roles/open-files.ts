import { join } from "node:path";
import type { Config, Secrets } from "../config/index.ts";
import { openFolderFileStore, type FileStore } from "../files/index.ts";

/** Files in the S3 bucket where one is set, else under DATA_DIR. */
export async function openFiles(config: Config, secrets: Secrets): Promise<FileStore> {
  const { s3Endpoint: endpoint, s3PublicEndpoint: publicEndpoint, s3Region: region, s3Bucket: bucket } = config;
  const { s3AccessKey: accessKey, s3SecretKey: secretKey } = secrets;
  if (endpoint === undefined || region === undefined || bucket === undefined || accessKey === undefined || secretKey === undefined) {
    return openFolderFileStore(join(config.dataDir, "files"), { isAlone: config.isEmbedded });
  }
  // Loaded only where it is used: the SDK takes 150 ms and 35 MB.
  const { openS3FileStore } = await import("../files/s3-file-store.ts");
  return openS3FileStore({ endpoint, region, bucket, accessKey, secretKey, ...(publicEndpoint === undefined ? {} : { publicEndpoint }) });
}
