"use client";
import { useState, useSyncExternalStore } from "react";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useClassroom } from "../../shell/classroom-context";
import type { ClassroomService } from "../../shell/classroom-service";
import { setLocale, useLocale, useMessages } from "../../shell/locale";
import { Seal } from "../../shell/seal";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import { useDocumentTitle } from "../../ui/use-document-title";
import { JoinForm } from "./join-form";
import styles from "./join-screen.module.css";

const neverChanges = () => () => undefined;

/** The room this phone still has a seat in; `null` while the page is being prerendered. */
function useSavedRoom(classroom: ClassroomService): string | null {
  return useSyncExternalStore(
    neverChanges,
    () => classroom.keys("player")[0]?.roomId ?? null,
    () => null,
  );
}

/** Where a student types the code of the big screen, or goes back to the seat this phone holds. */
export function JoinScreen() {
  const t = useMessages(classroomPlayerMessages);
  const savedRoom = useSavedRoom(useClassroom());
  const [wantsOther, setWantsOther] = useState(false);
  useDocumentTitle(t.joinTitle);

  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <header className={styles.header}>
        <Seal />
        <h1 className={styles.title}>{t.joinTitle}</h1>
        <LanguageSwitch />
      </header>
      {savedRoom && (
        <section className={styles.saved}>
          <p>{t.goBackHint}</p>
          <ButtonLink variant={wantsOther ? "secondary" : "primary"} href={`/play/?room=${savedRoom}`}>
            {t.goBack}
          </ButtonLink>
          {!wantsOther && (
            <Button variant="quiet" onClick={() => setWantsOther(true)}>
              {t.otherRoom}
            </Button>
          )}
        </section>
      )}
      {(!savedRoom || wantsOther) && <JoinForm />}
      <ButtonLink variant="quiet" href="/" className={styles.app}>
        {t.toApp}
      </ButtonLink>
    </main>
  );
}

/** A phone lent to a guest may speak the other language. */
function LanguageSwitch() {
  const isChinese = useLocale() === "zh";
  return (
    <Button variant="quiet" lang={isChinese ? "en" : "zh-Hans"} onClick={() => setLocale(isChinese ? "en" : "zh")}>
      {isChinese ? "English" : "中文"}
    </Button>
  );
}
