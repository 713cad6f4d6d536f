import { repeatsStem } from "../../../../lib/domain/generation/select/repeats-stem";
import { someFacts } from "../../../builders/some-facts";

describe("repeatsStem", () => {
  it.each([
    ["# Shell\n\nOpen Secure Shell is a secure shell for open work.", true],
    ["# Trust\n\nOpen Data Trust is an office that lends records to hospitals.", false],
  ])("asks whether a name has told its meaning: %j %s", async (markdown, expected) => {
    const facts = await someFacts("definition", markdown);

    expect(facts.length).toBeGreaterThan(0);
    expect(facts.some(repeatsStem)).toBe(expected);
  });
});
