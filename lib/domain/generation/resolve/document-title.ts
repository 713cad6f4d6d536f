import type { Document, TextSpan } from "../../document/document";

/** What a document calls itself, and where it says so. */
export interface DocumentTitle {
  readonly text: string;
  readonly source: TextSpan;
}

const LONGEST_TITLE = 60;

/** The title that heads a document; `null` where it begins otherwise, or with a title too long to be repeated. */
export function titleOf(document: Document): DocumentTitle | null {
  const [first] = document.blocks;
  const text = first ? (document.sections[first.section]?.title ?? "") : "";
  if (first?.kind !== "heading" || text === "" || text.length > LONGEST_TITLE) return null;
  const { start, end } = first;
  return { text, source: { start, end, quote: document.text.slice(start, end) } };
}

const ITSELF =
  /^(?:(According to )?(?:[Tt]he|[Tt]his) (report|article|paper|essay|study|survey|handbook|guide|book))\b(?! (?:of|on|by|about|that|which|in)\b)(?!['’])/;
/** `The report predicts`: speaks of what a text says, true of one text among many. */
const TELLS =
  /^ (?:(?:also|further|therefore|thus|however|then|even|explicitly) )?(?:adds?|admits?|argues?|asks?|asserts?|attributes?|claims?|compares?|concludes?|considers?|credits?|describes?|emphasi[sz]es?|estimates?|expects?|finds?|found|forecasts?|gives?|gave|holds?|identifies|identified|lists?|mentions?|names?|notes?|points? out|predicts?|proposes?|puts?|reads?|recommends?|reports?|says?|said|sees?|saw|shows?|states?|stresses|stressed|suggests?|tells?|told|thinks?|thought|warns?|[a-z]{3,}ed (?:that|the)) /;

export interface SelfReference {
  /** How much of the sentence it stands for. */
  readonly end: number;
  readonly text: string;
  /** The words for the document alone. */
  readonly subject: string;
  /** The document's title stands in the words. */
  readonly showsTitle: boolean;
}

/**
 * `The report` at the head of a sentence, or after `According to`: `One report` where it tells something, which is true
 * of it whatever it is called, and else with the document's title beside it.
 */
export function selfReference(text: string, title: DocumentTitle | null): SelfReference | null {
  const match = title && ITSELF.exec(text);
  if (!title || !match) return null;
  const [{ length: end }, lead = "", noun = ""] = match;
  const isTelling = lead !== "" || TELLS.test(text.slice(end));
  const words = isTelling ? `one ${noun}` : `the ${noun} [${title.text}]`;
  const subject = words.charAt(0).toUpperCase() + words.slice(1);
  return { end, subject, text: lead === "" ? subject : `${lead}${words}`, showsTitle: !isTelling };
}

const ONE_TEXT = /\bone (?=(?:report|article|paper|essay|study|survey|handbook|guide|book)\b)/gi;

/** A stem that calls its text `one report`, with the noun alone: so much of it stands in the text. */
export function asInText(stem: string): string {
  return stem.replace(ONE_TEXT, "");
}
