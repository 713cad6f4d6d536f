"use client";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";
import { Dialog } from "../../ui/dialog";
import styles from "./help-dialog.module.css";
import { EXTENSION_SECONDS } from "./use-controls";

/** The keys of the host. */
export function HelpDialog({ onClose }: { onClose(): void }) {
  const t = useMessages(classHostMessages);
  const keys = [
    [t.keyNext, t.keyNextDoes],
    ["P", t.keyPauseDoes],
    ["L", t.keyLockDoes],
    ["E", t.extend(EXTENSION_SECONDS)],
    ["?", t.keys],
  ] as const;
  return (
    <Dialog isOpen title={t.keys} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key} className={styles.key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
