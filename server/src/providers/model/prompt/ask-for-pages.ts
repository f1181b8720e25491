import type { StoryPage } from "@ai-story-book/contracts";
import type { PageToRewrite, StoryOpening, StoryRequest } from "../../ports.ts";
import { describeBook, describeWishes, fence, listProps, type PageLimits } from "./ask-for-story.ts";

type PagesQuestion = { request: StoryRequest; limits: PageLimits; takesLongLists: boolean; opening: StoryOpening; pages: readonly StoryPage[] };

/** The order for the pages that a book still lacks. */
export function askForMissingPages({ missing, ...question }: PagesQuestion & { missing: readonly number[] }): string {
  return [
    `This picture book of ${question.request.pageCount} pages is half written. Write only the missing pages ${missing.join(", ")}.`,
    ...describeRest(question),
    `Answer with "pages" holding exactly ${missing.length} pages, for ${missing.join(", ")} in this order. They go on from what is written, in the same voice, and bring the story to its end.`,
  ].join("\n\n");
}

/** The order for pages that are not right; the rest of the book stays as it is. */
export function askForRewrite({ wrong, ...question }: PagesQuestion & { wrong: readonly PageToRewrite[] }): string {
  const numbers = wrong.map(({ pageNumber }) => pageNumber);
  return [
    `This picture book of ${question.request.pageCount} pages is written. Rewrite only pages ${numbers.join(", ")}.`,
    ...describeRest(question),
    `What is wrong with them:\n${wrong.map(({ pageNumber, problems }) => `- page ${pageNumber}: ${fence(problems)}`).join("\n")}`,
    `Answer with "pages" holding exactly ${numbers.length} ${numbers.length === 1 ? "page" : "pages"}, for ${numbers.join(", ")} in this order. Keep what happens on them unless that is what is wrong, and keep them fitting the pages before and after.`,
  ].join("\n\n");
}

function describeRest({ request, limits, takesLongLists, opening, pages }: PagesQuestion): string[] {
  const cast = opening.characters.map(({ id, name, look, description }) => ({ called: id, name, species: look.species, age: look.age, about: description }));
  return [
    describeBook({ request, limits }),
    ...(takesLongLists ? [] : [listProps()]),
    describeWishes(request),
    `The book so far:\n${fence({ title: opening.title, refrain: opening.refrains[0] ?? null, characters: cast, things: opening.motifs.map(({ kind }) => kind) })}`,
    ...(pages.length === 0 ? [] : [`Pages so far:\n${pages.map(({ pageNumber, text, scene }) => fence({ page: pageNumber, text, setting: scene.setting, time: scene.timeOfDay })).join("\n")}`]),
  ];
}
