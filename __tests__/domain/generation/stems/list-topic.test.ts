import { someFacts } from "../../../builders/some-facts";

const LIST = "The report gives three kinds of reasons:\n\n- Data security\n- Compliance\n- Performance\n";

describe("the topic of an English list", () => {
  it.each([
    ["Why firms host it", "One report gives three kinds of reasons why firms host it: ____; Compliance; Performance."],
    ["On hosting", "On hosting – One report gives three kinds of reasons: ____; Compliance; Performance."],
    ["1.2. On hosting", "On hosting – One report gives three kinds of reasons: ____; Compliance; Performance."],
    ["Kinds of costs", "One report gives three kinds of reasons: ____; Compliance; Performance."],
  ])("names its heading where the lead does not: %s", async (heading, stem) => {
    const [fact] = await someFacts("enumeration", `# Models\n\n## ${heading}\n\n${LIST}`);

    expect(fact?.blankStem).toBe(stem);
  });

  it("is the lead alone where that opens with a name", async () => {
    const list = "Microsoft gives three kinds of reasons:\n\n- Data security\n- Compliance\n- Performance\n";
    const [fact] = await someFacts("enumeration", `# Models\n\n## On hosting\n\n${list}`);

    expect(fact?.blankStem).toBe("Microsoft gives three kinds of reasons: ____; Compliance; Performance.");
  });
});
