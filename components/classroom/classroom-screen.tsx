"use client";
import { useSearchParams } from "next/navigation";
import { classroomMessages } from "../../lib/i18n/messages/classroom";
import { useMessages } from "../shell/locale";
import { ButtonLink } from "../ui/button-link";
import { Page } from "../ui/page";
import styles from "./classroom-screen.module.css";

/** The pages of a live quiz, by who looks at them. */
export type ClassroomPage = "host" | "join" | "display" | "remote" | "play";

interface ClassroomScreenProps {
  readonly page: ClassroomPage;
}

/** Says what a live quiz will need, and leads to the quiz that works today. */
export function ClassroomScreen({ page }: ClassroomScreenProps) {
  const t = useMessages(classroomMessages);
  const deckId = useSearchParams().get("deck");

  return (
    <Page title={t[`${page}Title`]}>
      <div className={styles.page}>
        <p className={styles.lead}>{t[`${page}Body`]}</p>
        <p className={styles.notYet}>{t.notYet}</p>
        <section className={styles.section}>
          <h2>{t.needsTitle}</h2>
          <ul>
            <li>{t.needsProgram}</li>
            <li>{t.needsNetwork}</li>
            <li>{t.needsNothingElse}</li>
          </ul>
        </section>
        <section className={styles.section}>
          <h2>{t.meanwhileTitle}</h2>
          <p>{deckId ? t.meanwhileDeck : t.meanwhileNoDeck}</p>
          {deckId ? (
            <ButtonLink variant="primary" href={`/quiz/?deck=${encodeURIComponent(deckId)}`}>
              {t.takeQuiz}
            </ButtonLink>
          ) : (
            <ButtonLink variant="primary" href="/decks/">
              {t.toDecks}
            </ButtonLink>
          )}
        </section>
      </div>
    </Page>
  );
}
