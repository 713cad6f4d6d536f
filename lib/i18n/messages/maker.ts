import type { Maker } from "../../domain/generation/item";
import { defineCatalogue } from "../catalogue";

/** Who made a card, where it was not the app itself. */
export const makerMessages = defineCatalogue(
  { "language-model": "Made by a language model" } satisfies Record<Maker, string>,
  { zh: { "language-model": "由语言模型生成" } },
);
