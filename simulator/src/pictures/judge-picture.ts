import sharp from "sharp";

const SIDE = 16;
const ENOUGH = 0.5;

/** Whether a picture is the one that stands for unsafe content; false for what is no picture. */
export async function isUnsafePicture(bytes: Buffer): Promise<boolean> {
  try {
    const pixels = await sharp(bytes).resize(SIDE, SIDE, { fit: "fill" }).removeAlpha().toColourspace("srgb").raw().toBuffer();
    const magenta = Array.from({ length: SIDE * SIDE }, (_, index) => pixels.subarray(index * 3, index * 3 + 3)).filter(([red, green, blue]) => red! > 180 && green! < 80 && blue! > 180);
    return magenta.length / (SIDE * SIDE) > ENOUGH;
  } catch {
    return false;
  }
}
