"use client";
import { classroomReportMessages } from "../../../lib/i18n/messages/classroom-report";
import { useMessages } from "../../shell/locale";
import { ButtonLink } from "../../ui/button-link";

/** The way to a class's report. Its address leads there again after a reload. */
export function ReportLink({ roomId }: { readonly roomId: string }) {
  const t = useMessages(classroomReportMessages);
  return (
    <div>
      <ButtonLink href={`/host/?room=${roomId}&report=1`}>{t.toReport}</ButtonLink>
    </div>
  );
}
