"use client";
import { settingsMessages } from "../../lib/i18n/messages/settings";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { Button } from "../ui/button";
import styles from "./status.module.css";
import type { RestoreControls, RestoreStage } from "./use-restore";

function useOutcome(stage: RestoreStage): string {
  const t = useMessages(settingsMessages);
  switch (stage.name) {
    case "restoring":
      return t.restoring;
    case "merged":
      return t.merged(stage.added);
    case "replaced":
      return t.replaced;
    case "undone":
      return t.undone;
    default:
      return "";
  }
}

interface RestoreOutcomeProps {
  readonly restore: RestoreControls;
}

/** What a restore did, and the way back from a replacement. */
export function RestoreOutcome({ restore }: RestoreOutcomeProps) {
  const t = useMessages(settingsMessages);
  const { saveFile } = useServices();
  const outcome = useOutcome(restore.stage);
  const former = restore.stage.name === "replaced" ? restore.stage.former : null;

  return (
    <>
      <p role="status">{outcome}</p>
      {former && (
        <div className={styles.buttons}>
          <Button variant="primary" onClick={() => void restore.undo(former)}>
            {t.undoReplace}
          </Button>
          <Button onClick={() => saveFile(former)}>{t.saveCopy}</Button>
        </div>
      )}
    </>
  );
}
