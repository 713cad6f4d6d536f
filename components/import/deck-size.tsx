"use client";
import { CUT_STEP } from "../../lib/domain/generation/select/cut";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { useAnnounce } from "../ui/live-region";
import {
  type CandidateChoices,
  type CandidateChoicesEvent,
  candidateChoicesReducer,
  cutMoves,
  keptCount,
} from "./candidate-choices";
import styles from "./deck-size.module.css";

interface DeckSizeProps {
  readonly choices: CandidateChoices;
  onChange(event: CandidateChoicesEvent): void;
}

/** How many of the ranked cards are proposed: more, or fewer. What the learner decided stays. */
export function DeckSize({ choices, onChange }: DeckSizeProps) {
  const t = useMessages(importMessages);
  const announce = useAnnounce();
  const { canGrow, canShrink } = cutMoves(choices);
  const found = choices.ranked.length;

  const move = (event: CandidateChoicesEvent) => {
    const next = candidateChoicesReducer(choices, event);
    onChange(event);
    announce(t.bestOf(next.cut, found, keptCount(next)));
  };

  // Not `disabled`: the button under a keyboard's focus must not lose it where the list ends.
  return (
    <div className={styles.size}>
      <p>{t.bestOf(choices.cut, found, keptCount(choices))}</p>
      {found > CUT_STEP && (
        <fieldset className={styles.buttons} aria-label={t.howMany}>
          <Button aria-disabled={!canShrink} onClick={() => canShrink && move({ type: "asked-for-fewer" })}>
            {t.fewer}
          </Button>
          <Button aria-disabled={!canGrow} onClick={() => canGrow && move({ type: "asked-for-more" })}>
            {t.more}
          </Button>
        </fieldset>
      )}
    </div>
  );
}
