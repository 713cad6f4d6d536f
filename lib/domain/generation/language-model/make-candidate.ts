import type { DocumentId, ItemId } from "../../shared/ids";
import { createRandom, shuffled } from "../../shared/random";
import { stableHash } from "../../shared/stable-hash";
import { hasChinese } from "../../text/normalize";
import { BLANK, type Candidate, type Option } from "../item";
import type { LocatedItem } from "./locate-answer";
import type { ModelPassage } from "./model-passage";
import type { ModelItem } from "./reply-schema";

const MOST_WRONG_OPTIONS = 3;
/** Nothing ranks a model's items: they stand in the middle. */
const SCORE = 0.5;

function leadingNumber(text: string): number | null {
  const digits = /^\D{0,3}(\d[\d,]*\.?\d*)/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}

/** Numbers in order, everything else shuffled by the item's own id: the place of the key says nothing. */
function orderOptions(options: readonly Option[], id: string): Option[] {
  const values = new Map(options.map((option) => [option, leadingNumber(option.text)]));
  if ([...values.values()].some((value) => value === null)) return shuffled(options, createRandom(id));
  return options.toSorted((left, right) => (values.get(left) ?? 0) - (values.get(right) ?? 0));
}

function optionsOf({ kind, wrong }: ModelItem, answer: string, id: string) {
  if (kind !== "multiple-choice") return {};
  const others = (wrong ?? []).slice(0, MOST_WRONG_OPTIONS).map((text) => ({ text, correct: false }));
  return { options: orderOptions([{ text: answer, correct: true }, ...others], id) };
}

/** What the document itself gives to an item. */
interface Found {
  readonly text: string;
  /** In the document's own wording. */
  readonly answer: string;
  readonly fields: Pick<Candidate, "source" | "evidence" | "answerSpan">;
}

function findNothing(item: ModelItem): Found {
  return { text: item.quote, answer: item.answer, fields: { source: { start: 0, end: 0, quote: "" } } };
}

function findIn({ sentence, evidence, answer: range }: LocatedItem, item: ModelItem): Found {
  const { visible, source } = sentence;
  return {
    text: visible.text,
    answer: range ? visible.text.slice(range.start, range.end) : item.answer,
    fields: {
      source,
      ...(evidence.length > 0 ? { evidence: evidence.map((other) => other.source) } : {}),
      ...(range ? { answerSpan: visible.toSourceRange(range.start, range.end) } : {}),
    },
  };
}

/**
 * Makes a candidate of what a model returned and what the document holds of it. Its id follows from its wording:
 * the same question from the same sentence is the same item.
 *
 * @param located `null` where the quote stands nowhere; the candidate then has an empty source
 */
export function makeCandidate(
  item: ModelItem,
  located: LocatedItem | null,
  { passage, documentId }: { readonly passage: ModelPassage; readonly documentId: DocumentId },
): Candidate {
  const { text, answer, fields } = located ? findIn(located, item) : findNothing(item);
  const question = item.question.replace(/\s+/g, " ").replace(/_{3,}/g, BLANK);
  const id = stableHash(["language-model", item.kind, fields.source.quote, question, answer]) as ItemId;
  return {
    id,
    documentId,
    maker: "language-model",
    language: hasChinese(text) ? "zh" : "en",
    kind: item.kind,
    frame: /\d/.test(answer) ? "number" : "complement",
    question,
    answer,
    ...fields,
    ...optionsOf(item, answer, id),
    section: passage.sectionPath.join(" › "),
    score: SCORE,
  };
}
