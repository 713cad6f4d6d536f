import type { FrameName } from "../../lib/domain/generation/item";
import { someQuestions } from "./some-facts";

/** A sentence with the question, or `null` for a blank, and the answer that its frame finds. */
export type FrameExample = readonly [sentence: string, question: string | null, answer: string];

interface FrameTable {
  readonly finds: readonly FrameExample[];
  /** Sentences of which the frame asks nothing. */
  readonly leaves: readonly string[];
}

/** Tests one Chinese frame against its table of examples. */
export function testChineseFrame(frame: FrameName, { finds, leaves }: FrameTable): void {
  describe(`the ${frame} frame of Chinese sentences`, () => {
    it.each(finds)("asks of %s: %s", async (sentence, question, answer) => {
      expect(await someQuestions(frame, sentence)).toContainEqual([question, answer]);
    });

    it.each(leaves)("asks nothing of: %s", async (sentence) => {
      expect(await someQuestions(frame, sentence)).toEqual([]);
    });
  });
}
