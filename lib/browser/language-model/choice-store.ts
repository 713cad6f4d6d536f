import type { LanguageModelChoice } from "../../../components/shell/services";
import { readEndpoint } from "./endpoint";

/**
 * What the learner chose about the language model, on this device only: a cache, since the service worker reads it
 * too, and none of the collection's tables, since no backup may hold it.
 */
export const LANGUAGE_MODEL_CACHE = "wengu.language-model";

const CHOICE_KEY = "/language-model/choice";
const SECRET_KEY = "/language-model/key";

export const NO_CHOICE: LanguageModelChoice = { isOn: false, baseUrl: "", model: "", isKeyKept: false };

type Kept = Record<keyof LanguageModelChoice, unknown>;

function validChoice(stored: Partial<Kept> | null): LanguageModelChoice {
  return {
    isOn: stored?.isOn === true,
    baseUrl: typeof stored?.baseUrl === "string" ? stored.baseUrl : "",
    model: typeof stored?.model === "string" ? stored.model : "",
    isKeyKept: stored?.isKeyKept === true,
  };
}

/** The learner's choice; off where nothing was chosen. */
export async function loadChoice(caches: CacheStorage): Promise<LanguageModelChoice> {
  if (!(await caches.has(LANGUAGE_MODEL_CACHE))) return NO_CHOICE;
  const stored = await (await caches.open(LANGUAGE_MODEL_CACHE)).match(CHOICE_KEY);
  return stored ? validChoice(await stored.json()) : NO_CHOICE;
}

/** The key, where the learner asked to have it remembered; empty otherwise. */
export async function loadKey(caches: CacheStorage): Promise<string> {
  if (!(await caches.has(LANGUAGE_MODEL_CACHE))) return "";
  const stored = await (await caches.open(LANGUAGE_MODEL_CACHE)).match(SECRET_KEY);
  return stored ? stored.text() : "";
}

/** Keeps a choice, and the key only where the choice says so: one that was kept before goes otherwise. */
export async function saveChoice(choice: LanguageModelChoice, key: string, caches: CacheStorage): Promise<void> {
  const cache = await caches.open(LANGUAGE_MODEL_CACHE);
  if (choice.isKeyKept && key !== "") await cache.put(SECRET_KEY, new Response(key));
  else await cache.delete(SECRET_KEY);
  await cache.put(CHOICE_KEY, Response.json(choice));
}

/** The one origin that may be reached; `null` while the model is off. */
export async function chosenOrigin(caches: CacheStorage): Promise<string | null> {
  const { isOn, baseUrl } = await loadChoice(caches);
  return isOn ? (readEndpoint(baseUrl)?.origin ?? null) : null;
}
