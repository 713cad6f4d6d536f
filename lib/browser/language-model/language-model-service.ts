import type { LanguageModelChoice, LanguageModelService } from "../../../components/shell/services";
import { AppError } from "../../domain/shared/app-error";
import { askInWorker } from "./ask-in-worker";
import { loadChoice, loadKey, NO_CHOICE, saveChoice } from "./choice-store";
import { requireEndpoint } from "./endpoint";

/** What a header can carry: a key with anything else was not copied whole. */
const POSSIBLE_KEY = /^[\x21-\x7e]*$/;

function checkChoice({ baseUrl, model }: LanguageModelChoice, key: string): void {
  requireEndpoint(baseUrl, location.protocol);
  if (model.trim() === "") throw new AppError("language-model/no-model");
  if (!POSSIBLE_KEY.test(key)) throw new AppError("language-model/bad-key");
}

function requireCaches(): CacheStorage {
  const isControlled = "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
  if (!isControlled || !("caches" in globalThis)) throw new AppError("language-model/needs-service-worker");
  return caches;
}

/** The optional generator. The key lives in this closure, and on the device only where the learner asked for that. */
export function createLanguageModelService(): LanguageModelService {
  let keyInMemory: string | null = null;

  const load = async () => {
    if (!("caches" in globalThis)) return { choice: NO_CHOICE, key: "" };
    const choice = await loadChoice(caches);
    keyInMemory ??= await loadKey(caches);
    return { choice, key: keyInMemory };
  };

  return {
    load,
    save: async (choice, key) => {
      const trimmed = { ...choice, baseUrl: choice.baseUrl.trim(), model: choice.model.trim() };
      const secret = key.trim();
      if (choice.isOn) checkChoice(trimmed, secret);
      await saveChoice(trimmed, secret, requireCaches());
      keyInMemory = secret;
    },
    ask: async ({ document, sectionIds }, { signal, onSection, onLength }) => {
      requireCaches();
      const { choice, key } = await load();
      const { chatUrl } = requireEndpoint(choice.baseUrl, location.protocol);
      // Its schemas and checks are loaded when they are first used.
      const { generateWithModel } = await import("./generate-with-model");
      await generateWithModel({
        document,
        sectionIds,
        server: { url: chatUrl, key, model: choice.model },
        signal,
        ask: (job, jobSignal) => askInWorker(job, jobSignal, onLength),
        onSection,
      });
    },
  };
}
