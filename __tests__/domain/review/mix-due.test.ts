import { mixDue } from "../../../lib/domain/review/mix-due";
import { aReviewSchedule } from "../../builders/a-schedule";
import { anEntry } from "../../builders/an-entry";

const ids = (entries: readonly { readonly card: { readonly id: string } }[]) =>
  entries.map(({ card }) => card.id.replace("card-", ""));

const dueOn = (dueDay: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    anEntry(`due-${dueDay}-${index}`, { schedule: aReviewSchedule({ dueDay }) }),
  );
const fresh = (count: number) => Array.from({ length: count }, (_, index) => anEntry(`new-${index}`));

describe("mixDue", () => {
  it("spreads new cards evenly among reviews", () => {
    const line = ids(mixDue(dueOn(1, 6), fresh(2), "seed")).map((id) => id.slice(0, 3));

    expect(line).toEqual(["due", "due", "new", "due", "due", "due", "new", "due"]);
  });

  it("keeps new cards in their order and older reviews first", () => {
    const line = ids(mixDue([...dueOn(1, 5), ...dueOn(2, 5)], fresh(4), "seed"));

    expect(line.filter((id) => id.startsWith("new"))).toEqual(["new-0", "new-1", "new-2", "new-3"]);
    expect(
      line
        .filter((id) => id.startsWith("due"))
        .map((id) => id.slice(4, 5))
        .join(""),
    ).toBe("1111122222");
  });

  it("shuffles the reviews of one day by its seed alone", () => {
    const first = ids(mixDue(dueOn(1, 20), [], "monday"));

    expect(ids(mixDue(dueOn(1, 20), [], "monday"))).toEqual(first);
    expect(ids(mixDue(dueOn(1, 20), [], "tuesday"))).not.toEqual(first);
    expect([...first].sort()).toEqual(ids(dueOn(1, 20)).sort());
  });
});
