"use client";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { shellMessages } from "../../lib/i18n/messages/shell";
import { endFirstVisit } from "./first-visit";
import { isImmersive } from "./immersive";
import { useMessages } from "./locale";
import { NavBar } from "./nav-bar";
import styles from "./shell.module.css";
import { useLocaleShown } from "./use-locale-shown";

/** What stands around every screen. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useMessages(shellMessages);
  const pathname = usePathname();
  useLocaleShown();

  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving a page is what ends the first visit
  useEffect(() => endFirstVisit, [pathname]);

  return (
    <div className={styles.shell} data-immersive={isImmersive(pathname) || undefined}>
      <a className={styles.skip} href="#main">
        {t.skip}
      </a>
      <NavBar />
      <div className={styles.content}>{children}</div>
    </div>
  );
}
