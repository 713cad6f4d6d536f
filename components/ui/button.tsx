import type { ComponentProps } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

interface ButtonProps extends ComponentProps<"button"> {
  readonly variant?: ButtonVariant | undefined;
}

/** A button. One `primary` a screen. */
export function Button({ variant = "secondary", className, type = "button", ...native }: ButtonProps) {
  return <button type={type} className={classNames(styles.button, styles[variant], className)} {...native} />;
}
