import type { Pose, Setting, TimeOfDay } from "@ai-story-book/contracts";

/** What words promise to the eye: where and when, what the hero does, and things as in a line of a scene. */
export type Shown = { setting?: Setting; timeOfDay?: TimeOfDay; pose?: Pose; things?: string };
