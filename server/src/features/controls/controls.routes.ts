import { endpoints } from "@ai-story-book/contracts";
import type { Register } from "../../http/index.ts";
import { blockSubject } from "./block-subject.ts";
import type { ControlsContext } from "./controls.context.ts";
import { describeActs } from "./describe-acts.ts";
import { describeBlocks } from "./describe-blocks.ts";
import { describeSettings } from "./describe-settings.ts";
import { setRateLimit } from "./set-rate-limit.ts";
import { switchNewBooks } from "./switch-new-books.ts";
import { unblockSubject } from "./unblock-subject.ts";

export const controlsRoutes = (context: ControlsContext & { defaults: { rateLimitRequests: number } }) => (register: Register): void => {
  const { admin } = endpoints;
  register(admin.getSettings, () => describeSettings(context));
  register(admin.setRateLimit, async ({ body, operator }) => {
    await setRateLimit(context, { actor: operator, reason: body.reason }, body.requests);
    return describeSettings(context);
  });
  register(admin.switchNewBooks, async ({ body, operator }) => {
    await switchNewBooks(context, { actor: operator, reason: body.reason }, body.is_on);
    return describeSettings(context);
  });
  register(admin.listBlocks, () => describeBlocks(context));
  register(admin.block, async ({ body: { reason, ...asked }, operator }) => {
    const { subject, canceledJobs } = await blockSubject(context, { actor: operator, reason }, asked);
    return { subject, canceled_jobs: canceledJobs };
  });
  register(admin.unblock, async ({ body: { reason, ...asked }, operator }) => {
    await unblockSubject(context, { actor: operator, reason }, asked);
    return null;
  });
  register(admin.listAudit, ({ query }) => describeActs(context, query));
};
