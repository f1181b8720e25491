import { endpoints } from "@ai-story-book/contracts";
import type { Register } from "../../http/index.ts";
import type { Moderator } from "../../providers/ports.ts";
import type { AcceptContext } from "../books/index.ts";
import { editPage } from "./edit-page.ts";
import { listPageVersions } from "./list-page-versions.ts";
import { redoPage } from "./redo-page.ts";
import { restorePageVersion } from "./restore-page-version.ts";

export const pagesRoutes = (context: AcceptContext & { moderator: Moderator }) => (register: Register): void => {
  const nameOf = (userKey: string, params: { book_id: string; page_number: number }) => ({ userKey, bookId: params.book_id, pageNumber: params.page_number });

  register(endpoints.editPage, ({ userKey, params, body }) => editPage(context, { ...nameOf(userKey, params), text: body.text }));
  register(endpoints.regeneratePage, ({ userKey, params, body }) =>
    redoPage(context, { ...nameOf(userKey, params), what: body.what, ...(body.note === undefined ? {} : { note: body.note }) }));
  register(endpoints.listPageVersions, ({ userKey, params }) => listPageVersions(context, nameOf(userKey, params)));
  register(endpoints.restorePageVersion, ({ userKey, params }) => restorePageVersion(context, { ...nameOf(userKey, params), version: params.version }));
};
