import bear from "../assets/spots/bear-sleep.webp";
import fox from "../assets/spots/fox-worried.webp";
import { ProblemError } from "../lib/api.ts";
import { useSettings } from "../lib/settings.tsx";
import { Scene } from "./scene.tsx";

type Props = { error: Error; onAgain: () => void; onHome: () => void };

/** In place of a screen whose matter did not come: it is not there, or the service cannot be reached. */
export function CouldNotLoad({ error, onAgain, onHome }: Props) {
  const { messages } = useSettings();
  if (error instanceof ProblemError && error.problem.status < 500) {
    return <Scene picture={bear} title={messages.nothingHere} words={messages.nothingHereWords} main={{ words: messages.toMake, onClick: onHome }} />;
  }
  return <Scene picture={fox} title={messages.awayTitle} words={messages.awayShelf} isAlert main={{ words: messages.tryOnce, onClick: onAgain }} />;
}
