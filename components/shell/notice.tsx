import type { ReactNode } from "react";
import styles from "./notice.module.css";

interface NoticeProps {
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A line above the screen that the learner should know of, with what can be done. */
export function Notice({ children, actions }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <p>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
