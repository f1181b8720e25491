import type { StoryBrief } from "../read-brief.ts";
import type { JsonSchema } from "./json-schema.ts";

/** Where in the answer a value stands, and what is known of it. */
export type Place = {
  path: string;
  depth: number;
  /** The plain name of the nearest property. */
  name: string;
  page?: number;
  /** Index into the cast. */
  person?: number;
};

export type Filling = {
  root: JsonSchema;
  brief: StoryBrief;
  castCount: number;
};
