import { screen, within } from "@testing-library/react";
import { HostScreen } from "../../../../components/classroom/host/host-screen";
import { setLocale } from "../../../../components/shell/locale";
import { AppError } from "../../../../lib/domain/shared/app-error";
import { aLedClassroom } from "../../../builders/a-led-classroom";
import { aClassQuestion, anOpenRoom, aSurvey, type PlayedRoom } from "../../../builders/a-room";
import { someServices } from "../../../builders/some-services";
import { renderRoom } from "../../../support/render-room";

const STUDENTS = ["Ann", "Bob", "Cho", "Dan", "Eve"];

/** Two questions and a survey; Ann knows both, Eve none. */
function aFinishedClass(): PlayedRoom {
  const questions = [aClassQuestion(), aClassQuestion({ text: "How many layers?" }), aSurvey()];
  const played = anOpenRoom({ questions, students: STUDENTS });
  const answer = (options: string) => {
    played.now += 4000;
    for (const [index, option] of [...options].entries()) played.answer(STUDENTS[index] ?? "", option);
    played.advance(4);
  };
  answer("bbbaa");
  answer("bbaaa");
  answer("abcab");
  return played;
}

async function openReport(played: PlayedRoom, service: Partial<ReturnType<typeof aLedClassroom>["service"]> = {}) {
  const classroom = aLedClassroom({ played });
  const saved: File[] = [];
  const services = someServices({ saveFile: (file) => saved.push(file) });
  const changed = { ...classroom, service: { ...classroom.service, ...service } };
  const user = await renderRoom(<HostScreen />, changed, { services, query: "room=room-1&report=1" });
  return { user, saved };
}

const heading = (name: string | RegExp, level: number) => screen.findByRole("heading", { name, level });

afterEach(() => setLocale("en"));

it("is reached from the end of the game, and from its address again", async () => {
  const played = aFinishedClass();
  await renderRoom(<HostScreen />, aLedClassroom({ played }));

  expect(await screen.findByRole("link", { name: "Open the report" })).toHaveAttribute(
    "href",
    expect.stringMatching(/\/host\/?\?room=room-1&report=1$/),
  );
});

it("tells of each question in plain words how the class fared", async () => {
  await openReport(aFinishedClass());
  await heading("Class report", 1);

  const [first, second, survey] = screen.getAllByRole("heading", { level: 3, name: /^Question \d/ });
  const facts = (stem: HTMLElement | undefined) => within(stem?.closest("li") ?? document.body);
  expect(facts(first).getByText("60% knew it")).toBeVisible();
  expect(facts(first).getByText(/Tells well who knows the subject/)).toBeVisible();
  expect(facts(first).getByText("5 of 5 answered")).toBeVisible();
  expect(facts(first).getByText("Half had answered after 4 s (first 4 s, last 4 s)")).toBeVisible();
  expect(facts(second).getByText("40% knew it")).toBeVisible();
  expect(facts(survey).getByText("Nothing is right or wrong here")).toBeVisible();
});

it("names each student with the questions to talk about", async () => {
  await openReport(aFinishedClass());
  const table = await screen.findByRole("table", { name: "Students" });

  const rows = within(table).getAllByRole("row").slice(1);

  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^1Ann2,0002 of 2none$/),
    expect.stringMatching(/^1Bob2,0002 of 2none$/),
    expect.stringMatching(/^3Cho1,0001 of 22$/),
    expect.stringMatching(/^4Dan00 of 21, 2$/),
    expect.stringMatching(/^4Eve00 of 21, 2$/),
  ]);
});

it("tints the sentences of the text and says their share in words", async () => {
  await openReport(aFinishedClass());

  const sentence = await screen.findByText(/It trains on 8 bits/);

  expect(sentence).toHaveAttribute("data-level", "middle");
  expect(sentence).toHaveTextContent("50% right of 10 answers asked for");
});

it("gives both tables as files that spreadsheets open", async () => {
  const { user, saved } = await openReport(aFinishedClass());

  await user.click(await screen.findByRole("button", { name: "Students as a table (CSV)" }));
  await user.click(screen.getByRole("button", { name: "Questions as a table (CSV)" }));

  expect(saved.map(({ name }) => name)).toEqual(["DeepSeek students.csv", "DeepSeek questions.csv"]);
  const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toContain("Ann,1,2000,2,2,1,1,");
});

it("can be printed", async () => {
  const print = jest.fn();
  window.print = print;
  const { user } = await openReport(aFinishedClass());

  await user.click(await screen.findByRole("button", { name: "Print" }));

  expect(print).toHaveBeenCalledTimes(1);
});

it("says so before anything was revealed, and when the room is gone", async () => {
  await openReport(anOpenRoom());
  expect(await screen.findByText(/Nothing has been revealed/)).toBeVisible();

  await openReport(aFinishedClass(), { report: async () => null });
  expect(await screen.findByText(/no longer has this room/)).toBeVisible();
});

it("asks again when the server did not answer", async () => {
  let isDown = true;
  const classroom = aLedClassroom({ played: aFinishedClass() });
  const report: typeof classroom.service.report = (key) =>
    isDown ? Promise.reject(new AppError("classroom/unreachable")) : classroom.service.report(key);
  const { user } = await openReport(aFinishedClass(), { report });
  expect(await screen.findByRole("alert")).toBeVisible();

  isDown = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));

  expect(await screen.findByRole("table", { name: "Students" })).toBeVisible();
});
