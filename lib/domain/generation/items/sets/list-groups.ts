import { rememberLast } from "../../../shared/remember-last";
import type { Passage } from "../../passage";
import { listTopicOf } from "../../stems/list-topic";

/** The members of one list block, each by its first sentence, and what leads in to them. */
export interface ListGroup {
  /** The sentence before the list that ends in a colon; `null` where there is none that stands alone. */
  readonly lead: Passage | null;
  readonly members: readonly Passage[];
}

const LEADS_IN = /:\s*$/;

function firstOfEachBlock(passages: readonly Passage[]): Passage[] {
  return passages.filter((passage, index) => passage.block !== passages[index - 1]?.block);
}

function leadBefore(first: Passage, passages: readonly Passage[]): Passage | null {
  const before = passages[first.index - 1];
  const leads =
    before !== undefined &&
    before.section === first.section &&
    before.list === null &&
    !before.isDangling &&
    LEADS_IN.test(before.shadow);
  return leads ? before : null;
}

/** The lists of a document, in order of place. */
export const listGroups = rememberLast((passages: readonly Passage[]): readonly ListGroup[] => {
  const byList = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (passage.list === null) continue;
    const members = byList.get(passage.list);
    if (members) members.push(passage);
    else byList.set(passage.list, [passage]);
  }
  return [...byList.values()].flatMap((found) => {
    const members = firstOfEachBlock(found);
    const [first] = members;
    return first ? [{ lead: leadBefore(first, passages), members }] : [];
  });
});

/** What a list is about, in the words of the sentence before it or of its heading; `null` where neither says. */
export function listTopic({ lead, members }: ListGroup): string | null {
  if (!lead) return members[0]?.sectionPath.at(-1) ?? null;
  if (lead.language === "zh" && /[他她它]们|您|你/.test(lead.shadow)) return null;
  return listTopicOf(lead);
}
