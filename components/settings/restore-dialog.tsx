"use client";
import { useState } from "react";
import { formatNumber, localeTag } from "../../lib/i18n/format";
import { commonMessages } from "../../lib/i18n/messages/common";
import { settingsMessages } from "../../lib/i18n/messages/settings";
import { useLocale, useMessages } from "../shell/locale";
import type { BackupPreview, RestoreMode } from "../shell/services";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { DialogActions } from "../ui/dialog-actions";
import styles from "./restore-dialog.module.css";
import type { RestoreControls } from "./use-restore";

function PreviewCounts({ preview }: { readonly preview: BackupPreview }) {
  const t = useMessages(settingsMessages);
  const locale = useLocale();
  const counts = [
    { count: preview.added, label: t.previewAdded },
    { count: preview.same, label: t.previewSame },
    { count: preview.changed, label: t.previewChanged },
  ];
  return (
    <ul className={styles.counts}>
      {counts.map(({ count, label }) => (
        <li key={label}>
          <strong>{formatNumber(locale, count)}</strong> {label}
        </li>
      ))}
    </ul>
  );
}

interface PreviewProps {
  readonly preview: BackupPreview;
  onChoose(mode: RestoreMode): void;
  onCancel(): void;
}

function Preview({ preview, onChoose, onCancel }: PreviewProps) {
  const t = useMessages(settingsMessages);
  const common = useMessages(commonMessages);
  const locale = useLocale();
  const [isReplacing, setReplacing] = useState(false);
  const madeAt = new Intl.DateTimeFormat(localeTag(locale), { dateStyle: "medium", timeStyle: "short" });

  if (isReplacing) {
    return (
      <>
        <p>
          <strong>{t.replaceTitle}</strong> {t.replaceBody}
        </p>
        <DialogActions>
          <Button variant="quiet" onClick={() => setReplacing(false)}>
            {common.back}
          </Button>
          <Button variant="danger" onClick={() => onChoose("replace")}>
            {t.confirmReplace}
          </Button>
        </DialogActions>
      </>
    );
  }
  return (
    <>
      <p>{t.previewMade(madeAt.format(preview.madeAt), preview.rows)}</p>
      <PreviewCounts preview={preview} />
      <p className={styles.hint}>{t.mergeHint}</p>
      <DialogActions>
        <Button variant="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
        <Button variant="danger" onClick={() => setReplacing(true)}>
          {t.replace}
        </Button>
        <Button variant="primary" onClick={() => onChoose("merge")}>
          {t.merge}
        </Button>
      </DialogActions>
    </>
  );
}

interface RestoreDialogProps {
  readonly restore: RestoreControls;
}

/** Shows what a backup would bring, before anything is written. */
export function RestoreDialog({ restore }: RestoreDialogProps) {
  const t = useMessages(settingsMessages);
  const { stage } = restore;
  return (
    <Dialog isOpen={stage.name === "previewing"} title={t.previewTitle} onClose={restore.cancel}>
      {stage.name === "previewing" && (
        <Preview
          preview={stage.preview}
          onCancel={restore.cancel}
          onChoose={(mode) => void restore.restore(stage.file, stage.preview, mode)}
        />
      )}
    </Dialog>
  );
}
