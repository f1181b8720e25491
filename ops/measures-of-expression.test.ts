import { expect, test } from "vitest";
import { findUnknownMeasures, listMeasures } from "./measures-of-expression.ts";

const find = (expression: string) => findUnknownMeasures(expression, new Set(["storybook:jobs_queued:max"]));

test("measures are told from functions, words, labels, texts and durations", () => {
  expect(listMeasures('sum by (job) (rate(a_total{x="b{c} and d",y=~"e"}[5m] offset 1h)) / on (x) max(f) > 3e5 and g:h:i').map(({ name, labels }) => [name, ...labels])).toEqual([["a_total", "x", "y"], ["f"], ["g:h:i"]]);
});

test("what the program shows, what rules record and what others show is known", () => {
  expect(find('histogram_quantile(0.99, sum by (le) (rate(storybook_job_duration_seconds_bucket{outcome="completed",le="600"}[5m]))) + storybook:jobs_queued:max + up{job="storybook-api"}')).toEqual([]);
});

test("a measure with a wrong name, a part that it has not, or a label that it has not is found", () => {
  expect(find("story_book_jobs_finished_total")).toEqual(["nobody shows story_book_jobs_finished_total"]);
  expect(find("storybook_jobs_count")).toEqual(["nobody shows storybook_jobs_count"]);
  expect(find('storybook_jobs{status="queued"}')).toEqual(["storybook_jobs has no label status"]);
});
