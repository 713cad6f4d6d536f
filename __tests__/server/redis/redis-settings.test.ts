import { ConfigError } from "../../../server/config";
import { openRedisRooms } from "../../../server/room-log/redis-rooms";
import { readRedisSettings } from "../../../server/room-log/redis-settings";

jest.mock("ioredis", () => {
  throw new Error("the client of Redis was loaded");
});

const REDIS_URL = "redis://wengu:geheim@10.0.0.5:6379/1";
const PUBLIC_URL = "https://a.class.example/";

describe("the settings of several servers", () => {
  it("are none without REDIS_URL", () => {
    expect(readRedisSettings(undefined, PUBLIC_URL)).toBeNull();
    expect(readRedisSettings("", null)).toBeNull();
  });

  it("take the broker and the address that leads to this server", () => {
    expect(readRedisSettings(REDIS_URL, PUBLIC_URL)).toEqual({ url: REDIS_URL, publicAddress: PUBLIC_URL });
  });

  it("refuse a server without an address of its own", () => {
    expect(() => readRedisSettings(REDIS_URL, null)).toThrow(ConfigError);
  });

  it.each(["amqp://wengu:geheim@10.0.0.5", "geheim"])("refuse %s as a broker without repeating it", (url) => {
    const reading = () => readRedisSettings(url, PUBLIC_URL);

    expect(reading).toThrow(ConfigError);
    expect(reading).not.toThrow(/geheim/);
  });
});

describe("the client of Redis", () => {
  it("is loaded only when rooms are opened on it", async () => {
    await expect(openRedisRooms({ url: REDIS_URL, publicAddress: PUBLIC_URL })).rejects.toThrow("was loaded");
  });
});
