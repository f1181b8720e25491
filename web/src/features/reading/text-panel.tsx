import { useSettings, type TextSize } from "../../lib/settings.tsx";

/** How large the words are. */
export function TextPanel() {
  const { messages, textSize, setTextSize } = useSettings();
  const sizes: readonly (readonly [TextSize, string])[] = [["s", messages.small], ["m", messages.middle], ["l", messages.large], ["xl", messages.huge]];
  return (
    <section className="pop" aria-label={messages.text}>
      <fieldset>
        <legend>{messages.textSize}</legend>
        <div className="seg">
          {sizes.map(([size, name]) => <label key={size}><input type="radio" name="size" value={size} checked={textSize === size} onChange={() => setTextSize(size)} /><span>{name}</span></label>)}
        </div>
      </fieldset>
    </section>
  );
}
