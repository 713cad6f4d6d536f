import { readFileSync } from "node:fs";
import {
  type BlankContext,
  endFeatures,
  type OnFeature,
  spanFeatures,
  startFeatures,
} from "../../lib/domain/generation/blanks/blank-features";
import { type BlankedSentence, type BlankSpan, blankSpans } from "../../lib/domain/generation/blanks/blank-spans";
import { countSectionWords } from "../../lib/domain/generation/blanks/section-words";
import { type Workings, workOut } from "../../lib/domain/generation/generate";
import type { DocumentId } from "../../lib/domain/shared/ids";
import type { Language } from "../../lib/domain/shared/language";
import { z } from "../../lib/domain/shared/zod";
import { readDocument } from "../../lib/readers/read-document";
import { loadTaggers } from "../../lib/taggers/load-taggers";
import { readDictionary } from "../cards/read-dictionary";
import { answerUnits, overlapOf } from "./answer-overlap";
import type { FeatureIndex } from "./feature-index";
import type { Case } from "./fit-logistic";

/** Where somebody's answer stands in a document, and how else it was given. */
export interface GivenAnswer {
  readonly start: number;
  readonly end: number;
  /** Each wording in units of comparison. */
  readonly wordings: readonly (readonly string[])[];
}

/** A document with the answers that people asked for, and every blank of it as a case to learn from. */
export interface Example {
  readonly set: string;
  /** Article or text: what is held back together. */
  readonly group: string;
  readonly language: Language;
  readonly answers: readonly GivenAnswer[];
  readonly workings: Workings;
  readonly cases: readonly Case[];
}

const line = z.object({
  id: z.string(),
  lang: z.string(),
  title: z.string(),
  context: z.string(),
  questions: z.array(z.object({ answers: z.array(z.string()).min(1), start: z.number() })),
});
type Line = z.infer<typeof line>;

const SEED = "wengu";
const BYTE_ORDER_MARK = "\ufeff";

async function workingsOf({ id, context }: Line, language: Language): Promise<Workings> {
  const bytes = new TextEncoder().encode(BYTE_ORDER_MARK + context);
  const documentId = id as DocumentId;
  const { document } = await readDocument({
    documentId,
    name: `${id}.md`,
    bytes,
    mediaType: "text/markdown",
    language,
  });
  return workOut(document, { seed: SEED, fillTo: 0 }, await loadTaggers(document, readDictionary));
}

/** Is a blank, in its place, one of the answers that were given? */
function isAnswer({ passage }: BlankedSentence, span: BlankSpan, answers: readonly GivenAnswer[]): boolean {
  const { start, end } = passage.toSourceRange(span.start, span.end);
  const units = answerUnits(passage.text.slice(span.start, span.end), passage.language);
  const near = answers.filter((answer) => start < answer.end && answer.start < end);
  return near.some(({ wordings }) => wordings.some((wording) => overlapOf(wording, units) === 1));
}

function numbersOf(index: FeatureIndex, tell: (on: OnFeature) => void): number[] {
  const numbers: number[] = [];
  tell((...feature) => numbers.push(index.numberOf(...feature)));
  return numbers;
}

function casesOf(
  sentence: BlankedSentence,
  context: BlankContext,
  answers: readonly GivenAnswer[],
  index: FeatureIndex,
): Case[] {
  const starts = sentence.words.map((_, from) => numbersOf(index, (on) => startFeatures(sentence, from, on)));
  const ends = sentence.words.map((_, last) => numbersOf(index, (on) => endFeatures(sentence, last + 1, on)));
  return sentence.spans.map((span) => {
    const own = numbersOf(index, (on) => spanFeatures(sentence, span, context, on));
    const features = Int32Array.from([...(starts[span.from] ?? []), ...(ends[span.to - 1] ?? []), ...own]);
    return { features, holds: isAnswer(sentence, span, answers) };
  });
}

async function exampleOf(given: Line, set: string, index: FeatureIndex): Promise<Example> {
  const language = given.lang.startsWith("zh") ? "zh" : "en";
  const workings = await workingsOf(given, language);
  const answers = given.questions.map(({ answers: texts, start }) => ({
    start,
    end: start + (texts[0]?.length ?? 0),
    wordings: texts.map((text) => answerUnits(text, language)),
  }));
  const { passages, context } = workings;
  const sections = countSectionWords(passages);
  const cases = passages
    .filter((passage) => passage.language === language && !passage.isQuotation)
    .flatMap((passage) => {
      const counts = sections.get(passage.section) ?? new Map<string, number>();
      return casesOf(blankSpans(passage), { names: context.namesIn(passage), counts }, answers, index);
    });
  return { set, group: given.title, language, answers, workings, cases };
}

/**
 * Reads a set of documents with questions: one `{id, lang, title, context, questions}` a line.
 *
 * @param index numbers the features of all sets of one language
 */
export async function readExamples(file: string, set: string, index: FeatureIndex): Promise<Example[]> {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((text) => text.trim() !== "");
  const examples: Example[] = [];
  for (const text of lines) examples.push(await exampleOf(line.parse(JSON.parse(text)), set, index));
  return examples;
}
