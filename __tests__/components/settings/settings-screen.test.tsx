import { screen, waitFor, within } from "@testing-library/react";
import { SettingsScreen } from "../../../components/settings/settings-screen";
import type { BackupService } from "../../../components/shell/services";
import type { Settings } from "../../../lib/domain/settings/settings";
import { AppError } from "../../../lib/domain/shared/app-error";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const FILE = new File(["backup"], "wengu.backup");
const FORMER = new File(["former"], "former.backup");

function aBackupService(given: Partial<BackupService> = {}): jest.Mocked<BackupService> {
  return {
    create: jest.fn(async () => FILE),
    inspect: jest.fn(async () => ({ madeAt: 0, rows: 10, added: 3, same: 5, changed: 2 })),
    restore: jest.fn(async (_file, mode) => (mode === "replace" ? FORMER : null)),
    ...given,
  } as jest.Mocked<BackupService>;
}

it("switches the language at once", async () => {
  const services = someServices();
  const user = renderScreen(<SettingsScreen />, { services });

  await user.click(screen.getByRole("radio", { name: "中文" }));

  expect(await screen.findByRole("heading", { level: 1, name: "设置" })).toBeVisible();
  expect((await services.collection.settings.get()).language).toBe("zh");
});

/** Services whose settings are saved in another way than usual. */
function savingWith(save: (settings: Settings) => Promise<void>) {
  const services = someServices();
  const settings = { ...services.collection.settings, save };
  return { ...services, collection: { ...services.collection, settings } };
}

it("shows a choice before it is saved", async () => {
  const user = renderScreen(<SettingsScreen />, { services: savingWith(() => new Promise(() => undefined)) });

  await user.click(await screen.findByRole("radio", { name: "Dark" }));

  expect(screen.getByRole("radio", { name: "Dark" })).toBeChecked();
});

it("saves two settings that are changed at the same moment", async () => {
  const services = someServices();
  const user = renderScreen(<SettingsScreen />, { services });
  const box = await screen.findByRole("textbox", { name: "New cards a day" });

  await user.clear(box);
  await user.type(box, "35");
  await user.click(screen.getByRole("radio", { name: "Dark" }));

  await waitFor(async () =>
    expect(await services.collection.settings.get()).toMatchObject({ newCardsPerDay: 35, theme: "dark" }),
  );
});

it("says when a choice could not be saved, and saves it on another try", async () => {
  const save = jest.fn(async () => undefined).mockRejectedValueOnce(new AppError("storage/quota-exceeded"));
  const user = renderScreen(<SettingsScreen />, { services: savingWith(save) });

  await user.click(await screen.findByRole("radio", { name: "Dark" }));
  expect(await screen.findByText(/no room left/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Try again" }));

  await waitFor(() => expect(screen.queryByText(/no room left/)).toBeNull());
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ theme: "dark" }));
});

it("saves a number of new cards only when it is one", async () => {
  const services = someServices();
  const user = renderScreen(<SettingsScreen />, { services });
  const box = await screen.findByRole("textbox", { name: "New cards a day" });

  await user.clear(box);
  await user.type(box, "many");
  await user.tab();
  expect(screen.getByText("A whole number from 0 to 999.")).toBeVisible();
  expect((await services.collection.settings.get()).newCardsPerDay).toBe(20);

  await user.clear(box);
  await user.type(box, "35");
  await user.tab();
  expect((await services.collection.settings.get()).newCardsPerDay).toBe(35);
});

it("shows what a backup would bring before anything is written", async () => {
  const backup = aBackupService();
  const user = renderScreen(<SettingsScreen />, { services: someServices({ backup }) });

  await user.upload(screen.getByLabelText("Restore from a file"), FILE);

  const dialog = await screen.findByRole("dialog", { name: "Restore this backup?" });
  const counts = within(dialog)
    .getAllByRole("listitem")
    .map((item) => item.textContent);
  expect(counts).toEqual(["3 new", "5 already here, the same", "2 already here, but different"]);
  expect(backup.restore).not.toHaveBeenCalled();
});

it("adds what is missing", async () => {
  const backup = aBackupService();
  const user = renderScreen(<SettingsScreen />, { services: someServices({ backup }) });
  await user.upload(screen.getByLabelText("Restore from a file"), FILE);

  await user.click(await screen.findByRole("button", { name: "Add what is missing" }));

  expect(backup.restore).toHaveBeenCalledWith(FILE, "merge");
  expect(await screen.findByText("3 entries were added.")).toBeVisible();
});

it("replaces everything only after a second yes, and takes it back", async () => {
  const backup = aBackupService();
  const user = renderScreen(<SettingsScreen />, { services: someServices({ backup }) });
  await user.upload(screen.getByLabelText("Restore from a file"), FILE);

  await user.click(await screen.findByRole("button", { name: "Replace everything…" }));
  expect(backup.restore).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Replace everything" }));
  expect(backup.restore).toHaveBeenCalledWith(FILE, "replace");
  await user.click(await screen.findByRole("button", { name: "Take it back" }));

  expect(backup.restore).toHaveBeenLastCalledWith(FORMER, "replace");
  expect(await screen.findByText("Your former collection is back.")).toBeVisible();
});

it("says why a file is not a backup", async () => {
  const inspect = async () => {
    throw new AppError("backup/not-a-backup");
  };
  const user = renderScreen(<SettingsScreen />, { services: someServices({ backup: aBackupService({ inspect }) }) });

  await user.upload(screen.getByLabelText("Restore from a file"), FILE);

  expect(await screen.findByRole("alert")).toHaveTextContent("This file is not a Wengu backup.");
});
