export { AppError, isAppError, type AppErrorDetails } from "./app-error.ts";
