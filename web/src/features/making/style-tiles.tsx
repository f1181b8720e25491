import { STYLES, type Style } from "@ai-story-book/contracts";
import { Icon } from "../../components/icon.tsx";
import { useSettings } from "../../lib/settings.tsx";

const SWATCHES = import.meta.glob<string>("../../assets/styles/*.webp", { eager: true, import: "default" });

/** A painted swatch for each style; what is chosen has an ink border and a tick. */
export function StyleTiles({ chosen, onChoose }: { chosen: string; onChoose: (style: Style) => void }) {
  const { messages } = useSettings();
  return (
    <div className="tiles swatches">
      {STYLES.map((style) => (
        <label key={style} className="tile swatch">
          <input type="radio" name="style" value={style} checked={chosen === style} onChange={() => onChoose(style)} />
          <span>
            <span className="tick"><Icon name="done" /></span>
            <img src={SWATCHES[`../../assets/styles/${style}.webp`]} alt="" width="360" height="360" loading="lazy" />
            {messages.styles[style]}
          </span>
        </label>
      ))}
    </div>
  );
}
