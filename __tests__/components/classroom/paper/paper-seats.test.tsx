import { screen, within } from "@testing-library/react";
import { HostScreen } from "../../../../components/classroom/host/host-screen";
import { rosterOf } from "../../../../lib/domain/classroom/host-view";
import { aLedClassroom } from "../../../builders/a-led-classroom";
import { aPlayedRoom } from "../../../builders/a-room";
import { renderRoom } from "../../../support/render-room";

async function openPaper(students: readonly string[] = [], seatLimit = 100) {
  const played = aPlayedRoom({ students, settings: { seatLimit } });
  const classroom = aLedClassroom({ played });
  const user = await renderRoom(<HostScreen />, classroom);
  await user.click(screen.getByText("Paper cards"));
  const names = () => rosterOf(played.room).map(({ name, card }) => [name, card]);
  return { user, played, classroom, names };
}

const add = () => screen.getByRole("button", { name: "Add students with cards" });
const count = () => screen.getByRole("textbox", { name: "Students with cards to add" });
const nameList = () => screen.getByRole("textbox", { name: "Or their names, one a line" });

it("seats students by the numbers of their cards, however many", async () => {
  const { user, names, classroom } = await openPaper();

  await user.type(count(), "45");
  await user.click(add());

  expect(await screen.findByText("45 students with cards.")).toBeVisible();
  expect(names()).toHaveLength(45);
  expect(names().at(-1)).toEqual(["45", 44]);
  for (const request of classroom.requests) expect(JSON.stringify(request).length).toBeLessThan(4096);
});

it("seats students by their names", async () => {
  const { user, names } = await openPaper();

  await user.type(nameList(), "Dai\n\n  Eve ");
  await user.click(add());

  expect(names()).toEqual([
    ["Dai", 0],
    ["Eve", 1],
  ]);
  expect(nameList()).toHaveValue("");
});

it("shows a card where a phone would be away or have more time", async () => {
  const { user } = await openPaper();
  await user.type(count(), "1");
  await user.click(add());

  const student = await screen.findByRole("button", { name: "1 Card 1" });
  await user.click(student);

  expect(within(screen.getByRole("dialog")).queryByRole("radio")).not.toBeInTheDocument();
});

it("keeps the names of whoever could not be seated, and says why", async () => {
  const { user, names } = await openPaper(["Ann"]);

  await user.type(nameList(), "Dai\nAnn");
  await user.click(add());

  expect(nameList()).toHaveAccessibleDescription(/Another student has this name\./);
  expect(nameList()).toHaveValue("Dai\nAnn");
  expect(names()).toEqual([["Ann", null]]);
});

it.each(["0", "65", "some", ""])("seats nobody for the number “%s”", async (text) => {
  const { user, classroom } = await openPaper();

  if (text !== "") await user.type(count(), text);
  await user.click(add());

  expect(count()).toHaveAccessibleDescription(/Give a number from 1 to 64\./);
  expect(classroom.requests).toEqual([]);
});

it("leads to the cards, as many as there are students with one", async () => {
  const { user } = await openPaper();
  expect(screen.getByRole("link", { name: "Print paper cards" })).toHaveAttribute(
    "href",
    expect.stringMatching(/cards=30$/),
  );

  await user.type(count(), "12");
  await user.click(add());

  expect(await screen.findByRole("link", { name: "Print paper cards" })).toHaveAttribute(
    "href",
    expect.stringMatching(/cards=12$/),
  );
});
