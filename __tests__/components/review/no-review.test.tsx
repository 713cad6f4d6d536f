import { screen } from "@testing-library/react";
import { ReviewScreen } from "../../../components/review/review-screen";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

it("says of a deck that is not here what is wrong, and leads back", async () => {
  renderScreen(<ReviewScreen />, { services: someServices(), query: "deck=unknown" });

  expect(await screen.findByRole("alert")).toHaveTextContent("This deck is not on this device.");
  expect(screen.getByRole("heading", { level: 1, name: "Review" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Back to Today" })).toHaveAttribute("href", "/");
  expect(screen.getByRole("link", { name: "Go to decks" }).getAttribute("href")).toMatch(/^\/decks/);
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
});
