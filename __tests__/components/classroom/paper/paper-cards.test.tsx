import { screen, within } from "@testing-library/react";
import { HostScreen } from "../../../../components/classroom/host/host-screen";
import { readCards } from "../../../../lib/domain/classroom/paper/read-cards";
import { aLedClassroom } from "../../../builders/a-led-classroom";
import { renderRoom } from "../../../support/render-room";

const open = (query: string) => renderRoom(<HostScreen />, aLedClassroom(), { query });
const cards = () => screen.queryAllByRole("img", { name: /^Card \d+$/ });

/** What a camera would see of a printed card, turned clockwise by quarters. */
function photographed(card: HTMLElement, quarters: number) {
  const [left, top, side] = (card.getAttribute("viewBox") ?? "").split(" ").map(Number) as [number, number, number];
  const scale = 10;
  const width = (side + 4) * scale;
  const luma = new Uint8Array(width * width).fill(150);
  const number = (rect: Element, name: string) => Number(rect.getAttribute(name));
  for (const rect of card.querySelectorAll("rect")) {
    const [x, y] = [number(rect, "x") - left + 2, number(rect, "y") - top + 2];
    const shade = rect.getAttribute("fill") === "black" ? 20 : 235;
    for (let row = y * scale; row < (y + number(rect, "height")) * scale; row += 1) {
      luma.fill(shade, row * width + x * scale, row * width + (x + number(rect, "width")) * scale);
    }
  }
  let turned = luma;
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const before = turned;
    turned = before.map((_, index) => {
      const [row, column] = [Math.floor(index / width), index % width];
      return before[(width - 1 - column) * width + row] ?? 0;
    });
  }
  return { width, height: width, luma: turned };
}

it("lays out as many cards as the address asks for, each with its number and its four letters", async () => {
  await open("cards=30");

  expect(cards()).toHaveLength(30);
  const [, , third] = cards();
  expect(third).toHaveAccessibleName("Card 3");
  expect(third).toHaveTextContent("ABCD3");
});

it("prints cards that the camera reads by the letter at the top", async () => {
  await open("cards=7");
  const card = screen.getByRole("img", { name: "Card 7" });
  const upright = within(card).getAllByText(/^[A-D]$/);

  for (const letter of upright) {
    // Turning the card back by the letter's own turn brings the letter up.
    const degrees = Number(/rotate\((\d+)/.exec(letter.getAttribute("transform") ?? "")?.[1]);
    const seen = readCards(photographed(card, (4 - degrees / 90) % 4));

    expect(seen).toMatchObject([{ card: 6, answer: letter.textContent?.toLowerCase() }]);
  }
  expect(upright).toHaveLength(4);
});

it("changes how many there are, and says what is no number of cards", async () => {
  const user = await open("cards=30");
  const count = screen.getByRole("textbox", { name: "How many cards" });

  await user.clear(count);
  await user.type(count, "5");
  expect(cards()).toHaveLength(5);

  await user.type(count, "0000");
  expect(screen.getByRole("alert")).toHaveTextContent("Give a number from 1 to 64.");
  expect(screen.getByRole("button", { name: "Print" })).toBeDisabled();
});

it("prints", async () => {
  const print = jest.spyOn(window, "print").mockImplementation(() => undefined);
  const user = await open("cards=2");

  await user.click(screen.getByRole("radio", { name: /^1 card/ }));
  await user.click(screen.getByRole("button", { name: "Print" }));

  expect(print).toHaveBeenCalledTimes(1);
});
