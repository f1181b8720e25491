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

/** Read aloud and typed by people: no letter that is taken for a digit. */
const TYPED_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A key that people write down, of 160 random bits: SHELF-1234-… in groups of four. */
export function newRecoveryKey(): string {
  const letters = Array.from({ length: 32 }, () => TYPED_LETTERS[randomInt(TYPED_LETTERS.length)]).join("");
  return `SHELF-${letters.match(/.{4}/g)!.join("-")}`;
}

/** However it was typed: without dashes, in small letters, with O for 0. */
export const readRecoveryKey = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, "").replace(/^SHELF/, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
