import { chosenOrigin, loadChoice, loadKey, saveChoice } from "../../../lib/browser/language-model/choice-store";
import { workerResponse } from "../../../lib/browser/language-model/worker-response";
import { createMemoryCaches } from "../offline/support/memory-caches";

const aCacheStorage = () => createMemoryCaches().seenFrom("https://wengu.example/settings/");

const CHOICE = { isOn: true, baseUrl: "https://api.deepseek.com/v1", model: "deepseek-chat", isKeyKept: false };

it("is off until something is chosen", async () => {
  const caches = aCacheStorage();

  expect((await loadChoice(caches)).isOn).toBe(false);
  expect(await chosenOrigin(caches)).toBeNull();
});

it("keeps the choice, and names its origin while it is on", async () => {
  const caches = aCacheStorage();

  await saveChoice(CHOICE, "", caches);

  expect(await loadChoice(caches)).toEqual(CHOICE);
  expect(await chosenOrigin(caches)).toBe("https://api.deepseek.com");
});

it("names no origin once it is off", async () => {
  const caches = aCacheStorage();
  await saveChoice(CHOICE, "", caches);

  await saveChoice({ ...CHOICE, isOn: false }, "", caches);

  expect(await chosenOrigin(caches)).toBeNull();
});

it("keeps the key only where that was asked for, and forgets it when it no longer is", async () => {
  const caches = aCacheStorage();

  await saveChoice(CHOICE, "sk-secret", caches);
  expect(await loadKey(caches)).toBe("");
  await saveChoice({ ...CHOICE, isKeyKept: true }, "sk-secret", caches);
  expect(await loadKey(caches)).toBe("sk-secret");
  await saveChoice(CHOICE, "sk-secret", caches);
  expect(await loadKey(caches)).toBe("");
});

it("takes nothing that was stored for granted", async () => {
  const caches = aCacheStorage();
  await saveChoice({ isOn: "yes", baseUrl: "https://x; script-src *" } as never, "", caches);

  expect(await loadChoice(caches)).toEqual({
    isOn: false,
    baseUrl: "https://x; script-src *",
    model: "",
    isKeyKept: false,
  });
  expect(await chosenOrigin(caches)).toBeNull();
});

describe("the worker's script", () => {
  const script = () => new Response("onmessage = null");

  it("runs under a policy that names the chosen origin and nothing else", async () => {
    const response = workerResponse("https://api.deepseek.com", script());

    expect(response.headers.get("content-security-policy")?.split("; ")).toEqual([
      "default-src 'none'",
      "connect-src https://api.deepseek.com",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(await response.text()).toBe("onmessage = null");
  });

  it("is not there while the model is off, nor without its file", () => {
    expect(workerResponse(null, script()).status).toBe(404);
    expect(workerResponse("https://api.deepseek.com", undefined).status).toBe(404);
  });
});
