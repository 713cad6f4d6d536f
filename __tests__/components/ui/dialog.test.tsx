import { screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { Dialog } from "../../../components/ui/dialog";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

function open(content: ReactNode): void {
  renderScreen(
    <Dialog isOpen title="Move" onClose={() => undefined}>
      {content}
    </Dialog>,
    { services: someServices() },
  );
}

it("begins at its first field", () => {
  open(
    <>
      <button type="button">Save</button>
      <input aria-label="Name" />
    </>,
  );

  expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
});

it("begins at the choice that is made", () => {
  open(
    <>
      <input type="radio" name="place" aria-label="Here" />
      <input type="radio" name="place" aria-label="There" defaultChecked />
    </>,
  );

  expect(screen.getByRole("radio", { name: "There" })).toHaveFocus();
});

it("begins at its heading where it has no field", () => {
  open(<button type="button">Save</button>);

  expect(screen.getByRole("heading", { name: "Move" })).toHaveFocus();
});
