import sharp from "sharp";
import { drawUniform, hashWords } from "../draws/seeded-random.ts";
import { addComment, type PictureFormat } from "./add-comment.ts";
import { drawScene, drawUnsafe } from "./draw-scene.ts";

export type PictureWish = { content: string; widthPx: number; heightPx: number; format: PictureFormat; isUnsafe: boolean };

const VARIANTS = 16;
/** Grain makes files about as large as those of a real painter. */
const GRAIN_SIGMA = 9;

/** Valid pictures for any number of calls: a few are drawn and encoded once, every call gets a file of its own. */
export class PictureStock {
  private readonly encoded = new Map<string, Promise<Buffer>>();

  async make(wish: PictureWish): Promise<Buffer> {
    const variant = wish.isUnsafe ? "unsafe" : Math.floor(drawUniform(wish.content, "variant") * VARIANTS);
    const key = `${variant} ${wish.format} ${wish.widthPx}x${wish.heightPx}`;
    const known = this.encoded.get(key) ?? encode(variant, wish);
    this.encoded.set(key, known);
    return addComment(wish.format, await known, hashWords(32, wish.content));
  }
}

async function encode(variant: number | "unsafe", { widthPx, heightPx, format }: PictureWish): Promise<Buffer> {
  const drawn = sharp(Buffer.from(variant === "unsafe" ? drawUnsafe(widthPx, heightPx) : drawScene(variant, widthPx, heightPx))).removeAlpha();
  if (format === "png") return drawn.png({ palette: true, compressionLevel: 6 }).toBuffer();
  const grain = await sharp({ create: { width: widthPx, height: heightPx, channels: 3, background: "grey", noise: { type: "gaussian", mean: 128, sigma: GRAIN_SIGMA } } }).png({ compressionLevel: 0 }).toBuffer();
  const grained = drawn.composite([{ input: grain, blend: "soft-light" }]).removeAlpha();
  return format === "jpeg" ? grained.jpeg({ quality: 80 }).toBuffer() : grained.webp({ quality: 85, effort: 1 }).toBuffer();
}
