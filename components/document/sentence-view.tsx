"use client";
import type { ReactNode } from "react";
import type { Document, Sentence, TextRun } from "../../lib/domain/document/document";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useMessages } from "../shell/locale";
import styles from "./sentence-view.module.css";

/** What the screen knows about the sentences of a document. A sentence is named by where it starts. */
export interface SentenceMarks {
  /** How many cards each sentence has. */
  readonly cardCounts: ReadonlyMap<number, number>;
  /** The sentence whose cards are open. */
  readonly openStart: number | null;
  onOpen(sentenceStart: number): void;
}

function withMarkup(run: TextRun, text: string): ReactNode {
  let node: ReactNode = text;
  if (run.code) node = <code>{node}</code>;
  if (run.deleted) node = <del>{node}</del>;
  if (run.emphasis) node = <em>{node}</em>;
  if (run.strong) node = <strong>{node}</strong>;
  if (!run.href) return node;
  return (
    <a href={run.href} rel="noreferrer noopener" target="_blank">
      {node}
    </a>
  );
}

interface RunsViewProps {
  readonly document: Document;
  readonly runs: readonly TextRun[];
}

/** Runs of text, each carrying its source offsets so that a selection can be traced back. */
export function RunsView({ document, runs }: RunsViewProps) {
  return runs.map((run) => (
    <span key={run.start} data-start={run.start} data-end={run.end}>
      {withMarkup(run, run.value ?? document.text.slice(run.start, run.end))}
    </span>
  ));
}

interface SentenceViewProps extends RunsViewProps {
  readonly sentence: Sentence;
  readonly marks: SentenceMarks;
}

function classOf(cardCount: number, isOpen: boolean): string | undefined {
  if (isOpen) return styles.open;
  return cardCount > 0 ? styles.marked : undefined;
}

/** One sentence. Where it has cards it is tinted, and a small mark after it opens them by keyboard. */
export function SentenceView({ document, runs, sentence, marks }: SentenceViewProps) {
  const t = useMessages(documentMessages);
  const cardCount = marks.cardCounts.get(sentence.start) ?? 0;
  const isOpen = marks.openStart === sentence.start;
  return (
    <span data-sentence={sentence.start}>
      <span className={classOf(cardCount, isOpen)}>
        <RunsView document={document} runs={runs} />
      </span>
      {cardCount > 0 && (
        <button
          type="button"
          className={styles.mark}
          aria-label={t.cardsOfSentence(cardCount)}
          aria-expanded={isOpen}
          onClick={() => marks.onOpen(sentence.start)}
        >
          {cardCount}
        </button>
      )}
    </span>
  );
}
