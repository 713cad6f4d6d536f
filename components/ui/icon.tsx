import styles from "./icon.module.css";

/** One stroke a shape, on a grid of 24. */
const PATHS = {
  today: "M4 5.5c3-1 5.5-.6 8 1.2 2.5-1.8 5-2.2 8-1.2v13c-3-1-5.5-.6-8 1.2-2.5-1.8-5-2.2-8-1.2zM12 6.7v13",
  decks: "M5 10h14v9.5H5zM7 7h10M9 4h6",
  import: "M12 4v10m0 0 4-4m-4 4-4-4M4.5 15v4.5h15V15",
  statistics: "M4.5 19.5h15M7 16.5v-4M12 16.5v-11M17 16.5v-7",
  settings:
    "M4 7.5h9m5 0h2M4 16.5h2m5 0h9M15.5 5.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6zM8.5 14.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z",
  close: "m6 6 12 12M18 6 6 18",
  more: "M5.5 12h.01M12 12h.01M18.5 12h.01",
  undo: "M9 6.5 5 10.5l4 4M5.5 10.5h8a5 5 0 0 1 0 10H10",
  edit: "m5 19 1-4L16.5 4.5l3 3L9 18z",
  plus: "M12 5v14M5 12h14",
  search: "M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5",
  document: "M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6",
  check: "m5 12.5 4.5 4.5L19 7.5",
  cross: "m7 7 10 10M17 7 7 17",
  forward: "m9 5 7 7-7 7",
  back: "m15 5-7 7 7 7",
  people:
    "M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5zM3 19.5c.5-3.5 2.8-5.3 6-5.3s5.5 1.8 6 5.3M16 5.5a3 3 0 0 1 0 5.6M17.5 14.5c2 .7 3.2 2.4 3.5 5",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word; says nothing on its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
