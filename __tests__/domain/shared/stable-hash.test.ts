import { stableHash } from "../../../lib/domain/shared/stable-hash";

describe("stableHash", () => {
  it("is the first half of the SHA-256 of the length-prefixed parts", () => {
    // printf '2:ab1:c' | sha256sum
    expect(stableHash(["ab", "c"])).toBe("430fb1b4ac43316eca81fab27a1930ab");
  });

  it("tells where one part ends and the next begins", () => {
    expect(stableHash(["ab", "c"])).not.toBe(stableHash(["a", "bc"]));
  });

  it("takes text that is not well-formed", () => {
    expect(stableHash(["\ud800"])).toHaveLength(32);
  });
});
