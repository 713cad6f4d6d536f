import { createMemoryRoomDirectory } from "../../server/room-directory";
import { testRoomDirectory } from "../contracts/room-directory";

describe("the directory of a server that is the only one", () => {
  testRoomDirectory(createMemoryRoomDirectory);

  it("finds every room here", async () => {
    expect(await createMemoryRoomDirectory().findOwner("room 1")).toEqual({ at: "here" });
  });
});
