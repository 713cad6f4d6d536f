"use client";
import { classroomReportMessages } from "../../../lib/i18n/messages/classroom-report";
import type { RoomKey } from "../../shell/classroom-service";
import { ErrorView } from "../../shell/error-view";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";
import { ReportView } from "./report-view";
import { useReport } from "./use-report";

/** What a class knew: for whoever holds the host's key, as long as the server has the room. */
export function ReportScreen({ roomKey }: { readonly roomKey: RoomKey }) {
  const t = useMessages(classroomReportMessages);
  const { state, refresh } = useReport(roomKey);
  const toRoom = <ButtonLink href={`/host/?room=${roomKey.roomId}`}>{t.backToRoom}</ButtonLink>;

  switch (state.name) {
    case "loading":
      return (
        <Page title={t.title}>
          <p role="status">{t.loading}</p>
        </Page>
      );
    case "gone":
      return (
        <Page title={t.title}>
          <EmptyState title={t.title} action={toRoom}>
            <p>{t.gone}</p>
          </EmptyState>
        </Page>
      );
    case "failed":
      return (
        <Page title={t.title} actions={toRoom}>
          <ErrorView error={state.error} onRetry={refresh} />
        </Page>
      );
    case "ready":
      return (
        <ReportView report={state.report}>
          {toRoom}
          <Button onClick={refresh}>{t.refresh}</Button>
        </ReportView>
      );
  }
}
