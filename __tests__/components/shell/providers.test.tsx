import { render, screen } from "@testing-library/react";
import { PathnameContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import { Providers } from "../../../app/providers";

const createServices = jest.fn(() => new Promise(() => undefined));
jest.mock("../../../lib/browser/services", () => ({ createServices }));

function open(path: string) {
  render(
    <PathnameContext value={path}>
      <Providers>
        <p>The page</p>
      </Providers>
    </PathnameContext>,
  );
}

it.each(["/join/", "/play/", "/remote/", "/display/"])(
  "gives %s its page at once, without the collection",
  async (path) => {
    open(path);

    expect(screen.getByText("The page")).toBeVisible();
    expect(screen.queryByRole("navigation")).toBeNull();
    await Promise.resolve();
    expect(createServices).not.toHaveBeenCalled();
  },
);

it("opens the collection before any other page", async () => {
  open("/decks/");

  expect(screen.queryByText("The page")).toBeNull();
  expect(screen.getByRole("navigation")).toBeVisible();
  await screen.findByRole("main");
  expect(createServices).toHaveBeenCalledTimes(1);
});
