"use client";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import type { Deck } from "../../lib/domain/collection/deck";
import { descendantIds } from "../../lib/domain/collection/deck-tree";
import type { CardWithNote } from "../../lib/domain/ports";
import { buildQuiz } from "../../lib/domain/quiz/build-quiz";
import { AppError } from "../../lib/domain/shared/app-error";
import type { DeckId } from "../../lib/domain/shared/ids";
import { commonMessages } from "../../lib/i18n/messages/common";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { useServices } from "../shell/services-context";
import { useLiveQuery } from "../shell/use-live-query";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { Page } from "../ui/page";
import { QuizBuilder } from "./quiz-builder";
import { QuizFrame } from "./quiz-frame";
import { QuizRunView } from "./quiz-run-view";
import styles from "./quiz-screen.module.css";
import { QuizSummary } from "./quiz-summary";
import { type QuizControls, useQuiz } from "./use-quiz";

interface DeckCards {
  readonly deck: Deck;
  readonly cards: readonly CardWithNote[];
}

function useDeckCards(deckId: DeckId) {
  const { collection } = useServices();
  return useLiveQuery(async (): Promise<DeckCards> => {
    const decks = await collection.decks.list();
    const deck = decks.find(({ id }) => id === deckId);
    if (!deck) throw new AppError("deck/not-found");
    const lists = await Promise.all(descendantIds(decks, deckId).map((id) => collection.notes.listByDeck(id)));
    return { deck, cards: lists.flat() };
  }, [collection, deckId]);
}

interface BeforeQuizProps extends DeckCards {
  readonly quiz: QuizControls;
}

function BeforeQuiz({ deck, cards, quiz }: BeforeQuizProps) {
  const t = useMessages(quizMessages);
  const { draft } = quiz;
  // How many can be asked does not depend on the seed; asking for as many as there are cards tells it.
  const questionCount = useMemo(() => buildQuiz(cards, { seed: "", count: cards.length }).length, [cards]);

  if (questionCount === 0) {
    return (
      <EmptyState
        title={t.emptyTitle}
        action={
          <>
            <ButtonLink variant="primary" href="/import/">
              {t.addDocument}
            </ButtonLink>
            <ButtonLink href={deckHref(deck.id)}>{t.backToDeck}</ButtonLink>
          </>
        }
      >
        <p>{t.emptyBody}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {draft && (
        <Button className={styles.resume} onClick={() => quiz.resume(draft)}>
          {t.resume(draft.session.index, draft.session.questions.length)}
        </Button>
      )}
      <QuizBuilder
        cardCount={cards.length}
        questionCount={questionCount}
        onStart={(count, feedback) => quiz.start(cards, count, feedback)}
      />
      <ButtonLink variant="quiet" className={styles.back} href={deckHref(deck.id)}>
        {t.backToDeck}
      </ButtonLink>
    </>
  );
}

function deckHref(deckId: DeckId): string {
  return `/deck/?id=${encodeURIComponent(deckId)}`;
}

function QuizOfDeck({ deck, cards }: DeckCards) {
  const t = useMessages(quizMessages);
  const quiz = useQuiz(deck.id);
  const { run } = quiz;
  const title = t.titleOf(deck.name);

  if (run && run.session.phase !== "finished") {
    return (
      <QuizFrame title={title}>
        <QuizRunView session={run.session} leaveHref={deckHref(deck.id)} onAct={quiz.act} />
      </QuizFrame>
    );
  }
  return (
    <Page title={title}>
      {quiz.error !== null && <ErrorView error={quiz.error} onRetry={quiz.saveResult} />}
      {run ? (
        <QuizSummary run={run} deckId={deck.id} onAgain={quiz.leave} />
      ) : (
        <BeforeQuiz deck={deck} cards={cards} quiz={quiz} />
      )}
    </Page>
  );
}

function DeckQuiz({ deckId }: { readonly deckId: DeckId }) {
  const t = useMessages(quizMessages);
  const common = useMessages(commonMessages);
  const query = useDeckCards(deckId);
  if (query.status === "ready") return <QuizOfDeck {...query.value} />;
  return (
    <Page title={t.title}>
      {query.status === "loading" && <p>{common.loading}</p>}
      {query.status === "failed" && (
        <>
          <ErrorView error={query.error} />
          <ButtonLink href="/decks/" className={styles.back}>
            {t.toDecks}
          </ButtonLink>
        </>
      )}
    </Page>
  );
}

/** The solo quiz of one deck: build, take, result. */
export function QuizScreen() {
  const t = useMessages(quizMessages);
  const deckId = useSearchParams().get("deck");
  if (deckId) return <DeckQuiz key={deckId} deckId={deckId as DeckId} />;
  return (
    <Page title={t.title}>
      <EmptyState
        title={t.noDeckTitle}
        action={
          <ButtonLink variant="primary" href="/decks/">
            {t.toDecks}
          </ButtonLink>
        }
      >
        <p>{t.noDeckBody}</p>
      </EmptyState>
    </Page>
  );
}
