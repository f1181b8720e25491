/** Hands what one side gives to another side that iterates, in order and without loss. */
export type PartChannel<Part> = { give(part: Part): void; close(): void; fail(error: unknown): void; parts(): AsyncGenerator<Part> };

export function openPartChannel<Part>(): PartChannel<Part> {
  const waiting: Part[] = [];
  let end: { error?: unknown; isFailed: boolean } | null = null;
  let wake = (): void => {};
  return {
    give(part) {
      waiting.push(part);
      wake();
    },
    close() {
      end ??= { isFailed: false };
      wake();
    },
    fail(error) {
      end ??= { error, isFailed: true };
      wake();
    },
    async *parts() {
      for (;;) {
        while (waiting.length > 0) yield waiting.shift()!;
        if (end?.isFailed === true) throw end.error;
        if (end !== null) return;
        await new Promise<void>((resolve) => { wake = resolve; });
      }
    },
  };
}
