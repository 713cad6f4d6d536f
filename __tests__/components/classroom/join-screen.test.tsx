import { screen } from "@testing-library/react";
import { JoinScreen } from "../../../components/classroom/player/join-screen";
import { ClassroomProvider } from "../../../components/shell/classroom-context";
import type { ClassroomService } from "../../../components/shell/classroom-service";
import type { RequestError } from "../../../lib/domain/classroom/messages";
import { AppError } from "../../../lib/domain/shared/app-error";
import { A_ROOM_KEY, aClassroom } from "../../builders/a-classroom";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

function renderJoin(classroom: Partial<ClassroomService> = {}, onPush = jest.fn()) {
  const user = renderScreen(
    <ClassroomProvider value={aClassroom(classroom)}>
      <JoinScreen />
    </ClassroomProvider>,
    { services: someServices(), path: "/join/", onPush },
  );
  return { user, onPush };
}

const codeField = () => screen.getByRole("textbox", { name: "Code" });
const nameField = () => screen.getByRole("textbox", { name: "Your name" });
const joinButton = () => screen.getByRole("button", { name: "Join" });

async function fillAndJoin(user: ReturnType<typeof renderJoin>["user"]) {
  await user.type(codeField(), "123456");
  await user.type(nameField(), "Ada");
  await user.click(joinButton());
}

afterEach(() => {
  window.location.hash = "";
});

it("takes a student with code and name to the room", async () => {
  const join = jest.fn(aClassroom().join);
  const { user, onPush } = renderJoin({ join });

  await fillAndJoin(user);

  expect(join).toHaveBeenCalledWith("123456", "Ada", "en");
  expect(onPush).toHaveBeenCalledWith("/play/?room=room-1");
});

it("reads a pasted code in full-width digits with spaces", async () => {
  const { user } = renderJoin();

  await user.click(codeField());
  await user.paste("１２３ ４５６");

  expect(codeField()).toHaveValue("123456");
});

it("knows the code from the link of a QR code", () => {
  window.location.hash = "#code=654321";
  renderJoin();

  expect(codeField()).toHaveValue("654321");
});

it("is not filled in by the phone's passwords or messages", () => {
  renderJoin();

  expect(codeField()).toHaveAttribute("autocomplete", "off");
  expect(codeField()).toHaveAttribute("inputmode", "numeric");
});

it("draws a name", async () => {
  const { user } = renderJoin();

  await user.click(screen.getByRole("button", { name: "Draw a name for me" }));

  expect(nameField()).toHaveDisplayValue(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
});

it("joins without a name where the room draws the names", async () => {
  const { user, onPush } = renderJoin();

  await user.type(codeField(), "123456");
  await user.click(joinButton());

  expect(onPush).toHaveBeenCalledWith("/play/?room=room-1");
});

it("joins where the browser cannot count characters as people do", async () => {
  const known = Intl.Segmenter;
  Object.assign(Intl, { Segmenter: undefined });
  const { user, onPush } = renderJoin();

  await fillAndJoin(user);
  Object.assign(Intl, { Segmenter: known });

  expect(onPush).toHaveBeenCalledWith("/play/?room=room-1");
});

it("says what is missing at its field and goes there", async () => {
  const join = jest.fn(async () => ({ ok: false, error: "name-refused" }) as const);
  const { user } = renderJoin({ join });

  await user.click(joinButton());
  expect(codeField()).toHaveFocus();
  expect(codeField()).toHaveAccessibleDescription(/The code has six digits/);

  await user.type(codeField(), "123456");
  await user.click(joinButton());
  expect(nameField()).toHaveFocus();
  expect(nameField()).toHaveAccessibleDescription(/Write a name, or draw one/);
  expect(join.mock.calls).toEqual([["123456", "", "en"]]);
});

it.each<[RequestError, RegExp]>([
  ["unknown-room", /No room has this code/],
  ["name-taken", /already has this name/],
  ["name-refused", /cannot be shown to a class/],
  ["locked", /Ask the teacher to unlock it/],
  ["full", /Ask the teacher to free a place/],
  ["ended", /This class is over/],
  ["too-many", /Wait 3 seconds/],
  ["other-version", /Reload it/],
  ["not-saved", /Try again/],
])("says what to do when the room answers %s", async (error, words) => {
  const { user } = renderJoin({ join: async () => ({ ok: false, error, retryAfterMillis: 2500 }) });

  await fillAndJoin(user);

  expect(screen.getByText(words)).toBeVisible();
  expect(joinButton()).toBeEnabled();
});

it("speaks of the Wi-Fi when nobody answers", async () => {
  const { user } = renderJoin({
    join: async () => {
      throw new AppError("classroom/unreachable");
    },
  });

  await fillAndJoin(user);

  expect(screen.getByRole("alert")).toHaveTextContent(/same Wi-Fi as the teacher/);
});

it("leads back to the seat that this phone holds", async () => {
  const { user } = renderJoin({ keys: () => [A_ROOM_KEY] });

  expect(screen.getByRole("link", { name: "Go back to the room" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/play\/?\?room=room-1$/),
  );
  await user.click(screen.getByRole("button", { name: "Join another room" }));
  expect(codeField()).toBeVisible();
});

it("speaks the other language at once", async () => {
  const { user } = renderJoin();

  await user.click(screen.getByRole("button", { name: "中文" }));

  expect(screen.getByRole("heading", { name: "加入课堂" })).toBeVisible();
});
