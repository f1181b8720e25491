import { ConfigError, type Config, type Secrets } from "../config/index.ts";

/** Providers and services that the variables know and this version does not have. Fails with ConfigError. */
export function refuseUnbuilt(_config: Config, secrets: Secrets): void {
  const problems: string[] = [];
  const lacks = (isAsked: boolean, problem: string): void => {
    if (isAsked) problems.push(problem);
  };
  lacks(secrets.redisUrl !== undefined, "REDIS_URL: Redis is not in this version; leave it empty");
  if (problems.length > 0) throw new ConfigError(problems);
}
