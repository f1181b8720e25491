import { ConfigError, type Config } from "../config/index.ts";

/** Providers and services that the variables know and this version does not have. Fails with ConfigError. */
export function refuseUnbuilt(config: Config): void {
  const problems: string[] = [];
  const lacks = (isAsked: boolean, problem: string): void => {
    if (isAsked) problems.push(problem);
  };
  lacks(config.s3Endpoint !== undefined, "S3_ENDPOINT: S3 is not in this version; leave the S3 variables empty");
  if (problems.length > 0) throw new ConfigError(problems);
}
