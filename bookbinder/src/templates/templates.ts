import { bleed } from "./bleed.ts";
import { framed } from "./framed.ts";
import { panel } from "./panel.ts";
import { spot } from "./spot.ts";
import type { Template, TemplateName } from "./template.ts";

export const TEMPLATES: Record<TemplateName, Template> = {
  "bleed-top": bleed("top"),
  "bleed-bottom": bleed("bottom"),
  panel: panel(300),
  "panel-tall": panel(390),
  framed,
  spot,
};

/** Where a text that does not fit goes next. */
export const ROOMIER: Record<TemplateName, readonly TemplateName[]> = {
  "bleed-top": ["panel", "panel-tall"],
  "bleed-bottom": ["panel", "panel-tall"],
  spot: ["framed", "panel", "panel-tall"],
  framed: ["panel", "panel-tall"],
  panel: ["panel-tall"],
  "panel-tall": [],
};
