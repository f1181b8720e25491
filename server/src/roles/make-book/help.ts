import { LANGUAGES, STYLES, TARGET_AGES } from "@ai-story-book/contracts";

export const HELP = `A topic becomes a finished, illustrated picture book.

  npm run book -- "a shy dragon who learns to share"
  npm run book -- "두더지가 달을 보고 싶어 해요" --language ko --age 3-5
  npm run book -- "a brave snail" --style papercut --hero Mina --pages 12

  --language  ${LANGUAGES.join(", ")}                     (en; built in are en and ko)
  --age       ${TARGET_AGES.join(", ")}                         (5-7)
  --pages     4 to 24                               (8)
  --style     ${STYLES.slice(0, 5).join(", ")},
              ${STYLES.slice(5).join(", ")}  (watercolor)
  --hero      the hero's name
  --seed      a whole number; the same number and topic make the same book
  --out       folder that gets the book's own folder  (books)
  --json      one JSON object on standard output at the end; progress goes to standard error
  --help      this page

The book's folder gets book.pdf, book.epub, cover.jpg and page-01.jpg, page-02.jpg, …
It needs no key and no server, and works while \`npm start\` is running.
Exit codes: 0 made, 1 not made, 2 typed wrongly.
`;
