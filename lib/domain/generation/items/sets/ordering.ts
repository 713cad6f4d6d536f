import { bareText } from "../../../text/normalize";
import type { FrameName } from "../../item";
import type { Passage } from "../../passage";
import { wholeOf } from "../../passage";
import type { ItemContext } from "../item-maker";
import { type DatedEvent, datedEvent } from "./dated-events";
import { type Instruction, instruct } from "./instructions";
import { type ListGroup, listGroups, listTopic } from "./list-groups";
import { type SetCandidate, type SetMaker, setCandidate } from "./set-maker";
import { type Step, stepOf } from "./step";
import { toldSequence } from "./told-sequence";

export const FEWEST_STEPS = 3;
export const MOST_STEPS = 6;

/** Words by which a text says that a list goes in order: without one, numbers only count. */
export const SAYS_ORDER =
  /步骤|流程|阶段|依次|先后|顺序|工序|\b(?:steps?|stages?|phases?|procedure|in (?:this|the following) order|sequence)\b/i;

interface Sequence {
  readonly topic: string;
  readonly frame: FrameName;
  readonly instruction: Instruction;
  readonly steps: readonly Step[];
  readonly lead: Passage | null;
}

function toCandidate({ topic, frame, instruction, steps, lead }: Sequence, context: ItemContext): SetCandidate[] {
  const [first] = steps;
  const texts = steps.map(({ text }) => text);
  const isGood = steps.length >= FEWEST_STEPS && steps.length <= MOST_STEPS;
  if (!first || !isGood || new Set(texts.map(bareText)).size < texts.length) return [];
  const parts = {
    kind: "ordering" as const,
    frame,
    source: first.passage,
    evidence: [...steps.slice(1).map(({ passage }) => passage), ...(lead ? [lead] : [])],
    fields: { question: instruct(topic, instruction, first.passage.language), sequence: texts },
    members: texts,
  };
  return [setCandidate(parts, context)];
}

/** A list of steps, said to be one by its lead or its heading. */
function fromList(group: ListGroup, context: ItemContext): SetCandidate[] {
  const topic = listTopic(group);
  if (topic === null || !SAYS_ORDER.test(topic)) return [];
  const steps = group.members.flatMap((member) => stepOf(member, 0, wholeOf(member).end) ?? []);
  if (steps.length < group.members.length) return [];
  return toCandidate({ topic, frame: "sequence", instruction: "order-steps", steps, lead: group.lead }, context);
}

function groupsOf(passages: readonly Passage[], keyOf: (passage: Passage) => number): Passage[][] {
  const groups = new Map<number, Passage[]>();
  for (const passage of passages) {
    const group = groups.get(keyOf(passage));
    if (group) group.push(passage);
    else groups.set(keyOf(passage), [passage]);
  }
  return [...groups.values()];
}

/** 首先…，然后…，最后…: asked under the heading, which says of what. */
function fromWords(block: readonly Passage[], context: ItemContext): SetCandidate[] {
  const steps = toldSequence(block);
  const topic = block[0]?.sectionPath.at(-1);
  if (topic === undefined) return [];
  return toCandidate({ topic, frame: "sequence", instruction: "order-steps", steps, lead: null }, context);
}

function hasDistinctTimes(events: readonly DatedEvent[]): boolean {
  // A year alone and a day of that year cannot be told apart in order.
  return events.every(
    ({ time }, index) => index === 0 || Math.floor((events[index - 1]?.time ?? 0) / 10_000) < Math.floor(time / 10_000),
  );
}

/** Dated events of one section, each in a sentence of its own. */
function fromDates(section: readonly Passage[], context: ItemContext): SetCandidate[] {
  const events = section.flatMap((passage) => datedEvent(passage) ?? []).sort((one, other) => one.time - other.time);
  const topic = section[0]?.sectionPath.at(-1);
  if (topic === undefined || !hasDistinctTimes(events)) return [];
  const steps = events.slice(0, MOST_STEPS);
  return toCandidate({ topic, frame: "date", instruction: "order-events", steps, lead: null }, context);
}

/** Steps or events to be put in order, where the text itself says in which order they come. */
export const orderingMaker: SetMaker = {
  kind: "ordering",
  make: (_, context) => {
    const prose = context.passages.filter(({ list, isQuotation }) => list === null && !isQuotation);
    return [
      ...listGroups(context.passages).flatMap((group) => fromList(group, context)),
      ...groupsOf(prose, ({ block }) => block).flatMap((block) => fromWords(block, context)),
      ...groupsOf(prose, ({ section }) => section).flatMap((section) => fromDates(section, context)),
    ];
  },
};
