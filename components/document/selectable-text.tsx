"use client";
import { useRef, useState } from "react";
import type { Note } from "../../lib/domain/collection/note";
import type { Document, TextRange } from "../../lib/domain/document/document";
import { languageTag } from "../../lib/domain/shared/language";
import { CardDialog } from "./card-dialog";
import { DocumentText } from "./document-text";
import type { NoteMaker } from "./note-maker";
import { passageAt } from "./passage";
import { SelectionBar } from "./selection-bar";
import type { SentenceMarks } from "./sentence-view";
import { useSelectedRange, useSentenceTap } from "./use-text-gestures";

interface SelectableTextProps {
  readonly document: Document;
  readonly marks: SentenceMarks;
  readonly makeNote: NoteMaker;
  onKeep(note: Note): void;
}

/** The document's text, from which a selection becomes a card. */
export function SelectableText({ document, marks, makeNote, onKeep }: SelectableTextProps) {
  const textRef = useRef<HTMLDivElement>(null);
  const selected = useSelectedRange(document, textRef);
  useSentenceTap(textRef, marks.onOpen);
  const [dialogRange, setDialogRange] = useState<TextRange | null>(null);

  const selectedPassage = selected && passageAt(document, selected);
  const dialogPassage = dialogRange && passageAt(document, dialogRange);
  return (
    <>
      <DocumentText document={document} marks={marks} textRef={textRef} />
      {selectedPassage && !dialogPassage && (
        <SelectionBar
          passage={selectedPassage}
          lang={languageTag(document.language)}
          onMake={() => setDialogRange(selected)}
        />
      )}
      {dialogPassage && (
        <CardDialog
          document={document}
          passage={dialogPassage}
          makeNote={makeNote}
          onClose={() => setDialogRange(null)}
          onKeep={(note) => {
            setDialogRange(null);
            window.document.getSelection()?.removeAllRanges();
            onKeep(note);
          }}
        />
      )}
    </>
  );
}
