// Weather and air: rain, snow, wind, fog. Flakes never land on faces (keep-out test).
import type { SceneContext } from "../compose/scene-types.ts";
import { f } from "../core/path.ts";
import { line, fill, linear, rect } from "./kit.ts";
/** Rain, snow, fog or wind over the whole picture. */
export function weather(c: SceneContext, kind: string | undefined): void {
  const { r } = c;
  if (kind === "rain") {
    let a = "",
      b = "";
    for (let i = 0; i < 110; i++) {
      const x = r() * 1100,
        y = r() * 1024,
        l = 16 + r() * 26;
      if (!c.clear(x, y, 26)) continue;
      const s = `M${f(x)},${f(y)}l${f(-l * 0.22)},${f(l)}`;
      if (i % 2) a += s;
      else b += s;
    }
    c.add(
      "soft",
      0.97,
      line(a, c.night ? "#A9C0E8" : "#FFFFFF", 3, 'opacity=".55"') + line(b, c.night ? "#8FA8D8" : "#E4F0F4", 2.2, 'opacity=".5"'),
    );
    let p = "";
    for (let i = 0; i < 8; i++)
      p += `<ellipse cx="${f(r() * 1024)}" cy="${f(c.groundY + (r() - 0.3) * 70)}" rx="${f(20 + r() * 30)}" ry="${f(4 + r() * 4)}" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3"/>`;
    c.add("soft", 0.75, p);
  }
  if (kind === "snow") {
    let s = "";
    for (let i = 0; i < 110; i++) {
      const x = r() * 1024,
        y = r() * 1024,
        q = 2 + r() * r() * 7;
      if (c.clear(x, y, 10)) s += `<circle cx="${f(x)}" cy="${f(y)}" r="${f(q)}" fill="#fff" opacity="${f(0.6 + r() * 0.4)}"/>`;
    }
    c.add("soft", 0.97, s);
  }
  if (kind === "fog")
    c.add(
      "soft",
      0.55,
      rect(-20, 430, 1070, 420, "url(#fog)"),
      linear("fog", [
        [0, c.p.sky[2], 0],
        [0.5, c.p.sky[2], 0.75],
        [1, c.p.sky[2], 0],
      ]),
    );
  if (kind === "wind") {
    let s = "",
      l = "";
    for (let i = 0; i < 7; i++) {
      const x = r() * 800,
        y = 140 + r() * 560;
      if (c.clear(x + 80, y, 90)) s += `M${f(x)},${f(y)}q60,-24 120,0t${f(60 + r() * 60)},-4q34,-10 26,-32q-14,-14 -26,4`;
    }
    for (let i = 0; i < 16; i++) {
      const x = r() * 1024,
        y = 160 + r() * 700;
      if (c.clear(x, y, 40))
        l += `<g transform="translate(${f(x)},${f(y)}) rotate(${f(r() * 360)})">${fill("M0,0C6,-12 22,-12 30,0C22,10 6,10 0,0Z", c.p.accent[i % 2 ? 1 : 0])}</g>`;
    }
    c.add("soft", 0.4, line(s, "#fff", 4, 'opacity=".5"'));
    c.add("land", 0.94, l);
  }
}
