import { shade } from "../core/color.ts";
import type { Pen } from "../core/pen.ts";

/** Colours of what some kinds of figures carry behind them. */
type BackFeatures = { coil?: string; tentacles?: string; wheels?: string; main: string; inner: string };

/** What is seen behind a body, in body units: feet at 0, the head from -180 upwards. */
export function backFeatures(pen: Pen, kind: BackFeatures): string {
  return [
    kind.coil === undefined ? "" : snailShell(pen, kind.coil),
    kind.tentacles === undefined ? "" : tentacles(pen, kind.tentacles, kind.inner),
    kind.wheels === undefined ? "" : wheeledBody(pen, kind.wheels, kind.main),
  ].join("");
}

/** A snail's house, carried on one side so that it is seen from the front. */
const snailShell = (pen: Pen, color: string): string =>
  pen.fill("M-38,-92C-40,-160 12,-204 74,-200C138,-196 178,-146 172,-88C166,-32 118,-2 66,-6C8,-10 -36,-38 -38,-92Z", color) +
  pen.stroke("M-14,-52C-2,-154 132,-172 142,-92C148,-38 62,-30 62,-84C62,-114 104,-118 106,-90", shade(color, -0.12), 11) +
  pen.stroke("M-16,-120C0,-166 44,-186 84,-184", shade(color, 0.12), 7);

/** Three arms to each side with suckers, curling up at their ends. */
function tentacles(pen: Pen, color: string, suckers: string): string {
  const arms = [
    "M-20,-70C-70,-60 -112,-70 -128,-104C-136,-126 -118,-138 -106,-126",
    "M-30,-44C-80,-26 -132,-24 -152,-56C-162,-76 -146,-90 -132,-80",
    "M-26,-22C-60,4 -108,10 -132,-8C-148,-22 -138,-40 -122,-34",
  ];
  const side = arms.map((arm) => pen.tube(arm, color, 26) + pen.stroke(arm, suckers, 7)).join("");
  return side + `<g transform="scale(-1,1)">${side}</g>`;
}

/** Fenders, lamps and wheels, low and wide, so that it is a car or an engine and not a robot. */
function wheeledBody(pen: Pen, rim: string, color: string): string {
  const wheel = (x: number): string =>
    pen.fill(`M${x - 40},-38A40,40 0 1 0 ${x + 40},-38A40,40 0 1 0 ${x - 40},-38Z`, "#4A4350") +
    pen.flat(`M${x - 19},-38A19,19 0 1 0 ${x + 19},-38A19,19 0 1 0 ${x - 19},-38Z`, rim);
  const lamp = (x: number): string => pen.fill(`M${x - 17},-96A17,17 0 1 0 ${x + 17},-96A17,17 0 1 0 ${x - 17},-96Z`, "#FBE7A2");
  return (
    pen.fill("M-146,-36C-150,-110 -124,-140 -80,-146H80C124,-140 150,-110 146,-36Q146,-26 134,-26H-134Q-146,-26 -146,-36Z", shade(color, -0.04)) +
    pen.stroke("M-134,-62H134", shade(color, 0.12), 8) + wheel(-98) + wheel(98) + lamp(-112) + lamp(112)
  );
}
