import type { ServerMessage, Snapshot } from "../../domain/classroom/messages";
import type { CommonView, PhaseView, SeatView } from "../../domain/classroom/room-view";

type CommonMessage = ServerMessage & { readonly type: "common" };

export interface AfterMessage {
  readonly snapshot: Snapshot;
  /** Something in between did not come, or the room was opened anew: ask for the whole. */
  readonly isWhole: boolean;
}

/** Are both phases about one question, and about the same vote on it? */
export function isSameVote(one: PhaseView, other: PhaseView): boolean {
  return one.question === other.question && one.round === other.round;
}

/**
 * What is known of the student's own seat once the room moved on and its own news is not there yet. Without time of
 * its own it has that of all.
 */
function seatAfter(seat: SeatView, before: CommonView, after: CommonView): SeatView {
  if (!isSameVote(before.phase, after.phase)) {
    const { deadline } = after.phase;
    return { ...seat, deadline, optionIds: null, isRight: null, points: 0, hasContested: false };
  }
  const hasOwnTime = seat.deadline !== before.phase.deadline;
  return hasOwnTime && after.phase.name === "open" ? seat : { ...seat, deadline: after.phase.deadline };
}

function afterCommon(snapshot: Snapshot, { epoch, now, common }: CommonMessage): AfterMessage {
  if (epoch !== snapshot.epoch) return { snapshot, isWhole: false };
  if (common.step < snapshot.common.step) return { snapshot, isWhole: true };
  const hasMoved = common.step > snapshot.common.step;
  const seat = snapshot.seat && hasMoved && snapshot.seat.step < common.step;
  return {
    snapshot: {
      ...snapshot,
      now,
      common,
      seat: seat && snapshot.seat ? seatAfter(snapshot.seat, snapshot.common, common) : snapshot.seat,
    },
    isWhole: common.step <= snapshot.common.step + 1,
  };
}

/**
 * A picture of the room after one message. What is older than the picture changes nothing, so that messages may come
 * twice or in any order.
 */
export function snapshotAfter(snapshot: Snapshot, message: ServerMessage): AfterMessage {
  const whole = (change: Partial<Snapshot>): AfterMessage => ({ snapshot: { ...snapshot, ...change }, isWhole: true });
  switch (message.type) {
    case "common":
      return afterCommon(snapshot, message);
    case "seat":
      return message.seat.step < (snapshot.seat?.step ?? 0) ? whole({}) : whole({ seat: message.seat });
    case "host":
      return message.host.step < (snapshot.host?.step ?? 0) ? whole({}) : whole({ host: message.host });
    case "roster":
      return whole({ roster: message.roster });
    case "count":
      return whole({ common: { ...snapshot.common, seatCount: message.seatCount } });
    default:
      return whole({});
  }
}

/** An open question takes no answer while it is paused; after it, the server has to say that the answer is late. */
export function isHeld(snapshot: Snapshot | null): boolean {
  return snapshot?.common.phase.name === "open" && snapshot.common.pause !== null;
}
