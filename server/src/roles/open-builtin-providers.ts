import { createBuiltinBindery } from "../providers/builtin/bindery/builtin-bindery.ts";
import { createBuiltinModerator } from "../providers/builtin/moderation/builtin-moderator.ts";
import { createBuiltinPainter } from "../providers/builtin/painter/builtin-painter.ts";
import { createBuiltinReading } from "../providers/builtin/story-writer/builtin-reading.ts";
import { createBuiltinStoryWriter } from "../providers/builtin/story-writer/builtin-story-writer.ts";
import type { Providers } from "./start-making.ts";

type Closable<Parts> = Parts & { close(): Promise<void> };

/** Everything made here, with no key and no network; `close` ends the threads that paint and bind. */
export const openBuiltinProviders = (): Closable<Providers> => ({ ...openBuiltinArtists(), storyWriter: createBuiltinStoryWriter() });

/** The same without anybody who writes. */
export function openBuiltinArtists(): Closable<Omit<Providers, "storyWriter">> {
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

/** Without anybody who writes or paints. */
export function openBuiltinHelpers(): Closable<Omit<Providers, "painter" | "storyWriter">> {
  const bindery = createBuiltinBindery();
  return {
    bindery,
    moderators: { builtIn: createBuiltinModerator(), service: null },
    reading: createBuiltinReading(),
    narrator: null,
    close: () => bindery.close(),
  };
}
