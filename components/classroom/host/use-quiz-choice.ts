"use client";
import { useMemo, useState } from "react";
import { type ClaimDraft, claimsOf, classQuestionsFrom } from "../../../lib/domain/classroom/build-class-quiz";
import type { ClassQuestion, ClassQuiz } from "../../../lib/domain/classroom/class-quiz";
import { useServices } from "../../shell/services-context";
import type { ClassDeck } from "./use-class-deck";

const LONGEST_TITLE = 200;
/** A room takes no more, whatever a deck holds. */
const MOST_QUESTIONS = 100;

/** What is asked of the class, in order: questions of the deck, then the teacher's own. */
export interface QuizChoice {
  readonly quiz: ClassQuiz;
  /** Questions that the deck has for a class, those left out too. */
  readonly drawnCount: number;
  readonly count: number;
  /** What a debate can start from. */
  readonly claims: readonly ClaimDraft[];
  setCount(count: number): void;
  /** Leaves a question out; the next of the deck takes its place. */
  drop(question: ClassQuestion): void;
  add(question: ClassQuestion): void;
}

/** Draws the questions of a deck once, and keeps what the teacher makes of them. */
export function useQuizChoice({ deck, cards }: ClassDeck): QuizChoice {
  const { newId } = useServices();
  const [seed] = useState<string>(() => newId());
  const [count, setCount] = useState(10);
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const [own, setOwn] = useState<readonly ClassQuestion[]>([]);
  const title = deck.name.slice(0, LONGEST_TITLE);
  const drawn = useMemo(() => classQuestionsFrom(cards, { seed, count: MOST_QUESTIONS }), [cards, seed]);
  const claims = useMemo(() => claimsOf(cards), [cards]);
  const kept = drawn.filter(({ text }) => !dropped.has(text)).slice(0, count);

  return {
    quiz: { title, questions: [...kept, ...own].slice(0, MOST_QUESTIONS) },
    drawnCount: drawn.length,
    count,
    claims,
    setCount,
    drop: (question) => {
      if (own.includes(question)) setOwn(own.filter((one) => one !== question));
      else setDropped(new Set([...dropped, question.text]));
    },
    add: (question) => setOwn([...own, question]),
  };
}
