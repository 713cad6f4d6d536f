"use client";
import type { Document } from "../../lib/domain/document/document";
import type { Item } from "../../lib/domain/generation/item";
import { CandidateCard } from "./candidate-card";
import { type CandidateChoices, isKept } from "./candidate-choices";
import styles from "./candidate-list.module.css";

interface CandidateListProps {
  readonly document: Document;
  readonly items: readonly Item[];
  readonly choices: CandidateChoices;
  onDecide(item: Item, isToKeep: boolean): void;
  onEdit(item: Item): void;
}

/** Candidates, each with what the learner decided about it. */
export function CandidateList({ document, items, choices, onDecide, onEdit }: CandidateListProps) {
  const savedIds = new Set(choices.saved.map((item) => item.id));
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <CandidateCard
            document={document}
            item={item}
            edit={choices.edits.get(item.id)}
            isKept={isKept(choices, item)}
            isSaved={savedIds.has(item.id)}
            onDecide={onDecide}
            onEdit={onEdit}
          />
        </li>
      ))}
    </ol>
  );
}
