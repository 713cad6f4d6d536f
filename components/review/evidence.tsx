"use client";
import Link from "next/link";
import type { SourceSpan } from "../../lib/domain/document/document";
import { type Language, languageTag } from "../../lib/domain/shared/language";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useMessages } from "../shell/locale";
import styles from "./evidence.module.css";
import { plainQuote } from "./plain-quote";

interface EvidenceProps {
  /** `null` for a card written by hand, which then says so. */
  readonly source: SourceSpan | null;
  /** Other sentences that the card draws on. */
  readonly others?: readonly SourceSpan[];
  readonly answer: string;
  readonly language: Language;
}

/** The sentence that proves the answer, with the answer lit in it. */
export function Evidence({ source, others = [], answer, language }: EvidenceProps) {
  const t = useMessages(reviewMessages);
  if (!source) return <p className={styles.none}>{t.writtenByHand}</p>;

  return (
    <figure className={styles.evidence}>
      <blockquote className={styles.quote} lang={languageTag(language)}>
        <Lit text={plainQuote(source.quote)} answer={answer} />
      </blockquote>
      {others.map(({ start, quote }) => (
        <blockquote key={start} className={styles.quote} lang={languageTag(language)}>
          {plainQuote(quote)}
        </blockquote>
      ))}
      <figcaption>
        <Link href={`/document/?id=${source.documentId}&at=${source.start}`} prefetch={false} className={styles.link}>
          {t.openDocument}
        </Link>
      </figcaption>
    </figure>
  );
}

function Lit({ text, answer }: { readonly text: string; readonly answer: string }) {
  const start = text.toLowerCase().indexOf(answer.trim().toLowerCase());
  if (start < 0 || answer.trim() === "") return text;
  const end = start + answer.trim().length;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
