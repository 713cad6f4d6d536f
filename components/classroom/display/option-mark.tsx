import styles from "./option-mark.module.css";

/** On a grid of 24; as many as a question has options at most. */
const SHAPES = [
  "M12 2.5 22.5 21h-21z",
  "M12 1.5 22.5 12 12 22.5 1.5 12z",
  "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z",
  "M3 3h18v18H3z",
  "M12 1.5 22.5 9.2l-4 12.8h-13l-4-12.8z",
  "M6.5 2.5h11L23 12l-5.5 9.5h-11L1 12z",
  "M8 2h8v6h6v8h-6v6H8v-6H2V8h6z",
  "M12 1.5l3.1 7 7.4.7-5.6 5 1.7 7.3L12 17.7 5.4 21.5l1.7-7.3-5.6-5 7.4-.7z",
] as const;

/** A, B, C: what an option is called aloud. */
export function optionLetter(index: number): string {
  return String.fromCodePoint(65 + index);
}

/** What an option is known by on every screen: a shape, a colour and a letter. */
export function OptionMark({ index }: { readonly index: number }) {
  return (
    <span className={styles.mark} data-option={index % SHAPES.length}>
      <svg className={styles.shape} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={SHAPES[index % SHAPES.length]} />
      </svg>
      <span className={styles.letter}>{optionLetter(index)}</span>
    </span>
  );
}
