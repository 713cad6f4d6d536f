import type { Frame } from "../fact";
import { chineseComparisons } from "./chinese/comparisons";
import { chineseContrasts } from "./chinese/contrasts";
import { chineseSameMeasure } from "./chinese/same-measure";
import { chineseStandings } from "./chinese/standings";
import { englishComparisons } from "./english/comparisons";
import { englishContrasts } from "./english/contrasts";

const CHINESE = [chineseSameMeasure, chineseContrasts, chineseComparisons, chineseStandings];

/** What is set against what: two numbers, the one thing and not the other, how two things compare. */
export const contrastFrame: Frame = {
  name: "contrast",
  find: {
    zh: (passage) => CHINESE.flatMap((find) => find(passage)),
    en: (passage, context) => [...englishComparisons(passage, context), ...englishContrasts(passage, context)],
  },
};
