"use client";
import { useState } from "react";
import type { Document } from "../../lib/domain/document/document";
import type { Item } from "../../lib/domain/generation/item";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { CandidateCard } from "./candidate-card";
import type { CandidateChoices } from "./candidate-choices";
import styles from "./candidate-list.module.css";

/** So many are drawn at once: a long document has hundreds. */
const PAGE_SIZE = 40;

interface CandidateListProps {
  readonly document: Document;
  readonly choices: CandidateChoices;
  onToggle(item: Item): void;
  onEdit(item: Item): void;
}

/** The candidates in document order, a page at a time. */
export function CandidateList({ document, choices, onToggle, onEdit }: CandidateListProps) {
  const t = useMessages(importMessages);
  const [shownCount, setShownCount] = useState(PAGE_SIZE);
  const hiddenCount = choices.items.length - shownCount;

  return (
    <>
      <ol className={styles.list}>
        {choices.items.slice(0, shownCount).map((item) => (
          <li key={item.id} className={styles.item}>
            <CandidateCard
              document={document}
              item={item}
              edit={choices.edits.get(item.id)}
              isKept={choices.keptIds.has(item.id)}
              isSaved={choices.savedIds.has(item.id)}
              onToggle={onToggle}
              onEdit={onEdit}
            />
          </li>
        ))}
      </ol>
      {hiddenCount > 0 && (
        <Button onClick={() => setShownCount(shownCount + PAGE_SIZE)}>
          {t.showMore(Math.min(PAGE_SIZE, hiddenCount))}
        </Button>
      )}
    </>
  );
}
