import { act, screen } from "@testing-library/react";
import { useState } from "react";
import { AskModel } from "../../../components/language-model/ask-model";
import type { LanguageModelService, ModelSection } from "../../../components/shell/services";
import type { Document } from "../../../lib/domain/document/document";
import { AppError } from "../../../lib/domain/shared/app-error";
import { aDocument } from "../../builders/a-document";
import { aLanguageModel, aModelChoice, aModelSection } from "../../builders/a-language-model";
import { anItem } from "../../builders/an-item";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

type Run = Parameters<LanguageModelService["ask"]>[1];

interface AskingScreenProps {
  readonly document: Document;
  onSection(section: ModelSection): void;
}

/** Two cards were added before; what comes is counted on top. */
function AskingScreen({ document, onSection }: AskingScreenProps) {
  const [foundCount, setFoundCount] = useState(2);
  const hear = (section: ModelSection) => {
    onSection(section);
    setFoundCount((count) => count + section.items.length);
  };
  return <AskModel document={document} sectionIds={["0"]} foundCount={foundCount} onSection={hear} />;
}

async function show(languageModel: LanguageModelService) {
  const document = await aDocument("# Report\n\nWater boils at 100 degrees.");
  const heard: ModelSection[] = [];
  const screenOf = <AskingScreen document={document} onSection={(section) => heard.push(section)} />;
  const user = renderScreen(screenOf, { services: someServices({ languageModel }) });
  await act(async () => undefined);
  return { user, heard };
}

/** A model that answers as the test tells it to. */
function aPatientModel() {
  let run: Run | undefined;
  let settle: (error?: unknown) => void = () => undefined;
  const model = aLanguageModel({
    ask: (_question, given) => {
      run = given;
      return new Promise((resolve, reject) => {
        settle = (error) => (error ? reject(error) : resolve());
        given.signal.addEventListener("abort", () => reject(given.signal.reason));
      });
    },
  });
  return {
    model,
    told: () => run as Run,
    end: (error?: unknown) => act(async () => settle(error)),
  };
}

const theButton = () => screen.findByRole("button", { name: "Also ask the language model" });

it("is not there while the model is off", async () => {
  const load = jest.fn(async () => ({ choice: aModelChoice({ isOn: false }), key: "" }));

  await show(aLanguageModel({ load }));

  expect(load).toHaveBeenCalled();
  expect(screen.queryByRole("button")).toBeNull();
});

it("says where the text goes before it goes there", async () => {
  const model = aLanguageModel();
  await show(model);

  await theButton();

  expect(screen.getByText("Sends the text of these sections to api.deepseek.com.")).toBeVisible();
  expect(model.ask).not.toHaveBeenCalled();
});

it("asks about the chosen sections, shows how far it is, and hands on what comes", async () => {
  const { model, told, end } = aPatientModel();
  const { user, heard } = await show(model);

  await user.click(await theButton());
  expect(screen.getByText("Waiting for the reply…")).toBeVisible();
  act(() => told().onLength(120));
  expect(screen.getByText("120 characters received")).toBeVisible();
  const section = aModelSection({ items: [anItem()], done: 1, total: 3 });
  act(() => told().onSection(section));
  expect(screen.getByRole("progressbar", { name: "Asking about part 2 of 3…" })).toHaveValue(1);
  await end();

  expect(heard).toEqual([section]);
  expect(screen.getByText(/^1 card added below/)).toBeVisible();
});

it("stops when told to, and says what it has without calling it a failure", async () => {
  const { model, told } = aPatientModel();
  const { user } = await show(model);

  await user.click(await theButton());
  act(() => told().onSection(aModelSection({ items: [anItem()], done: 1, total: 3 })));
  await user.click(screen.getByRole("button", { name: "Stop" }));

  expect(told().signal.aborted).toBe(true);
  expect(await screen.findByText(/^1 card added below/)).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("does not blame the checks for what was stopped or failed before a card came", async () => {
  const { model, end } = aPatientModel();
  const { user } = await show(model);

  await user.click(await theButton());
  await user.click(screen.getByRole("button", { name: "Stop" }));
  expect(await screen.findByText("Stopped before a card was added.")).toBeVisible();
  await user.click(await theButton());
  await end(new AppError("language-model/key-refused"));

  expect(screen.getByRole("alert")).toBeVisible();
  expect(screen.queryByText(/Nothing was added|Stopped/)).toBeNull();
});

it("keeps the focus of a keyboard on the button that takes the place of the other", async () => {
  const { model } = aPatientModel();
  const { user } = await show(model);
  (await theButton()).focus();

  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: "Stop" })).toHaveFocus();
  await user.keyboard("{Enter}");

  expect(await theButton()).toHaveFocus();
});

it("says what failed, and lets it be mended here", async () => {
  const { model, end } = aPatientModel();
  const { user } = await show(model);
  await user.click(await theButton());
  await end(new AppError("language-model/key-refused"));
  expect(screen.getByRole("alert")).toHaveTextContent("The server refused the key, or got none.");

  await user.click(screen.getByText("Server and key"));
  await user.type(screen.getByLabelText("Key"), "sk-right");
  await user.click(screen.getByRole("button", { name: "Use this server" }));

  expect(await screen.findByText(/^Saved\. From now on api\.deepseek\.com/)).toBeVisible();
  expect(model.save).toHaveBeenCalledWith(aModelChoice(), "sk-right");
  expect(await theButton()).toBeVisible();
});

it("names the sections that brought less, and the cards of another shape", async () => {
  const { model, told, end } = aPatientModel();
  const { user } = await show(model);

  await user.click(await theButton());
  act(() => told().onSection(aModelSection({ problem: "language-model/cut-off", malformedCount: 2 })));
  await end();

  expect(screen.getByText(/One part brought less than it could: The reply broke off/)).toBeVisible();
  expect(screen.getByText("2 cards did not have the form that was asked for.")).toBeVisible();
});

it("takes a worker that nobody gives as the want of a service worker", async () => {
  const { model, end } = aPatientModel();
  const { user } = await show(model);

  await user.click(await theButton());
  await end(new AppError("worker/crashed"));

  expect(screen.getByRole("alert")).toHaveTextContent("Asking a model needs what offline use needs");
});
