"use client";
import type { StudentReport } from "../../../lib/domain/classroom/class-report";
import { formatNumber } from "../../../lib/i18n/format";
import { classroomReportMessages } from "../../../lib/i18n/messages/classroom-report";
import { useLocale, useMessages } from "../../shell/locale";
import styles from "./report-view.module.css";

interface StudentTableProps {
  /** Best first. */
  readonly students: readonly StudentReport[];
}

/** Each student, with the questions to talk about. */
export function StudentTable({ students }: StudentTableProps) {
  const t = useMessages(classroomReportMessages);
  const locale = useLocale();
  const hasTeams = students.some(({ team }) => team !== null);
  return (
    <section aria-labelledby="report-students" className={styles.part}>
      <h2 id="report-students">{t.students}</h2>
      <table className={styles.table} aria-labelledby="report-students">
        <thead>
          <tr>
            <th scope="col">{t.rank}</th>
            <th scope="col">{t.name}</th>
            {hasTeams && <th scope="col">{t.team}</th>}
            <th scope="col">{t.points}</th>
            <th scope="col">{t.right}</th>
            <th scope="col">{t.missed}</th>
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <tr key={student.seatId}>
              <td>{student.rank}</td>
              <th scope="row">
                <bdi>{student.name}</bdi>
              </th>
              {hasTeams && <td>{student.team === null ? "" : t.teamNumber(student.team + 1)}</td>}
              <td>{formatNumber(locale, student.points)}</td>
              <td>{t.rightOf(student.rightCount, student.askedCount)}</td>
              <td>{student.missed.map((question) => question + 1).join(", ") || t.noneMissed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
