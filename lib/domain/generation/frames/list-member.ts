import type { TextRange } from "../../document/document";
import type { Fact, FrameContext } from "../fact";
import { BLANK } from "../item";
import { type Passage, textOf, wholeOf } from "../passage";
import { listTopicOf } from "../stems/list-topic";

/** How the sort of every list's members begins. */
export const LIST_SORT = "term:list:";
const MOST_MEMBERS = 6;
const FEWEST_MEMBERS = 2;
/** Longer members are statements of their own. */
const LONGEST_LABEL = { zh: 16, en: 44 } as const;
const MOST_WORDS = 3;
const LEADS_IN = /:\s*$/;
/** `KEY=value`, `--quiet`, `/etc/hosts`, `jail.conf`, `main()`: strings to look up, not to remember. */
const IS_CODE = /[=\\<>{}$|]|^[-/.~]\S|[a-z]\/[a-z]|\w_\w|\w\(\)|\w\.[a-z]{1,5}$/;

/** The name of a list member: what stands before its colon, or all of a short one. */
function labelOf(passage: Passage): TextRange | null {
  const colon = passage.shadow.indexOf(":");
  const end = colon > 0 ? colon : wholeOf(passage).end;
  return end > 1 && end <= LONGEST_LABEL[passage.language] ? { start: 0, end } : null;
}

/** The first sentences of the items of one list, and the sentence that leads in to it. */
function listAround(passage: Passage, passages: readonly Passage[]): { lead: Passage; members: Passage[] } | null {
  let first = passage.index;
  while (first > 0 && passages[first - 1]?.list === passage.list && passage.index - first < 2 * MOST_MEMBERS)
    first -= 1;
  const lead = passages[first - 1];
  const members: Passage[] = [];
  for (let at = first; passages[at]?.list === passage.list && members.length <= MOST_MEMBERS; at += 1) {
    const one = passages[at];
    if (one && one.block !== members.at(-1)?.block) members.push(one);
  }
  const isLed =
    lead &&
    lead.block + 1 === members[0]?.block &&
    lead.section === passage.section &&
    lead.list === null &&
    LEADS_IN.test(lead.shadow) &&
    !lead.isDangling;
  return isLed && members.length >= FEWEST_MEMBERS && members.length <= MOST_MEMBERS ? { lead, members } : null;
}

/** `four types`, and three that follow: the one that is missing would be right as well. */
function countsRightly({ numerals }: Passage, memberCount: number): boolean {
  const counts = numerals.filter(({ form, values }) => form === "quantity" && (values[0] ?? 0) <= MOST_MEMBERS);
  return counts.length === 0 || counts.some(({ values }) => values[0] === memberCount);
}

/**
 * A member of a list block, asked for by a blank with the other members shown (overlapping cloze).
 *
 * @returns `null` where the list has no sentence that leads in to it, or its members are too long or too many
 */
export function listMember(passage: Passage, { passages }: FrameContext): Fact | null {
  const list = passage.list === null ? null : listAround(passage, passages);
  const answer = labelOf(passage);
  if (!list || !answer || !list.members.includes(passage)) return null;
  const labels = list.members.map((member) => (member === passage ? BLANK : (labelTextOf(member) ?? "")));
  if (labels.includes("") || labels.some((label) => isStatement(label, passage))) return null;
  if (IS_CODE.test(textOf(passage, answer).trim()) || labels.some((label) => label !== BLANK && IS_CODE.test(label)))
    return null;
  const { lead } = list;
  if (!countsRightly(lead, labels.length)) return null;
  const [colon, separator, stop] = passage.language === "zh" ? ["：", "；", "。"] : [": ", "; ", "."];
  return {
    frame: "enumeration",
    passage,
    context: wholeOf(passage),
    answer,
    answerType: "term",
    sort: `${LIST_SORT}${lead.index}`,
    question: null,
    takesBlank: true,
    blankStem: `${listTopicOf(lead)}${colon}${labels.join(separator)}${stop}`,
    evidence: [lead.source, ...list.members.filter((member) => member !== passage).map((member) => member.source)],
  };
}

/** Names stand side by side, whole statements glued together read badly. */
function isStatement(label: string, { language }: Passage): boolean {
  return language === "en" && label.split(/\s+/).length > MOST_WORDS;
}

function labelTextOf(passage: Passage): string | null {
  const label = labelOf(passage);
  return label && textOf(passage, label).trim();
}
