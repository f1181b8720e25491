/** One painted layer: a material, a depth from 0 (far) to 1 (near) and its drawing. */
export type Layer = { mat: string; depth: number; svg: string; defs: string; [key: string]: unknown };
export type LightSource = { x: number; y: number; r: number; k: number; rgb: number[]; halo?: boolean };
/** What scenery may use while it is drawn: palette, generator, and verbs that add layers. */
export type SceneContext = { [key: string]: ReturnType<typeof JSON.parse> };
