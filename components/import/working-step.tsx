"use client";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import type { Progress as Done } from "../shell/services";
import { Button } from "../ui/button";
import { Progress } from "../ui/progress";
import styles from "./working-step.module.css";

interface WorkingStepProps {
  readonly label: string;
  /** `null` while nobody can tell how far it is. */
  readonly progress: Done | null;
  onCancel(): void;
}

/** A worker is busy; it can be ended at any time. */
export function WorkingStep({ label, progress, onCancel }: WorkingStepProps) {
  const t = useMessages(importMessages);
  return (
    <div className={styles.step} role="status">
      <Progress label={label} value={progress?.done ?? null} max={progress?.total ?? 1} />
      <p className={styles.hint}>{t.generatingHint}</p>
      <Button onClick={onCancel}>{t.cancel}</Button>
    </div>
  );
}
