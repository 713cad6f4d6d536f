import { invertedVerb } from "../../../../lib/domain/text/english/ask";
import { statementOf } from "../../../../lib/domain/text/english/statement";

const read = (text: string) => statementOf(text, { start: 0, end: text.length });

describe("statementOf", () => {
  it.each([
    ["DeepSeek activates some of its neurons", "DeepSeek", "activate"],
    ["The report also predicts a change", "The report", "predict"],
    ["Recent US policy may create opportunities", "Recent US policy", "create"],
    ["The decision was made in Rome", "The decision", "make"],
    ["A low ratio is a sign", "A low ratio", "is"],
  ])("reads %s", (text, subject, base) => {
    const statement = read(text);

    expect(statement && text.slice(statement.subject.start, statement.subject.end)).toBe(subject);
    expect(statement?.base).toBe(base);
  });

  it.each([
    "In public evaluations the models are level",
    "Tasks whose results can be verified come first",
    "It rains",
    "The contiguous United States",
    "Problems frustrated the crew and forced a hold",
    "",
  ])("leaves alone what could come out wrong: %s", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("invertedVerb", () => {
  it.each([
    ["DeepSeek activates neurons", "does DeepSeek activate"],
    ["The city built a wall", "did The city build"],
    ["Many companies publish models", "do Many companies publish"],
    ["Recent policy may create opportunities", "may Recent policy create"],
    ["The church was founded in 1891", "was The church founded"],
  ])("asks of %s: … %s …?", (text, expected) => {
    const statement = read(text);

    const asked =
      statement && invertedVerb(text, statement, text.slice(statement.subject.start, statement.subject.end));

    expect(asked).toBe(expected);
  });
});
