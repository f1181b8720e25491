import { createBuiltinBindery } from "../providers/builtin/bindery/builtin-bindery.ts";
import { createBuiltinModerator } from "../providers/builtin/moderation/builtin-moderator.ts";
import { createBuiltinPainter } from "../providers/builtin/painter/builtin-painter.ts";
import { createBuiltinReading } from "../providers/builtin/story-writer/builtin-reading.ts";
import { createBuiltinStoryWriter } from "../providers/builtin/story-writer/builtin-story-writer.ts";
import type { Providers } from "./start-making.ts";

/** Everything made here, with no key and no network; `close` ends the threads that paint and bind. */
export function openBuiltinProviders(): Providers & { close(): Promise<void> } {
  const painter = createBuiltinPainter();
  const others = openBuiltinHelpers();
  return {
    ...others,
    painter,
    close: async () => {
      await Promise.all([painter.close(), others.close()]);
    },
  };
}

/** The same without anybody who paints. */
export function openBuiltinHelpers(): Omit<Providers, "painter"> & { close(): Promise<void> } {
  const bindery = createBuiltinBindery();
  return {
    bindery,
    storyWriter: createBuiltinStoryWriter(),
    moderators: { builtIn: createBuiltinModerator(), service: null },
    reading: createBuiltinReading(),
    narrator: null,
    close: () => bindery.close(),
  };
}
