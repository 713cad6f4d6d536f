import type { RevealView, SeatView } from "../../../lib/domain/classroom/room-view";

/** What a reveal says to one student. */
export type Verdict = "right" | "wrong" | "noAnswer" | "thanks" | "voided";

/**
 * Never "wrong" where nothing is right, and never for an answer that was not given.
 *
 * @returns `null` until the student's own result is there
 */
export function verdictOf(
  { keyOptionIds, isVoid }: Pick<RevealView, "keyOptionIds" | "isVoid">,
  { isRight, optionIds }: Pick<SeatView, "isRight" | "optionIds">,
): Verdict | null {
  if (isVoid) return "voided";
  if (optionIds === null) return "noAnswer";
  if (keyOptionIds.length === 0) return "thanks";
  if (isRight === null) return null;
  return isRight ? "right" : "wrong";
}
