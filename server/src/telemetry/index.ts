export { createLogger, hashUser, type Logger } from "./logger.ts";
