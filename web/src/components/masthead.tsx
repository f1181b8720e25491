import { useSettings } from "../lib/settings.tsx";
import { Icon } from "./icon.tsx";

type Props = { current: "make" | "shelf" | null; link: (props: { to: "/" | "/shelf"; children: React.ReactNode; className?: string; "aria-current"?: "page" }) => React.ReactNode };

/** Name, places and light, on every screen but the reader's. */
export function Masthead({ current, link: Link }: Props) {
  const { messages, language, isNight, switchLanguage, switchNight } = useSettings();
  const mark = (place: "make" | "shelf") => (current === place ? ({ "aria-current": "page" } as const) : {});
  return (
    <>
      <header className="mast">
        <Link to="/" className="brand">
          <img src="/mark.svg" alt="AI Story Book" width="38" height="38" />
          <span lang="en" aria-hidden="true">AI Story Book</span>
        </Link>
        <nav className="nav" aria-label={messages.nav}>
          <Link to="/" {...mark("make")}><span>{messages.make}</span></Link>
          <Link to="/shelf" {...mark("shelf")}><span>{messages.shelf}</span></Link>
        </nav>
        <div className="mast__end">
          <button type="button" className="btn btn--quiet" lang={language === "ko" ? "en" : "ko"} onClick={switchLanguage}>{messages.otherLanguage}</button>
          <button type="button" className="btn btn--quiet btn--icon" aria-pressed={isNight} aria-label={messages.night} onClick={switchNight}><Icon name="moon" /></button>
        </div>
      </header>
      <nav className="tabs" aria-label={messages.nav}>
        <Link to="/" {...mark("make")}><Icon name="brush" />{messages.make}</Link>
        <Link to="/shelf" {...mark("shelf")}><Icon name="books" />{messages.shelf}</Link>
      </nav>
    </>
  );
}
