"use client";
import type { Document } from "../../lib/domain/document/document";
import type { Item } from "../../lib/domain/generation/item";
import { languageTag } from "../../lib/domain/shared/language";
import { importMessages, kindMessages } from "../../lib/i18n/messages/import";
import { MakerLabel } from "../language-model/maker-label";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import styles from "./candidate-card.module.css";
import type { CandidateEdit } from "./candidate-choices";
import { PromptView } from "./prompt-view";
import { SourceQuote } from "./source-quote";

interface CandidateCardProps {
  readonly document: Document;
  readonly item: Item;
  readonly edit: CandidateEdit | undefined;
  readonly isKept: boolean;
  /** It already is a card of the learner. */
  readonly isSaved: boolean;
  onDecide(item: Item, isToKeep: boolean): void;
  onEdit(item: Item): void;
}

/** The section of an item, without the title that stands above all of them. */
function sectionInside({ title }: Document, { section }: Item): string {
  const path = section.split(" › ");
  return (path[0] === title ? path.slice(1) : path).join(" › ");
}

/** One candidate beside the sentence it came from, to keep, mend or drop. */
export function CandidateCard({ document, item, edit, isKept, isSaved, onDecide, onEdit }: CandidateCardProps) {
  const t = useMessages(importMessages);
  const kinds = useMessages(kindMessages);
  const prompt = { ...item, ...edit };

  return (
    <article className={isKept || isSaved ? styles.kept : styles.dropped}>
      <header className={styles.header}>
        <span className={styles.badge}>{kinds[item.kind]}</span>
        <MakerLabel maker={item.maker} />
        {edit && <span className={styles.badge}>{t.edited}</span>}
        <span className={styles.section} lang={languageTag(item.language)}>
          {sectionInside(document, item)}
        </span>
      </header>
      <PromptView prompt={prompt} />
      <SourceQuote document={document} item={item} />
      <footer className={styles.actions}>
        {isSaved ? (
          <span className={styles.saved}>{t.alreadyKept}</span>
        ) : (
          <>
            <label className={styles.keep}>
              <input
                type="checkbox"
                checked={isKept}
                aria-label={t.keepThis(prompt.question)}
                onChange={() => onDecide(item, !isKept)}
              />
              {t.keep}
            </label>
            <Button variant="quiet" aria-label={t.editThis(prompt.question)} onClick={() => onEdit(item)}>
              {t.edit}
            </Button>
          </>
        )}
      </footer>
    </article>
  );
}
