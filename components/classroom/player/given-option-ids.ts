import type { PhaseView, SeatView } from "../../../lib/domain/classroom/room-view";
import type { GivenClassAnswer } from "../../shell/classroom-service";

/** What the student gave to the vote of a phase, acknowledged or still kept on this device; `null` for nothing. */
export function givenOptionIds(
  { question, round }: PhaseView,
  seat: SeatView,
  unsent: GivenClassAnswer | null,
): readonly string[] | null {
  const isUnsentHere = unsent?.question === question && unsent?.round === round;
  return seat.optionIds ?? (isUnsentHere ? (unsent?.optionIds ?? null) : null);
}
