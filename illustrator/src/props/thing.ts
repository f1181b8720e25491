/** A thing that stands on the ground: origin at the middle of its foot, `w` half its width, `h` its height. */
export type Thing = { w: number; h: number; svg: string; isFlat?: boolean };
export type DrawThing = (color: string) => Thing;
/** Own colour and drawing. */
export type ThingRow = readonly [color: string, draw: DrawThing];
