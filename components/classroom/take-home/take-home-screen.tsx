"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { takeHomeImportMessages } from "../../../lib/i18n/messages/take-home-import";
import { ErrorView } from "../../shell/error-view";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import { Page } from "../../ui/page";
import type { HandOffSource } from "./read-source";
import { TakeHomeOffer } from "./take-home-offer";
import styles from "./take-home-screen.module.css";
import { type TakeHomeStage, useTakeHome } from "./use-take-home";

interface TakeHomeScreenProps {
  readonly source: HandOffSource;
  /** The learner wants none of it, or something else. */
  onLeave(): void;
}

/** Where the learner's cards are: what came from a class, what it would add, and the consent to it. */
export function TakeHomeScreen({ source, onLeave }: TakeHomeScreenProps) {
  const t = useMessages(takeHomeImportMessages);
  const { stage, error, keep, takeBack } = useTakeHome(source, t.deckName);
  return (
    <Page title={t.title}>
      <div className={styles.steps}>
        {error !== null && <ErrorView error={error} />}
        {content()}
      </div>
    </Page>
  );

  function content(): ReactNode {
    switch (stage.name) {
      case "reading":
        return error === null && <p role="status">{t.reading}</p>;
      case "unreadable":
        return <Unreadable onLeave={onLeave} />;
      case "offered":
      case "saving":
        return (
          <TakeHomeOffer
            title={stage.handOff.title}
            found={stage.found}
            isSaving={stage.name === "saving"}
            onKeep={keep}
            onLeave={onLeave}
          />
        );
      default:
        return <Outcome stage={stage} onUndo={takeBack} onLeave={onLeave} />;
    }
  }
}

function Unreadable({ onLeave }: Pick<TakeHomeScreenProps, "onLeave">) {
  const t = useMessages(takeHomeImportMessages);
  return (
    <>
      <p role="alert">{t.unreadable}</p>
      <div className={styles.buttons}>
        <Button onClick={onLeave}>{t.otherText}</Button>
      </div>
    </>
  );
}

interface OutcomeProps {
  readonly stage: TakeHomeStage & { readonly name: "kept" | "undone" };
  onUndo(): void;
  onLeave(): void;
}

/** It is at home, or was taken back; the heading says so to whoever listens. */
function Outcome({ stage, onUndo, onLeave }: OutcomeProps) {
  const t = useMessages(takeHomeImportMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each outcome is news
  useEffect(() => heading.current?.focus(), [stage.name]);
  const isKept = stage.name === "kept";
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.outcome}>
        {isKept ? t.done(stage.count) : t.undone}
      </h2>
      <div className={styles.buttons}>
        {isKept ? (
          <>
            <ButtonLink variant="primary" href="/review/">
              {t.review}
            </ButtonLink>
            <Button onClick={onUndo}>{t.undo}</Button>
          </>
        ) : (
          <Button onClick={onLeave}>{t.otherText}</Button>
        )}
      </div>
    </>
  );
}
