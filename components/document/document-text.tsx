"use client";
import { memo, type RefObject, useMemo } from "react";
import type { Document } from "../../lib/domain/document/document";
import { languageTag } from "../../lib/domain/shared/language";
import { BlockGroupView } from "./block-group-view";
import { type BlockGroup, groupBlocks, type IndexedBlock } from "./block-groups";
import styles from "./document-text.module.css";
import type { SentenceMarks } from "./sentence-view";

interface DocumentTextProps {
  readonly document: Document;
  readonly marks: SentenceMarks;
  /** The element whose taps and selections the screen follows. */
  readonly textRef: RefObject<HTMLDivElement | null>;
}

/** The page already shows the title: a document that begins with it as a heading would say it twice. */
function withoutTitle(document: Document, blocks: readonly IndexedBlock[]): readonly IndexedBlock[] {
  const [first, ...rest] = blocks;
  const isTitle =
    first?.block.kind === "heading" && document.sections[first.block.section]?.title.trim() === document.title.trim();
  return isTitle ? rest : blocks;
}

function groupsBySection(document: Document) {
  const blocks = withoutTitle(
    document,
    document.blocks.map((block, index) => ({ block, index })),
  );
  const bySection = document.sections.map((section) => ({ section, groups: [] as BlockGroup[] }));
  for (const group of groupBlocks(blocks)) bySection[group.blocks[0].block.section]?.groups.push(group);
  return bySection;
}

/**
 * A document as a reader sees it, built from its blocks and runs: nothing of the source is taken as markup.
 * Drawn again only when the document or its marks change: a selection moves with every letter.
 */
export const DocumentText = memo(function DocumentText({ document, marks, textRef }: DocumentTextProps) {
  const sections = useMemo(() => groupsBySection(document), [document]);
  const context = { document, marks };
  return (
    <div ref={textRef} className={styles.text} lang={languageTag(document.language)}>
      {sections.map(({ section, groups }) => (
        <section key={section.id} id={`section-${section.id}`} className={styles.section}>
          {groups.map((group) => (
            <BlockGroupView key={group.blocks[0].index} group={group} context={context} />
          ))}
        </section>
      ))}
    </div>
  );
});
