import { screen } from "@testing-library/react";
import { NavBar } from "../../../components/shell/nav-bar";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

it("marks the place that the screen belongs to", () => {
  renderScreen(<NavBar />, { services: someServices(), path: "/deck/" });

  expect(screen.getByRole("link", { current: "page" })).toHaveAccessibleName("Decks");
});
