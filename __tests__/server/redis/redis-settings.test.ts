import { ConfigError } from "../../../server/config";
import { openRedisRooms } from "../../../server/room-log/redis-rooms";
import { readRedisSettings } from "../../../server/room-log/redis-settings";

jest.mock("ioredis", () => {
  throw new Error("the client of Redis was loaded");
});

const REDIS_URL = "redis://wengu:geheim@10.0.0.5:6379/1";
const PUBLIC_URL = "https://class.example/at/a/";

describe("the settings of several servers", () => {
  it("are none without REDIS_URL", () => {
    expect(readRedisSettings({ PUBLIC_URL })).toBeNull();
    expect(readRedisSettings({ REDIS_URL: "" })).toBeNull();
  });

  it.each([PUBLIC_URL, "https://class.example/at/a"])("take %s as the address that leads to this server", (address) => {
    expect(readRedisSettings({ REDIS_URL, PUBLIC_URL: address })).toEqual({
      url: REDIS_URL,
      publicAddress: "https://class.example/at/a/",
    });
  });

  it.each([
    undefined,
    "",
    "class.example",
    "ftp://class.example/",
    "https://class.example/?at=a",
    "https://class.example/#a",
  ])("refuse %s as that address", (address) => {
    expect(() => readRedisSettings({ REDIS_URL, PUBLIC_URL: address })).toThrow(ConfigError);
  });

  it("refuse another kind of broker without repeating its password", () => {
    const reading = () => readRedisSettings({ REDIS_URL: "amqp://wengu:geheim@10.0.0.5", PUBLIC_URL });

    expect(reading).toThrow(ConfigError);
    expect(reading).not.toThrow(/geheim/);
  });
});

describe("the client of Redis", () => {
  it("is loaded only when rooms are opened on it", async () => {
    await expect(openRedisRooms({ url: REDIS_URL, publicAddress: PUBLIC_URL })).rejects.toThrow("was loaded");
  });
});
