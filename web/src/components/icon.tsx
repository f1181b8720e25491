import back from "@phosphor-icons/core/assets/bold/arrow-left-bold.svg?raw";
import book from "@phosphor-icons/core/assets/bold/book-open-bold.svg?raw";
import left from "@phosphor-icons/core/assets/bold/caret-left-bold.svg?raw";
import right from "@phosphor-icons/core/assets/bold/caret-right-bold.svg?raw";
import done from "@phosphor-icons/core/assets/bold/check-circle-bold.svg?raw";
import open from "@phosphor-icons/core/assets/bold/circle-bold.svg?raw";
import download from "@phosphor-icons/core/assets/bold/download-simple-bold.svg?raw";
import moon from "@phosphor-icons/core/assets/bold/moon-bold.svg?raw";
import brush from "@phosphor-icons/core/assets/bold/paint-brush-bold.svg?raw";
import text from "@phosphor-icons/core/assets/bold/text-aa-bold.svg?raw";
import close from "@phosphor-icons/core/assets/bold/x-bold.svg?raw";
import warning from "@phosphor-icons/core/assets/bold/warning-circle-bold.svg?raw";
import books from "@phosphor-icons/core/assets/bold/books-bold.svg?raw";

const ICONS = { back, book, left, right, done, open, download, moon, brush, text, close, warning, books };

const inside = (svg: string) => svg.replace(/^<svg[^>]*>/, "").replace(/<\/svg>$/, "");

/** A Phosphor icon beside a word; never the only sign. */
export function Icon({ name }: { name: keyof typeof ICONS }) {
  return <svg className="ic" aria-hidden="true" viewBox="0 0 256 256" fill="currentColor" dangerouslySetInnerHTML={{ __html: inside(ICONS[name]) }} />;
}
