import Link from "next/link";
import type { ReactNode } from "react";
import styles from "./list-row.module.css";

interface ListRowProps {
  readonly href: string;
  readonly name: string;
  /** Language of the name, where it is known. */
  readonly lang?: string | undefined;
  readonly detail: ReactNode;
  readonly depth?: number;
  /** The menu and the dialogs of the row. */
  readonly children?: ReactNode;
}

/** One line of a list: where it leads, what is to be known of it, what else can be done. */
export function ListRow({ href, name, lang, detail, depth = 0, children }: ListRowProps) {
  return (
    <li className={styles.row} data-depth={Math.min(depth, 3)}>
      <Link href={href} prefetch={false} className={styles.link}>
        <span className={styles.name} lang={lang}>
          {name}
        </span>
        <span className={styles.detail}>{detail}</span>
      </Link>
      {children}
    </li>
  );
}
