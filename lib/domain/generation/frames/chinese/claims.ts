import type { Fact, FrameContext } from "../../fact";
import { type Passage, wholeOf } from "../../passage";
import { askInPlace } from "../../stems/chinese-stem";

const SAYS =
  /^\s?(?:方面|教授|则|也|还|曾|就)*\s?(?:认为|指出|声称|宣称|主张|预测|预计|预言|警告|强调|表示|坦言|透露|提出|质疑|发现)/;
const LONGEST_CLAIM = 90;

/** Who says so: the holder of a claim, with the claim whole. */
export function chineseClaims(passage: Passage, { namesIn }: FrameContext): Fact[] {
  const context = wholeOf(passage);
  if (context.end > LONGEST_CLAIM) return [];
  return namesIn(passage).flatMap((name): Fact[] => {
    if (!SAYS.test(passage.shadow.slice(name.end)) || /[\u3400-\u9fff]$/.test(passage.shadow.slice(0, name.start)))
      return [];
    return [
      {
        frame: "claim",
        passage,
        context,
        answer: { start: name.start, end: name.end },
        answerType: "name",
        sort: `name:${name.nameClass}`,
        question: askInPlace(passage, context, name, "谁"),
        takesBlank: true,
      },
    ];
  });
}
