import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import styles from "./control.module.css";

/** Several lines of text; put it in a `Field`. */
export function TextArea({ className, rows = 3, ...native }: ComponentProps<"textarea">) {
  return <textarea rows={rows} className={classNames(styles.control, className)} {...native} />;
}
