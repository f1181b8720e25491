import type { JobStep } from "@ai-story-book/contracts";

const BAR_WIDTH = 28;

const STEP_WORDS: Record<JobStep, string> = {
  queued: "getting ready", moderate_input: "reading the topic", write_story: "writing the story", design_characters: "dressing the characters",
  draw_pages: "painting", check_output: "reading it through", narrate: "reading aloud", bind_book: "binding the book", done: "done",
};

export type Progress = {
  tell(news: { step: JobStep; percent: number; detail?: string }): void;
  /** Leaves the line free for what is printed next. */
  end(): void;
};

/** A bar that moves on a terminal; elsewhere one line for each new step and each new detail. */
export function showProgress(stream: NodeJS.WriteStream): Progress {
  const isTerminal = stream.isTTY === true;
  let last = "";
  let shown = 0;
  return {
    tell({ step, percent, detail }) {
      shown = Math.max(shown, percent);
      const words = detail === undefined ? STEP_WORDS[step] : `${STEP_WORDS[step]}: ${detail}`;
      if (isTerminal) {
        const filled = Math.round((shown / 100) * BAR_WIDTH);
        const line = `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${String(Math.round(shown)).padStart(3)} %  ${words}`;
        stream.write(`\r\u001B[2K${line.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
      } else if (words !== last) {
        stream.write(`${String(Math.round(shown)).padStart(3)} %  ${words}\n`);
      }
      last = words;
    },
    end() {
      if (isTerminal && last !== "") stream.write("\r\u001B[2K");
      last = "";
    },
  };
}
