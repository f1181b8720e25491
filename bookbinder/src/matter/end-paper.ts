import { BLEED, TRIM } from "../geometry.ts";
import type { BookPage, Drawing } from "../layout/drawings.ts";
import { fullPicture } from "../layout/full-picture.ts";
import type { MeasuredPicture } from "../picture/measured-picture.ts";
import { seededRandom } from "../random.ts";
import { dot, leaf, star } from "../shapes/ornaments.ts";
import type { PageContext } from "../templates/template.ts";
import { matterPage } from "./matter.ts";

const COLUMN = 92;
const ROW = 80;

/** The painter's pattern, or stars, leaves and dots in the colours of the book. */
export const endPaper = (context: PageContext, picture: MeasuredPicture | null): BookPage =>
  matterPage({ kind: "end-paper", label: "", drawings: picture ? [fullPicture(picture, null)] : pattern(context) });

function pattern({ seed, palette }: PageContext): Drawing[] {
  const random = seededRandom(`${seed}/end`);
  const paths = palette.endMotifs.map(() => "");
  const add = (index: number, path: string) => { paths[index % paths.length] += path; };
  for (let row = -1; row < 9; row += 1) {
    for (let column = -1; column < 8; column += 1) {
      const x = column * COLUMN + (row % 2 === 0 ? 0 : 46) + 18;
      const y = row * ROW + 30;
      const kind = (column + row * 2 + 30) % 3;
      const turn = (random() - 0.5) * 0.7;
      if (kind === 0) add(kind, star(x, y, 13, turn));
      else if (kind === 1) add(kind, leaf(x - 6, y, 13, turn - 0.6) + leaf(x + 9, y + 5, 9, turn + 0.5));
      else add(kind, dot(x, y, 6) + dot(x + 13, y - 7, 3) + dot(x + 11, y + 8, 2.2));
      add(kind + 1, dot(x + 46, y + 4, 1.9));
    }
  }
  const ground = `M${-BLEED} ${-BLEED}H${TRIM + BLEED}V${TRIM + BLEED}H${-BLEED}Z`;
  return [
    { type: "shape", path: ground, fill: palette.endGround },
    ...paths.map((path, index): Drawing => ({ type: "shape", path, fill: palette.endMotifs[index]! })),
  ];
}
