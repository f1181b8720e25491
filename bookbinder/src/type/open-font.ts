import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import { woffToTtf } from "./woff-to-ttf.ts";

/** A file of a font package, for example package "andika", file "latin-400-normal". */
export type FontFile = { packageName: string; file: string };

export type OpenedFont = {
  packageName: string;
  /** The name of the font within a document. */
  family: string;
  ttf: Buffer;
  font: fontkit.Font;
  /** Which code points it draws, as far as it was asked. */
  covers: Map<number, boolean>;
  /** Widths of texts in em, as far as they were asked. */
  widths: Map<string, number>;
};

const require = createRequire(import.meta.url);
const opened = new Map<string, OpenedFont>();

/** Opens a font once for the life of the process. */
export function openFont({ packageName, file }: FontFile): OpenedFont {
  const family = `${packageName}-${file}`;
  const known = opened.get(family);
  if (known) return known;
  const ttf = woffToTtf(readFileSync(require.resolve(`@fontsource/${packageName}/files/${packageName}-${file}.woff`)));
  const font = fontkit.create(ttf as Buffer<ArrayBuffer>) as fontkit.Font;
  const fresh = { packageName, family, ttf, font, covers: new Map<number, boolean>(), widths: new Map<string, number>() };
  opened.set(family, fresh);
  return fresh;
}
