export { createAccount } from "./create-account.ts";
export { findAccount } from "./find-account.ts";
