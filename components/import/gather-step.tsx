"use client";
import { importMessages } from "../../lib/i18n/messages/import";
import { readRequestFromClipboard } from "../../lib/readers/clipboard";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { Button } from "../ui/button";
import { FileDrop } from "./file-drop";
import styles from "./gather-step.module.css";
import { PasteBox } from "./paste-box";
import type { ImportActions } from "./use-import";

interface GatherStepProps {
  readonly actions: ImportActions;
}

/** The first step: a text by paste, by file, or one of the built-in documents. */
export function GatherStep({ actions }: GatherStepProps) {
  const t = useMessages(importMessages);
  const services = useServices();

  return (
    <div className={styles.step}>
      <PasteBox onRead={(clipboard) => actions.read(readRequestFromClipboard(clipboard, services.newDocumentId()))} />
      <FileDrop onFile={actions.readFile} />
      <section className={styles.builtIn} aria-label={t.builtInTitle}>
        <h2>{t.builtInTitle}</h2>
        <Button variant="secondary" onClick={() => actions.readBuiltIn("deepseek.zh.md")}>
          {t.builtInZh}
        </Button>
        <Button variant="secondary" onClick={() => actions.readBuiltIn("deepseek.en.md")}>
          {t.builtInEn}
        </Button>
      </section>
    </div>
  );
}
