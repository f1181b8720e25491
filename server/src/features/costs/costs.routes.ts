import { endpoints } from "@ai-story-book/contracts";
import type { Database } from "../../database/index.ts";
import type { Register } from "../../http/index.ts";
import { describeCosts } from "./describe-costs.ts";
import { describeUsage } from "./describe-usage.ts";

export const costsRoutes = (context: { database: Database }) => (register: Register): void => {
  register(endpoints.getUsage, ({ userKey }) => describeUsage(context, userKey));
  register(endpoints.admin.getCosts, ({ query }) => describeCosts(context, query));
};
