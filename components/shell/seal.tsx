import styles from "./seal.module.css";

/** The seal of the house: 温故, cut in cinnabar. */
export function Seal() {
  return (
    <span className={styles.seal} lang="zh-Hans" aria-hidden="true">
      温故
    </span>
  );
}
