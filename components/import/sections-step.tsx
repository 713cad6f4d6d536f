"use client";
import { useState } from "react";
import { languageTag } from "../../lib/domain/shared/language";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import type { NewText } from "./import-stage";
import { ReadWarnings } from "./read-warnings";
import { SectionPicker } from "./section-picker";
import styles from "./sections-step.module.css";
import type { ImportActions } from "./use-import";

interface SectionsStepProps {
  readonly text: NewText;
  readonly actions: ImportActions;
}

/** The second step: what was read, what to note about it, and which parts to make cards from. */
export function SectionsStep({ text, actions }: SectionsStepProps) {
  const t = useMessages(importMessages);
  const { document, known } = text;
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(
    () => new Set(document.sections.map((section) => section.id)),
  );
  const sentenceCount = document.sentences.filter((sentence) =>
    chosenIds.has(document.sections[sentence.section]?.id ?? ""),
  ).length;

  return (
    <div className={styles.step}>
      <h2 className={styles.document} lang={languageTag(document.language)}>
        {document.title}
      </h2>
      {known && (
        <section className={styles.known} aria-label={t.knownTitle}>
          <h3>{t.knownTitle}</h3>
          <p>{t.knownBody(known.title)}</p>
          <Button variant="primary" onClick={() => actions.openKnown(known.id)}>
            {t.openKnown}
          </Button>
        </section>
      )}
      <ReadWarnings warnings={text.warnings} />
      <p>{t.chooseSections}</p>
      <SectionPicker document={document} chosenIds={chosenIds} onChange={setChosenIds} />
      <div className={styles.actions}>
        <p aria-live="polite">{sentenceCount > 0 ? t.selectedSentences(sentenceCount) : t.needSection}</p>
        <Button variant="quiet" onClick={() => actions.goBack()}>
          {t.startOver}
        </Button>
        <Button
          variant={known ? "secondary" : "primary"}
          disabled={sentenceCount === 0}
          onClick={() => actions.generate(text, [...chosenIds])}
        >
          {t.makeFromSections}
        </Button>
      </div>
    </div>
  );
}
