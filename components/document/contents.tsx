"use client";
import type { Document } from "../../lib/domain/document/document";
import { languageTag } from "../../lib/domain/shared/language";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useMessages } from "../shell/locale";
import styles from "./contents.module.css";

interface ContentsProps {
  readonly document: Document;
}

/** The headings of the document, beside it where there is room. */
export function Contents({ document }: ContentsProps) {
  const t = useMessages(documentMessages);
  const titled = document.sections.filter((section) => section.title !== "" && section.title !== document.title);
  if (titled.length < 2) return null;
  return (
    <nav className={styles.contents} aria-label={t.contents}>
      <ul lang={languageTag(document.language)}>
        {titled.map((section) => (
          <li key={section.id} data-depth={Math.min(section.path.length, 4)}>
            <a href={`#section-${section.id}`}>{section.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
