import type { Job, JobAccepted } from "@ai-story-book/contracts";
import { until } from "./service-process.ts";

export type ServiceClient = {
  apiKey: string;
  createBook(spec?: Record<string, unknown>): Promise<JobAccepted>;
  getJob(jobId: string): Promise<Job>;
  /** Resolves with the job when it has ended, also over restarts of the service. */
  untilEnded(jobId: string, patience?: { seconds?: number; everyMs?: number }): Promise<Job>;
  get(path: string): Promise<Response>;
};

/** One user of a running service. `origin` is asked each time, because a restarted service may be elsewhere. */
export async function openServiceClient(origin: () => string): Promise<ServiceClient> {
  const account = await fetch(`${origin()}/v1/users`, { method: "POST" }).then((answer) => answer.json() as Promise<{ api_key: string }>);
  const headers = { authorization: `Bearer ${account.api_key}`, "content-type": "application/json" };
  const get = (path: string): Promise<Response> => fetch(`${origin()}${path}`, { headers });
  const getJob = async (jobId: string): Promise<Job> => (await get(`/v1/jobs/${jobId}`)).json() as Promise<Job>;
  return {
    apiKey: account.api_key,
    get,
    getJob,
    async createBook(spec = {}) {
      const answer = await fetch(`${origin()}/v1/books`, { method: "POST", headers, body: JSON.stringify({ topic: "a shy dragon who learns to share", page_count: 4, ...spec }) });
      const body = (await answer.json()) as JobAccepted;
      if (answer.status !== 202) throw new Error(`${answer.status} ${JSON.stringify(body)}`);
      return body;
    },
    untilEnded: (jobId, { seconds = 300, everyMs } = {}) =>
      until(async () => {
        const job = await getJob(jobId).catch(() => null);
        return job !== null && ["completed", "failed", "canceled"].includes(job.status) ? job : null;
      }, seconds, everyMs),
  };
}
