import type { Problem } from "@ai-story-book/contracts";
import owl from "../../assets/spots/owl-think.webp";
import { Icon } from "../../components/icon.tsx";
import { ProblemError } from "../../lib/api.ts";
import { useSettings } from "../../lib/settings.tsx";
import { useCountdown } from "./use-countdown.ts";

/** Why there is no book yet, and a way on: a gentler topic, a wait, or one more try. */
export function Refusal({ error, onTake }: { error: Error; onTake: (topic: string) => void }) {
  const problem = error instanceof ProblemError ? error.problem : undefined;
  return problem?.code === "SAFETY_INPUT" ? <GentlerTopics problem={problem} onTake={onTake} /> : <Slip problem={problem} />;
}

function GentlerTopics({ problem, onTake }: { problem: Problem; onTake: (topic: string) => void }) {
  const { messages } = useSettings();
  return (
    <section className="gentle" aria-labelledby="no" role="status">
      <img src={owl} alt="" width="200" height="300" />
      <div className="stack"><h2 id="no">{messages.gentleTitle}</h2><p>{messages.gentle}</p></div>
      <ul>
        {(problem.suggestions ?? []).map((suggestion) => (
          <li key={suggestion}><button type="button" className="ask" onClick={() => onTake(suggestion)}>{suggestion}</button></li>
        ))}
      </ul>
    </section>
  );
}

function Slip({ problem }: { problem: Problem | undefined }) {
  const { messages } = useSettings();
  const secondsLeft = useCountdown(problem?.retry_after);
  const [title, words] = secondsLeft > 0 ? [messages.waitTitle, messages.wait(secondsLeft)]
    : problem ? [messages.problemTitle, problem.action] : [messages.awayTitle, messages.away];
  return <div className="slip slip--bad" role="alert"><Icon name="warning" /><div><b>{title}</b>{words}</div></div>;
}
