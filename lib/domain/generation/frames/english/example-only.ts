import type { EnglishClause } from "../../stems/english-stem";

/** Names that stand for any other. */
const STANDS_FOR_ANY =
  /\b(?:foo|foobar|baz|qux|quux|FOO|BAR|xyz|XYZ)\b|\w*X\.Y\b|\b(?:[Pp]ackages?|[Ff]iles?|[Uu]sers?|[Hh]osts?|[Mm]odules?|[Cc]lass|[Oo]bjects?) [A-Z]\b(?!\.)/;
/** `the default value of n`: one letter names nothing outside of its formula. */
const OF_A_LETTER = /\b(?:of|variable|parameter|argument) [a-z]\?$/;
/** `On architectures that support it, which …`: what it is comes later, or never. */
const OPENS_WITH_IT = /^(?:On|In|For|At|From|With|By) [^,?]*\b(?:it|them|they|its|their)\b[^,?]*, /;

/** `py(1)`, `O(N²)`: shown without what its brackets hold, a call is another thing. */
function losesCall({ passage, cuts }: EnglishClause): boolean {
  return cuts.some(({ start }) => passage.shadow.charAt(start) === "(" && /\w/.test(passage.shadow.charAt(start - 1)));
}

/**
 * Does a fact speak of something that only stands for others: a letter, `foo`, a call cut short?
 *
 * @param shown its question, or its stem where there is none, and its answer
 */
export function isOfExample(clause: EnglishClause, shown: readonly string[]): boolean {
  return (
    losesCall(clause) ||
    shown.some((text) => STANDS_FOR_ANY.test(text) || OF_A_LETTER.test(text) || OPENS_WITH_IT.test(text))
  );
}
