import { screen } from "@testing-library/react";
import { KeepMissed } from "../../../../components/classroom/take-home/keep-missed";
import type { HandOffTools } from "../../../../components/classroom/take-home/use-missed";
import { ClassroomProvider } from "../../../../components/shell/classroom-context";
import type { ClassroomService } from "../../../../components/shell/classroom-service";
import type { MissedNote, Reply } from "../../../../lib/domain/classroom/messages";
import { readHandOff } from "../../../../lib/domain/classroom/read-hand-off";
import { aClassroom, aRoom } from "../../../builders/a-classroom";
import { aTakeHomeNote } from "../../../builders/a-room";
import { someServices } from "../../../builders/some-services";
import { renderScreen } from "../../../support/render-screen";

const MISSED: MissedNote[] = [
  { note: aTakeHomeNote({ id: "n1" }), outcome: "missed" },
  { note: aTakeHomeNote({ id: "n2" }), outcome: "slow" },
];
const LAN = "http://192.168.1.5:3000/";

interface Given {
  readonly reply?: Reply;
  readonly addresses?: ClassroomService["addresses"];
  readonly tools?: Partial<HandOffTools>;
}

function finish({ reply, addresses, tools }: Given = {}) {
  const room = aRoom({}, reply ?? { ok: true, type: "take-home", missed: MISSED });
  const saved: File[] = [];
  const used = { pack: async () => "1abc", saveFile: (file: File) => void saved.push(file), ...tools };
  const finished = { room, roomId: "room-1", title: "Deep/Seek" };
  const user = renderScreen(
    <ClassroomProvider value={aClassroom(addresses ? { addresses } : {})}>
      <KeepMissed finished={finished} tools={used} />
    </ClassroomProvider>,
    { services: someServices() },
  );
  return { user, room, saved, press: () => user.click(screen.getByRole("button", { name: "Keep what I missed" })) };
}

const link = (name: string) => screen.findByRole<HTMLAnchorElement>("link", { name });

it("asks the class only when the student wants it", async () => {
  const { room, press } = finish();
  expect(room.requests).toEqual([]);

  await press();

  expect(room.requests).toEqual([{ type: "take-home" }]);
  expect(await screen.findByText("1 question to learn again")).toBeVisible();
  expect(screen.getByText("1 right but slow")).toBeVisible();
  expect(screen.getByRole("heading", { name: "What you missed" })).toHaveFocus();
});

it("leads to this browser, to the app that the teacher named, and into a file", async () => {
  const addresses = async () => ({ urls: [LAN], appUrl: "https://cards.example/wengu/" });
  const { user, saved, press } = finish({ addresses });
  await press();

  expect((await link("Keep in my app")).href).toBe("https://cards.example/wengu/import/#1abc");
  expect((await link("Keep in this browser")).href).toBe(`${window.location.origin}/import/#1abc`);
  await user.click(screen.getByRole("button", { name: "Save as a file" }));

  const [file] = saved;
  expect(file?.name).toBe("Wengu Deep Seek.json");
  const text = new TextDecoder().decode(await file?.arrayBuffer());
  expect(readHandOff(text)).toEqual({ roomId: "room-1", title: "Deep/Seek", missed: MISSED });
});

it("shows a code for the teacher's own address where no app is named", async () => {
  const { user, press } = finish({ addresses: async () => ({ urls: [LAN], appUrl: null }) });
  await press();
  await link("Keep in this browser");
  expect(screen.queryByRole("link", { name: "Keep in my app" })).toBeNull();

  await user.click(screen.getByText("Take it to another device"));

  expect(await screen.findByRole("img", { name: "QR code of what you missed" })).toBeVisible();
  expect(screen.getByText("Scan this with a device on the same Wi-Fi.")).toBeVisible();
});

it("says so where there is too much for a code, and leaves the file", async () => {
  const { user, press } = finish({ tools: { pack: async () => `1${"a".repeat(2000)}` } });
  await press();
  await link("Keep in this browser");

  await user.click(screen.getByText("Take it to another device"));

  expect(await screen.findByText(/too much here for a QR code/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Save as a file" })).toBeVisible();
});

it("is no dead end where the addresses are not known", async () => {
  const { press } = finish({ addresses: () => Promise.reject(new Error("offline")) });

  await press();

  expect(await link("Keep in this browser")).toBeVisible();
  expect(screen.getByRole("button", { name: "Save as a file" })).toBeVisible();
});

it("can be asked again when the class did not answer", async () => {
  const { press } = finish({ reply: { ok: false, error: "not-saved" } });

  await press();

  expect(await screen.findByRole("alert")).toHaveTextContent("did not answer");
  expect(screen.getByRole("button", { name: "Keep what I missed" })).toBeEnabled();
});

it("says that there is nothing to keep", async () => {
  const { press } = finish({ reply: { ok: true, type: "take-home", missed: [] } });

  await press();

  expect(await screen.findByText(/You missed nothing/)).toBeVisible();
});
