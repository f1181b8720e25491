import type { SceneContext } from "../../compose/scene-types.ts";
import { oval } from "../../core/path.ts";
import { at, fill, line, rect } from "../kit.ts";

export function rubberDuck(c: SceneContext, x: number, y: number): string {
  const yellow = c.local("#F3C650");
  const body = fill("M-44,0C-50,-34 -20,-34 0,-26C20,-20 40,-34 50,-44C56,-10 36,22 0,22C-24,22 -40,16 -44,0Z", yellow) + fill(oval(-20, -40, 27), yellow);
  return at(x, y, body + fill("M-46,-42L-66,-34L-46,-28Z", c.local("#E5813A")) + fill(oval(-28, -46, 4.5), "#3A2E2A"));
}

/** A bucket that holds a little sailing boat. */
export function toyBucket(c: SceneContext, x: number, y: number): string {
  const boat = at(-10, -92, fill("M-60,0H60L40,34H-40Z", c.local("#D9675A")) + line("M0,0V-70", c.local("#8A5A44"), 7) + fill("M6,-68L50,-14H6Z", c.local("#F7F3EA")), 1, -8);
  return at(x, y, boat + fill("M-84,-74H84L66,20H-66Z", c.local("#7FA6B8")) + rect(-92, -84, 184, 22, c.local("#6C93A6"), 10));
}
