import { endpoints } from "@ai-story-book/contracts";
import type { FileStore } from "../../files/index.ts";
import { spokenLanguage, type Register } from "../../http/index.ts";
import { createBook, type CreateBookContext } from "./create-book.ts";
import { deleteBook, type DeleteBookContext } from "./delete-book.ts";
import { getBook } from "./get-book.ts";
import { listBooks } from "./list-books.ts";
import { readIdempotencyKey } from "./read-idempotency-key.ts";
import { readBookFile } from "./read-book-file.ts";
import { readNarration } from "./read-narration.ts";
import { readPicture } from "./read-picture.ts";
import { retellBook } from "./retell-book.ts";
import { renameBook } from "./rename-book.ts";

export const booksRoutes = (context: CreateBookContext & DeleteBookContext & { files: FileStore }) => (register: Register): void => {
  register(endpoints.createBook, async ({ userKey, body, request, reply }) => {
    const idempotencyKey = readIdempotencyKey(request.headers["idempotency-key"]);
    const { accepted, isReplay } = await createBook(context, { userKey, spec: body, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) });
    if (isReplay) void reply.header("idempotent-replayed", "true");
    return accepted;
  });

  register(endpoints.listBooks, ({ userKey, query }) => listBooks(context, { userKey, ...query }));

  register(endpoints.getBook, ({ userKey, params, request }) =>
    getBook(context, { userKey, bookId: params.book_id, spoken: spokenLanguage(request.headers["accept-language"]) }));

  register(endpoints.renameBook, async ({ userKey, params, body, request }) => {
    await renameBook(context, { userKey, bookId: params.book_id, title: body.title });
    return getBook(context, { userKey, bookId: params.book_id, spoken: spokenLanguage(request.headers["accept-language"]) });
  });

  register(endpoints.retellBook, async ({ userKey, params, body, request, reply }) => {
    const idempotencyKey = readIdempotencyKey(request.headers["idempotency-key"]);
    const { accepted, isReplay } = await retellBook(context, {
      userKey, bookId: params.book_id,
      ...(body.target_age === undefined ? {} : { targetAge: body.target_age }), ...(body.language === undefined ? {} : { language: body.language }), ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    });
    if (isReplay) void reply.header("idempotent-replayed", "true");
    return accepted;
  });

  register(endpoints.deleteBook, async ({ userKey, params }) => {
    await deleteBook(context, { userKey, bookId: params.book_id });
    return null;
  });

  register(endpoints.getBookFile, async ({ userKey, params, reply }) => {
    const file = await readBookFile(context, { userKey, bookId: params.book_id, name: params.file_name });
    if ("link" in file) return reply.redirect(file.link, 302);
    void reply.type(file.contentType).header("content-disposition", file.contentDisposition);
    return reply.serializer((bytes: unknown) => bytes as never).send(file.bytes);
  });

  register(endpoints.getNarration, async ({ userKey, params, query, reply }) => {
    const { audio, contentType } = await readNarration(context, { userKey, bookId: params.book_id, pageNumber: params.page_number });
    void reply.type(contentType).header("cache-control", query.v === undefined ? "private, no-cache" : "private, max-age=31536000, immutable");
    return reply.serializer((file: unknown) => file as never).send(audio);
  });

  register(endpoints.getPicture, async ({ userKey, params, query, reply }) => {
    const jpeg = await readPicture(context, { userKey, bookId: params.book_id, pageNumber: params.page_number, ...(query.width === undefined ? {} : { width: Number(query.width) }), ...(query.v === undefined ? {} : { version: query.v }) });
    void reply.type("image/jpeg").header("cache-control", query.v === undefined ? "private, no-cache" : "private, max-age=31536000, immutable");
    return reply.serializer((file: unknown) => file as never).send(jpeg);
  });
};
