import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";
import styles from "./icon-button.module.css";

interface IconButtonProps extends Omit<ComponentProps<"button">, "children" | "aria-label"> {
  readonly icon: IconName;
  readonly label: string;
}

/** A button that shows only a drawing; its label is its name and its tooltip. */
export function IconButton({ icon, label, className, type = "button", ...native }: IconButtonProps) {
  return (
    <button type={type} aria-label={label} title={label} className={classNames(styles.button, className)} {...native}>
      <Icon name={icon} />
    </button>
  );
}
