import { oval } from "../core/path.ts";
import type { Build } from "../characters/rig.ts";
import { fill, line } from "../scenes/kit.ts";
import type { Bicycle } from "./act.ts";

const WHEEL = 50;
const REAR = -72;
const FRONT = 96;

/** A bicycle made to measure: pedals under the feet, bar at the hands. */
export function bicycleFor(rig: Build, color = "#4F8A8A"): Bicycle {
  const pedal = rig.hipY + rig.legLen * 0.92;
  const hub = pedal - 12;
  const barX = rig.shoulderX + rig.armLen * 0.56;
  const barY = rig.shoulderY + rig.armLen * 0.5;
  const seatX = -6;
  const seatY = rig.hipY + 28;
  const wheel = (x: number): string =>
    line(oval(x, hub, WHEEL), "#3F3A44", 9) +
    line(`M${x - WHEEL},${hub}h${WHEEL * 2}M${x},${hub - WHEEL}v${WHEEL * 2}M${x - 35},${hub - 35}l70,70M${x + 35},${hub - 35}l-70,70`, "#C9C4CC", 2.4) +
    fill(oval(x, hub, 7), "#8A8490");
  const frame = `M${REAR},${hub}L${seatX},${seatY}L14,${pedal}L${REAR},${hub}M14,${pedal}L${FRONT - 26},${barY + 46}M${seatX},${seatY}L${FRONT - 26},${barY + 46}`;
  return {
    lift: -(hub + WHEEL + 4),
    targets: { L: [barX - 4, barY], R: [barX + 6, barY + 2], footL: [0, pedal - 6], footR: [28, pedal + 16] },
    back: wheel(REAR) + wheel(FRONT) + line(frame, color, 10) + line(`M${FRONT},${hub}L${barX - 6},${barY}`, color, 10) + fill(`M${seatX - 30},${seatY - 8}q30,-10 48,2q-8,14 -48,6z`, "#4A3A36"),
    front: line(`M${barX - 12},${barY + 4}q14,-12 26,-2`, "#4A3A36", 8),
  };
}
