// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
import { buf } from "./buffers.ts";

/** Ambient light and point lights at a quarter of the resolution. */
export function lightMap(scene, S: number) {
  const inv = 1024 / S;
  // light map at 1/4 resolution: ambient + point lights
  const LW = S >> 2,
    amb = scene.ambient || [1, 1, 1],
    lights = scene.lights || [],
    graded = !!scene.ambient || lights.length > 0,
    LM = buf("lm", LW * LW * 3);
  if (graded)
    for (let y = 0, i = 0; y < LW; y++)
      for (let x = 0; x < LW; x++, i += 3) {
        let r = amb[0],
          g = amb[1],
          b = amb[2];
        for (const l of lights) {
          const dx = x * 4 * inv - l.x,
            dy = (y * 4 * inv - l.y) * 1.1,
            d = (dx * dx + dy * dy) / (l.r * l.r);
          if (d < 1) {
            const w = (1 - d) * (1 - d) * l.k;
            r += l.rgb[0] * w;
            g += l.rgb[1] * w;
            b += l.rgb[2] * w;
          }
        }
        LM[i] = r;
        LM[i + 1] = g;
        LM[i + 2] = b;
      }
  return { LM, LW, graded, lights };
}
