import { isDark, MARKER_MODULES } from "../../../lib/domain/classroom/paper/marker";
import { PAPER_ANSWERS } from "../../../lib/domain/classroom/paper/read-cards";
import styles from "./paper-cards.module.css";

/** White around the marker, in modules: one that keeps it apart, one for the letters. */
const MARGIN = 2;
const SIDE = MARKER_MODULES + 2 * MARGIN;
const MIDDLE = MARKER_MODULES / 2;
const MODULES = Array.from({ length: MARKER_MODULES }, (_, index) => index);

interface CardSideProps {
  /** From 0. */
  readonly card: number;
  readonly label: string;
}

/** A printed card. Its letters stand clockwise from the top, each upright when its side is up: that one is the answer. */
export function CardSide({ card, label }: CardSideProps) {
  return (
    <svg className={styles.card} viewBox={`${-MARGIN} ${-MARGIN} ${SIDE} ${SIDE}`} role="img" aria-label={label}>
      <rect x={-MARGIN} y={-MARGIN} width={SIDE} height={SIDE} fill="white" />
      {MODULES.flatMap((row) =>
        MODULES.filter((column) => isDark(card, row, column)).map((column) => (
          <rect key={`${row} ${column}`} x={column} y={row} width={1} height={1} fill="black" />
        )),
      )}
      {PAPER_ANSWERS.map((letter, index) => (
        <text
          key={letter}
          x={MIDDLE}
          y={-0.9}
          transform={`rotate(${index * 90} ${MIDDLE} ${MIDDLE})`}
          className={styles.letter}
        >
          {letter.toUpperCase()}
        </text>
      ))}
      <text x={MARKER_MODULES + MARGIN - 0.3} y={-MARGIN + 0.7} className={styles.number}>
        {card + 1}
      </text>
    </svg>
  );
}
