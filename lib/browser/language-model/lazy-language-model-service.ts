import type { LanguageModelService } from "../../../components/shell/services";

/** Loads the optional generator when a screen first asks about it: most learners never do. */
export function lazyLanguageModelService(): LanguageModelService {
  let made: Promise<LanguageModelService> | null = null;
  // Made once: the key lives in it.
  const load = () => {
    made ??= import("./language-model-service")
      .then(({ createLanguageModelService }) => createLanguageModelService())
      .catch((cause: unknown) => {
        made = null; // what did not load is asked for again
        throw cause;
      });
    return made;
  };
  return {
    load: async () => (await load()).load(),
    save: async (choice, key) => (await load()).save(choice, key),
    ask: async (about, run) => (await load()).ask(about, run),
  };
}
