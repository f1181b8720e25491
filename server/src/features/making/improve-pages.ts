import type { StoryRequest, StorySoFar } from "../../providers/ports.ts";
import { askFor } from "./ask-for.ts";
import type { Making } from "./making.context.ts";
import type { BookRow } from "./making.store.ts";
import type { OnStored, StoryDesk } from "./story-desk.ts";

const MOST_ROUNDS = 2;

type Improvement = { making: Making; book: BookRow; request: StoryRequest; desk: StoryDesk; onStored: OnStored; readSoFar: () => Promise<StorySoFar | null> };

/** Has the pages that are missing, unsafe or off their reading level written again, and only these; a second time when the first one helped. */
export async function improvePages({ making, request, desk, onStored, readSoFar }: Improvement): Promise<void> {
  const { lease, storyWriter } = making;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const pages = desk.listTroubles();
    if (pages.length === 0 || storyWriter.rewritePages === undefined) return;
    const soFar = await readSoFar();
    if (soFar === null) return;
    lease.checkpoint();
    const distance = desk.distance();
    const asked = new Set(pages.map((page) => page.pageNumber));
    for (const written of await storyWriter.rewritePages(request, { soFar, pages }, askFor(making, "write_story", `rewrite-${round}`))) {
      if (asked.has(written.page.pageNumber) && (await desk.take(written))) onStored({ pageNumber: written.page.pageNumber });
    }
    making.events.pagesRewritten({ jobId: lease.jobId, pageCount: pages.length, round });
    // For pages that are only too long or too short, a writer that does not listen is not paid a second time.
    if (desk.countUnshown() === 0 && desk.distance() >= distance) return;
  }
}
