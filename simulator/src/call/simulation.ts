import type { AccountGate } from "../account/account-limits.ts";
import type { Bill } from "../bill/bill.ts";
import type { Profile } from "../draws/profiles.ts";
import type { FaultChooser } from "../faults/choose-fault.ts";
import type { SimulatedClock } from "../time/simulated-clock.ts";
import type { TokenPump } from "../time/token-pump.ts";
import type { Call } from "./begin-call.ts";
import type { IdentityCounter } from "./find-identity.ts";

/** What every handler shares: one account book, one clock, one seed. */
export type Simulation = {
  seed: number | string;
  profile: Profile;
  clock: SimulatedClock;
  pump: TokenPump;
  gate: AccountGate;
  bill: Bill;
  faults: FaultChooser;
  identities: IdentityCounter;
  calls: Call[];
  models: { openai: ReadonlySet<string>; replicate: ReadonlySet<string> };
  keys: { openai: string; replicate: string };
  /** How many tokens one event of a stream carries. */
  tokensPerEvent: number;
  outputLifetimeMs: number;
  /** Whether a picture that moderation must flag was ever made; without one no picture needs to be looked at. */
  hasUnsafePictures: boolean;
  /** Where this server answers, without a path. */
  origin: () => string;
};
