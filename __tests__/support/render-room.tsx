import { act } from "@testing-library/react";
import type { ReactNode } from "react";
import { ClassroomProvider } from "../../components/shell/classroom-context";
import type { Services } from "../../components/shell/services";
import type { LedClassroom } from "../builders/a-led-classroom";
import { someServices } from "../builders/some-services";
import { renderScreen } from "./render-screen";

interface RoomOptions {
  readonly services?: Services;
  readonly query?: string;
  onPush?(href: string): void;
}

/** Renders a page of a class with a room of the true engine behind it, and returns the hands of a user. */
export async function renderRoom(page: ReactNode, classroom: LedClassroom, options: RoomOptions = {}) {
  const { services = someServices(), query = "room=room-1", ...rest } = options;
  const user = renderScreen(<ClassroomProvider value={classroom.service}>{page}</ClassroomProvider>, {
    services,
    query,
    ...rest,
  });
  await act(async () => undefined); // the addresses of the class have come
  return user;
}
