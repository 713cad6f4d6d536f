"use client";
import type { EvidenceView as Evidence } from "../../../lib/domain/classroom/room-view";
import { type Language, languageTag } from "../../../lib/domain/shared/language";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { quoteParts } from "../../review/plain-quote";
import { useMessages } from "../../shell/locale";
import styles from "./evidence-view.module.css";

interface EvidenceViewProps {
  readonly evidence: readonly Evidence[];
  readonly language: Language;
}

/** The sentences of the document that prove an answer, with the answer lit in them. */
export function EvidenceView({ evidence, language }: EvidenceViewProps) {
  const t = useMessages(classroomPhasesMessages);
  return (
    <section className={styles.evidence} aria-label={t.evidenceTitle}>
      {evidence.length === 0 && <p className={styles.none}>{t.noEvidence}</p>}
      {evidence.map(({ quote, answer }) => {
        const source = { start: 0, end: quote.length, quote };
        const { before, lit, after } = quoteParts(source, "", answer ?? undefined);
        return (
          <blockquote key={quote} className={styles.quote} lang={languageTag(language)}>
            {before}
            {lit && <mark>{lit}</mark>}
            {after}
          </blockquote>
        );
      })}
    </section>
  );
}
