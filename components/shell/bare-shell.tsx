"use client";
import type { ReactNode } from "react";
import styles from "./bare-shell.module.css";
import { useLocaleShown } from "./use-locale-shown";

/** What stands around the pages of a class: nothing that leads away from it. */
export function BareShell({ children }: { readonly children: ReactNode }) {
  useLocaleShown();
  return <div className={styles.shell}>{children}</div>;
}
