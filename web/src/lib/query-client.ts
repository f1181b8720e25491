import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./api.ts";

const MOST_TRIES = 3;

/** Asks again when the answer was lost, never when the service has said no; and always asks, so that a lost connection is told and not waited out in silence. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: (tries, error) => tries + 1 < MOST_TRIES && !(error instanceof ProblemError && error.problem.status < 500),
        retryDelay: (tries) => 500 * 2 ** tries,
      },
      mutations: { networkMode: "always" },
    },
  });
