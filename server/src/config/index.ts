/** The environment, read once in a role. Everything else receives the values it needs. */
export { ConfigError, readConfig, type Config, type Secrets } from "./read-config.ts";
export { chooseProviders, type ChosenProviders, type VendorAccess } from "./choose-providers.ts";
export { checkEnvironment, type Mode } from "./check-environment.ts";
