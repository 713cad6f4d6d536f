import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { takeEarlyStart } from "../../../components/today/early-start";
import { FirstRun } from "../../../components/today/first-run";
import { TodayOpening } from "../../../components/today/today-opening";
import { AppError } from "../../../lib/domain/shared/app-error";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

afterEach(() => {
  delete document.documentElement.dataset.collection;
});

const ARTICLE = { name: /DeepSeek and the open-source debate/ };

it("is written into the page, so that a first visit need not wait for the database", () => {
  expect(renderToString(<TodayOpening />)).toContain("DeepSeek and the open-source debate");
});

it("keeps a tap that came before the collection was open", async () => {
  const fetchBuiltIn = jest.fn(() => Promise.reject(new AppError("document/not-found")));
  const { unmount } = render(<TodayOpening />);
  await userEvent.click(screen.getByRole("button", ARTICLE));
  unmount();

  renderScreen(<FirstRun />, { services: someServices({ fetchBuiltIn }) });
  await screen.findByRole("alert");

  expect(fetchBuiltIn).toHaveBeenCalledTimes(1);
  expect(fetchBuiltIn).toHaveBeenCalledWith("deepseek.en.md");
});

it("is blank where this browser holds cards", () => {
  document.documentElement.dataset.collection = "held";

  render(<TodayOpening />);

  expect(screen.queryByRole("button", ARTICLE)).not.toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Today" })).toBeVisible();
});

it("keeps a press during which the collection opened", () => {
  const { unmount } = render(<TodayOpening />);
  fireEvent.pointerDown(screen.getByRole("button", ARTICLE));

  unmount();

  expect(takeEarlyStart()).toBe("deepseek.en.md");
});

it("starts nothing where a press became a scroll", () => {
  const { unmount } = render(<TodayOpening />);
  fireEvent.pointerDown(screen.getByRole("button", ARTICLE));
  fireEvent.pointerCancel(screen.getByRole("button", ARTICLE));

  unmount();

  expect(takeEarlyStart()).toBeNull();
});
