import { randomBytes } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config, Secrets } from "../config/index.ts";

const FILE_NAME = "admin-token";

/**
 * What opens the admin API: ADMIN_TOKEN, or with the embedded database a token that is made at the first start and kept
 * beside it for the owner of the folder alone. Without either the admin API stays closed.
 */
export async function findAdminToken({ config, secrets }: { config: Pick<Config, "isEmbedded" | "dataDir">; secrets: Pick<Secrets, "adminToken"> }, make = true): Promise<string | undefined> {
  if (secrets.adminToken !== undefined) return secrets.adminToken;
  if (!config.isEmbedded) return undefined;
  const path = join(config.dataDir, FILE_NAME);
  const kept = await readFile(path, "utf8").then((text) => text.trim(), () => "");
  if (kept.length >= 32) return kept;
  if (!make) return undefined;
  const token = randomBytes(32).toString("base64url");
  try {
    await writeFile(path, `${token}\n`, { mode: 0o600 });
    await chmod(path, 0o600);
  } catch {
    // A service whose folder cannot be written, or that keeps all in memory, has no admin API of its own.
    return undefined;
  }
  return token;
}
