import type { TextRange } from "../document/document";
import type { Language } from "../shared/language";
import type { EpochMs } from "../shared/time";
import type { ClassOption, ClassQuestionKind } from "./class-quiz";
import type { PauseReason, PhaseName, Seat } from "./room";
import type { Standing, TeamStanding } from "./standings";

/*
 * What each role may see of a room. The key of a question is in no student's picture before its reveal.
 */

export interface PhaseView {
  readonly name: PhaseName;
  /** From 0; `null` in the lobby and at the end. */
  readonly question: number | null;
  /** How often a debate is voted on; 1 for anything else. */
  readonly round: 1 | 2;
  readonly opensAt: EpochMs | null;
  readonly openedAt: EpochMs | null;
  readonly deadline: EpochMs | null;
}

export interface QuestionView {
  readonly kind: ClassQuestionKind;
  readonly language: Language;
  readonly text: string;
  readonly options: readonly ClassOption[];
}

/** A sentence of the document, with the answer's place in it where that is known. */
export interface EvidenceView {
  readonly quote: string;
  readonly answer: TextRange | null;
}

export interface RevealView {
  /** Right options; empty where there are none or the question was struck out. */
  readonly keyOptionIds: readonly string[];
  readonly isVoid: boolean;
  /** Answers given, by option in the order shown; of a debate those of its first vote stand in `before`. */
  readonly histogram: readonly number[];
  readonly before: readonly number[] | null;
  readonly evidence: readonly EvidenceView[];
}

/** What everybody in a room may see: the same for every student, and so sent as the same bytes. */
export interface CommonView {
  readonly step: number;
  readonly title: string;
  readonly questionCount: number;
  readonly seatCount: number;
  readonly phase: PhaseView;
  readonly pause: PauseReason | null;
  readonly question: QuestionView | null;
  /** What a debate reads between its votes. */
  readonly evidence: readonly EvidenceView[] | null;
  readonly reveal: RevealView | null;
  readonly board: readonly Standing[] | null;
  readonly teams: readonly TeamStanding[] | null;
}

/** What one student may see besides. */
export interface SeatView {
  readonly step: number;
  readonly seatId: string;
  readonly name: string;
  readonly team: number | null;
  /** The student's own; `null` without a limit or outside an open question. */
  readonly deadline: EpochMs | null;
  /** What was given in the round that is open, or was last. */
  readonly optionIds: readonly string[] | null;
  /** Known from the reveal on; `null` before, and where nothing is right. */
  readonly isRight: boolean | null;
  /** Points of the revealed question. */
  readonly points: number;
  readonly total: number;
  /** `null` until something was revealed. */
  readonly rank: number | null;
  readonly hasContested: boolean;
}

/** One student as the host sees them. */
export interface RosterEntry {
  readonly seatId: string;
  readonly name: string;
  readonly team: number | null;
  readonly timeFactor: Seat["timeFactor"];
  /** The printed card that answers for the student, from 0; `null` for a phone. */
  readonly card: Seat["card"];
  readonly hasAnswered: boolean;
  readonly total: number;
}

export interface ContestView {
  readonly question: number;
  readonly text: string;
  readonly options: readonly ClassOption[];
  readonly keyOptionIds: readonly string[];
  readonly isVoid: boolean;
  readonly count: number;
}

/** What only the host and the host's second device see. */
export interface HostView {
  readonly step: number;
  readonly isLocked: boolean;
  readonly answered: number;
  /** Live, while the question is open. */
  readonly histogram: readonly number[] | null;
  readonly contests: readonly ContestView[];
  /** Does the standing follow each reveal? */
  readonly showsBoard: boolean;
}
