import type { Box, Picture } from "@ai-story-book/contracts";
import sharp from "sharp";
import { GRID, lightsOf, type Focus, type MeasuredPicture } from "./measured-picture.ts";
import { paperRim } from "./paper-rim.ts";

/** Measures a picture on a small copy. Fails when the bytes are not a JPEG in RGB. */
export async function measurePicture(picture: Picture): Promise<MeasuredPicture> {
  const { jpeg } = picture;
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) throw new Error("pictures must be JPEG: convert them before binding");
  const image = sharp(jpeg);
  const { width, height, channels } = await image.metadata();
  if (channels !== 3) throw new Error("pictures must be RGB JPEG");
  const cells = await image.resize(GRID, GRID, { fit: "fill", fastShrinkOnLoad: true }).raw().toBuffer();
  const lights = lightsOf(cells);
  return {
    jpeg, cells, lights, widthPx: width, heightPx: height, calmZone: picture.calmZone,
    rim: paperRim(cells, lights),
    focus: picture.heads.length > 0 ? aroundHeads(picture.heads) : null,
  };
}

const aroundHeads = (heads: readonly Box[]): Focus => ({
  left: Math.min(...heads.map((head) => head.left)),
  right: Math.max(...heads.map((head) => head.right)),
  top: Math.max(0.02, Math.min(...heads.map((head) => head.top))),
  bottom: Math.max(...heads.map((head) => head.bottom)),
});
