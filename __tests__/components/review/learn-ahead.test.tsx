import { act, screen } from "@testing-library/react";
import { ReviewScreen } from "../../../components/review/review-screen";
import { setLocale } from "../../../components/shell/locale";
import type { Services } from "../../../components/shell/services";
import { TodayScreen } from "../../../components/today/today-screen";
import { HOUR_MILLIS, MINUTE_MILLIS } from "../../../lib/domain/shared/time";
import { aDeck } from "../../builders/a-deck";
import { dueAt, NOON } from "../../builders/a-review-session";
import { anEntry } from "../../builders/an-entry";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

/** A clock that a test sets. */
interface HandClock {
  at: number;
}

/** Services whose only card is on its steps and comes due at an instant. */
async function servicesWithStep(cardDueAt: number, clock: HandClock): Promise<Services> {
  const services = someServices({ clock: { now: () => clock.at, timeZone: () => "UTC" } });
  const step = anEntry("a", dueAt(cardDueAt), { question: "Which format halves memory?" });
  await services.collection.notes.add({ deck: aDeck(), cards: [step] });
  return services;
}

const question = () => screen.findByRole("heading", { name: "Which format halves memory?" });
const rest = () => screen.findByRole("heading", { name: "A short rest" });

beforeAll(() => {
  window.scrollTo = () => undefined;
});

describe("with no card but one on its steps, due within twenty minutes", () => {
  it("opens a session that shows it", async () => {
    renderScreen(<ReviewScreen />, { services: await servicesWithStep(NOON.at + 10 * MINUTE_MILLIS, NOON) });

    expect(await question()).toBeVisible();
    expect(screen.getByText("1 card left")).toBeVisible();
  });

  it("counts it on Today, with the button that begins", async () => {
    renderScreen(<TodayScreen />, { services: await servicesWithStep(NOON.at + 10 * MINUTE_MILLIS, NOON) });

    expect(await screen.findByRole("heading", { name: "1 card is waiting" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Start reviewing" })).toBeVisible();
  });
});

describe("with no card but a step that is not to be shown yet", () => {
  const tomorrow = NOON.dayEndsAt;

  it("opens a session that tells when it returns, in both languages", async () => {
    const clock = { at: tomorrow - 5 * MINUTE_MILLIS };
    renderScreen(<ReviewScreen />, { services: await servicesWithStep(tomorrow, clock) });

    const time = (locale: string) => new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(tomorrow);
    expect(await rest()).toHaveFocus();
    expect(screen.getByText(`The next card returns at ${time("en")}. Stay, and it appears by itself.`)).toBeVisible();

    act(() => setLocale("zh"));
    expect(screen.getByRole("heading", { name: "歇一会儿" })).toBeVisible();
    expect(screen.getByText(`下一张卡片 ${time("zh")} 回来。留在这里，它会自己出现。`)).toBeVisible();
  });

  it("leaves it to the next day on Today", async () => {
    const clock = { at: tomorrow - 5 * MINUTE_MILLIS };
    renderScreen(<TodayScreen />, { services: await servicesWithStep(tomorrow, clock) });

    expect(await screen.findByRole("heading", { name: "All done for today" })).toBeVisible();
  });

  it("goes on by itself, though the clock was set back while it waited", async () => {
    const clock = { at: tomorrow - 10 };
    renderScreen(<ReviewScreen />, { services: await servicesWithStep(tomorrow, clock) });
    await rest();

    // The first timer runs out, and it is still yesterday.
    await act(() => new Promise((resolve) => setTimeout(resolve, 150)));
    await rest();
    clock.at = tomorrow;

    expect(await question()).toBeVisible();
  });

  it("goes on when it is looked at again after a sleep", async () => {
    const clock = { at: tomorrow - HOUR_MILLIS };
    renderScreen(<ReviewScreen />, { services: await servicesWithStep(tomorrow, clock) });
    await rest();
    clock.at = tomorrow + HOUR_MILLIS;

    act(() => void document.dispatchEvent(new Event("visibilitychange")));

    expect(await question()).toBeVisible();
  });
});
