// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
import { mix, rgb, shade } from "../core/color.ts";
export function calmZone(edge, p, st, styleName, set, night, c, spec) {
  const dark = night || c.night;
  let col, k;
  if (edge === "top") {
    col = mix(p.sky[0], p.sky[1], 0.4);
    k = set.indoor || spec.setting === "cave" ? 0.55 : 0.42;
    if (set.indoor) col = mix(p.ground, dark ? "#1c2448" : "#FFF6E6", 0.75);
  } else {
    col = styleName === "watercolor" && !dark ? st.paper : dark ? shade(p.front, -0.02) : mix(p.ground, "#FFF6E6", 0.55);
    k = 0.94;
  }
  const lum = 0.3 * rgb(col)[0] + 0.59 * rgb(col)[1] + 0.11 * rgb(col)[2];
  return {
    edge,
    size: spec.cover ? 0.4 : edge === "top" ? 0.3 : 0.19,
    soft: edge === "top" ? 0.2 : 0.09,
    rgb: rgb(col),
    k: spec.cover ? 0.6 : k,
    ink: lum < 120 ? "#FFF6E0" : "#33261f",
  };
}
