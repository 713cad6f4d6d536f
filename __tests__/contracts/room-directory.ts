import type { RoomDirectory } from "../../server/room-directory";

/** What every RoomDirectory must do; each adapter's test calls this. */
export function testRoomDirectory(create: () => RoomDirectory | Promise<RoomDirectory>): void {
  let directory: RoomDirectory;

  beforeEach(async () => {
    directory = await create();
  });

  it("leads from a claimed code to its room", async () => {
    await directory.claimCode("123456", "room 1");

    expect(await directory.findRoom("123456")).toBe("room 1");
    expect(await directory.findRoom("654321")).toBeNull();
  });

  it("gives a code to one room only", async () => {
    const results = await Promise.all(
      ["room 1", "room 2", "room 3"].map((room) => directory.claimCode("123456", room)),
    );

    expect(results.filter(Boolean)).toHaveLength(1);
  });

  it("lets a room claim its code again", async () => {
    await directory.claimCode("123456", "room 1");

    expect(await directory.claimCode("123456", "room 1")).toBe(true);
  });

  it("frees a code for another room", async () => {
    await directory.claimCode("123456", "room 1");
    await directory.releaseCode("123456", "room 1");

    expect(await directory.findRoom("123456")).toBeNull();
    expect(await directory.claimCode("123456", "room 2")).toBe(true);
  });

  it("frees no code of another room", async () => {
    await directory.claimCode("123456", "room 1");
    await directory.releaseCode("123456", "room 2");

    expect(await directory.findRoom("123456")).toBe("room 1");
  });
}
