"use client";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { commonMessages } from "../../../lib/i18n/messages/common";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { DialogActions } from "../../ui/dialog-actions";

interface EndDialogProps {
  onEnd(): void;
  onClose(): void;
}

/** Asks once more before a game ends early for everybody. */
export function EndDialog({ onEnd, onClose }: EndDialogProps) {
  const t = useMessages(classHostMessages);
  const { cancel } = useMessages(commonMessages);
  const end = () => {
    onEnd();
    onClose();
  };
  return (
    <Dialog isOpen title={t.endTitle} onClose={onClose}>
      <p>{t.endText}</p>
      <DialogActions>
        <Button onClick={onClose}>{cancel}</Button>
        <Button variant="danger" onClick={end}>
          {t.endNow}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
