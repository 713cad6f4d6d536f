import { screen } from "@testing-library/react";
import { LanguageModelSettings } from "../../../components/language-model/language-model-settings";
import type { LanguageModelService, OfflineState } from "../../../components/shell/services";
import { AppError } from "../../../lib/domain/shared/app-error";
import { aLanguageModel, aModelChoice } from "../../builders/a-language-model";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const isOff = async () => ({ choice: aModelChoice({ isOn: false, baseUrl: "", model: "" }), key: "" });
const theSwitch = () => screen.findByRole("switch", { name: "Also ask a language model" });

function show(languageModel: LanguageModelService, state: OfflineState = "ready") {
  const offline = {
    ...someServices().offline,
    watch: (onState: (state: OfflineState) => void) => {
      onState(state);
      return () => undefined;
    },
  };
  return renderScreen(<LanguageModelSettings />, { services: someServices({ languageModel, offline }) });
}

it("is off, and asks for nothing, until it is switched on", async () => {
  show(aLanguageModel({ load: isOff }));

  expect(await theSwitch()).not.toBeChecked();
  expect(screen.queryByRole("textbox")).toBeNull();
});

it("saves the server, the model and the key, and says what can be reached from now on", async () => {
  const model = aLanguageModel({ load: isOff });
  const user = show(model);

  await user.click(await theSwitch());
  expect(model.save).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText("Address"), "https://api.deepseek.com/v1");
  await user.type(screen.getByLabelText("Model"), "deepseek-chat");
  await user.type(screen.getByLabelText("Key"), "sk-secret");
  await user.click(screen.getByRole("button", { name: "Use this server" }));

  expect(model.save).toHaveBeenCalledWith(aModelChoice(), "sk-secret");
  expect(await screen.findByText(/From now on api.deepseek.com can be reached, and nothing else/)).toBeVisible();
});

it("hides the key as it is typed, and remembers it only when asked to", async () => {
  const model = aLanguageModel();
  const user = show(model);

  const key = await screen.findByLabelText("Key");
  const remember = screen.getByRole("switch", { name: "Remember the key on this device" });
  expect(key).toHaveAttribute("type", "password");
  expect(remember).not.toBeChecked();
  await user.click(remember);
  await user.click(screen.getByRole("button", { name: "Use this server" }));

  expect(model.save).toHaveBeenCalledWith(aModelChoice({ isKeyKept: true }), "");
});

it("is off at once when it is switched off", async () => {
  const model = aLanguageModel();
  const user = show(model);

  await screen.findByLabelText("Address");
  await user.click(await theSwitch());

  expect(model.save).toHaveBeenCalledWith(aModelChoice({ isOn: false }), "");
  expect(await screen.findByText("Off. No other server can be reached.")).toBeVisible();
});

it("says what is wrong with an address, and keeps what was typed", async () => {
  const save = async () => {
    throw new AppError("language-model/bad-address");
  };
  const user = show(aLanguageModel({ load: isOff, save }));

  await user.click(await theSwitch());
  await user.type(screen.getByLabelText("Address"), "deepseek");
  await user.click(screen.getByRole("button", { name: "Use this server" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("It looks like https://api.deepseek.com/v1");
  expect(screen.getByLabelText("Address")).toHaveValue("deepseek");
});

it("says why it cannot be had over plain http", async () => {
  show(aLanguageModel(), "unavailable");

  expect(await theSwitch()).toBeDisabled();
  expect(screen.getByText(/this needs https/)).toBeVisible();
  expect(screen.queryByLabelText("Key")).toBeNull();
});
