export { createAccount } from "./create-account.ts";
export { forgetErasedUsers } from "./accounts.store.ts";
export { findAccount } from "./find-account.ts";
