import { createHash, randomBytes, randomInt } from "node:crypto";

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Public name of an account: 26 letters of 36, that is 134 random bits. */
export const newUserKey = (): string => `user_${Array.from({ length: 26 }, () => LETTERS[randomInt(LETTERS.length)]).join("")}`;

/** A secret that is shown once; 256 random bits. `prefix` lets its owner tell keys apart. */
export function newSecret(kind: "api-key" | "session"): { secret: string; prefix: string } {
  const secret = `${kind === "api-key" ? "sb" : "ses"}_${randomBytes(32).toString("base64url")}`;
  return { secret, prefix: secret.slice(0, 8) };
}

/** What the database keeps of a secret. A random secret of 256 bits needs no slow hash. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
