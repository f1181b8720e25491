import { Readable } from "node:stream";
import { endpoints } from "@ai-story-book/contracts";
import type { FastifyReply } from "fastify";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { FileStore } from "../../files/index.ts";
import { refuseForeignSite, SESSION_COOKIE, type Limits, type Register } from "../../http/index.ts";
import { createAccount } from "./create-account.ts";
import { createApiKey } from "./create-api-key.ts";
import { deleteApiKey } from "./delete-api-key.ts";
import { createRecoveryKey } from "./create-recovery-key.ts";
import { deleteAccount } from "./delete-account.ts";
import { describeAccount } from "./describe-account.ts";
import { exportAccount } from "./export-account.ts";
import { findAccount } from "./find-account.ts";
import { recoverSession } from "./recover-session.ts";

type AccountsContext = { database: Database; files: FileStore; fileDeletions: { soon(): void }; limits: Limits; signup: "open" | "closed"; isSecure: boolean };

const SESSION_SECONDS = 365 * 24 * 3600;

export const accountsRoutes = (context: AccountsContext) => (register: Register): void => {
  const openSession = (reply: FastifyReply, secret: string): void =>
    void reply.setCookie(SESSION_COOKIE, secret, { httpOnly: true, sameSite: "lax", secure: context.isSecure, path: "/", maxAge: SESSION_SECONDS });

  register(endpoints.createUser, async ({ request }) => {
    refuseWhenClosed(context);
    await context.limits.newAccount(request);
    const { userKey, secret } = await createAccount(context, "api-key");
    return { user_key: userKey, api_key: secret };
  });

  register(endpoints.createSession, async ({ request, reply }) => {
    const present = request.cookies[SESSION_COOKIE];
    const known = present === undefined ? null : await findAccount(context, present);
    if (known !== null) return { user_key: known };
    refuseWhenClosed(context);
    await context.limits.newAccount(request);
    const { userKey, secret } = await createAccount(context, "session");
    openSession(reply, secret);
    return { user_key: userKey };
  });

  register(endpoints.createRecoveryKey, async ({ userKey }) => ({ recovery_key: await createRecoveryKey(context, userKey) }));

  register(endpoints.recoverSession, async ({ body, request, reply }) => {
    refuseForeignSite(request);
    await context.limits.recovery(request);
    const { userKey, secret } = await recoverSession(context, body.recovery_key);
    openSession(reply, secret);
    return { user_key: userKey };
  });

  register(endpoints.exportAccount, async ({ userKey, reply }) => {
    void reply.type("application/zip").header("content-disposition", 'attachment; filename="my-books.zip"');
    return reply.serializer((zip: unknown) => zip as never).send(Readable.from(exportAccount(context, userKey), { objectMode: false }));
  });

  register(endpoints.deleteAccount, async ({ userKey, reply }) => {
    const receipt = await deleteAccount(context, userKey);
    void reply.clearCookie(SESSION_COOKIE, { path: "/" });
    return receipt;
  });

  register(endpoints.getMe, ({ userKey }) => describeAccount(context, userKey));

  register(endpoints.createApiKey, async ({ userKey }) => {
    const { keyId, secret } = await createApiKey(context, userKey);
    return { key_id: keyId, api_key: secret };
  });

  register(endpoints.deleteApiKey, async ({ userKey, params }) => {
    await deleteApiKey(context, { userKey, keyId: params.key_id });
    return null;
  });
};

function refuseWhenClosed({ signup }: AccountsContext): void {
  if (signup === "closed") throw new AppError("FORBIDDEN");
}
