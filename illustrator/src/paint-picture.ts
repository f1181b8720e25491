import sharp from "sharp";
import { markPicture, type Box, type CalmZone, type Prop } from "@ai-story-book/contracts";
import { figureOf } from "./characters/figure-of.ts";
import { drawingRequestOf, type Note } from "./compose/drawing-request.ts";
import { endPapers } from "./compose/endpapers.ts";
import { buildScene } from "./compose/scene.ts";
import { mendScene } from "./lint-scene.ts";
import type { Drawing } from "./materials/drawing.ts";
import { paintDrawing } from "./materials/paint-drawing.ts";
import { styleNameOf } from "./materials/styles.ts";
import { paintedStyleOf, type PaintedStyle } from "./painted-style.ts";
import type { PaintedPicture, PictureRequest } from "./picture-request.ts";

/** Side of the drawing's own square. */
const UNITS = 1024;

/** Paints one picture in this thread. Same request, same bytes. */
export async function paintPicture(request: PictureRequest, { sizePx, jpegQuality }: { sizePx: number; jpegQuality: number }): Promise<PaintedPicture> {
  const { paintedStyle, isNearest } = paintedStyleOf(request.style);
  const notes: Note[] = isNearest ? [{ code: "style-nearest", detail: `${request.style} is painted as ${paintedStyle}` }] : [];
  const built = request.kind === "end-papers" ? endPapersOf(request, paintedStyle) : sceneOf(request, paintedStyle, notes);
  const pixels = await paintDrawing(built.drawing, styleNameOf(paintedStyle), sizePx);
  const jpeg = await sharp(pixels, { raw: { width: sizePx, height: sizePx, channels: 3 } })
    .jpeg({ quality: jpegQuality, chromaSubsampling: "4:4:4", mozjpeg: false })
    .withXmp(MARKING)
    .toBuffer();
  return { jpeg, widthPx: sizePx, heightPx: sizePx, heads: built.heads, calmZone: built.calmZone, paintedStyle, notes };
}

/** Strokes worked out by a program that was trained on nothing. */
const MARKING = markPicture({ madeBy: "AI Story Book illustrator", isAi: false });

type Built = { drawing: Drawing; heads: Box[]; calmZone: CalmZone | null };

function sceneOf(request: Extract<PictureRequest, { scene: unknown }>, style: PaintedStyle, notes: Note[]): Built {
  const scene = mendScene(request.scene, request.characters);
  const { drawing: specification, leftOut } = drawingRequestOf({
    scene, characters: request.characters, style, seed: request.seed, key: request.key, isCover: request.kind === "cover", calmEdge: request.calmZone?.edge ?? null,
  });
  const drawing = buildScene(specification);
  notes.push(...leftOut.map((kind) => ({ code: "prop-left-out", detail: kind })));
  return {
    drawing,
    heads: drawing.heads.map((head: { x0: number; x1: number; y0: number; y1: number }) => ({
      left: within(head.x0), top: within(head.y0), right: within(head.x1), bottom: within(head.y1),
    })),
    calmZone: drawing.text ? { edge: drawing.text.edge, size: drawing.text.size, inkColor: drawing.text.color } : null,
  };
}

function endPapersOf(request: Extract<PictureRequest, { kind: "end-papers" }>, style: PaintedStyle): Built {
  const [first, ...rest] = request.motifs;
  const drawing = endPapers({
    sheets: request.characters.slice(0, 3).map((sheet) => figureOf(sheet)),
    ground: GROUNDS[style],
    items: first === undefined ? [LEAF, FLOWER, STAR] : rest.length > 0 ? [first, ...rest] : [first, FLOWER, STAR],
    seed: `${request.seed}/${request.key}`,
  });
  return { drawing, heads: [], calmZone: null };
}

const [LEAF, FLOWER, STAR]: [Prop, Prop, Prop] = [{ kind: "leaf" }, { kind: "flower" }, { kind: "star" }];

const within = (units: number) => Math.round(Math.max(0, Math.min(1, units / UNITS)) * 10_000) / 10_000;

const GROUNDS: Readonly<Record<PaintedStyle, string>> = { watercolor: "#E9DFC6", papercut: "#E3C7A2", crayon: "#DCE4D2", gouache: "#2F5D62", "night-glow": "#25407A" };
