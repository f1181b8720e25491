import type { SharedBook } from "@ai-story-book/contracts";

type SharePage = { book: SharedBook; url: string; publicUrl: string };

/**
 * The web app's page with the book in its head, for those who show a preview of the link. Without a web app the book itself, as plain
 * as paper: nothing in it runs.
 */
export function renderSharePage(template: string | null, page: SharePage): string {
  if (template === null) return renderPlainBook(page);
  const titled = template
    .replace(/<title>[^<]*<\/title>/i, () => `<title>${escapeHtml(page.book.title)}</title>`)
    .replace(/\s*<meta name="description"[^>]*>/i, "")
    .replace(/<html lang="[^"]*"/i, () => `<html lang="${page.book.language}"`);
  return titled.replace(/\s*<\/head>/i, () => `\n${renderHead(page)}\n  </head>`);
}

const MOST_DESCRIPTION = 200;

function renderHead({ book, url, publicUrl }: SharePage): string {
  const description = shorten((book.pages[0]?.text ?? book.title).replaceAll(/\s+/g, " "), MOST_DESCRIPTION);
  const cover = book.cover_url === null ? null : `${publicUrl}${book.cover_url}`;
  return [
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<meta name="robots" content="noindex, nofollow">`,
    `<meta property="og:type" content="book">`,
    `<meta property="og:title" content="${escapeHtml(book.title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    `<meta property="og:url" content="${escapeHtml(url)}">`,
    ...(cover === null ? [] : [`<meta property="og:image" content="${escapeHtml(cover)}">`, `<meta name="twitter:card" content="summary_large_image">`]),
  ].map((line) => `    ${line}`).join("\n");
}

const renderPlainBook = (page: SharePage): string => `<!doctype html>
<html lang="${page.book.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(page.book.title)}</title>
${renderHead(page)}
  </head>
  <body>
    <h1>${escapeHtml(page.book.title)}</h1>
${page.book.pages.map(({ text, alt_text, picture_url }) => `    ${picture_url === null ? "" : `<img src="${escapeHtml(picture_url)}" alt="${escapeHtml(alt_text)}" width="640">`}
${text.split("\n").map((paragraph) => `    <p>${escapeHtml(paragraph)}</p>`).join("\n")}`).join("\n")}
    <p>${escapeHtml(page.book.provenance?.statement ?? "")}</p>
  </body>
</html>
`;

/** What a link that opens nothing shows where there is no web app. */
export const GONE_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>Not here any more</title></head><body><p>This link opens no book any more.</p></body></html>
`;

const shorten = (text: string, most: number): string => (text.length <= most ? text : `${[...text].slice(0, most - 1).join("")}…`);

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
