"use client";
import { useReducer, useState } from "react";
import type { GenerateResult } from "../../lib/domain/generation/generate";
import type { Item } from "../../lib/domain/generation/item";
import { languageTag } from "../../lib/domain/shared/language";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { candidateChoicesReducer, itemsInView, startChoices } from "./candidate-choices";
import { CandidateEditor } from "./candidate-editor";
import { CandidateList } from "./candidate-list";
import styles from "./candidates-step.module.css";
import { DeckField } from "./deck-field";
import { DeckSize } from "./deck-size";
import type { ImportText } from "./import-stage";
import { ModelCards } from "./model-cards";
import { OwnCards } from "./own-cards";
import { RejectedList } from "./rejected-list";
import { SaveBar } from "./save-bar";
import { useDeckChoice } from "./use-deck-choice";
import type { ImportActions } from "./use-import";

interface CandidatesStepProps {
  readonly text: ImportText;
  /** The sections they were made from; all when absent. */
  readonly sectionIds?: readonly string[] | undefined;
  readonly result: GenerateResult;
  readonly actions: ImportActions;
}

/** The last step: every candidate beside its proof, to keep, mend or drop. */
export function CandidatesStep({ text, sectionIds, result, actions }: CandidatesStepProps) {
  const t = useMessages(importMessages);
  const { document } = text;
  const savedIds = text.isNew ? new Set<never>() : text.savedIds;
  const [choices, dispatch] = useReducer(candidateChoicesReducer, null, () => startChoices(result, savedIds));
  const [edited, setEdited] = useState<Item | null>(null);
  const deck = useDeckChoice(text);

  return (
    <div className={styles.step}>
      <header className={styles.header}>
        <h2 lang={languageTag(document.language)}>{document.title}</h2>
        {result.items.length === 0 && <p>{t.noneBody}</p>}
        <div className={styles.deck}>
          <DeckField decks={deck.decks} title={document.title} choice={deck.choice} onChange={deck.choose} />
        </div>
        {choices.ranked.length > 0 && <DeckSize choices={choices} onChange={dispatch} />}
        {choices.ranked.length > 0 && (
          <div className={styles.all}>
            <Button variant="quiet" onClick={() => dispatch({ type: "kept-all" })}>
              {t.keepAll}
            </Button>
            <Button variant="quiet" onClick={() => dispatch({ type: "kept-none" })}>
              {t.keepNone}
            </Button>
          </div>
        )}
      </header>
      <ModelCards
        document={document}
        sectionIds={sectionIds}
        choices={choices}
        onChange={dispatch}
        onEdit={setEdited}
      />
      <CandidateList
        document={document}
        items={itemsInView(choices)}
        choices={choices}
        onDecide={(item, isToKeep) => dispatch({ type: "decided", itemId: item.id, isToKeep })}
        onEdit={setEdited}
      />
      <OwnCards
        document={document}
        notes={choices.ownNotes}
        onAdd={(note) => dispatch({ type: "own-added", note })}
        onRemove={(note) => dispatch({ type: "own-removed", noteId: note.id })}
      />
      <RejectedList rejected={result.rejected} />
      <SaveBar text={text} choices={choices} deck={deck.choice} actions={actions} />
      {edited && (
        <CandidateEditor
          document={document}
          item={edited}
          edit={choices.edits.get(edited.id)}
          onClose={() => setEdited(null)}
          onSave={(edit) => {
            dispatch({ type: "edited", itemId: edited.id, edit });
            setEdited(null);
          }}
        />
      )}
    </div>
  );
}
