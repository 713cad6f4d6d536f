"use client";
import type { ReactNode } from "react";
import type { ClassReport } from "../../../lib/domain/classroom/class-report";
import { classroomReportMessages } from "../../../lib/i18n/messages/classroom-report";
import { useLocale, useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { Page } from "../../ui/page";
import { formatPercent } from "./format-percent";
import { HeatMap } from "./heat-map";
import { QuestionReportView } from "./question-report-view";
import styles from "./report-view.module.css";
import { StudentTable } from "./student-table";
import { useCsvFiles } from "./use-csv-files";

interface ReportViewProps {
  readonly report: ClassReport;
  /** Ways on, which are not printed. */
  readonly children: ReactNode;
}

/** Share of right answers among all that were asked for; `null` where nothing has a key. */
function averageOf({ students }: ClassReport): number | null {
  const asked = students.reduce((sum, { askedCount }) => sum + askedCount, 0);
  const right = students.reduce((sum, { rightCount }) => sum + rightCount, 0);
  return asked === 0 ? null : right / asked;
}

/** The whole report: the class, the text, each question, each student. */
export function ReportView({ report, children }: ReportViewProps) {
  const t = useMessages(classroomReportMessages);
  const locale = useLocale();
  const { saveStudents, saveQuestions } = useCsvFiles(report);
  const average = averageOf(report);
  const { title, questions, students, heat } = report;
  const isEmpty = questions.length === 0;

  return (
    <Page title={t.title} width="wide">
      <div className={styles.report}>
        <div className={styles.actions}>
          {!isEmpty && (
            <>
              <Button onClick={saveStudents}>{t.studentsCsv}</Button>
              <Button onClick={saveQuestions}>{t.questionsCsv}</Button>
              <Button onClick={() => window.print()}>{t.print}</Button>
            </>
          )}
          {children}
        </div>
        <p>
          <strong>{title}</strong> · {t.summary(students.length, questions.length)}
          {average !== null && ` · ${t.average(formatPercent(locale, average))}`}
        </p>
        {isEmpty ? (
          <p>{t.empty}</p>
        ) : (
          <>
            <HeatMap heat={heat} />
            <section aria-labelledby="report-questions" className={styles.part}>
              <h2 id="report-questions">{t.questions}</h2>
              <ol className={styles.questions}>
                {questions.map((question) => (
                  <QuestionReportView key={question.question} report={question} />
                ))}
              </ol>
            </section>
            <StudentTable students={students} />
          </>
        )}
      </div>
    </Page>
  );
}
