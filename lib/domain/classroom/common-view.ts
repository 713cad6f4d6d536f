import type { ClassQuestion } from "./class-quiz";
import { answersInPlay, keyOf, type Phase, type PhaseName, questionOf, type Room, type Round, roundOf } from "./room";
import type { CommonView, EvidenceView, PhaseView, QuestionView, RevealView } from "./room-view";
import { standingsOf, teamStandingsOf } from "./standings";

/** Names on a board that everybody sees. */
const LONGEST_BOARD = 5;
/** Nobody answers the question any more, and its key is told. */
const TOLD: ReadonlySet<PhaseName> = new Set(["reveal", "board"]);
const SHOWN: ReadonlySet<PhaseName> = new Set(["open", "closed", "evidence", "reveal", "board"]);
const RANKED: ReadonlySet<PhaseName> = new Set(["board", "podium", "ended"]);

/** Is the key of the current question told to everybody? */
export function isTold({ name }: Phase): boolean {
  return TOLD.has(name);
}

function phaseView({ phase }: Room): PhaseView {
  return {
    name: phase.name,
    question: "question" in phase ? phase.question : null,
    round: "round" in phase ? phase.round : 1,
    opensAt: phase.name === "intro" ? phase.opensAt : null,
    openedAt: phase.name === "open" ? phase.openedAt : null,
    deadline: phase.name === "open" ? phase.deadline : null,
  };
}

function questionView({ kind, language, text, options }: ClassQuestion): QuestionView {
  // Field by field: whatever else an option may come to know stays here.
  return { kind, language, text, options: options.map((option) => ({ id: option.id, text: option.text })) };
}

/** How often each option was given by students in play, in the order shown. */
export function histogramOf(room: Room, { options }: ClassQuestion, round: Round | null): number[] {
  const counts = new Map(options.map(({ id }) => [id, 0]));
  for (const { optionIds } of answersInPlay(room, round)) {
    for (const id of optionIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return options.map(({ id }) => counts.get(id) ?? 0);
}

function evidenceOf({ note }: ClassQuestion): EvidenceView[] {
  if (!note) return [];
  const sources = note.source ? [note.source, ...note.evidence] : note.evidence;
  return sources.map(({ start, quote }, index) => {
    const span = note.source && index === 0 ? note.answerSpan : undefined;
    const answer = span && { start: span.start - start, end: span.end - start };
    return { quote, answer: answer && answer.start >= 0 && answer.end <= quote.length ? answer : null };
  });
}

function revealView(room: Room, asked: ClassQuestion, question: number): RevealView {
  const first = room.rounds.find((round) => round.question === question && round.round === 1) ?? null;
  const last = roundOf(room);
  const ruling = room.rulings.get(question);
  return {
    keyOptionIds: keyOf(room, question) ?? [],
    isVoid: ruling !== undefined && "isVoid" in ruling,
    histogram: histogramOf(room, asked, last),
    before: last !== first ? histogramOf(room, asked, first) : null,
    evidence: evidenceOf(asked),
  };
}

/** The standing, where the phase shows it. */
function boardView(room: Room): Pick<CommonView, "board" | "teams"> {
  if (!RANKED.has(room.phase.name)) return { board: null, teams: null };
  return {
    board: standingsOf(room).slice(0, LONGEST_BOARD),
    teams: room.settings.teams > 0 ? teamStandingsOf(room) : null,
  };
}

/** The question as far as the phase shows it. */
function askedView(room: Room): Pick<CommonView, "question" | "evidence" | "reveal"> {
  const { phase } = room;
  const asked = questionOf(room);
  if (!asked || !("question" in phase)) return { question: null, evidence: null, reveal: null };
  return {
    question: SHOWN.has(phase.name) ? questionView(asked) : null,
    evidence: phase.name === "evidence" ? evidenceOf(asked) : null,
    reveal: isTold(phase) ? revealView(room, asked, phase.question) : null,
  };
}

/** What every student, the host and the display may see alike. Tells no key before its reveal. */
export function commonView(room: Room): CommonView {
  return {
    step: room.step,
    title: room.quiz.title,
    questionCount: room.quiz.questions.length,
    seatCount: room.seatIdsByName.size,
    phase: phaseView(room),
    pause: room.pause?.reason ?? null,
    ...askedView(room),
    ...boardView(room),
  };
}
