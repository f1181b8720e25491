/** Progress over the whole book, from what is stored: text is a quarter of the way, pictures most of the rest. */
export function progressOf(state: { pageCount: number; storedPages: number; paintedPictures: number }): number {
  // Cover and end papers are pictures, too.
  const pictureCount = state.pageCount + 2;
  return Math.floor(5 + 20 * (state.storedPages / state.pageCount) + 63 * (state.paintedPictures / pictureCount));
}

export const PROGRESS = { inputChecked: 5, outputChecked: 90, narrated: 92, binding: 94 } as const;
