import type { CheckContext } from "../../lib/domain/generation/checks/check";
import type { Candidate } from "../../lib/domain/generation/item";
import type { DocumentId, ItemId } from "../../lib/domain/shared/ids";

const SENTENCE = "微软决定在 Azure 上托管模型,以防止数据流向中国。";

/** A candidate that passes every check. */
export function aCandidate(changes: Partial<Candidate> = {}): Candidate {
  return {
    id: "item-1" as ItemId,
    documentId: "document-1" as DocumentId,
    language: "zh",
    kind: "question",
    frame: "purpose",
    question: "微软决定在 Azure 上托管模型,是为了什么？",
    answer: "防止数据流向中国",
    source: { start: 0, end: SENTENCE.length, quote: SENTENCE },
    answerSpan: { start: 18, end: 26 },
    section: "",
    score: 0.5,
    ...changes,
  };
}

/** What proves a candidate: its own quote, unless said otherwise. */
export function aCheckContext(candidate: Candidate, changes: Partial<CheckContext> = {}): CheckContext {
  const { quote } = candidate.source;
  return { sourceText: quote, evidenceText: quote, headings: [], ...changes };
}

/** A candidate about another sentence, which is its whole source. */
export function aCandidateOf(sentence: string, changes: Partial<Candidate> = {}): Candidate {
  const answer = changes.answer ?? "";
  const start = Math.max(0, sentence.indexOf(answer));
  return aCandidate({
    source: { start: 0, end: sentence.length, quote: sentence },
    answerSpan: { start, end: start + answer.length },
    language: /[\u3400-\u9fff]/.test(sentence) ? "zh" : "en",
    ...changes,
  });
}
