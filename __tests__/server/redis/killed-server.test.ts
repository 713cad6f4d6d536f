import { setTimeout as pause } from "node:timers/promises";
import type { Reply } from "../../../lib/domain/classroom/messages";
import { createRoom, Device, HostDevice } from "../support/a-device";
import { ServerProcess } from "../support/server-process";
import { describeWithRedis, type StartedRedis, startRedis } from "./support/a-redis";

const STUDENTS = 30;
const RECOVERY_MILLIS = 8_000;
const OPTIONS = ["o1", "o2", "o3", "o4"];

type Joined = Reply & { readonly ok: true; readonly type: "joined" };

interface Student {
  readonly device: Device;
  readonly secret: string;
  /** The option that the server said counts. */
  acknowledged: string | null;
}

const answerOf = (index: number) => ({
  type: "answer",
  question: 0,
  round: 1,
  optionIds: [OPTIONS[index % OPTIONS.length]],
});

function recordedIn(reply: Reply | null): string | null {
  return reply?.ok && reply.type === "answered" ? (reply.optionIds[0] ?? null) : null;
}

describeWithRedis("when a server is killed in the middle of a question", () => {
  let redis: StartedRedis;
  let a: ServerProcess;
  let b: ServerProcess;
  const devices: Device[] = [];

  function kept<D extends Device>(device: D): D {
    devices.push(device);
    return device;
  }

  beforeAll(async () => {
    redis = await startRedis();
    const settingsOf = (port: number) => ({ REDIS_URL: redis.url, PUBLIC_URL: `http://127.0.0.1:${port}/` });
    [a, b] = [await ServerProcess.make(settingsOf), await ServerProcess.make(settingsOf)];
    await Promise.all([a.start(), b.start()]);
  }, 60_000);

  afterAll(async () => {
    for (const device of devices) device.close();
    await Promise.all([a?.remove(), b?.remove()]);
    await redis?.stop();
  });

  async function join(code: string, name: string): Promise<Student> {
    const device = kept(new Device(a.url));
    const reply = await device.join(code, name);
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    return { device, secret: (reply as Joined).secret, acknowledged: null };
  }

  /** Asks until the other server has taken the room. */
  async function resumeAtB<D extends Device>(device: D, roomId: string, secret: string): Promise<D> {
    kept(device);
    while (!(await device.resume(roomId, secret)).ok) await pause(200);
    return device;
  }

  it("the class goes on at another one: no acknowledged answer is lost, none counts twice", async () => {
    const room = await createRoom(a.url, { answerSeconds: null });
    const host = kept(new HostDevice(a.url));
    await host.resume(room.roomId, room.secrets.host);
    const students = await Promise.all(
      Array.from({ length: STUDENTS }, (_, index) => join(room.code, `Student ${index}`)),
    );
    await host.goTo("open");
    const answering = students.slice(0, STUDENTS - 1).map(async (student, index) => {
      await pause(index * 10);
      const reply = await student.device.ask(answerOf(index), 2_000).catch(() => null);
      student.acknowledged = recordedIn(reply);
    });

    await pause(150);
    const killedAt = Date.now();
    await a.end("SIGKILL");
    for (const { device } of students) device.close();
    const hostAtB = await resumeAtB(new HostDevice(b.url), room.roomId, room.secrets.host);
    const recoveredMillis = Date.now() - killedAt;
    await Promise.all(answering); // those that were never told anything
    // All are back before the first one answers: a question ends when everybody who is connected has answered.
    const back = await Promise.all(students.map(({ secret }) => resumeAtB(new Device(b.url), room.roomId, secret)));
    const replies = await Promise.all(back.map((device, index) => device.ask(answerOf(index + 1))));
    const recorded = replies.map(recordedIn);

    const acknowledged = students.filter((student) => student.acknowledged !== null);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThan(STUDENTS - 1);
    expect(recoveredMillis).toBeLessThan(RECOVERY_MILLIS);
    for (const [index, student] of students.entries()) {
      if (student.acknowledged !== null) expect(recorded[index]).toBe(student.acknowledged);
      else expect(recorded[index]).not.toBeNull();
    }
    await hostAtB.until((one) => one.type === "host" && one.host.answered === STUDENTS);
  }, 40_000);
});
