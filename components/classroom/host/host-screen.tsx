"use client";
import { useRouter, useSearchParams } from "next/navigation";
import { lazy, Suspense } from "react";
import type { Role } from "../../../lib/domain/classroom/messages";
import type { DeckId } from "../../../lib/domain/shared/ids";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { classPrepareMessages } from "../../../lib/i18n/messages/class-prepare";
import { useClassroom } from "../../shell/classroom-context";
import type { RoomKey } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import { ButtonLink } from "../../ui/button-link";
import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";
import { HostDecks } from "./host-decks";
import { HostRoom } from "./host-room";
import { PrepareScreen } from "./prepare-screen";
import { useRoomKey } from "./use-room-key";

// Asked for once, at the end.
const ReportScreen = lazy(async () => ({ default: (await import("../report/report-screen")).ReportScreen }));

const OWN_ROLES = ["host", "remote", "display"] as const satisfies readonly Role[];

/** The teacher's page: a room that runs, else the deck to play, else the decks to choose from. */
export function HostScreen() {
  const t = useMessages(classHostMessages);
  const classroom = useClassroom();
  const router = useRouter();
  const search = useSearchParams();
  const [roomId, deckId] = [search.get("room"), search.get("deck")];
  const key = useRoomKey("host");
  const leave = (left: RoomKey) => {
    const keys = OWN_ROLES.flatMap((role) => classroom.keys(role)).filter(({ roomId: id }) => id === left.roomId);
    keys.forEach(classroom.forget);
    router.push("/host/");
  };

  if (key && search.has("report")) {
    return (
      <Suspense fallback={<main id="main" aria-busy="true" />}>
        <ReportScreen roomKey={key} />
      </Suspense>
    );
  }
  if (key) return <HostRoom key={key.roomId} roomKey={key} onLeave={() => leave(key)} />;
  if (roomId) return <NotOurs title={t.roomGoneTitle} text={t.roomGone} />;
  return deckId ? <PrepareScreen key={deckId} deckId={deckId as DeckId} /> : <HostDecks />;
}

function NotOurs({ title, text }: { readonly title: string; readonly text: string }) {
  const t = useMessages(classPrepareMessages);
  return (
    <Page title={t.title}>
      <EmptyState
        title={title}
        action={
          <ButtonLink variant="primary" href="/host/">
            {t.chooseDeck}
          </ButtonLink>
        }
      >
        <p>{text}</p>
      </EmptyState>
    </Page>
  );
}
