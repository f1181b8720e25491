import { endpoints } from "@ai-story-book/contracts";
import type { FastifyReply } from "fastify";
import type { Database } from "../../database/index.ts";
import { isAppError } from "../../errors/index.ts";
import type { FileStore } from "../../files/index.ts";
import type { Limits, Register } from "../../http/index.ts";
import { readNarration, readPicture } from "../books/index.ts";
import { openShare, readSharedBook } from "./read-shared-book.ts";
import { GONE_PAGE, renderSharePage } from "./render-share-page.ts";
import { shareBook, unshareBook } from "./share-book.ts";

type ShareContext = {
  database: Database;
  files: FileStore;
  limits: Limits;
  publicUrl: string;
  /** The web app's page; null where none is built. */
  readWebPage: () => Promise<string | null>;
};

/** A link that was ended opens nothing a few minutes later, wherever its pictures are kept. */
const FOR_MINUTES = "private, max-age=300";

export const shareRoutes = (context: ShareContext) => (register: Register): void => {
  const urlOf = (token: string): string => `${context.publicUrl}/share/${token}`;
  const forReadersOnly = (reply: FastifyReply): void => void reply.header("x-robots-tag", "noindex, nofollow");
  const sendHtml = (reply: FastifyReply, html: string) => reply.type("text/html; charset=utf-8").header("cache-control", "no-store").serializer((page: unknown) => page as never).send(html);

  register(endpoints.shareBook, async ({ userKey, params }) => {
    const { token, expiresAt } = await shareBook(context, { userKey, bookId: params.book_id });
    return { share_url: urlOf(token), token, expires_at: expiresAt.toISOString() };
  });

  register(endpoints.unshareBook, async ({ userKey, params }) => {
    await unshareBook(context, { userKey, bookId: params.book_id });
    return null;
  });

  register(endpoints.getSharedBook, async ({ params, request, reply }) => {
    forReadersOnly(reply);
    await context.limits.sharedRead(request);
    void reply.header("cache-control", "no-store");
    return readSharedBook(context, params.token);
  });

  register(endpoints.getSharedPicture, async ({ params, query, request, reply }) => {
    forReadersOnly(reply);
    await context.limits.sharedRead(request);
    const { userKey, bookId } = await openShare(context, params.token);
    const jpeg = await readPicture(context, { userKey, bookId, pageNumber: params.page_number, ...(query.width === undefined ? {} : { width: Number(query.width) }) });
    void reply.type("image/jpeg").header("cache-control", FOR_MINUTES);
    return reply.serializer((file: unknown) => file as never).send(jpeg);
  });

  register(endpoints.getSharedNarration, async ({ params, request, reply }) => {
    forReadersOnly(reply);
    await context.limits.sharedRead(request);
    const { userKey, bookId } = await openShare(context, params.token);
    const { audio, contentType } = await readNarration(context, { userKey, bookId, pageNumber: params.page_number });
    void reply.type(contentType).header("cache-control", FOR_MINUTES);
    return reply.serializer((file: unknown) => file as never).send(audio);
  });

  register(endpoints.getSharePage, async ({ params, request, reply }) => {
    forReadersOnly(reply);
    await context.limits.sharedRead(request);
    const template = await context.readWebPage();
    try {
      const book = await readSharedBook(context, params.token);
      return sendHtml(reply, renderSharePage(template, { book, url: urlOf(params.token), publicUrl: context.publicUrl }));
    } catch (error) {
      if (!isAppError(error) || error.code !== "NOT_FOUND") throw error;
      // People get a page that says so, and not the words of an API.
      return sendHtml(reply.code(404), template ?? GONE_PAGE);
    }
  });
};
