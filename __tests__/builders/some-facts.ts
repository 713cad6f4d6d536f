import type { Fact } from "../../lib/domain/generation/fact";
import { FRAME_TABLE } from "../../lib/domain/generation/frames/frame-table";
import type { FrameName } from "../../lib/domain/generation/item";
import { textOf } from "../../lib/domain/generation/passage";
import { preparePassages } from "../../lib/domain/generation/prepare-passages";
import { learnVocabulary } from "../../lib/domain/generation/vocabulary";
import { aDocument } from "./a-document";
import { someTaggers } from "./some-taggers";

/** The facts that one frame of the table finds in a document. */
export async function someFacts(frame: FrameName, markdown: string): Promise<Fact[]> {
  const document = await aDocument(markdown);
  const passages = preparePassages(document, await someTaggers(document));
  const context = { passages, ...learnVocabulary(passages) };
  const found = FRAME_TABLE.filter(({ name }) => name === frame);
  return passages.flatMap((passage) => found.flatMap(({ find }) => find[passage.language](passage, context)));
}

/** Each fact's question and answer; `null` where a blank reads better than a question. */
export async function someQuestions(frame: FrameName, markdown: string): Promise<[string | null, string][]> {
  const facts = await someFacts(frame, markdown);
  return facts.map((fact) => [fact.question, textOf(fact.passage, fact.answer)]);
}
