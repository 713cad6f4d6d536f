"use client";
import type { QuestionReport } from "../../../lib/domain/classroom/class-report";
import { languageTag } from "../../../lib/domain/shared/language";
import { formatNumber } from "../../../lib/i18n/format";
import { classroomReportMessages } from "../../../lib/i18n/messages/classroom-report";
import { useLocale, useMessages } from "../../shell/locale";
import { Histogram } from "../phases/histogram";
import { formatPercent } from "./format-percent";
import styles from "./report-view.module.css";

const FAIR_FROM = 0.2;
const GOOD_FROM = 0.4;
const SECONDS = { maximumFractionDigits: 1 } as const;

/** What a question says about those who answer it, in words. */
function useDiscriminationText(): (discrimination: number | null) => string {
  const t = useMessages(classroomReportMessages);
  return (discrimination) => {
    if (discrimination === null) return t.tellsNothing;
    if (discrimination < 0) return t.tellsWrongly;
    if (discrimination < FAIR_FROM) return t.tellsLittle;
    return discrimination < GOOD_FROM ? t.tellsFairly : t.tellsWell;
  };
}

/** How a class fared with one question. */
export function QuestionReportView({ report }: { readonly report: QuestionReport }) {
  const t = useMessages(classroomReportMessages);
  const { asked, question, histogram, before, keyOptionIds } = report;
  return (
    <li className={styles.question}>
      <h3 className={styles.stem}>
        {t.questionNumber(question + 1)} <span lang={languageTag(asked.language)}>{asked.text}</span>
      </h3>
      <ul className={styles.facts}>
        <Knowledge report={report} />
        <li>{t.answeredOf(report.answeredCount, report.askedCount)}</li>
        <Times report={report} />
      </ul>
      <Histogram
        question={asked}
        counts={histogram}
        before={before}
        keyOptionIds={keyOptionIds}
        of={t.questionNumber(question + 1)}
      />
    </li>
  );
}

interface PartProps {
  readonly report: QuestionReport;
}

function Knowledge({ report: { facility, discrimination, isVoid } }: PartProps) {
  const t = useMessages(classroomReportMessages);
  const locale = useLocale();
  const discriminationText = useDiscriminationText();
  if (isVoid) return <li>{t.isVoid}</li>;
  if (facility === null) return <li>{t.noKey}</li>;
  return (
    <>
      <li>
        <strong>{t.facilityText(formatPercent(locale, facility))}</strong>
      </li>
      <li>
        {discriminationText(discrimination)}
        {discrimination !== null && ` (${formatNumber(locale, discrimination, { maximumFractionDigits: 2 })})`}
      </li>
    </>
  );
}

function Times({ report: { medianMillis, fastestMillis, slowestMillis } }: PartProps) {
  const t = useMessages(classroomReportMessages);
  const locale = useLocale();
  if (medianMillis === null || fastestMillis === null || slowestMillis === null) return null;
  const seconds = (millis: number) => formatNumber(locale, millis / 1000, SECONDS);
  return <li>{t.times(seconds(medianMillis), seconds(fastestMillis), seconds(slowestMillis))}</li>;
}
