"use client";
import { useState } from "react";
import { settingsMessages } from "../../lib/i18n/messages/settings";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { Button } from "../ui/button";
import { FileButton } from "../ui/file-button";
import { RestoreDialog } from "./restore-dialog";
import { RestoreOutcome } from "./restore-outcome";
import styles from "./status.module.css";
import { useRestore } from "./use-restore";

type BackupStage = "idle" | "making" | "saved";

function useBackup() {
  const { backup, saveFile } = useServices();
  const [stage, setStage] = useState<BackupStage>("idle");
  const [error, setError] = useState<unknown>(null);
  const make = async () => {
    setError(null);
    setStage("making");
    try {
      saveFile(await backup.create());
      setStage("saved");
    } catch (failure) {
      setError(failure);
      setStage("idle");
    }
  };
  return { stage, error, make };
}

/** The whole collection to a file and back. */
export function BackupSettings() {
  const t = useMessages(settingsMessages);
  const backup = useBackup();
  const restore = useRestore();
  const isBusy = restore.stage.name === "inspecting" || restore.stage.name === "restoring";

  return (
    <section className={styles.status} aria-label={t.backup}>
      <h3>{t.backup}</h3>
      <p>{t.backupHint}</p>
      <div className={styles.buttons}>
        <Button disabled={backup.stage === "making"} onClick={() => void backup.make()}>
          {backup.stage === "making" ? t.makingBackup : t.makeBackup}
        </Button>
        <FileButton
          label={isBusy ? t.inspecting : t.chooseBackup}
          isDisabled={isBusy}
          onFile={(file) => void restore.inspect(file)}
        />
      </div>
      <p role="status">{backup.stage === "saved" && t.backupSaved}</p>
      {backup.error !== null && <ErrorView error={backup.error} onRetry={() => void backup.make()} />}
      {restore.error !== null && <ErrorView error={restore.error} />}
      <RestoreDialog restore={restore} />
      <RestoreOutcome restore={restore} />
    </section>
  );
}
