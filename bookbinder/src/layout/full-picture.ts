import { SHEET } from "../geometry.ts";
import { paintedPart } from "../picture/crops.ts";
import type { MeasuredPicture } from "../picture/measured-picture.ts";
import type { PictureDrawing } from "./drawings.ts";

/** A picture that covers the page; without alt text it is an ornament. */
export const fullPicture = (picture: MeasuredPicture, altText: string | null): PictureDrawing =>
  ({ type: "picture", picture, at: SHEET, crop: paintedPart(picture), clip: null, altText });
