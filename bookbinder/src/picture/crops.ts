import { SHEET, type Rectangle } from "../geometry.ts";
import type { Focus, MeasuredPicture } from "./measured-picture.ts";

type Framed = Pick<MeasuredPicture, "rim" | "focus">;

/** The painted part of a picture, in fractions: all but its rim of bare paper. */
export const paintedPart = ({ rim }: Framed): Rectangle => ({ x: rim, y: rim, width: 1 - 2 * rim, height: 1 - 2 * rim });

/** The window of the wanted shape (width to height) that keeps the figures: near the bottom, never through a head. */
export function cropFor(picture: Framed, aspect: number): Rectangle {
  const painted = paintedPart(picture);
  const { width, height } = largestWithin(painted, aspect);
  const spare = painted.height - height;
  const nearBottom = painted.y + spare - painted.height * 0.015 * Math.min(1, spare * 10);
  const aboveHeads = picture.focus ? Math.max(painted.y, picture.focus.top - headroom(picture.focus)) : nearBottom;
  return {
    x: centredOn(picture, painted, width),
    y: Math.min(nearBottom, aboveHeads, painted.y + spare),
    width,
    height,
  };
}

/** Room for ears, horns and hats above a head. */
const headroom = ({ top, bottom }: Focus): number => Math.max(0.035, (bottom - top) * 0.25);

/** A vignette shows no less of a picture than this: things that the words name stand beside the figures. */
const LEAST_CLOSE = 0.84;

/** A closer view round the figures, for a vignette. */
export function closeCropFor(picture: Framed, aspect: number): Rectangle {
  const { focus } = picture;
  if (!focus) return cropFor(picture, aspect);
  const painted = paintedPart(picture);
  const wanted = Math.min(painted.height, Math.max(LEAST_CLOSE, (1 - focus.top) * 1.12));
  const width = Math.min(painted.width, wanted * aspect);
  const height = width / aspect;
  const y = Math.min(painted.y + painted.height - height, Math.max(painted.y, focus.top - height * 0.22));
  return { x: centredOn(picture, painted, width), y, width, height };
}

/** Where a height on the picture falls on the page when the painted part fills the sheet. */
export function onSheet(picture: Framed, down: number): number {
  const painted = paintedPart(picture);
  return ((down - painted.y) / painted.height) * SHEET.height + SHEET.y;
}

/** The part of the picture under a box of the page when the painted part fills the sheet. */
export function underBox(picture: Framed, box: Rectangle): Rectangle {
  const painted = paintedPart(picture);
  return {
    x: painted.x + ((box.x - SHEET.x) / SHEET.width) * painted.width,
    y: painted.y + ((box.y - SHEET.y) / SHEET.height) * painted.height,
    width: (box.width / SHEET.width) * painted.width,
    height: (box.height / SHEET.height) * painted.height,
  };
}

function largestWithin(painted: Rectangle, aspect: number): { width: number; height: number } {
  const height = painted.width / aspect;
  return height <= painted.height ? { width: painted.width, height } : { width: painted.height * aspect, height: painted.height };
}

function centredOn({ focus }: Framed, painted: Rectangle, width: number): number {
  const centre = focus ? (focus.left + focus.right) / 2 : 0.5;
  return Math.min(painted.x + painted.width - width, Math.max(painted.x, centre - width / 2));
}
