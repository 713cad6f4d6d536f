"use client";
import { useMemo } from "react";
import type { HeatSpan } from "../../../lib/domain/classroom/class-report";
import { type HeatPiece, heatLevel, heatPassages } from "../../../lib/domain/classroom/class-report-heat";
import type { DocumentId } from "../../../lib/domain/shared/ids";
import { languageTag } from "../../../lib/domain/shared/language";
import { classroomReportMessages } from "../../../lib/i18n/messages/classroom-report";
import { useLocale, useMessages } from "../../shell/locale";
import { useServices } from "../../shell/services-context";
import { useLiveQuery } from "../../shell/use-live-query";
import { VisuallyHidden } from "../../ui/visually-hidden";
import { formatPercent } from "./format-percent";
import styles from "./heat-map.module.css";

function byDocument(heat: readonly HeatSpan[]): ReadonlyMap<DocumentId, HeatSpan[]> {
  const documents = new Map<DocumentId, HeatSpan[]>();
  for (const span of heat) {
    const spans = documents.get(span.source.documentId) ?? [];
    spans.push(span);
    documents.set(span.source.documentId, spans);
  }
  return documents;
}

/** The text as the class knows it: each sentence tinted, and told in numbers, by the share of right answers. */
export function HeatMap({ heat }: { readonly heat: readonly HeatSpan[] }) {
  const t = useMessages(classroomReportMessages);
  const documents = useMemo(() => [...byDocument(heat)], [heat]);
  return (
    <section aria-labelledby="report-heat" className={styles.heat}>
      <h2 id="report-heat">{t.heat}</h2>
      {heat.length === 0 ? (
        <p>{t.noHeat}</p>
      ) : (
        <>
          <p className={styles.legend}>
            {t.heatLegend} <mark data-level="weak">{t.weak}</mark> <mark data-level="middle">{t.middle}</mark>{" "}
            <mark data-level="strong">{t.strong}</mark>
          </p>
          {documents.map(([documentId, spans]) => (
            <DocumentHeat key={documentId} documentId={documentId} spans={spans} />
          ))}
        </>
      )}
    </section>
  );
}

interface DocumentHeatProps {
  readonly documentId: DocumentId;
  readonly spans: readonly HeatSpan[];
}

function DocumentHeat({ documentId, spans }: DocumentHeatProps) {
  const t = useMessages(classroomReportMessages);
  const { collection } = useServices();
  const { value: document = null } = useLiveQuery(() => collection.documents.get(documentId), [collection, documentId]);
  const passages = useMemo(() => heatPassages(document, spans), [document, spans]);
  return (
    <div className={styles.document}>
      {document ? <h3 lang={languageTag(document.language)}>{document.title}</h3> : <p>{t.heatNoDocument}</p>}
      {passages.map(({ path, pieces }, index) => {
        const heading = path.join(" › ");
        const isNewHeading = heading !== "" && heading !== passages[index - 1]?.path.join(" › ");
        return (
          <div key={pieces[0]?.start} lang={document ? languageTag(document.language) : undefined}>
            {isNewHeading && <p className={styles.path}>{heading}</p>}
            <p className={styles.passage}>
              {pieces.map((piece) => (
                <Piece key={piece.start} piece={piece} />
              ))}
            </p>
          </div>
        );
      })}
    </div>
  );
}

function Piece({ piece: { text, heat } }: { readonly piece: HeatPiece }) {
  const t = useMessages(classroomReportMessages);
  const locale = useLocale();
  if (!heat) return <span>{text} </span>;
  const percent = formatPercent(locale, heat.share);
  return (
    <>
      <mark data-level={heatLevel(heat.share)}>
        {text}
        <small className={styles.share} aria-hidden="true">
          {percent}
        </small>
        <VisuallyHidden>({t.heatOf(percent, heat.askedCount)})</VisuallyHidden>
      </mark>{" "}
    </>
  );
}
