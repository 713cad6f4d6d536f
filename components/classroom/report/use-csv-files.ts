"use client";
import type { ClassReport } from "../../../lib/domain/classroom/class-report";
import { questionsCsv, studentsCsv } from "../../../lib/domain/classroom/class-report-csv";
import { classroomReportMessages } from "../../../lib/i18n/messages/classroom-report";
import { useMessages } from "../../shell/locale";
import { useServices } from "../../shell/services-context";
import { fileName } from "../file-name";

/** The report as tables that spreadsheets open, with headings in the teacher's language. */
export function useCsvFiles(report: ClassReport) {
  const t = useMessages(classroomReportMessages);
  const { saveFile } = useServices();
  const hasTeams = report.students.some(({ team }) => team !== null);
  const save = (name: string, csv: string) => saveFile(new File([csv], fileName(name, "csv"), { type: "text/csv" }));

  const saveStudents = () => {
    const { name, rank, points, right, asked, questionNumber: question } = t;
    const headings = { name, team: hasTeams ? t.team : null, rank, points, right, asked, question };
    save(t.studentsFile(report.title), studentsCsv(report, headings));
  };
  const saveQuestions = () => save(t.questionsFile(report.title), questionsCsv(report, t));
  return { saveStudents, saveQuestions };
}
