import { screen } from "@testing-library/react";
import { ClassroomScreen } from "../../../components/classroom/classroom-screen";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

it("says that live quizzes are not there yet, and what they will need", () => {
  renderScreen(<ClassroomScreen page="join" />, { services: someServices() });

  expect(screen.getByRole("heading", { level: 1, name: "Join a class" })).toBeVisible();
  expect(screen.getByText("Live quizzes are not part of this version yet.")).toBeVisible();
  expect(screen.getByText(/same Wi-Fi/)).toBeVisible();
});

it("offers a host the solo quiz of the deck", () => {
  renderScreen(<ClassroomScreen page="host" />, { services: someServices(), query: "deck=deck-1" });

  expect(screen.getByRole("link", { name: "Take the quiz alone" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/quiz\/?\?deck=deck-1$/),
  );
});
