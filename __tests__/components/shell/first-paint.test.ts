import { FIRST_PAINT_SCRIPT } from "../../../components/shell/first-paint";

const root = document.documentElement;

function runScript(): void {
  // The page runs it as an inline script.
  new Function(FIRST_PAINT_SCRIPT)();
}

function useLanguages(languages: readonly string[]): void {
  Object.defineProperty(navigator, "languages", { value: languages, configurable: true });
}

beforeEach(() => {
  localStorage.clear();
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  useLanguages(["en-US"]);
  Object.defineProperty(window, "isSecureContext", { value: true, configurable: true });
});

it("shows the prerendered first visit where this browser has held no cards", () => {
  runScript();

  expect(root.dataset.collection).toBeUndefined();
});

it.each([
  ['{"databaseId":"a","cards":10,"reviews":0}', "held"],
  ['{"databaseId":"a","cards":0,"reviews":3}', "held"],
  ['{"databaseId":"a","cards":0,"reviews":0}', undefined],
])("hides it where there are cards or reviews: %s", (holdings, expected) => {
  localStorage.setItem("wengu.collection", holdings);

  runScript();

  expect(root.dataset.collection).toBe(expected);
});

it("makes room for the notice about offline use only where it is due", () => {
  Object.defineProperty(window, "isSecureContext", { value: false, configurable: true });
  runScript();
  const isDueAtFirst = root.dataset.needsHttps;
  delete root.dataset.needsHttps;
  localStorage.setItem("wengu.https-notice", "seen");

  runScript();

  expect([isDueAtFirst, root.dataset.needsHttps]).toEqual(["", undefined]);
});

it("hides the English page from a reader of Chinese until it is Chinese", () => {
  useLanguages(["zh-CN", "en"]);

  runScript();

  expect([root.lang, root.dataset.localePending]).toEqual(["zh-Hans", "zh"]);
});

it("sets the chosen theme before anything is painted", () => {
  localStorage.setItem("wengu.theme", "dark");

  runScript();

  expect(root.dataset.theme).toBe("dark");
});
