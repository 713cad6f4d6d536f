import { screen } from "@testing-library/react";
import { HttpsNotice } from "../../../components/shell/https-notice";
import { Notices } from "../../../components/shell/notices";
import type { Services, StorageState } from "../../../components/shell/services";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

function withStorage(changes: Partial<StorageState>, acceptLoss = async () => undefined): Services {
  const services = someServices();
  return {
    ...services,
    storage: {
      ...services.storage,
      acceptLoss,
      watch: (onState) => {
        void services.storage.state().then((state) => onState({ ...state, ...changes }));
        return () => undefined;
      },
    },
  };
}

function withUpdate(applyUpdate = async () => undefined): Services {
  const services = someServices();
  return {
    ...services,
    offline: {
      ...services.offline,
      applyUpdate,
      watch: (onState) => {
        onState("update-waiting");
        return () => undefined;
      },
    },
  };
}

beforeEach(() => {
  localStorage.clear();
  Object.defineProperty(window, "isSecureContext", { value: true, configurable: true });
});

it("says that a collection in memory will be gone", async () => {
  renderScreen(<Notices />, { services: withStorage({ kind: "memory" }) });

  expect(await screen.findByText(/gone when the tab closes/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Make a backup" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/settings\/?$/),
  );
});

it("says that data is missing, until the learner has seen it", async () => {
  const acceptLoss = jest.fn(async () => undefined);
  const user = renderScreen(<Notices />, { services: withStorage({ isMissingData: true }, acceptLoss) });

  await user.click(await screen.findByRole("button", { name: "Got it" }));

  expect(acceptLoss).toHaveBeenCalledTimes(1);
});

it("offers a reload where a newer version took the collection over", async () => {
  renderScreen(<Notices />, { services: withStorage({ isClosedByUpgrade: true }) });

  expect(await screen.findByRole("button", { name: "Reload" })).toBeVisible();
});

it("applies an update only when the learner agrees", async () => {
  const applyUpdate = jest.fn(async () => undefined);
  const user = renderScreen(<Notices />, { services: withUpdate(applyUpdate) });

  expect(applyUpdate).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Update" }));

  expect(applyUpdate).toHaveBeenCalledTimes(1);
});

it("offers no update in the middle of a session", () => {
  renderScreen(<Notices />, { services: withUpdate(), path: "/review/" });

  expect(screen.queryByRole("button", { name: "Update" })).not.toBeInTheDocument();
});

it("says once that studying offline needs https", async () => {
  Object.defineProperty(window, "isSecureContext", { value: false, configurable: true });
  const user = renderScreen(<HttpsNotice />, { services: someServices() });

  await user.click(screen.getByRole("button", { name: "Got it" }));

  expect(screen.queryByText(/secure \(https\) address/)).not.toBeInTheDocument();
  expect(localStorage.getItem("wengu.https-notice")).not.toBeNull();
});
