import { clozeMaker } from "./cloze";
import type { ItemMaker } from "./item-maker";
import { multipleChoiceMaker } from "./multiple-choice";
import { questionMaker } from "./question";
import { shortAnswerMaker } from "./short-answer";
import { trueFalseMaker } from "./true-false";

/** Every kind of item that the generator makes: a new kind is one file and one line here. */
export const ITEM_MAKERS: readonly ItemMaker[] = [
  questionMaker,
  clozeMaker,
  multipleChoiceMaker,
  trueFalseMaker,
  shortAnswerMaker,
];
