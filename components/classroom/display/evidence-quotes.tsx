import type { EvidenceView } from "../../../lib/domain/classroom/room-view";
import { type Language, languageTag } from "../../../lib/domain/shared/language";
import { quoteParts } from "../../review/plain-quote";
import styles from "./evidence-quotes.module.css";

interface EvidenceQuotesProps {
  readonly evidence: readonly EvidenceView[];
  readonly language: Language;
  readonly label: string;
}

/** The sentences of the document that a question stands on, the answer lit where its place is known. */
export function EvidenceQuotes({ evidence, language, label }: EvidenceQuotesProps) {
  if (evidence.length === 0) return null;
  return (
    <figure className={styles.evidence}>
      <figcaption className={styles.label}>{label}</figcaption>
      {evidence.map(({ quote, answer }) => (
        <Quote key={quote} quote={quote} answer={answer} language={language} />
      ))}
    </figure>
  );
}

function Quote({ quote, answer, language }: EvidenceView & { readonly language: Language }) {
  const whole = { start: 0, end: quote.length, quote };
  const { before, lit, after } = quoteParts(whole, "", answer ?? undefined);
  return (
    <blockquote className={styles.quote} lang={languageTag(language)}>
      {before}
      {lit && <mark>{lit}</mark>}
      {after}
    </blockquote>
  );
}
