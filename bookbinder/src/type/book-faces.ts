import type { TargetAge } from "@ai-story-book/contracts";
import { BOOK_FONTS, type Role, type Script } from "./book-fonts.ts";
import { openFace, type Face, type Inventory } from "./face.ts";

export type BookFaces = Record<Role, Face>;

export function openBookFaces(script: Script, targetAge: TargetAge, inventory: Inventory): BookFaces {
  const fonts = BOOK_FONTS[script][targetAge];
  return {
    text: openFace(fonts.text, inventory),
    refrain: openFace(fonts.refrain, inventory),
    display: openFace(fonts.display, inventory),
    small: openFace(fonts.small, inventory),
  };
}
