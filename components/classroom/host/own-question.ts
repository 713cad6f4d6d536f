import { surveyOf } from "../../../lib/domain/classroom/build-class-quiz";
import type { ClassQuestion, TakeHomeNote } from "../../../lib/domain/classroom/class-quiz";
import type { SourceSpan } from "../../../lib/domain/document/document";
import type { DocumentId } from "../../../lib/domain/shared/ids";
import type { Language } from "../../../lib/domain/shared/language";

export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 8;
const LONGEST_OPTION = 1000;

/** What a teacher wrote for this class alone. */
export interface OwnQuestion {
  readonly kind: "survey" | "debate";
  readonly text: string;
  /** Each on a line of its own. */
  readonly optionLines: string;
  /** Sentences that speak for and against a claim, read between the votes of a debate; empty ones are left out. */
  readonly sides: readonly string[];
}

/** The lines of a text that say something, each once. */
export function optionTexts(lines: string): string[] {
  const texts = lines.split("\n").map((line) => line.trim().slice(0, LONGEST_OPTION));
  return [...new Set(texts.filter((text) => text !== ""))];
}

function quoteOf(quote: string): SourceSpan {
  return { documentId: "" as DocumentId, start: 0, end: quote.length, quote };
}

/** Carries the sentences of both sides; a debate has no right answer, so that nobody takes it home. */
function sidesNote(id: string, { text, sides }: OwnQuestion, language: Language): TakeHomeNote | null {
  const [source, ...evidence] = sides.map((side) => side.trim()).filter((side) => side !== "");
  if (source === undefined) return null;
  return {
    id,
    language,
    kind: "question",
    frame: null,
    question: text,
    answer: "",
    accept: [],
    options: [],
    source: quoteOf(source),
    evidence: evidence.map(quoteOf),
    section: "",
  };
}

/** The question as a room plays it. */
export function ownQuestion(id: string, own: OwnQuestion, language: Language): ClassQuestion {
  const survey = surveyOf(language, own.text.trim(), optionTexts(own.optionLines));
  return own.kind === "survey" ? survey : { ...survey, kind: "debate", note: sidesNote(id, own, language) };
}
