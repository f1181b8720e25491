import { drawUniform } from "../draws/seeded-random.ts";

/** A hill, a sky, a tree, somebody small: an SVG that looks like a picture book from afar. */
export function drawScene(variant: number, widthPx: number, heightPx: number): string {
  const draw = (part: string, least: number, most: number) => Math.round(least + drawUniform("scene", variant, part) * (most - least));
  const hue = draw("sky", 0, 360);
  const ground = draw("ground", 60, 150);
  const hero = draw("hero", 0, 360);
  const heroX = draw("hero x", 25, 75);
  const treeX = draw("tree x", 5, 95);
  const hills = [0, 1, 2].map((index) => `<ellipse cx="${draw(`hill ${index}`, 0, 100)}" cy="${96 + index * 6}" rx="${draw(`hill width ${index}`, 45, 80)}" ry="${34 - index * 8}" fill="hsl(${ground + index * 12} 45% ${62 - index * 9}%)"/>`);
  const clouds = [0, 1, 2].map((index) => `<ellipse cx="${draw(`cloud ${index}`, 0, 100)}" cy="${draw(`cloud height ${index}`, 6, 34)}" rx="${draw(`cloud width ${index}`, 6, 16)}" ry="4" fill="white" opacity="0.7"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 100 100" preserveAspectRatio="none">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue} 60% 70%)"/><stop offset="1" stop-color="hsl(${hue + 40} 70% 90%)"/></linearGradient></defs>
<rect width="100" height="100" fill="url(#sky)"/><circle cx="${draw("sun", 10, 90)}" cy="18" r="8" fill="hsl(48 95% 75%)"/>${clouds.join("")}${hills.join("")}
<rect x="${treeX - 1.5}" y="48" width="3" height="22" fill="hsl(25 40% 35%)"/><circle cx="${treeX}" cy="44" r="11" fill="hsl(${ground + 10} 50% 40%)"/>
<ellipse cx="${heroX}" cy="78" rx="8" ry="10" fill="hsl(${hero} 55% 55%)"/><circle cx="${heroX}" cy="63" r="7" fill="hsl(${hero} 50% 65%)"/>
<circle cx="${heroX - 2.5}" cy="62" r="0.9" fill="#222"/><circle cx="${heroX + 2.5}" cy="62" r="0.9" fill="#222"/><path d="M${heroX - 2} 65.5 q2 2 4 0" stroke="#222" stroke-width="0.6" fill="none"/></svg>`;
}

/** Plain magenta with a black cross: the picture that moderation flags, also after it was encoded again. */
export function drawUnsafe(widthPx: number, heightPx: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 100 100" preserveAspectRatio="none"><rect width="100" height="100" fill="#ff00ff"/><path d="M20 20 L80 80 M80 20 L20 80" stroke="black" stroke-width="6"/></svg>`;
}
