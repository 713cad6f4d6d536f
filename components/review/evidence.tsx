"use client";
import Link from "next/link";
import type { Note } from "../../lib/domain/collection/note";
import type { SourceSpan } from "../../lib/domain/document/document";
import { languageTag } from "../../lib/domain/shared/language";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { MakerLabel } from "../language-model/maker-label";
import { useMessages } from "../shell/locale";
import styles from "./evidence.module.css";
import { plainQuote, quoteParts } from "./plain-quote";
import { useIsDocumentDeleted } from "./use-is-document-deleted";

interface EvidenceProps {
  /** What is proved: a note or a question. One without a source was written by hand, which is then said. */
  readonly of: Pick<Note, "source" | "answer" | "answerSpan" | "language" | "maker">;
  /** Other sentences that the card draws on. */
  readonly others?: readonly SourceSpan[];
}

/** The sentence that proves the answer, with the answer lit in it, and who made the card of it. */
export function Evidence({ of: { source, answer, answerSpan, language, maker }, others = [] }: EvidenceProps) {
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
      {others.map(({ start, quote }) => (
        <blockquote key={start} className={styles.quote} lang={languageTag(language)}>
          {plainQuote(quote)}
        </blockquote>
      ))}
      <figcaption>
        <DocumentLink source={source} />
        <MakerLabel maker={maker} />
      </figcaption>
    </figure>
  );
}

/** The way to the quote in its document, as long as the document is there. */
function DocumentLink({ source: { documentId, start } }: { readonly source: SourceSpan }) {
  const t = useMessages(reviewMessages);
  if (useIsDocumentDeleted(documentId)) return <span className={styles.none}>{t.documentDeleted}</span>;
  return (
    <Link href={`/document/?id=${documentId}&at=${start}`} prefetch={false} className={styles.link}>
      {t.openDocument}
    </Link>
  );
}
