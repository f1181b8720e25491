import type { PropKind } from "@ai-story-book/contracts";
import type { CalmWash, PaintedLayer, PointLight } from "../materials/drawing.ts";
import type { Random } from "../core/random.ts";
import type { Stop } from "../scenes/kit.ts";
import type { Palette } from "../scenes/palette.ts";

/** One painted layer while a scene is being built. */
export type Layer = PaintedLayer;
export type LightSource = PointLight;
export type HeadBox = { x0: number; x1: number; y0: number; y1: number };
export type { CalmWash, Stop };

type LayerExtras = { wobble?: number; shadowK?: number; rimK?: number };

/** What scenery may use while it is drawn: the palette, what is known of the scene, and verbs that add to the picture. */
export type SceneContext = {
  p: { -readonly [Key in keyof Palette]: Palette[Key] };
  r: Random;
  time: string;
  season: string | undefined;
  weather: string | undefined;
  wet: boolean;
  night: boolean;
  /** Night or sunset: lamps are lit, unless `isUnlit`. */
  dark: boolean;
  isUnlit: boolean;
  /** Everything that the scene asks for. */
  named: ReadonlySet<PropKind>;
  /** Which of the setting's layouts. */
  layout: number;
  light: { x: number; y: number; dir: number[]; rgb: readonly number[] };
  /** The edge that is kept calm for words. */
  calm: "top" | "bottom" | null;
  heads: readonly HeadBox[];
  groundY: number;
  ambient: readonly number[] | null;
  sleeping: boolean;
  flying: boolean;
  /** The middle of the figures. */
  focusX: number;
  /** A colour as it is seen in this room's light. */
  local(color: string): string;
  /** Adds a layer; ids in `defs` are its own. An empty drawing adds nothing. */
  add(material: string, depth: number, svg: string, defs?: string, extra?: LayerExtras): void;
  /** Whether a place is free of heads, with `pad` around it. */
  clear(x: number, y: number, pad?: number): boolean;
  lightAt(x: number, y: number, radius: number, strength?: number, color?: readonly number[]): void;
  /** A shape that shines when it is dark, or always. */
  glowShape(depth: number, svg: string, always?: boolean): void;
  /** The sky with sun or moon of radius `R`. */
  sky(R: number): void;
  clouds(list: readonly (readonly number[])[]): void;
  mist(y: number, height: number): void;
  birds(): void;
  fireflies(): void;
  /** Adds what stands before the scenery, once all of it is drawn. */
  beforeAll(): void;
  /** The figures and what they stand among, at this place between the layers. */
  actors(options?: { shadow?: boolean; tufts?: boolean }): void;
};
