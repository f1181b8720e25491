/** Vendors on loopback for tests and benchmarks; what is exported here is what they may use. */
export { startSimulator, type Simulator, type SimulatorOptions } from "./start-simulator.ts";
export { DEFAULT_PRICES, priceOf, type Prices } from "./bill/prices.ts";
export type { BillRow } from "./bill/bill.ts";
export type { AccountLimits, LaneState, Overrun } from "./account/account-limits.ts";
export type { CallReport } from "./control/describe-calls.ts";
export { IDENTITY_HEADER, formatIdentity, parseIdentity, type CallIdentity } from "./draws/call-identity.ts";
export { drawCall, tokenDueMs, type CallDraw } from "./draws/draw-call.ts";
export { PROFILES, type Profile, type ProfileName } from "./draws/profiles.ts";
export { drawFault } from "./faults/draw-fault.ts";
export { parseFaultRules, type FaultRule } from "./faults/fault-rules.ts";
export { FAULTS, FAULT_NAMES, findFaults, type FaultName } from "./faults/fault-table.ts";
export { FAULT_HEADER } from "./faults/choose-fault.ts";
export { MARKER_WORDS } from "./openai/judge-text.ts";
