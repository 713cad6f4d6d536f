import { Cuts, WrongKeys } from "../../server/classroom/offences";
import { MessageLimit, TokenBucket } from "../../server/classroom/rate-limit";

it("lets ten messages through at once and five a second", () => {
  const bucket = new TokenBucket(5, 10, 0);
  const passed = (now: number, tries: number) => Array.from({ length: tries }, () => bucket.take(now)).filter(Boolean);

  expect(passed(0, 20)).toHaveLength(10);
  expect(passed(1000, 20)).toHaveLength(5);
  expect(passed(60_000, 20)).toHaveLength(10);
});

it("is not opened by a clock that is set back", () => {
  const bucket = new TokenBucket(5, 1, 10_000);
  bucket.take(10_000);

  expect(bucket.take(0)).toBe(false);
});

it("cuts off after fifty messages too many", () => {
  const limit = new MessageLimit(0);
  const verdicts = Array.from({ length: 60 }, () => limit.take(0));

  expect(verdicts.filter((verdict) => verdict === "take")).toHaveLength(10);
  expect(verdicts.filter((verdict) => verdict === "refuse")).toHaveLength(49);
  expect(verdicts.at(-1)).toBe("cut");
});

it("forgets haste after a pause, but not what was wrong", () => {
  const limit = new MessageLimit(0);
  for (let pause = 0; pause < 10; pause += 1) {
    for (let count = 0; count < 40; count += 1) expect(limit.take(pause * 10_000)).not.toBe("cut");
  }

  expect(limit.strike(10)).toBe("refuse");
  expect(limit.take(200_000)).toBe("take");
  expect(limit.strike(40)).toBe("cut");
});

it("holds up wrong codes of an address from the twenty-first a minute on, one to eight seconds", () => {
  const keys = new WrongKeys(() => {});
  const delays = Array.from({ length: 120 }, () => keys.add("school", 0));

  expect(delays.slice(0, 20).every((delay) => delay === 0)).toBe(true);
  expect(delays[20]).toBe(1000);
  expect(delays.at(-1)).toBe(8000);
  expect(keys.add("elsewhere", 0)).toBe(0);
});

it("raises one alarm a minute, whatever addresses the guesses come from", () => {
  const alarms: number[] = [];
  const keys = new WrongKeys((count) => alarms.push(count));

  for (let guess = 0; guess < 300; guess += 1) keys.add(`address ${guess}`, guess);
  expect(alarms).toEqual([100]);
  for (let guess = 0; guess < 300; guess += 1) keys.add(`address ${guess}`, 61_000 + guess);
  expect(alarms).toHaveLength(2);
});

it("forgives an address in time", () => {
  const keys = new WrongKeys(() => {});
  for (let guess = 0; guess < 100; guess += 1) keys.add("school", 0);

  expect(keys.add("school", 10 * 60_000)).toBe(0);
});

it("lets a secret that was cut off wait longer each time, and its address a second at most", () => {
  const cuts = new Cuts();
  const bans = [1, 2, 3].map((time) => {
    cuts.add("school", "hash", time);
    return cuts.banMillis("hash", time);
  });
  for (let count = 0; count < 100; count += 1) cuts.add("school", null, 0);

  expect(bans).toEqual([1000, 2000, 4000]);
  expect(cuts.greetingDelay("school", 0)).toBe(1000);
  expect(cuts.greetingDelay("elsewhere", 0)).toBe(0);
  expect(cuts.banMillis("other", 0)).toBe(0);
});
