import sharp from "sharp";
import { expect, it } from "vitest";
import type { Painter } from "../src/providers/ports.ts";
import { askOptions, endPapersRequest, pageRequest, pictureOrigin } from "./picture-requests.ts";

/** What every painter does, whoever paints; call it inside a `describe`. */
export function itPaintsAsPromised(painterNow: () => Painter): void {
  it("paints a page as one square sRGB JPEG that says in itself what made it", async () => {
    const painter = painterNow();
    const picture = await painter.paint(pageRequest(), askOptions());
    const metadata = await sharp(picture.jpeg).metadata();
    expect(metadata).toMatchObject({ format: "jpeg", width: picture.widthPx, height: picture.heightPx, channels: 3, space: "srgb" });
    expect(picture.widthPx).toBe(picture.heightPx);
    expect(metadata.xmpAsString).toContain(`digitalsourcetype/${painter.isAi ? "trainedAlgorithmicMedia" : "algorithmicMedia"}<`);
    expect(metadata.exif ?? metadata.iptc).toBeUndefined();
  }, 120_000);

  it("tells who made it, in which style and what it cost", async () => {
    const painter = painterNow();
    const picture = await painter.paint(pageRequest(), askOptions());
    expect(picture).toMatchObject({ madeBy: painter.madeBy, isAi: painter.isAi, paintedStyle: "watercolor" });
    expect(picture.costUsd > 0).toBe(painter.isAi);
    expect(picture.promptHash === undefined).toBe(!painter.isAi);
  }, 120_000);

  it("hands a picture that is paid for to be kept before it is booked as made, and no other", async () => {
    const painter = painterNow();
    const kept: Uint8Array[] = [];
    const onPicture = async (picture: { jpeg: Uint8Array }): Promise<void> => void kept.push(picture.jpeg);
    const picture = await painter.paint(pageRequest(), { ...askOptions(), onPicture });
    await painter.paint(endPapersRequest(), { ...askOptions(), onPicture });
    expect(kept).toEqual(painter.isAi ? [picture.jpeg] : []);
  }, 120_000);

  it("draws the same seed for the same picture", async () => {
    const painter = painterNow();
    const [first, again] = [await painter.paint(pageRequest(), askOptions()), await painter.paint(pageRequest(), askOptions())];
    expect(again.seed).toBe(first.seed);
  }, 120_000);

  it("makes the end papers without a model, whoever paints the pages", async () => {
    expect(await painterNow().paint(endPapersRequest(), askOptions())).toMatchObject({ isAi: false, costUsd: 0 });
  }, 120_000);

  it("stops when nobody wants the picture any more", async () => {
    const reason = new Error("not wanted");
    await expect(painterNow().paint(pageRequest(), { signal: AbortSignal.abort(reason), origin: pictureOrigin() })).rejects.toThrow(/not wanted|abort/i);
  });
}
