import type { FontSubset } from "../type/subset-fonts.ts";
import { VIEWPORT_PX } from "./viewport.ts";

/** The one style sheet of the book. Ligatures and alternates are off, as in the PDF. */
export const bookCss = (fonts: readonly FontSubset[]): string => `${fonts.map(fontFace).join("")}\
html,body{margin:0;padding:0}
body{position:relative;width:${VIEWPORT_PX}px;height:${VIEWPORT_PX}px;overflow:hidden;font-kerning:normal;font-variant-ligatures:none;font-feature-settings:"calt" 0;-webkit-text-size-adjust:none;text-size-adjust:none}
.pic{position:absolute;overflow:hidden}
.pic img{position:absolute;display:block}
svg{position:absolute;left:0;top:0;width:${VIEWPORT_PX}px;height:${VIEWPORT_PX}px}
.t{position:absolute;margin:0;white-space:nowrap;word-break:keep-all}
h1{margin:0}
.c{text-align:center}
`;

const fontFace = ({ font }: FontSubset): string =>
  `@font-face{font-family:"${font.family}";src:url("fonts/${font.family}.ttf") format("truetype");font-display:block}\n`;
