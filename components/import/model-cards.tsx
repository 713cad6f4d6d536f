"use client";
import { lazy, Suspense } from "react";
import type { Document } from "../../lib/domain/document/document";
import type { Item } from "../../lib/domain/generation/item";
import type { CandidateChoices, CandidateChoicesEvent } from "./candidate-choices";
import { CandidateList } from "./candidate-list";
import { RejectedList } from "./rejected-list";

/** Loaded behind the candidates: few learners switch it on. */
const AskModel = lazy(() => import("../language-model/ask-model").then((loaded) => ({ default: loaded.AskModel })));

interface ModelCardsProps {
  readonly document: Document;
  /** The sections to ask about; all when absent. */
  readonly sectionIds?: readonly string[] | undefined;
  readonly choices: CandidateChoices;
  onChange(event: CandidateChoicesEvent): void;
  onEdit(item: Item): void;
}

/** Asks the language model, where it is switched on, and shows what it wrote where it was asked. */
export function ModelCards({ document, sectionIds, choices, onChange, onEdit }: ModelCardsProps) {
  return (
    <>
      <Suspense>
        <AskModel
          document={document}
          sectionIds={sectionIds}
          foundCount={choices.added.length}
          onSection={(found) => onChange({ type: "found-more", found })}
        >
          <RejectedList rejected={choices.notAdded} />
        </AskModel>
      </Suspense>
      {choices.added.length > 0 && (
        <CandidateList
          document={document}
          items={choices.added}
          choices={choices}
          onDecide={(item, isToKeep) => onChange({ type: "decided", itemId: item.id, isToKeep })}
          onEdit={onEdit}
        />
      )}
    </>
  );
}
