import sharp from "sharp";
import { drawSequence, drawUniform, hashWords } from "../draws/seeded-random.ts";
import { addComment, type PictureFormat } from "./add-comment.ts";
import { drawScene, drawUnsafe } from "./draw-scene.ts";

export type PictureWish = { content: string; widthPx: number; heightPx: number; format: PictureFormat; isUnsafe: boolean };

const VARIANTS = 8;
/** Grain makes files about as large as those of a real painter. */
const GRAIN_MIDDLE = 128;
const GRAIN_RANGE = 60;

/** Valid pictures for any number of calls: a few are drawn and encoded once, every call gets a file of its own. */
export class PictureStock {
  private readonly encoded = new Map<string, Promise<Buffer>>();
  private readonly grain = new Map<string, Buffer>();

  async make(wish: PictureWish): Promise<Buffer> {
    const variant = wish.isUnsafe ? "unsafe" : Math.floor(drawUniform(wish.content, "variant") * VARIANTS);
    const key = `${variant} ${wish.format} ${wish.widthPx}x${wish.heightPx}`;
    const known = this.encoded.get(key) ?? this.encode(variant, wish);
    this.encoded.set(key, known);
    return addComment(wish.format, await known, hashWords(32, wish.content));
  }

  private encode(variant: number | "unsafe", { widthPx, heightPx, format }: PictureWish): Promise<Buffer> {
    const drawn = sharp(Buffer.from(variant === "unsafe" ? drawUnsafe(widthPx, heightPx) : drawScene(variant, widthPx, heightPx))).removeAlpha();
    if (format === "png") return drawn.png({ palette: true, compressionLevel: 6 }).toBuffer();
    const grained = drawn.composite([{ input: this.findGrain(widthPx, heightPx), raw: { width: widthPx, height: heightPx, channels: 3 }, blend: "soft-light" }]).removeAlpha();
    return format === "jpeg" ? grained.jpeg({ quality: 80 }).toBuffer() : grained.webp({ quality: 85, effort: 1 }).toBuffer();
  }

  private findGrain(widthPx: number, heightPx: number): Buffer {
    const key = `${widthPx}x${heightPx}`;
    const known = this.grain.get(key) ?? makeGrain(widthPx * heightPx);
    this.grain.set(key, known);
    return known;
  }
}

/** Grey values around the middle; the same ones every time, so that the same call gets the same bytes. */
function makeGrain(pixelCount: number): Buffer {
  const next = drawSequence("grain");
  const grain = Buffer.alloc(pixelCount * 3);
  for (let pixel = 0; pixel < pixelCount; pixel += 1) grain.fill(GRAIN_MIDDLE + (next() + next() - 1) * GRAIN_RANGE, pixel * 3, pixel * 3 + 3);
  return grain;
}
