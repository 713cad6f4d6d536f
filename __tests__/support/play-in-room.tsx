import { screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { PlayScreen } from "../../components/classroom/player/play-screen";
import { ClassroomProvider } from "../../components/shell/classroom-context";
import type { RoomState } from "../../components/shell/classroom-service";
import type { CommonView, SeatView } from "../../lib/domain/classroom/room-view";
import { A_ROOM_KEY, aClassroom, aRoom, type FakeRoom } from "../builders/a-classroom";
import { aSnapshot } from "../builders/a-room-picture";
import { someServices } from "../builders/some-services";
import { renderScreen } from "./render-screen";

/** Renders a student's seat in a room, and returns the hands of the student. */
export function play(room: FakeRoom, keepMissed?: () => ReactNode) {
  const connect = jest.fn(() => room);
  const user = renderScreen(
    <ClassroomProvider value={aClassroom({ keys: () => [A_ROOM_KEY], connect })}>
      <PlayScreen {...(keepMissed ? { keepMissed } : {})} />
    </ClassroomProvider>,
    { services: someServices(), path: "/play/", query: "room=room-1" },
  );
  return { user, room, connect };
}

/** A seat in a room that stands like this. */
export const inRoom = (common: Partial<CommonView>, seat: Partial<SeatView> = {}, state: Partial<RoomState> = {}) =>
  play(aRoom({ snapshot: aSnapshot({ common, seat }), ...state }));

/** What is seen, without what is only said. */
export const page = () => within(screen.getByRole("main"));
/** The options of the question. */
export const options = () => screen.getByRole("list", { name: "Answers" });
