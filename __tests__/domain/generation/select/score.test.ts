import type { FrameName } from "../../../../lib/domain/generation/item";
import { worthOf, worthParts } from "../../../../lib/domain/generation/select/score";
import { countTerms } from "../../../../lib/domain/generation/select/term-statistics";
import {
  MOST_CROWDING,
  SECOND_OF_SENTENCE,
  SURE_BONUS,
  SURE_WORTH,
} from "../../../../lib/domain/generation/select/weights";
import { someFacts } from "../../../builders/some-facts";

const TERMS = countTerms([], "");

async function partsOf(frame: FrameName, markdown: string) {
  const facts = await someFacts(frame, markdown);
  expect(facts.length).toBeGreaterThan(0);
  return facts.map((fact) => worthParts(fact, TERMS));
}

describe("what a fact is worth", () => {
  it.each<[string, FrameName, string]>([
    ["trivial", "number", "# 城市\n\n杰克逊维尔市的人口为853382人。"],
    ["ownerless", "complement", "# Markets\n\nThe United States tries to stay ahead by raising technical barriers."],
    ["speaker", "claim", "# Markets\n\nIon Stoica argues that open models ease the concerns about data security."],
  ])("falls where it is %s", async (part, frame, markdown) => {
    expect((await partsOf(frame, markdown)).some((parts) => (parts[part] ?? 0) < 0)).toBe(true);
  });

  it("rises where a date is that of a turn worth knowing, asked for the year alone", async () => {
    const [founded] = await partsOf("date", "青山电影公司于1997年在杭州创立。");
    const [shown] = await partsOf("date", "青山电影公司于1997年在杭州展出海报。");

    expect(founded?.milestone).toBeGreaterThan(0);
    expect(shown).not.toHaveProperty("milestone");
  });

  it("does not fall where the theme is the subject left out", async () => {
    const of = async (rest: string) => (await partsOf("complement", `青鳞鹦嘴鱼是一种海鱼。${rest}`)).at(-1);

    expect(await of("本鱼栖息于印度洋沿岸。")).not.toHaveProperty("themed");
    expect(await of("本鱼栖息于印度洋沿岸。")).not.toHaveProperty("bracketed");
    expect(await of("雌鱼的幼体栖息于印度洋沿岸。")).toHaveProperty("themed");
  });

  it("takes no aside that the stem leaves out for a part of a long stem", async () => {
    const aside = "(简称青影,英文 Blue Mountain Motion Picture Company)";
    const [parts] = await partsOf("date", `青山电影公司${aside}于1997年在杭州创立。`);

    expect(parts).not.toHaveProperty("longStem");
  });

  it("rises in English, whose rules refuse more", async () => {
    const [english] = await partsOf("number", "# Wall\n\nThe length of the wall is 73 miles.");
    const [chinese] = await partsOf("number", "# 城墙\n\n哈德良长城的长度是73英里。");

    expect(english?.english).toBeGreaterThan(0);
    expect(chinese).not.toHaveProperty("english");
  });

  it("lifts what is sure above all else, whatever a section or a sentence takes away", async () => {
    const [fact] = await someFacts("definition", "# 蒸馏\n\n模型蒸馏是指用一个模型的输出去训练另一个模型。");
    const most = MOST_CROWDING + SECOND_OF_SENTENCE;

    expect(fact && worthParts(fact, TERMS).sure).toBe(SURE_BONUS);
    expect(fact && worthOf(fact, TERMS) - most).toBeGreaterThanOrEqual(SURE_WORTH);
    expect(SURE_BONUS).toBeGreaterThanOrEqual(most);
  });
});
