import { screen, within } from "@testing-library/react";
import { StatisticsScreen } from "../../../components/statistics/statistics-screen";
import type { ReviewId } from "../../../lib/domain/shared/ids";
import { DAY_MILLIS, HOUR_MILLIS } from "../../../lib/domain/shared/time";
import { aReview } from "../../builders/a-review";
import { aReviewSchedule } from "../../builders/a-schedule";
import { anEntry } from "../../builders/an-entry";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const TODAY = 20_000;

async function servicesWithReviews(...fields: Parameters<typeof aReview>[0][]) {
  const services = someServices();
  const { card, note } = anEntry("a", { schedule: aReviewSchedule({ reviewCount: 0 }) });
  await services.collection.notes.add({ cards: [{ card, note }] });
  for (const [index, field] of fields.entries()) {
    const review = aReview({
      id: `review-${index}` as ReviewId,
      cardId: card.id,
      reviewedAt: TODAY * DAY_MILLIS + index * HOUR_MILLIS,
      ...field,
    });
    const schedule = { ...card.schedule, reviewCount: index + 1 };
    await services.collection.reviews.save({ ...card, schedule }, review);
  }
  return services;
}

it("teaches what will be shown while there are no reviews", async () => {
  renderScreen(<StatisticsScreen />, { services: someServices() });

  expect(await screen.findByRole("heading", { name: "Your progress will show here" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Add a document" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/import/),
  );
});

it("draws reviews a day, and tells the drawing in words and as a table", async () => {
  const services = await servicesWithReviews({ studyDay: TODAY - 1 }, { studyDay: TODAY }, { studyDay: TODAY });

  const user = renderScreen(<StatisticsScreen />, { services });

  expect(await screen.findByRole("img", { name: "3 reviews in 30 days, at most 2 in one day." })).toBeInTheDocument();
  await user.click(screen.getByText("Show as a table"));
  const table = screen.getByRole("table", { name: "" });
  expect(
    within(table)
      .getAllByRole("row")
      .map((row) => row.textContent),
  ).toEqual(["DayReviews", "Oct 42", "Oct 31"]);
});

it("tells true retention over growing periods beside the goal", async () => {
  const services = await servicesWithReviews(
    { studyDay: TODAY - 40, phase: "review", rating: "again" },
    { studyDay: TODAY - 3, phase: "review", rating: "good" },
    { studyDay: TODAY, phase: "review", rating: "good" },
  );

  renderScreen(<StatisticsScreen />, { services });

  const table = await screen.findByRole("table", { name: "What you still knew" });
  const rows = within(table)
    .getAllByRole("row")
    .map((row) => row.textContent);
  expect(rows).toEqual([
    "PeriodRetentionRemembered",
    "Today100%1 of 1",
    "7 days100%2 of 2",
    "30 days100%2 of 2",
    "All time66.7%2 of 3",
  ]);
  expect(screen.getByText(/Your goal is 90%/)).toBeVisible();
});
