import { median } from "../../lib/domain/classroom/median";
import { RoomPictures } from "../../server/classroom/room-pictures";
import { aClassQuestion, aPlayedRoom, aTakeHomeNote } from "../builders/a-room";

jest.mock("../../lib/domain/classroom/median", () => ({
  median: jest.fn(jest.requireActual("../../lib/domain/classroom/median").median),
}));

it("counts once how long the class took, however many take their notes home", () => {
  const questions = [aClassQuestion({ note: aTakeHomeNote() })];
  const { room, advance } = aPlayedRoom({ questions, students: ["Ann", "Bob"] });
  advance(4);
  const pictures = new RoomPictures(room, 1, new Set());

  const first = pictures.missedNotes("Ann");
  pictures.missedNotes("Bob");
  expect(first.map(({ outcome }) => outcome)).toEqual(["missed"]);
  expect(median).toHaveBeenCalledTimes(1);

  pictures.change("ruled");
  pictures.missedNotes("Ann");
  expect(median).toHaveBeenCalledTimes(2);
});
