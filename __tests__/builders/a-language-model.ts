import type { LanguageModelChoice, LanguageModelService, ModelSection } from "../../components/shell/services";

/** A choice as saved: the model is on. */
export function aModelChoice(fields: Partial<LanguageModelChoice> = {}): LanguageModelChoice {
  return { isOn: true, baseUrl: "https://api.deepseek.com/v1", model: "deepseek-chat", isKeyKept: false, ...fields };
}

/** What became of one section: nothing, unless said otherwise. */
export function aModelSection(fields: Partial<ModelSection> = {}): ModelSection {
  return { items: [], rejected: [], malformedCount: 0, problem: null, done: 1, total: 1, ...fields };
}

/** A language model that is switched on. */
export function aLanguageModel(given: Partial<LanguageModelService> = {}): jest.Mocked<LanguageModelService> {
  return {
    load: jest.fn(async () => ({ choice: aModelChoice(), key: "" })),
    save: jest.fn(async () => undefined),
    ask: jest.fn(async () => undefined),
    ...given,
  } as jest.Mocked<LanguageModelService>;
}
