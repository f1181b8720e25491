import type { PageContext, PageToSet, SetPage, TemplateName } from "../templates/template.ts";
import { TEMPLATES } from "../templates/templates.ts";

/** Sets a page in a template. For the youngest a line more is taken where it lets lines end with the sense. */
export function attempt(context: PageContext, page: PageToSet, name: TemplateName): SetPage | null {
  const set = TEMPLATES[name];
  const airy = context.targetAge === "3-5" ? set({ ...context, isAiry: true }, page) : null;
  return airy ?? set(context, page);
}
