"use client";
import type { Document } from "../../lib/domain/document/document";

import { visibleText } from "../../lib/domain/document/sentence-text";
import type { Item } from "../../lib/domain/generation/item";
import { languageTag } from "../../lib/domain/shared/language";
import { sentenceAt } from "../document/cards-by-sentence";
import styles from "./source-quote.module.css";

interface SourceQuoteProps {
  readonly document: Document;
  readonly item: Item;
}

/** The sentence a candidate came from, as the reader sees it, with the answer lit where it stands. */
export function SourceQuote({ document, item }: SourceQuoteProps) {
  const { source, answerSpan } = item;
  const block = sentenceAt(document, source.start)?.block ?? 0;
  const visible = visibleText(document, { block, start: source.start, end: source.end });
  const from = answerSpan ? visible.fromSource(answerSpan.start) : 0;
  const until = answerSpan ? visible.fromSource(answerSpan.end) : 0;

  return (
    <blockquote className={styles.quote} lang={languageTag(item.language)}>
      {visible.text.slice(0, from)}
      {from < until && <mark>{visible.text.slice(from, until)}</mark>}
      {visible.text.slice(until)}
    </blockquote>
  );
}
