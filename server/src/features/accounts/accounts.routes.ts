import { endpoints } from "@ai-story-book/contracts";
import type { Database } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { SESSION_COOKIE, type Limits, type Register } from "../../http/index.ts";
import { createAccount } from "./create-account.ts";
import { createApiKey } from "./create-api-key.ts";
import { deleteApiKey } from "./delete-api-key.ts";
import { describeAccount } from "./describe-account.ts";
import { findAccount } from "./find-account.ts";

type AccountsContext = { database: Database; limits: Limits; signup: "open" | "closed"; isSecure: boolean };

const SESSION_SECONDS = 365 * 24 * 3600;

export const accountsRoutes = (context: AccountsContext) => (register: Register): void => {
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
    void reply.setCookie(SESSION_COOKIE, secret, { httpOnly: true, sameSite: "lax", secure: context.isSecure, path: "/", maxAge: SESSION_SECONDS });
    return { user_key: userKey };
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
