import { isUtf8 } from "node:buffer";
import type { FastifyInstance } from "fastify";
import { AppError } from "../errors/index.ts";

/** Bodies are JSON in UTF-8 or refused: bytes that are no text would else become replacement characters of a topic. */
export function readJsonStrictly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => {
    const bytes = body as Buffer;
    if (!isUtf8(bytes)) return done(new AppError("VALIDATION", { errors: [{ field: "body", message: "is not valid UTF-8" }] }));
    return parse(request, bytes.toString("utf8"), done);
  });
}
