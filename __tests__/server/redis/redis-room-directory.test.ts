import { setTimeout as pause } from "node:timers/promises";
import { DirectoryAwayError } from "../../../server/room-directory";
import { testRoomDirectory } from "../../contracts/room-directory";
import { describeWithRedis } from "./support/a-redis";
import { addressOf, ROOM } from "./support/room-fixtures";
import { type SomeServers, someServers } from "./support/some-servers";

describeWithRedis("the directory of several servers", () => {
  let servers: SomeServers;

  beforeEach(async () => {
    servers = await someServers();
  });

  afterEach(() => servers.close());

  testRoomDirectory(async () => (await servers.open("a")).directory);

  it("keeps a code unique over all servers, and leads to its room from each", async () => {
    const [a, b] = [await servers.open("a"), await servers.open("b")];
    await a.directory.claimCode("123456", "room 1");

    expect(await b.directory.claimCode("123456", "room 2")).toBe(false);
    expect(await b.directory.findRoom("123456")).toBe("room 1");
  });

  it("tells each server where a room is played", async () => {
    const [a, b] = [await servers.open("a"), await servers.open("b")];
    await a.log.own(ROOM);

    expect(await a.directory.findOwner(ROOM)).toEqual({ at: "here" });
    expect(await b.directory.findOwner(ROOM)).toEqual({ at: "elsewhere", address: addressOf("a") });
  });

  it("finds a room nowhere once its server let it go", async () => {
    const [a, b] = [await servers.open("a"), await servers.open("b")];
    await (await a.log.own(ROOM)).close();

    expect(await b.directory.findOwner(ROOM)).toEqual({ at: "nowhere" });
  });

  it("follows a room to its next server", async () => {
    const [a, b] = [await servers.open("a"), await servers.open("b")];
    await (await a.log.own(ROOM)).close();
    await b.log.own(ROOM);

    expect(await a.directory.findOwner(ROOM)).toEqual({ at: "elsewhere", address: addressOf("b") });
  });

  it("does not keep anybody waiting while the broker is away", async () => {
    const { directory } = await servers.open("a");
    await servers.redis.kill();
    await pause(50);

    await expect(directory.findRoom("123456")).rejects.toThrow(DirectoryAwayError);
    await expect(directory.claimCode("123456", "room 1")).rejects.toThrow(DirectoryAwayError);
  });

  it("keeps codes when the broker is killed and started again", async () => {
    const { directory } = await servers.open("a");
    await directory.claimCode("123456", "room 1");

    await servers.redis.kill();
    await servers.redis.restart();
    const again = await servers.open("b");

    expect(await again.directory.findRoom("123456")).toBe("room 1");
  });
});
