import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import styles from "./control.module.css";

/** One line of text; put it in a `Field`. */
export function TextInput({ className, type = "text", ...native }: ComponentProps<"input">) {
  return <input type={type} className={classNames(styles.control, className)} {...native} />;
}
