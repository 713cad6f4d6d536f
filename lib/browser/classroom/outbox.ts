import type { GivenClassAnswer } from "../../../components/shell/classroom-service";
import { type KeptTexts, parseKept } from "./kept-texts";

/** The one answer of a room that the server has not acknowledged yet. */
export interface Outbox {
  read(): GivenClassAnswer | null;
  keep(answer: GivenClassAnswer): void;
  clear(): void;
}

function isAnswer(value: unknown): value is GivenClassAnswer {
  if (typeof value !== "object" || value === null) return false;
  const { question, round, optionIds } = value as Record<string, unknown>;
  const isWhole = typeof question === "number" && (round === 1 || round === 2) && Array.isArray(optionIds);
  return isWhole && optionIds.every((id) => typeof id === "string");
}

/** The outbox of one seat: it survives a reload, and another seat of the same phone never sends what is in it. */
export function createOutbox(texts: KeptTexts, secret: string): Outbox {
  const name = `wengu.room-answer.${secret.slice(0, 16)}`;
  return {
    read: () => {
      const kept = parseKept(texts.read(name));
      return isAnswer(kept) ? kept : null;
    },
    keep: ({ question, round, optionIds }) => texts.keep(name, JSON.stringify({ question, round, optionIds })),
    clear: () => texts.keep(name, null),
  };
}
