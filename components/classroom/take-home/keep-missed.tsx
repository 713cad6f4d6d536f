"use client";
import { takeHomeMessages } from "../../../lib/i18n/messages/take-home";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import styles from "./keep-missed.module.css";
import { type FinishedClass, type HandOffTools, useMissed } from "./use-missed";
import { WaysHomeView } from "./ways-home-view";

interface KeepMissedProps {
  readonly finished: FinishedClass;
  readonly tools: HandOffTools;
}

/** On each phone, at the end of a class: what was missed, and every way to keep it. */
export function KeepMissed({ finished, tools }: KeepMissedProps) {
  const t = useMessages(takeHomeMessages);
  const { state, ask } = useMissed(finished, tools);

  if (state.name === "known") {
    if (state.missed.length === 0) return <p role="status">{t.nothing}</p>;
    return <WaysHomeView title={finished.title} known={state} saveFile={tools.saveFile} />;
  }
  const isAsking = state.name === "asking";
  return (
    <div className={styles.ask}>
      {state.name === "failed" && <p role="alert">{t.failed}</p>}
      <Button variant="primary" aria-disabled={isAsking} onClick={() => isAsking || void ask()}>
        {isAsking ? t.asking : t.keep}
      </Button>
    </div>
  );
}
