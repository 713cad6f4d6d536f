"use client";
import type { ReactNode } from "react";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useMessages } from "../shell/locale";
import { useDocumentTitle } from "../ui/use-document-title";
import { VisuallyHidden } from "../ui/visually-hidden";
import styles from "./review-frame.module.css";

/** The whole display for one card: a bar above, the ratings at the thumb. */
export function ReviewFrame({ children }: { readonly children: ReactNode }) {
  const t = useMessages(reviewMessages);
  useDocumentTitle(t.title);
  return (
    <main id="main" tabIndex={-1} className={styles.frame}>
      <VisuallyHidden>
        <h1>{t.title}</h1>
      </VisuallyHidden>
      {children}
    </main>
  );
}
