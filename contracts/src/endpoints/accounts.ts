import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { BookIdSchema, NothingSchema, TimestampSchema } from "./shared.ts";

export const UserKeySchema = z.string().regex(/^user_[0-9a-z]{26}$/);

export const createUser = defineEndpoint({
  method: "POST", path: "/v1/users", tag: "accounts", access: "public",
  summary: "Make an account; the secret key is shown this one time",
  responses: { 201: z.object({ user_key: UserKeySchema, api_key: z.string() }) },
});
/** The web app's guest account: the same kind of account, kept in an HttpOnly cookie. */
export const createSession = defineEndpoint({
  method: "POST", path: "/v1/session", tag: "accounts", access: "public",
  summary: "Open a browser session; makes a guest account when there is none",
  responses: { 200: z.object({ user_key: UserKeySchema }) },
});
export const getMe = defineEndpoint({
  method: "GET", path: "/v1/me", tag: "accounts", access: "user",
  summary: "Your account",
  responses: { 200: z.object({ user_key: UserKeySchema, created_at: TimestampSchema, has_recovery_key: z.boolean(), api_keys: z.array(z.object({ key_id: z.uuid(), prefix: z.string(), created_at: TimestampSchema })) }) },
});
/** Days are those of UTC. A call that is under way is counted and has no cost yet. */
export const getUsage = defineEndpoint({
  method: "GET", path: "/v1/me/usage", tag: "accounts", access: "user",
  summary: "What your books asked of AI services in the last thirty days, and what that cost",
  responses: {
    200: z.object({
      days: z.array(z.object({ day: z.iso.date(), calls: z.int(), cost_usd: z.number() })),
      books: z.array(z.object({ book_id: BookIdSchema, title: z.string().nullable(), calls: z.int(), cost_usd: z.number() })),
      total: z.object({ calls: z.int(), cost_usd: z.number() }),
    }),
  },
});
/** A zip: your account, books with their versions, characters, series and usage as JSON, and every file of your books. */
export const exportAccount = defineEndpoint({
  method: "GET", path: "/v1/me/export", tag: "accounts", access: "user", takesItsTime: true, isCostly: true,
  summary: "All that is kept of you, as a zip", responses: { 200: z.any() },
});
/** The receipt names nobody. Files are deleted right after the answer; `pending_folders` is how many books' files that are. */
export const deleteAccount = defineEndpoint({
  method: "DELETE", path: "/v1/me", tag: "accounts", access: "user",
  summary: "Erase your account with all books, characters, series, links, keys and files; what was paid stays known without you",
  responses: { 200: z.object({ receipt_id: z.uuid(), deleted_at: TimestampSchema, deleted_books: z.int(), pending_folders: z.int() }) },
});
export const createRecoveryKey = defineEndpoint({
  method: "POST", path: "/v1/me/recovery-key", tag: "accounts", access: "user",
  summary: "Make the key that opens this shelf on another device; shown this one time, the one before opens nothing any more",
  responses: { 201: z.object({ recovery_key: z.string() }) },
});
export const recoverSession = defineEndpoint({
  method: "POST", path: "/v1/session/recover", tag: "accounts", access: "public",
  summary: "Open a browser session of the account that a recovery key belongs to",
  body: z.strictObject({ recovery_key: z.string().trim().min(1).max(100) }), responses: { 200: z.object({ user_key: UserKeySchema }) },
});
export const createApiKey = defineEndpoint({
  method: "POST", path: "/v1/me/api-keys", tag: "accounts", access: "user",
  summary: "Make another API key; shown this one time",
  responses: { 201: z.object({ key_id: z.uuid(), api_key: z.string() }) },
});
export const deleteApiKey = defineEndpoint({
  method: "DELETE", path: "/v1/me/api-keys/:key_id", tag: "accounts", access: "user",
  summary: "Revoke an API key",
  params: z.strictObject({ key_id: z.uuid() }), responses: { 204: NothingSchema },
});
