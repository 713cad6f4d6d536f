import { useId } from "react";
import styles from "./progress.module.css";

interface ProgressProps {
  readonly label: string;
  /** `null` while nobody can tell how far it is. */
  readonly value: number | null;
  readonly max: number;
}

/** How far something has come. */
export function Progress({ label, value, max }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <progress id={id} className={styles.bar} max={max} value={value ?? undefined} />
    </div>
  );
}
