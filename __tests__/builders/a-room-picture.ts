import type { Snapshot } from "../../lib/domain/classroom/messages";
import type { CommonView, PhaseView, QuestionView, RevealView, SeatView } from "../../lib/domain/classroom/room-view";

export function aPhase(change: Partial<PhaseView> = {}): PhaseView {
  return { name: "lobby", question: null, round: 1, opensAt: null, openedAt: null, deadline: null, ...change };
}

export function aQuestion(change: Partial<QuestionView> = {}): QuestionView {
  return {
    kind: "choice",
    language: "en",
    text: "How many parameters are active?",
    options: [
      { id: "o1", text: "37 billion" },
      { id: "o2", text: "671 billion" },
      { id: "o3", text: "70 billion" },
    ],
    ...change,
  };
}

export function aReveal(change: Partial<RevealView> = {}): RevealView {
  return {
    keyOptionIds: ["o1"],
    isVoid: false,
    histogram: [2, 1, 0],
    before: null,
    evidence: [{ quote: "It activates 37 billion of 671 billion.", answer: { start: 13, end: 23 } }],
    ...change,
  };
}

export function aCommonView(change: Partial<CommonView> = {}): CommonView {
  return {
    step: 0,
    title: "DeepSeek",
    questionCount: 3,
    seatCount: 1,
    phase: aPhase(),
    pause: null,
    question: null,
    evidence: null,
    reveal: null,
    board: null,
    teams: null,
    ...change,
  };
}

export function aSeatView(change: Partial<SeatView> = {}): SeatView {
  return {
    step: 0,
    seatId: "seat-1",
    name: "Ada",
    team: null,
    deadline: null,
    optionIds: null,
    isRight: null,
    points: 0,
    total: 0,
    rank: null,
    hasContested: false,
    ...change,
  };
}

/** A picture that a student has; both views are of the same step unless they say otherwise. */
export function aSnapshot(
  { common, seat }: { readonly common?: Partial<CommonView>; readonly seat?: Partial<SeatView> } = {},
  change: Partial<Snapshot> = {},
): Snapshot {
  return {
    role: "player",
    epoch: 1,
    now: 1_000_000,
    code: "123456",
    common: aCommonView(common),
    seat: aSeatView({ step: common?.step ?? 0, ...seat }),
    host: null,
    roster: null,
    ...change,
  };
}

/** The first question, open. */
export function anOpenQuestion(change: Partial<CommonView> = {}): Partial<CommonView> {
  return {
    step: 2,
    phase: aPhase({ name: "open", question: 0, openedAt: 1_000_000 }),
    question: aQuestion(),
    ...change,
  };
}
