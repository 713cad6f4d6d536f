"use client";
import Link from "next/link";
import type { Note } from "../../lib/domain/collection/note";
import { languageTag } from "../../lib/domain/shared/language";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useMessages } from "../shell/locale";
import styles from "./evidence.module.css";
import { quoteParts } from "./plain-quote";

interface EvidenceProps {
  /** What is proved: a note or a question. One without a source was written by hand, which is then said. */
  readonly of: Pick<Note, "source" | "answer" | "answerSpan" | "language">;
}

/** The sentence that proves the answer, with the answer lit in it. */
export function Evidence({ of: { source, answer, answerSpan, language } }: EvidenceProps) {
  const t = useMessages(reviewMessages);
  if (!source) return <p className={styles.none}>{t.writtenByHand}</p>;
  const { before, lit, after } = quoteParts(source, answer, answerSpan);

  return (
    <figure className={styles.evidence}>
      <blockquote className={styles.quote} lang={languageTag(language)}>
        {before}
        {lit && <mark>{lit}</mark>}
        {after}
      </blockquote>
      <figcaption>
        <Link href={`/document/?id=${source.documentId}&at=${source.start}`} prefetch={false} className={styles.link}>
          {t.openDocument}
        </Link>
      </figcaption>
    </figure>
  );
}
