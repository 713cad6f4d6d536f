import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import styles from "./control.module.css";

/** One choice of many in little room; put it in a `Field`. */
export function Select({ className, ...native }: ComponentProps<"select">) {
  return <select className={classNames(styles.control, className)} {...native} />;
}
