import { useMutation } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import dayPicture from "../../assets/make.webp";
import nightPicture from "../../assets/make-night.webp";
import apple from "../../assets/spots/p-apple.webp";
import bowl from "../../assets/spots/p-bowl.webp";
import kite from "../../assets/spots/p-kite.webp";
import lantern from "../../assets/spots/p-lantern.webp";
import teddy from "../../assets/spots/p-teddy.webp";
import umbrella from "../../assets/spots/p-umbrella.webp";
import { Icon } from "../../components/icon.tsx";
import { api, ProblemError } from "../../lib/api.ts";
import { useSettings } from "../../lib/settings.tsx";
import { PAGE_COUNTS, type FirstWishes } from "../../lib/wishes.ts";
import { Refusal } from "./refusal.tsx";
import { StyleTiles } from "./style-tiles.tsx";
import { tooMany, TopicField } from "./topic-field.tsx";
import { useIdempotencyKey } from "./use-idempotency-key.ts";

/** One small painting an idea, in the order of the ideas. */
const IDEA_PICTURES = [kite, lantern, apple, teddy, umbrella, bowl];

type Props = { first: FirstWishes; onAccepted: (bookId: string) => void };

/** The form: a topic, then how it is painted and for whom. What was typed stays, whatever happens. */
export function MakePage({ first, onAccepted }: Props) {
  const { messages, language } = useSettings();
  const [topic, setTopic] = useState(first.topic ?? "");
  const [style, setStyle] = useState(first.style ?? "watercolor");
  const [age, setAge] = useState(first.age ?? "5-7");
  const [chosenLanguage, setBookLanguage] = useState<string | undefined>(first.language);
  const bookLanguage = chosenLanguage ?? language;
  const [pageCount, setPageCount] = useState(first.pages ?? 8);
  const [hero, setHero] = useState(first.hero ?? "");
  const key = useIdempotencyKey();
  const making = useMutation({
    mutationFn: () => {
      const wishes = { topic: topic.trim(), language: bookLanguage, target_age: age, style, page_count: pageCount, ...(hero.trim() ? { hero: { name: hero.trim() } } : {}) };
      return api.makeBook(wishes, key.keyFor(wishes));
    },
    onSuccess: (accepted) => onAccepted(accepted.book_id),
    onError: (error) => {
      if (error instanceof ProblemError) key.forget();
    },
  });
  const isRefused = making.error instanceof ProblemError && making.error.problem.code === "SAFETY_INPUT";
  const canMake = topic.trim().length > 0 && tooMany(topic) === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canMake && !making.isPending) making.mutate();
  };
  const take = (words: string) => {
    setTopic(words);
    making.reset();
  };
  const tile = (name: string, value: string, chosen: string, choose: (value: string) => void, children: React.ReactNode, className = "tile") => (
    <label key={value} className={className}>
      <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => choose(value)} />
      <span>{children}</span>
    </label>
  );
  return (
    <main id="main" className="make">
      <div className="make__pic">
        <img className="day" src={dayPicture} alt="" width="1024" height="1024" />
        <img className="night" src={nightPicture} alt="" width="1024" height="1024" loading="lazy" />
      </div>
      <form className="make__form" onSubmit={submit}>
        <div className="part stack">
          <h1><label htmlFor="topic">{messages.question}</label></h1>
          <TopicField topic={topic} onChange={setTopic} />
          {making.error && <Refusal error={making.error} onTake={take} />}
          {!isRefused && (
            <div>
              <p className="label">{messages.start}</p>
              <div className="ideas">
                {messages.ideas.map((idea, index) => (
                  <button key={idea} type="button" className="idea" onClick={() => take(idea)}><img src={IDEA_PICTURES[index]} alt="" width="44" height="42" />{idea}</button>
                ))}
              </div>
            </div>
          )}
          <div className="go">
            <button className="btn btn--main btn--big" disabled={making.isPending || !canMake}><Icon name="brush" />{messages.makeBook}</button>
            <p className="summary">{messages.promise}</p>
          </div>
        </div>
        <fieldset className="part"><legend><h2>{messages.howPainted}</h2></legend><StyleTiles chosen={style} onChoose={setStyle} /></fieldset>
        <fieldset className="part">
          <legend><h2>{messages.whoListens}</h2></legend>
          <div className="tiles age">
            {([["3-5", "3–5", messages.age35], ["5-7", "5–7", messages.age57], ["7-9", "7–9", messages.age79]] as const).map(([value, name, words]) =>
              tile("age", value, age, setAge, <><span className="display">{name}</span><span className="tiny">{words}</span></>))}
          </div>
        </fieldset>
        <fieldset className="part">
          <legend><h2>{messages.whichLanguage}</h2></legend>
          <div className="langs">{tile("language", "en", bookLanguage, setBookLanguage, messages.english)}{tile("language", "ko", bookLanguage, setBookLanguage, messages.korean)}</div>
        </fieldset>
        <fieldset className="part">
          <legend><h2>{messages.pages}</h2></legend>
          <div className="langs">{PAGE_COUNTS.map((count) => tile("pages", String(count), String(pageCount), (value) => setPageCount(Number(value)), count))}</div>
        </fieldset>
        <div className="part"><label className="field"><span>{messages.heroName}</span><input className="input" maxLength={40} value={hero} onChange={(event) => setHero(event.target.value)} /></label></div>
      </form>
    </main>
  );
}
