import { createHash } from "node:crypto";
import type { PictureRequest } from "../../providers/ports.ts";
import type { PictureSlot } from "./picture-slots.ts";

/** Where a picture is kept; the name changes with everything the picture is made from. */
export function pictureKey(bookId: string, slot: PictureSlot, request: PictureRequest, madeBy: string): string {
  const origin = createHash("sha256").update(JSON.stringify([request, madeBy])).digest("hex").slice(0, 16);
  return `books/${bookId}/${slot}-${origin}.jpg`;
}
