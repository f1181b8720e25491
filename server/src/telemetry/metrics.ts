import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** All measures of the program. Labels are bounded: never a user, a job or a text. */
export function createMetrics(version: string) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const buildInfo = new Gauge({ name: "storybook_build_info", help: "1 for the version that runs", labelNames: ["version"], registers });
  buildInfo.set({ version }, 1);
  return {
    registry,
    jobsFinished: new Counter({ name: "storybook_jobs_finished_total", help: "Jobs that ended", labelNames: ["kind", "outcome", "error_code", "fault"], registers }),
    jobDuration: new Histogram({ name: "storybook_job_duration_seconds", help: "From created to ended", labelNames: ["kind", "outcome"], buckets: [15, 30, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1200, 1800, 3600], registers }),
    jobQueueWait: new Histogram({ name: "storybook_job_queue_wait_seconds", help: "From created to an attempt", labelNames: ["kind"], buckets: [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600], registers }),
    stepDuration: new Histogram({ name: "storybook_step_duration_seconds", help: "Time of one step of a book", labelNames: ["step", "outcome"], buckets: [0.5, 1, 2.5, 5, 10, 20, 30, 60, 90, 120, 180], registers }),
    jobsRecovered: new Counter({ name: "storybook_jobs_recovered_total", help: "Jobs taken up after their process died", labelNames: ["kind"], registers }),
    jobsLeaseLost: new Counter({ name: "storybook_jobs_lease_lost_total", help: "Attempts that lost their job", labelNames: ["kind"], registers }),
    jobsHandedBack: new Counter({ name: "storybook_jobs_handed_back_total", help: "Jobs handed back by a stopping process", labelNames: ["kind"], registers }),
    providerRequests: new Counter({ name: "storybook_provider_requests_total", help: "Calls to vendors that ended", labelNames: ["provider", "operation", "result"], registers }),
    providerDuration: new Histogram({ name: "storybook_provider_duration_seconds", help: "Duration of calls to vendors", labelNames: ["provider", "operation"], buckets: [0.5, 1, 2, 5, 10, 20, 30, 60, 90, 120, 180, 300], registers }),
    cost: new Counter({ name: "storybook_cost_usd_total", help: "Dollars booked for calls", labelNames: ["provider", "operation"], registers }),
    budget: new Gauge({ name: "storybook_budget_usd", help: "Dollars of the day: spent, reserved, and the limit (cap)", labelNames: ["kind"], registers }),
    budgetWarnings: new Counter({ name: "storybook_budget_warnings_total", help: "Days that spent what is warned about", registers }),
    budgetRefused: new Counter({ name: "storybook_budget_refused_total", help: "Books and calls refused because the day has no room", labelNames: ["what"], registers }),
    callsGivenUp: new Counter({ name: "storybook_calls_given_up_total", help: "Calls booked as unknown because nobody waits for them any more", registers }),
    breakerState: new Gauge({ name: "storybook_provider_breaker_state", help: "0 takes orders, 2 does not", labelNames: ["account"], registers }),
    breakerOpened: new Counter({ name: "storybook_provider_breaker_opened_total", help: "Times an account stopped taking orders", labelNames: ["account", "reason"], registers }),
    limiterWait: new Histogram({ name: "storybook_provider_limiter_wait_seconds", help: "Wait for a turn at a vendor's account", labelNames: ["limit"], buckets: [0.05, 0.25, 1, 2.5, 5, 10, 20, 30, 60, 120, 300], registers }),
    limiterPauses: new Counter({ name: "storybook_provider_limiter_pauses_total", help: "Times a vendor asked to wait", labelNames: ["limit"], registers }),
    safetyEvents: new Counter({ name: "storybook_safety_events_total", help: "Texts that were refused", labelNames: ["stage", "action"], registers }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
