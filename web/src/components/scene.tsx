type Action = { words: string; onClick: () => void };
type Props = { picture: string; title: string; words: string; isAlert?: boolean; main: Action; other?: Action; small?: string };

/** One figure, one sentence, one way on: a screen that has nothing else to show. */
export function Scene({ picture, title, words, isAlert = false, main, other, small }: Props) {
  return (
    <main id="main" className="wrap">
      <section className="scene" {...(isAlert ? { role: "alert" } : {})}>
        <img src={picture} alt="" width="300" height="420" />
        <h1>{title}</h1>
        <p>{words}</p>
        <div className="row">
          <button type="button" className="btn btn--main btn--big" onClick={main.onClick}>{main.words}</button>
          {other && <button type="button" className="btn btn--line btn--big" onClick={other.onClick}>{other.words}</button>}
        </div>
        {small !== undefined && <p className="tiny soft">{small}</p>}
      </section>
    </main>
  );
}
