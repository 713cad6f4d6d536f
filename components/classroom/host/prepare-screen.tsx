"use client";
import { useState } from "react";
import { DEFAULT_ROOM_SETTINGS } from "../../../lib/domain/classroom/room-settings";
import type { DeckId } from "../../../lib/domain/shared/ids";
import { classPrepareMessages } from "../../../lib/i18n/messages/class-prepare";
import { classroomPaperMessages } from "../../../lib/i18n/messages/classroom-paper";
import { commonMessages } from "../../../lib/i18n/messages/common";
import { ErrorView } from "../../shell/error-view";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import { Page } from "../../ui/page";
import styles from "./prepare-screen.module.css";
import { QuestionPreview } from "./question-preview";
import { RunningRoom } from "./running-room";
import { SettingsForm } from "./settings-form";
import { type ClassDeck, useClassDeck } from "./use-class-deck";
import { type RoomOpening, useOpenRoom } from "./use-open-room";
import { useQuizChoice } from "./use-quiz-choice";
import { useRequestErrorText } from "./use-request-error-text";

/** Before a room opens: what is asked, and how it is played. */
export function PrepareScreen({ deckId }: { readonly deckId: DeckId }) {
  const t = useMessages(classPrepareMessages);
  const { loading } = useMessages(commonMessages);
  const query = useClassDeck(deckId);
  return (
    <Page title={query.value ? t.titleOf(query.value.deck.name) : t.title}>
      {query.status === "loading" && <p>{loading}</p>}
      {query.status === "failed" && (
        <>
          <ErrorView error={query.error} />
          <ButtonLink href="/host/">{t.chooseDeck}</ButtonLink>
        </>
      )}
      {query.status === "ready" && <Prepare content={query.value} />}
    </Page>
  );
}

function Prepare({ content }: { readonly content: ClassDeck }) {
  const paper = useMessages(classroomPaperMessages);
  const choice = useQuizChoice(content);
  const [settings, setSettings] = useState(DEFAULT_ROOM_SETTINGS);
  const opening = useOpenRoom(choice.quiz, settings);
  return (
    <div className={styles.prepare}>
      <RunningRoom />
      <QuestionPreview choice={choice} />
      <SettingsForm settings={settings} onChange={setSettings} />
      <div className={styles.start}>
        <ButtonLink variant="quiet" href="/host/?cards=30" target="_blank" rel="noreferrer">
          {paper.print}
        </ButtonLink>
      </div>
      <OpenBar opening={opening} count={choice.quiz.questions.length} />
    </div>
  );
}

interface OpenBarProps {
  readonly opening: RoomOpening;
  /** Questions in the quiz. */
  readonly count: number;
}

function OpenBar({ opening: { isBusy, refusal, error, open }, count }: OpenBarProps) {
  const t = useMessages(classPrepareMessages);
  const refusalText = useRequestErrorText();
  return (
    <div className={styles.bar}>
      {error !== null && <ErrorView error={error} />}
      {refusal && <p role="alert">{refusalText(refusal)}</p>}
      <Button variant="primary" className={styles.open} disabled={count === 0} aria-disabled={isBusy} onClick={open}>
        {isBusy ? t.opening : t.open(count)}
      </Button>
    </div>
  );
}
