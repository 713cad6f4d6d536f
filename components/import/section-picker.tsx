"use client";
import { useMemo } from "react";
import type { Document } from "../../lib/domain/document/document";
import { languageTag } from "../../lib/domain/shared/language";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import styles from "./section-picker.module.css";
import { chosenOf, idsUnder, type SectionNode, sectionTree, sentencesUnder, toggleSection } from "./section-tree";

interface SectionPickerProps {
  readonly document: Document;
  readonly chosenIds: ReadonlySet<string>;
  onChange(chosenIds: ReadonlySet<string>): void;
}

interface SectionListProps extends Omit<SectionPickerProps, "document"> {
  readonly nodes: readonly SectionNode[];
  readonly lang: string;
}

function SectionList({ nodes, lang, chosenIds, onChange }: SectionListProps) {
  const t = useMessages(importMessages);
  return (
    <ul className={styles.list}>
      {nodes.map((node) => {
        const chosen = chosenOf(node, chosenIds);
        return (
          <li key={node.section.id}>
            <label className={styles.section}>
              <input
                type="checkbox"
                checked={chosen === "all"}
                ref={(box) => {
                  if (box) box.indeterminate = chosen === "some";
                }}
                onChange={() => onChange(toggleSection(node, chosenIds))}
              />
              <span className={styles.title} {...(node.section.title ? { lang } : {})}>
                {node.section.title || t.untitledSection}
              </span>
              <small className={styles.count}>{t.sentences(sentencesUnder(node))}</small>
            </label>
            {node.children.length > 0 && (
              <SectionList nodes={node.children} lang={lang} chosenIds={chosenIds} onChange={onChange} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The document's sections as a tree of checkboxes; choosing one chooses everything under it. */
export function SectionPicker({ document, chosenIds, onChange }: SectionPickerProps) {
  const t = useMessages(importMessages);
  const nodes = useMemo(() => sectionTree(document), [document]);
  return (
    <fieldset className={styles.picker}>
      <legend>{t.sectionsLegend}</legend>
      <div className={styles.all}>
        <Button variant="quiet" onClick={() => onChange(new Set(nodes.flatMap(idsUnder)))}>
          {t.chooseAll}
        </Button>
        <Button variant="quiet" onClick={() => onChange(new Set())}>
          {t.chooseNone}
        </Button>
      </div>
      <SectionList nodes={nodes} lang={languageTag(document.language)} chosenIds={chosenIds} onChange={onChange} />
    </fieldset>
  );
}
