/** What every call to a vendor passes through. Knows no vendor, no prompt and no feature. */
export type { AccountLimit, AccountTurns, Turn, TurnRequest } from "./account-turns.ts";
export type { Breaker } from "./breaker.ts";
export type { CallAnswer, CallAttempt, CallGate, ProviderCall } from "./call-gate.ts";
export type { CallEnd, CallLedger, NewCall } from "./call-ledger.ts";
export type { CallOrigin } from "./call-origin.ts";
export { createDatabaseBreaker, type BreakerEvents } from "./database-breaker.ts";
export { createDatabaseTurns, type TurnEvents } from "./database-turns.ts";
export { requestIdOf } from "./request-id.ts";
export type { CallEvents } from "./call-events.ts";
export { createCallGate, type CallGateOptions } from "./create-call-gate.ts";
export { CallFailure, FAILURE_KINDS, type Failure, type FailureKind } from "./failure.ts";
export { requestOrigin } from "./request-origin.ts";
export { accountKey, type Account, type Operation, type Units } from "./units.ts";
export { acceptPicture } from "./accept-picture.ts";
export { downloadFile } from "./download-file.ts";
export { linkRulesFor, type LinkRules } from "./link-rules.ts";
export { classifyException } from "./classify-exception.ts";
export { readRetryAfterMs } from "./read-retry-after.ts";
