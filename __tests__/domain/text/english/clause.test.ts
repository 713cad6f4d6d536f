import { invertedVerb } from "../../../../lib/domain/text/english/ask";
import { type Clause, readClauses } from "../../../../lib/domain/text/english/clause";
import { readTokens } from "../../../../lib/domain/text/english/tokens";
import { tagEnglish } from "../../../../lib/taggers/english-tagger";

const read = (text: string): Clause[] => readClauses(readTokens(text, tagEnglish(text)));

/** `adjunct | subject | base | kind(phrase)…` of each clause. */
function shown(text: string): string[] {
  return read(text).map(({ adjunct, subject, group, phrases }) =>
    [
      adjunct ? text.slice(adjunct.start, adjunct.end) : "",
      text.slice(subject.start, subject.end),
      group.base,
      phrases.map(({ kind, start, end }) => `${kind}(${text.slice(start, end)})`).join(" "),
    ].join(" | "),
  );
}

describe("readClauses", () => {
  it.each([
    ["a plain statement", "DeepSeek publishes its models.", [" | DeepSeek | publish | noun(its models)"]],
    [
      "a phrase before the subject",
      "According to the report, DeepSeek activates only 5.5% of its neurons.",
      ["According to the report | DeepSeek | activate | noun(only 5.5% of its neurons)"],
    ],
    [
      "clauses set against each other",
      "Rome builds roads, whereas Greece is poor.",
      [" | Rome | build | noun(roads)", " | Greece | be | adjective(poor)"],
    ],
    [
      "a gerund as subject, a second verb",
      "Halving the bits speeds up computation and lowers the cost.",
      [" | Halving the bits | speed | adverb(up) noun(computation) second(and lowers the cost)"],
    ],
    [
      "what tells which one a noun is",
      "The ratio is the share of neurons that take part in a computation.",
      [" | The ratio | be | noun(the share of neurons that take part in a computation)"],
    ],
    [
      "an apposition, left out",
      "TechCrunch, a news site, invited Ion Stoica.",
      [" | TechCrunch | invite | noun(Ion Stoica)"],
    ],
    [
      "members of a list as one object",
      "A repair kit holds screws, bolts, and nails.",
      [" | A repair kit | hold | noun(screws, bolts, and nails)"],
    ],
    [
      "a statement after that",
      "Microsoft announced that it would host the models.",
      [" | Microsoft | announce | content(that it would host the models)"],
    ],
    ["an auxiliary chain", "The law may not have been passed in Rome.", [" | The law | pass | preposition(in Rome)"]],
  ])("reads %s", (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each(["These words says nothing.", "Under construction since May", "Such as mathematics.", ""])(
    "leaves alone what has no plain subject and verb that agree: %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it("says where it lost the thread", () => {
    const [clause] = read("The party held in Rome was a success.");

    expect(clause?.phrases.at(-1)?.kind).toBe("unknown");
  });
});

describe("invertedVerb", () => {
  it.each([
    ["DeepSeek activates neurons.", "does DeepSeek activate"],
    ["The city built a wall.", "did The city build"],
    ["Many companies publish models.", "do Many companies publish"],
    ["Recent policy may create opportunities.", "may Recent policy create"],
    ["The church was founded in 1891.", "was The church founded"],
    ["The success does not rest on it.", "does The success not rest"],
    ["The models have been widely used.", "have The models been used"],
    ["The models are generally preferred.", "are The models generally preferred"],
    ["The kernel automatically loads it.", "does The kernel automatically load"],
    ["The kernel has a name.", "does The kernel have"],
  ])("asks of %s: … %s …?", (text, expected) => {
    const [clause] = read(text);
    const subject = clause ? text.slice(clause.subject.start, clause.subject.end) : "";

    expect(clause && invertedVerb({ text, group: clause.group, subject })).toBe(expected);
  });
});
