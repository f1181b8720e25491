import { useCallback, useEffect, useState } from "react";

/** Which page is open; arrows, space and page keys turn it. */
export function usePageTurning(last: number): { at: number; turn: (by: 1 | -1) => void; goTo: (page: number) => void } {
  const [at, setAt] = useState(0);
  const turn = useCallback((by: 1 | -1) => setAt((page) => Math.max(0, Math.min(last, page + by))), [last]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "ArrowRight" || event.key === "PageDown" || (event.key === " " && !(event.target instanceof HTMLButtonElement))) turn(1);
      else if (event.key === "ArrowLeft" || event.key === "PageUp") turn(-1);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [turn]);
  return { at, turn, goTo: setAt };
}
