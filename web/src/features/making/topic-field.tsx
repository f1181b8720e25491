import { useSettings } from "../../lib/settings.tsx";

export const LONGEST_TOPIC = 200;

/** How many characters a topic has too many; 0 when it fits. */
export const tooMany = (topic: string): number => Math.max(0, topic.trim().length - LONGEST_TOPIC);

/** The paper one writes on. What is too long stays, is counted and can be shortened. */
export function TopicField({ topic, onChange }: { topic: string; onChange: (topic: string) => void }) {
  const { messages } = useSettings();
  const over = tooMany(topic);
  return (
    <div className="topic">
      <textarea id="topic" rows={2} required placeholder={messages.placeholder} value={topic} aria-describedby="count" aria-invalid={over > 0} onChange={(event) => onChange(event.target.value)} />
      <span className={over > 0 ? "count num count--over" : "count num"} id="count">{over > 0 ? messages.tooLong(over) : `${topic.trim().length} / ${LONGEST_TOPIC}`}</span>
    </div>
  );
}
