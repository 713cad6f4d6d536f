import Link from "next/link";
import type { ComponentProps } from "react";
import type { ButtonVariant } from "./button";
import styles from "./button.module.css";
import { classNames } from "./class-names";

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  readonly variant?: ButtonVariant | undefined;
}

/** A link that looks like a button. Not prefetched: every id would be asked for on its own. */
export function ButtonLink({ variant = "secondary", className, ...link }: ButtonLinkProps) {
  return <Link prefetch={false} className={classNames(styles.button, styles[variant], className)} {...link} />;
}
