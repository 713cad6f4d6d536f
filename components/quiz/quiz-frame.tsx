"use client";
import type { ReactNode } from "react";
import { useDocumentTitle } from "../ui/use-document-title";
import { VisuallyHidden } from "../ui/visually-hidden";
import styles from "./quiz-frame.module.css";

interface QuizFrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The whole display for one question. */
export function QuizFrame({ title, children }: QuizFrameProps) {
  useDocumentTitle(title);
  return (
    <main id="main" tabIndex={-1} className={styles.frame}>
      <VisuallyHidden>
        <h1>{title}</h1>
      </VisuallyHidden>
      {children}
    </main>
  );
}
