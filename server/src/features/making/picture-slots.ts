/** The pictures of a book by name: 'cover', 'page-1' … 'page-24', 'end-papers'. */
export type PictureSlot = "cover" | "end-papers" | `page-${number}`;

export const pageSlot = (pageNumber: number): PictureSlot => `page-${pageNumber}`;

/** The page a reader sees the picture on; the cover is 0, end papers are on none. */
export function pageNumberOf(slot: string): number | null {
  if (slot === "cover") return 0;
  const number = /^page-(\d+)$/.exec(slot)?.[1];
  return number === undefined ? null : Number(number);
}

/** Path of a picture; its `v` changes with the picture, so that it may be cached for ever. `fileKey` is the picture's key in the file store. */
export function picturePath(bookId: string, pageNumber: number, fileKey: string): string {
  const version = /-([0-9a-f]+)\.jpg$/.exec(fileKey)?.[1] ?? "0";
  return `/v1/books/${bookId}/pictures/${pageNumber}?v=${version}`;
}
