export { AppError, isAppError } from "./app-error.ts";
export { HoldError } from "./hold-error.ts";
