import styles from "./option-mark.module.css";

/** One filled shape for each option, on a grid of 24, and how far down its letter stands. */
const SHAPES = [
  { path: "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22z", baseline: 16 },
  { path: "M2.5 2.5h19v19h-19z", baseline: 16 },
  { path: "M12 .5 23.8 22.5H.2z", baseline: 19 },
  { path: "M12 .2 23.8 12 12 23.8.2 12z", baseline: 16 },
  { path: "M12 .8 23.4 9.2 19 22.5H5L.6 9.2z", baseline: 17 },
  { path: "M6.2 2h11.6l5.8 10-5.8 10H6.2L.4 12z", baseline: 16 },
  { path: "M12 .2l3.5 7 8 .9-5.9 5.5 1.6 8.2L12 18.2l-7.2 3.6 1.6-8.2L.5 8.1l8-.9z", baseline: 16 },
  { path: "M7 1h10v6h6v10h-6v6H7v-6H1V7h6z", baseline: 16 },
] as const;

/** Letter of an option by its place, from 0: A to H. */
export function optionLetter(index: number): string {
  return String.fromCharCode(65 + index);
}

/** What an option is known by on every screen of a class: a colour, a shape and a letter. */
export function OptionMark({ index }: { readonly index: number }) {
  const { path, baseline } = SHAPES[index % SHAPES.length] ?? SHAPES[0];
  return (
    <svg className={styles.mark} data-option={index} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
      <text x="12" y={baseline} textAnchor="middle">
        {optionLetter(index)}
      </text>
    </svg>
  );
}
