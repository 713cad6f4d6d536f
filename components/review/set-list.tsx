import styles from "./set-list.module.css";

interface SetListProps {
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  readonly sequence: readonly string[];
  readonly lang: string;
}

/** The pairs put together, or the sequence in its order. */
export function SetList({ pairs, sequence, lang }: SetListProps) {
  if (pairs.length > 0) {
    return (
      <dl className={styles.pairs} lang={lang}>
        {pairs.map(({ left, right }) => (
          <div key={left} className={styles.pair}>
            <dt>{left}</dt>
            <dd>{right}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <ol className={styles.sequence} lang={lang}>
      {sequence.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
}
